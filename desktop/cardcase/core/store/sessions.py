"""The event that the owner is at now. It is kept in the library, so it outlives the program."""

from dataclasses import dataclass
from datetime import date, datetime

from cardcase.core.records import EventRecord
from cardcase.core.store.encounter_rows import load_events
from cardcase.core.store.library import Library
from cardcase.core.store.session_rows import load_sessions

SESSION = "session"
"""The uid of the one session there can be."""


@dataclass(frozen=True, slots=True)
class Session:
    """An open session: its event, and since when (UTC, ISO 8601)."""

    event: EventRecord
    since: str

    def is_over(self, today: date) -> bool:
        """Whether the event must have ended: a whole day lies between it and ``today``.

        Of an event without a date, or with one that only says the month, the day it was opened
        counts.
        """
        opened = datetime.fromisoformat(self.since).astimezone().date()
        last = self.event.end or self.event.start
        day = date.fromisoformat(last) if len(last) == len("2026-03-12") else opened
        return (today - max(day, opened)).days > 1


def open_session(library: Library) -> Session | None:
    """The session that is open, if one is."""
    with library.session():
        record = load_sessions([SESSION]).get(SESSION)
        if record is None:
            return None
        return Session(load_events([record.event])[record.event], record.since)
