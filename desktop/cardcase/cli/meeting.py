"""What is said on the command line about a meeting."""

from dataclasses import dataclass
from typing import Literal

from cardcase.core.records import EncounterRecord, EventKind, EventRecord, new_uid


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """What was said about the meeting; empty where nothing was."""

    event: str = ""
    kind: EventKind | Literal[""] = ""
    place: str = ""
    date: str = ""
    why: str = ""
    via: str = ""

    def encounter(self, taken_at: str) -> EncounterRecord | None:
        """A fresh encounter; its date is the photograph's where none was given.

        None if nothing was said: the photograph's date alone is no meeting.
        """
        if self == Meeting():
            return None
        when = self.date or taken_at[: len("2026-03-12")]
        return EncounterRecord(
            uid=new_uid(),
            when=when,
            place=self.place,
            event=self._event(when),
            why=self.why,
            introduced_by=self.via,
        )

    def _event(self, when: str) -> EventRecord | None:
        if not self.event:
            return None
        return EventRecord(
            uid="", name=self.event, kind=self.kind or "other", place=self.place, start=when
        )
