"""The tags that the contact of a card will have: typed, taken off, or those of the last card."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.new_tag import NewTag

Tags = tuple[str, ...]


class CardTags(QWidget):
    """A line of chips. ``names_asked`` wants :meth:`propose` to be given the tags there are."""

    changed = Signal(tuple, tuple)
    """The owner put one on or took one off: the tags before, and now."""
    names_asked = Signal()
    ended = Signal()
    """Enter in the empty field: there are no more tags to type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags: Tags = ()
        self._offered: Tags = ()
        self.chips: dict[str, Chip] = {}
        """Those it has, with a cross, and those of the last card, with a plus."""
        self._row = FlowLayout(self, gap=8)
        add = tr("Contacts", "Add a tag")
        self._new = NewTag(Chip(add, "off", "tag", clickable=True), lasting=True)
        self._new.names_asked.connect(self.names_asked)
        self._new.given.connect(self._put_on)
        self._new.ended.connect(self.ended)
        self.more, self.field = self._new.more, self._new.field
        self._row.addWidget(self._new)

    def show_tags(self, tags: Sequence[str], offered: Sequence[str] = ()) -> None:
        """Show the tags of another card, and ``offered`` ones of the last."""
        self._offered = tuple(offered)
        self._new.close_field()
        self._fill(tuple(tags))

    def ask(self) -> None:
        """Put the field for a new tag in place of the button."""
        self._new.ask()

    def asks(self, button: QWidget) -> bool:
        """Whether Enter at this button begins a tag: the keyboard has led to it."""
        return button is self.more and not self.more.by_mouse

    def propose(self, names: Sequence[str]) -> None:
        """Offer these tags in the field."""
        self._new.propose(names)

    def minimumSizeHint(self) -> QSize:
        # Chips go under each other where the width is little.
        return QSize(0, super().minimumSizeHint().height())

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
        self._row.removeWidget(self._new)
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
        self._row.addWidget(self._new)

    def _put_on_offered(self, tag: str, _checked: bool = False) -> None:
        # The chip goes; as after a click, Enter is the page's then.
        self.more.setFocus(Qt.FocusReason.MouseFocusReason)
        self._put_on(tag)

    def _add(self, tag: str, chip: Chip) -> None:
        chip.show()
        self._row.addWidget(chip)
        self.chips[tag] = chip
