"""The form of an event: name, kind, place and days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.core.records import EVENT_KINDS, EventKind, EventRecord
from cardcase.ui.date_entry import parse_date
from cardcase.ui.dates import date_words
from cardcase.ui.form_undo import FormUndo
from cardcase.ui.i18n import tr
from cardcase.ui.labels import event_kind
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.form import Group, Select, named
from cardcase.ui.widgets.label import Label


class EventForm(Group):
    """``saved`` carries the record. Enter saves, Escape cancels; days are put into their order."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        event: EventRecord,
        title: str,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record, self._today = event, today
        self.name = QLineEdit(event.name)
        self.kind = Select(tr("Events", "Kind"), [(code, event_kind(code)) for code in EVENT_KINDS])
        self.kind.choose(event.kind)
        self.place = QLineEdit(event.place)
        self.first = QLineEdit(date_words(event.start, today()))
        self.last = QLineEdit(date_words(event.end, today()))
        self._hint = Label("", "caption", "doubt", wrap=True)
        self._hint.hide()
        self._lay_out(title)
        self._before = self.record()
        self.undo = FormUndo(self)

    @property
    def changed(self) -> bool:
        """Whether there is anything to save."""
        return self.record() != self._before

    def record(self) -> EventRecord:
        """The event as the form says it; a date that is none stays what it was."""
        before = self._record
        first = parse_date(self.first.text(), self._today())
        last = parse_date(self.last.text(), self._today())
        days = [
            before.start if first is None else first,
            before.end if last is None else last,
        ]
        known = sorted(day for day in days if day)
        return replace(
            before,
            name=" ".join(self.name.text().split()),
            kind=cast(EventKind, self.kind.currentData()),
            place=self.place.text().strip(),
            start=known[0] if known else "",
            end=known[1] if len(set(known)) > 1 else "",
        )

    def save(self) -> None:
        """Give the record, or say what is missing."""
        if not self.name.text().strip():
            self._ask(self.name, tr("Events", "Give it a name first."))
            return
        for field in (self.first, self.last):
            if parse_date(field.text(), self._today()) is None:
                said = tr("Contacts", "Write it like 12 March 2026, March 2026 or 12.03.2026.")
                self._ask(field, said)
                return
        self.saved.emit(self.record())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.save()
            case Qt.Key.Key_Escape:
                self.cancelled.emit()
            case _:
                super().keyPressEvent(event)

    def _ask(self, field: QLineEdit, text: str) -> None:
        self._hint.setText(text)
        self._hint.show()
        field.setFocus()
        field.selectAll()

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(Label(title, "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.addLayout(named(tr("Events", "Name"), self.name), 0, 0)
        grid.addLayout(named(tr("Events", "Kind"), self.kind), 0, 1)
        place = named(tr("Events", "Place, hall and stand"), self.place)
        grid.addLayout(place, 1, 0, 1, 2)
        grid.addLayout(named(tr("Events", "First day"), self.first), 2, 0)
        grid.addLayout(named(tr("Events", "Last day, if it is another"), self.last), 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(8)
        save = Button(tr("Events", "Save"), kind="primary", key="Return")
        cancel = Button(tr("Events", "Cancel"), key="Esc")
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.cancelled)
        row.addWidget(save)
        row.addWidget(cancel)
        row.addStretch(1)
        column.addLayout(row)
