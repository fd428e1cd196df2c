"""The fields of an encounter, for the form on a contact's page and for the sheet."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import cast, get_args

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from cardcase.core.records import Channel, EncounterRecord, EventRecord, new_uid
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.core.text import fold
from cardcase.ui.date_field import DateField
from cardcase.ui.i18n import tr
from cardcase.ui.labels import channel
from cardcase.ui.models import proposals
from cardcase.ui.widgets.form import Select, named
from cardcase.ui.widgets.suggest import SuggestLine


class MeetingFields(QWidget):
    """Edits everything of an encounter but who was there.

    What is typed as a date and is none stays in the field with a word on it, and the date that was
    there is kept.
    """

    def __init__(
        self,
        library: Library,
        encounter: EncounterRecord,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._record = library, encounter
        name = encounter.event.name if encounter.event else ""
        self.event_name = SuggestLine(name, partial(proposals.events, library), self)
        self.date = DateField(encounter.when, today, parent=self)
        self.place = QLineEdit(encounter.place, self)
        choices = [(code, channel(code)) for code in get_args(Channel)]
        self.channel = Select(tr("Contacts", "How"), choices, self)
        self.channel.choose(encounter.channel)
        self.why = QLineEdit(encounter.why, self)
        self.talked_about = QLineEdit(encounter.talked_about, self)
        self.introduced_by = SuggestLine(encounter.introduced_by, self._people, self)
        self._lay_out()

    @property
    def date_is_wrong(self) -> bool:
        """Whether the date field says something that is no date; an empty one is fine."""
        return self.date.is_wrong

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes through here, in reading order."""
        first = (self.event_name, self.date, self.place, self.channel)
        return [*first, self.why, self.talked_about, self.introduced_by]

    def record(self) -> EncounterRecord:
        """The encounter as the fields say it."""
        introducer, introducer_uid = self._introducer(self.introduced_by.text().strip())
        when = self.date.iso()
        return replace(
            self._record,
            event=self._event(when),
            when=when,
            place=self.place.text().strip(),
            channel=cast(Channel, self.channel.currentData()),
            why=self.why.text().strip(),
            talked_about=self.talked_about.text().strip(),
            introduced_by=introducer,
            introduced_by_uid=introducer_uid,
        )

    def set_present(self, encounter: EncounterRecord) -> None:
        """Say who is there: they are not proposed as having introduced themselves."""
        self._record = replace(self._record, participants=encounter.participants)

    def _present(self) -> list[str]:
        return [each.contact for each in self._record.participants]

    def _people(self, text: str) -> list[str]:
        alone = self._present()
        return proposals.people(self._library, text, alone[0] if len(alone) == 1 else "")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        when = named(tr("Contacts", "When"), self.date)
        when.addWidget(self.date.hint)
        event = named(tr("Contacts", "Event"), self.event_name)
        event.addStretch(1)
        grid.addLayout(event, 0, 0)
        grid.addLayout(when, 0, 1)
        grid.addLayout(named(tr("Contacts", "Place, hall or stand"), self.place), 1, 0)
        grid.addLayout(named(tr("Contacts", "How"), self.channel), 1, 1)
        grid.addLayout(named(tr("Contacts", "Why"), self.why), 2, 0, 1, 2)
        grid.addLayout(named(tr("Contacts", "Talked about"), self.talked_about), 3, 0, 1, 2)
        by = named(tr("Contacts", "Introduced by"), self.introduced_by)
        grid.addLayout(by, 4, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _event(self, when: str) -> EventRecord | None:
        name = self.event_name.text().strip()
        before = self._record.event
        if not name:
            return None
        if before is not None and before.name == name:
            return before
        known = browse.event_named(self._library, name)
        return known or EventRecord(uid=new_uid(), name=name, start=when)

    def _introducer(self, name: str) -> tuple[str, str]:
        """The name and uid of the contact of this name, if there is exactly one."""
        if not name:
            return "", ""
        if name == self._record.introduced_by and self._record.introduced_by_uid:
            return name, self._record.introduced_by_uid
        found = browse.known_names(self._library, name, proposals.MOST)
        there = self._present()
        same = [
            (known, uid) for known, uid in found if fold(known) == fold(name) and uid not in there
        ]
        return same[0] if len(same) == 1 else (name, "")
