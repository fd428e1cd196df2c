"""What the review says when no card is left: all done, or some put off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.empty_state import EmptyState


class NothingLeft(QWidget):
    """The end of a sitting, with the way back."""

    again = Signal()
    contacts_wanted = Signal()
    photographs_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goes_on = self.closed
        self.again_button = Button(tr("Review", "Review now"), kind="primary", key="Return")
        self.contacts_button = Button(tr("Review", "See the new contacts"), icon="users")
        self.back_button = Button(tr("Review", "Back to the photographs"), key="Esc")
        self.more_button = Button(tr("Review", "Add photographs…"), kind="flat", key="Ctrl+O")
        self.more_button.clicked.connect(self.photographs_wanted)
        self.contacts_button.clicked.connect(self.contacts_wanted)
        self.again_button.clicked.connect(self.again)
        self.back_button.clicked.connect(self.closed)
        buttons = (self.again_button, self.contacts_button, self.back_button, self.more_button)
        self._state = EmptyState("", "", buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)

    def say(
        self, put_off: int, fresh: int = 0, accepted: int = 0, *, reading: bool = False
    ) -> None:
        """Word it for cards left for later, cards that have just come and those that were accepted
        in this sitting, and while photographs are still read; take the focus."""
        more = put_off + fresh > 0
        contacts = (True, self.contacts_button, self.contacts_wanted)
        back = (True, self.back_button, self.closed)
        ways = ((more, self.again_button, self.again), contacts, back)
        if not accepted:
            ways = (ways[0], back, contacts)
        first = next(button for shown, button, _ in ways if shown)
        for shown, button, signal in ways:
            button.setVisible(shown)
            button.set_kind("primary" if button is first else "normal")
            if button is first:
                self._goes_on = signal
        if accepted:
            key = "Return" if first is self.contacts_button else ""
            self.contacts_button.set_words(tr("Review", "See the new contacts"), key)
        else:
            self.contacts_button.set_words(tr("Review", "Contacts"), "Ctrl+1")
        if more:
            title = tr("Review", "New cards have been read") if fresh else _left_for_later(put_off)
        elif reading:
            title = tr("Review", "Nothing left to review for now")
        else:
            title = tr("Review", "Nothing left to review")
        said = [tr("Review", "%n contacts accepted.", None, accepted)] if accepted else []
        if reading:
            said.append(tr("Review", "More photographs are still being read."))
        self.more_button.setVisible(not reading)
        self._state.set_texts(title, " ".join(said))
        first.setFocus()

    @property
    def title(self) -> str:
        """What is said."""
        return self._state.title.text()

    @property
    def text(self) -> str:
        """What is said under it."""
        return self._state.text.text()

    def go_on(self) -> None:
        """What Enter does here."""
        self._goes_on.emit()


def _left_for_later(count: int) -> str:
    words = {
        1: tr("Review", "One card is left for later"),
        2: tr("Review", "Two cards are left for later"),
        3: tr("Review", "Three cards are left for later"),
        4: tr("Review", "Four cards are left for later"),
        5: tr("Review", "Five cards are left for later"),
    }
    return words.get(count) or tr("Review", "%n cards are left for later", None, count)
