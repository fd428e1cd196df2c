"""The tags that the contact of a card will have: typed, taken off, or those of the last card."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.suggest import NameLine

KEY = "Ctrl+T"
_FIELD = 168

Tags = tuple[str, ...]


class CardTags(QWidget):
    """A line of chips. ``names_asked`` wants :meth:`propose` to be given the tags there are."""

    changed = Signal(tuple, tuple)
    """The owner put one on or took one off: the tags before, and now."""
    names_asked = Signal()
    ended = Signal()
    """Enter in the empty field: there are no more tags to type."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: Tags = ()
        self._offered: Tags = ()
        self.chips: dict[str, Chip] = {}
        """Those it has, with a cross, and those of the last card, with a plus."""
        self._row = FlowLayout(self, gap=8)
        add = tr("Contacts", "Add a tag")
        self.more = Chip(add, "off", "tag", clickable=True)
        self.more.setToolTip(f"{add}  {key_text(KEY)}")
        self.more.setAccessibleDescription(key_text(KEY))
        self.more.clicked.connect(self.ask)
        self.field = NameLine()
        self.field.setAccessibleName(tr("Tags", "New tag"))
        self.field.setPlaceholderText(tr("Tags", "New tag"))
        self.field.setFixedWidth(_FIELD)
        self.field.installEventFilter(self)
        self.field.hide()
        self._row.addWidget(self.more)
        self._row.addWidget(self.field)

    def show_tags(self, tags: Sequence[str], offered: Sequence[str] = ()) -> None:
        """Show the tags of another card, and ``offered`` ones of the last."""
        self._offered = tuple(offered)
        self._close()
        self._fill(tuple(tags))

    def ask(self) -> None:
        """Put the field for a new tag in place of the button."""
        self.names_asked.emit()
        self.more.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def asks(self, button: QWidget) -> bool:
        """Whether Enter at this button begins a tag: the keyboard has led to it."""
        return button is self.more and not self.more.by_mouse

    def propose(self, names: Sequence[str]) -> None:
        """Offer these tags in the field."""
        self.field.propose(names)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        # Chips go under each other where the width is little.
        return QSize(0, super().minimumSizeHint().height())

    def _give(self) -> None:
        """Put on what is typed, and wait for the next one."""
        tag = " ".join(self.field.text().split())
        if not tag:
            self._close()
            self.ended.emit()
            return
        self.field.clear()
        self._put_on(tag)

    def _close(self) -> None:
        self.more.show()
        if self.field.hasFocus():
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()
        self.field.clear()

    def _put_on(self, tag: str) -> None:
        if tag not in self.tags:
            self._change((*self.tags, tag))

    def _take_off(self, tag: str) -> None:
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self._change(tuple(each for each in self.tags if each != tag))

    def _change(self, tags: Tags) -> None:
        before = self.tags
        self._fill(tags)
        self.changed.emit(before, tags)

    def _fill(self, tags: Tags) -> None:
        self.tags = tags
        for chip in self.chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for each in (self.more, self.field):
            self._row.removeWidget(each)
        for tag in tags:
            self._add(tag, Chip(tag, "neutral", "tag", removable=True, parent=self))
            self.chips[tag].setAccessibleDescription(tr("Tags", "Delete takes it off"))
            self.chips[tag].removed.connect(partial(self._take_off, tag))
        for tag in (each for each in self._offered if each not in tags):
            self._add(tag, Chip(tag, "off", "plus", clickable=True, parent=self))
            told = tr("Review", "Put on the tag of the last card: {tag}").format(tag=tag)
            self.chips[tag].setAccessibleName(told)
            self.chips[tag].setToolTip(told)
            self.chips[tag].clicked.connect(partial(self._put_on_offered, tag))
        for each in (self.more, self.field):
            self._row.addWidget(each)

    def _put_on_offered(self, tag: str, _checked: bool = False) -> None:
        # The chip goes; as after a click, Enter is the page's then.
        self.more.setFocus(Qt.FocusReason.MouseFocusReason)
        self._put_on(tag)

    def _add(self, tag: str, chip: Chip) -> None:
        chip.show()
        self._row.addWidget(chip)
        self.chips[tag] = chip
