"""The way to one more tag: a chip, which gives way to the field that it is typed in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.suggest import NameLine

KEY = "Ctrl+T"
_FIELD = 168


class NewTag(QWidget):
    """``given`` tells a tag that was typed, ``ended`` Enter in the empty field: there are no more
    to type. ``names_asked`` wants :meth:`propose` to be given the tags there are.

    ``more`` is the chip; ``lasting``: the field waits for the next one after each.
    """

    given = Signal(str)
    ended = Signal()
    names_asked = Signal()

    def __init__(self, more: Chip, *, lasting: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.more, self._lasting = more, lasting
        self._from: QWidget | None = None
        """What had the focus before the field."""
        add = tr("Contacts", "Add a tag")
        more.setAccessibleName(add)
        more.setToolTip(f"{add}  {key_text(KEY)}")
        more.setAccessibleDescription(key_text(KEY))
        more.clicked.connect(self.ask)
        self.field = NameLine()
        self.field.setAccessibleName(tr("Tags", "New tag"))
        self.field.setPlaceholderText(tr("Tags", "New tag"))
        self.field.setFixedWidth(_FIELD)
        # Before the list of what is proposed, and before whoever is around it.
        self.field.installEventFilter(self)
        self.field.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(more)
        row.addWidget(self.field)

    def ask(self) -> None:
        """Put the field in place of the chip."""
        self.names_asked.emit()
        if not self.field.hasFocus():
            self._from = QApplication.focusWidget()
        self.more.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def propose(self, names: Sequence[str]) -> None:
        """Offer these tags in the field."""
        self.field.propose(names)

    def close_field(self) -> None:
        """Put the chip back, with the focus if the field had it."""
        self.more.show()
        if self.field.hasFocus():
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()
        self.field.clear()

    def _give_up(self) -> None:
        """Close the field; the focus goes back to where it came from."""
        before, self._from = self._from, None
        self.close_field()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._give_up()
                return True
        return super().eventFilter(watched, event)

    def _give(self) -> None:
        tag = " ".join(self.field.text().split())
        if tag and self._lasting:
            self.field.clear()
        else:
            self.close_field()
        if tag:
            self.given.emit(tag)
        else:
            self.ended.emit()
