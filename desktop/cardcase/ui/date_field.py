"""The field for a date that all forms have: what can be typed is shown, what is wrong stands below.

Its words are those of :mod:`cardcase.ui.date_entry`.
"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from cardcase.ui.date_entry import DATES, Writing
from cardcase.ui.date_popup import ROOM, CalendarOf
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.label import Label


def how_to_write() -> str:
    """What is said where a date was not understood."""
    return tr("Dates", "Write it like 12 March 2026, March 2026, 12.03.2026 or today.")


class DateField(QLineEdit):
    """``hint`` is to be laid out under it: it says, while there is one, what is wrong with it."""

    def __init__(
        self,
        iso: str,
        today: Callable[[], date],
        placeholder: str = "",
        *,
        writing: Writing = DATES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(writing.words(iso, today()), parent)
        self._known, self._today, self._writing = iso, today, writing
        self._before = self.text()
        self.hint = Label("", "caption", "doubt", wrap=True, parent=parent)
        self.hint.hide()
        self.setPlaceholderText(placeholder or tr("Dates", "e.g. 12 March 2026 or today"))
        self.textEdited.connect(lambda _text: self.check())
        self.calendar = CalendarOf(self, today, writing)
        self.setTextMargins(0, 0, ROOM - 8, 0)

    @property
    def is_wrong(self) -> bool:
        """Whether it says something that is no date; an empty one is fine."""
        return self._read() is None

    def iso(self) -> str:
        """The date as ISO 8601, as exact as it was typed; for one that is none what it was."""
        read = self._read()
        return self._known if read is None else read

    def put_odd(self, text: str) -> None:
        """Let it say again what was typed and is no date; empty: nothing was."""
        if text:
            self.setText(text)
            self.check()

    def check(self) -> bool:
        """Say below what is wrong, or take that back; whether it is a date or empty."""
        self.say(how_to_write() if self.is_wrong else "")
        return not self.is_wrong

    def say(self, text: str) -> None:
        """Say this below the field; nothing when it is empty."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def _read(self) -> str | None:
        # Untouched, it is what it was, whatever the words for it leave out.
        if self.text() == self._before:
            return self._known
        return self._writing.parse(self.text(), self._today())


def odd_dates(form: QWidget) -> tuple[str, ...]:
    """What the fields for dates of a form say that is no date, and so in no record; each at its
    place, empty where there is nothing of the kind."""
    return tuple(each.text() if each.is_wrong else "" for each in form.findChildren(DateField))


def put_odd_dates(form: QWidget, said: Sequence[str]) -> None:
    """Let the fields for dates say that again."""
    for field, text in zip(form.findChildren(DateField), said, strict=False):
        field.put_odd(text)
