"""Where and why: a small form in the page for one encounter."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.core.records import EncounterRecord, EventRecord, Participant, new_uid
from cardcase.core.store.library import Library
from cardcase.core.store.stamps import meeting_at
from cardcase.ui.form_undo import FormUndo
from cardcase.ui.i18n import tr
from cardcase.ui.meeting.fields import MeetingFields
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.form import named
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.saved_form import SavedForm


class EncounterEditor(SavedForm):
    """Edits one encounter of a contact; for None a new one, at the ``event`` if one is given.

    ``saved`` carries the record, ``removed`` its uid. ``typed``: what stands in it from the
    beginning, where that is not what the encounter says; ``known``: its uid, empty for a new one.
    """

    removed = Signal(str)

    def __init__(
        self,
        library: Library,
        contact_uid: str,
        encounter: EncounterRecord | None,
        *,
        event: EventRecord | None = None,
        typed: EncounterRecord | None = None,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if encounter is not None:
            self._record = encounter
        elif event is not None:
            self._record = meeting_at(event, today(), [contact_uid])
        else:
            seats = (Participant(contact=contact_uid),)
            self._record = EncounterRecord(uid=new_uid(), participants=seats)
        self._own_uid = contact_uid
        self.known = encounter.uid if encounter is not None else ""
        before, self._record = self._record, typed or self._record
        self.fields = MeetingFields(library, self._record, today=today, parent=self)
        present = self._record.participants
        remark = next((seat.remark for seat in present if seat.contact == contact_uid), "")
        self.remark = QLineEdit(remark, self)
        self._lay_out(is_new=encounter is None)
        self._before = self.record() if typed is None else before
        self.undo = FormUndo(self)

    def record(self) -> EncounterRecord:
        """The encounter as the form says it."""
        seats = (
            replace(seat, remark=self.remark.text().strip())
            if seat.contact == self._own_uid
            else seat
            for seat in self._record.participants
        )
        return replace(self.fields.record(), participants=tuple(seats))

    @property
    def changed(self) -> bool:
        """Whether there is anything to save."""
        return self.record() != self._before or self.fields.date_is_wrong

    def save(self) -> None:
        """Give the record; or go to the date that is none, which has a word on it."""
        if not self.fields.date.check():
            self.go_to(self.fields.date)
        else:
            self.saved.emit(self.record())

    def _lay_out(self, *, is_new: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        new, old = tr("Contacts", "New meeting"), tr("Contacts", "Where and why you met")
        title = new if is_new else old
        column.addWidget(Label(title, "section", parent=self))
        column.addWidget(self.fields)
        column.addLayout(named(tr("Contacts", "Private remark"), self.remark))
        row = QHBoxLayout()
        if not is_new:
            remove = Button(tr("Contacts", "Remove this encounter"), kind="danger", parent=self)
            remove.clicked.connect(lambda: self.removed.emit(self._record.uid))
            row.addWidget(remove)
        row.addLayout(self.ways_out(), 1)
        column.addLayout(row)
