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
        when = self._when(taken_at)
        return EncounterRecord(
            uid=new_uid(),
            when=when,
            place=self.place,
            event=self.event_for(taken_at),
            why=self.why,
            introduced_by=self.via,
        )

    def event_for(self, taken_at: str) -> EventRecord | None:
        """The event, as it is if it is not known yet; None if none was given."""
        if not self.event:
            return None
        kind, start = self.kind or "other", self._when(taken_at)
        return EventRecord(uid="", name=self.event, kind=kind, place=self.place, start=start)

    def _when(self, taken_at: str) -> str:
        return self.date or taken_at[: len("2026-03-12")]
