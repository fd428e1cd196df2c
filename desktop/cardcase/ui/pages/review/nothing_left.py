"""What the review says when no card is left: all done, or some put off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.keycap import key_text


class NothingLeft(QWidget):
    """The end of a sitting, with the way back."""

    again = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._more = False
        self.again_button = Button(tr("Review", "Review them now"), kind="primary", key="Return")
        self.back_button = Button(tr("Review", "Back to the photographs"), key="Esc")
        self.again_button.clicked.connect(self.again)
        self.back_button.clicked.connect(self.closed)
        self._state = EmptyState("", "", (self.again_button, self.back_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)

    def say(self, put_off: int, fresh: int = 0) -> None:
        """Word it for cards left for later and cards that have just come; take the focus."""
        more = self._more = put_off + fresh > 0
        self.again_button.setVisible(more)
        self.back_button.set_kind("normal" if more else "primary")
        contacts = tr("Review", "Your contacts are at {key}.").format(key=key_text("Ctrl+1"))
        if more:
            title = tr("Review", "New cards have been read") if fresh else _left_for_later(put_off)
            self._state.set_texts(title, contacts)
            self.again_button.setFocus()
        else:
            self._state.set_texts(tr("Review", "Nothing left to review"), contacts)
            self.back_button.setFocus()

    @property
    def title(self) -> str:
        """What is said."""
        return self._state.title.text()

    def go_on(self) -> None:
        """What Enter does here."""
        (self.again if self._more else self.closed).emit()


def _left_for_later(count: int) -> str:
    words = {
        1: tr("Review", "One card is left for later"),
        2: tr("Review", "Two cards are left for later"),
        3: tr("Review", "Three cards are left for later"),
        4: tr("Review", "Four cards are left for later"),
        5: tr("Review", "Five cards are left for later"),
    }
    return words.get(count) or tr("Review", "%n cards are left for later", None, count)
