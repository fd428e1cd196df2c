"""The form of an event: name, kind, place and days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.core.dates import is_before
from cardcase.core.records import EVENT_KINDS, EventKind, EventRecord
from cardcase.ui.date_field import DateField, odd_dates
from cardcase.ui.form_undo import FormUndo
from cardcase.ui.i18n import tr
from cardcase.ui.labels import event_kind
from cardcase.ui.widgets.form import Select, named
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.saved_form import SavedForm


class EventForm(SavedForm):
    """``typed``: what stands in it from the beginning, where that is not what the event says."""

    def __init__(
        self,
        event: EventRecord,
        title: str,
        *,
        typed: EventRecord | None = None,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        known, event = event, typed or event
        self._record = event
        self.name = QLineEdit(event.name, self)
        kinds = [(code, event_kind(code)) for code in EVENT_KINDS]
        self.kind = Select(tr("Events", "Kind"), kinds, self)
        self.kind.choose(event.kind)
        self.place = QLineEdit(event.place, self)
        self.first = DateField(event.start, today, parent=self)
        self.last = DateField(event.end, today, parent=self)
        self.last.calendar.near = self.first.iso
        self._nameless = Label("", "caption", "doubt", wrap=True, parent=self)
        self._nameless.hide()
        self._lay_out(title)
        self._before = self.record() if typed is None else known
        self.name.textEdited.connect(lambda _text: self._nameless.hide())
        self.undo = FormUndo(self)

    @property
    def changed(self) -> bool:
        """Whether there is anything to save."""
        return self.record() != self._before or any(odd_dates(self))

    def record(self) -> EventRecord:
        """The event as the form says it; a date that is none stays what it was.

        Days in the wrong order, which :meth:`save` does not take, are put into theirs: whoever
        closes the window is not asked.
        """
        known = sorted(filter(None, (self.first.iso(), self.last.iso())))
        return replace(
            self._record,
            name=" ".join(self.name.text().split()),
            kind=cast(EventKind, self.kind.currentData()),
            place=self.place.text().strip(),
            start=known[0] if known else "",
            end=known[1] if len(set(known)) > 1 else "",
        )

    def save(self) -> None:
        """Give the record, or say what is missing."""
        if not self.name.text().strip():
            self._nameless.setText(tr("Events", "Give it a name first."))
            self._nameless.show()
            self.go_to(self.name)
            return
        for field in (self.first, self.last):
            if not field.check():
                self.go_to(field)
                return
        if self.first.iso() and is_before(self.last.iso(), self.first.iso()):
            self.last.say(tr("Events", "The last day is before the first one."))
            self.go_to(self.last)
            return
        self.saved.emit(self.record())

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(Label(title, "section", parent=self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        name = named(tr("Events", "Name"), self.name)
        name.addWidget(self._nameless)
        kind = named(tr("Events", "Kind"), self.kind)
        kind.addStretch(1)
        grid.addLayout(name, 0, 0)
        grid.addLayout(kind, 0, 1)
        place = named(tr("Events", "Place, hall or stand"), self.place)
        grid.addLayout(place, 1, 0, 1, 2)
        days = (tr("Events", "First day"), tr("Events", "Last day, if it is another"))
        for at, (words, field) in enumerate(zip(days, (self.first, self.last), strict=True)):
            day = named(words, field)
            day.addWidget(field.hint)
            day.addStretch(1)
            grid.addLayout(day, 2, at)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addLayout(self.ways_out())
