"""Which event a card was captured at: what its photograph is stamped with, or stands for it; and
what a meeting at an event begins with, whatever way it comes in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cardcase.core.card_records import PhotographRecord
from cardcase.core.records import EncounterRecord, EventRecord, Participant, new_uid
from cardcase.core.store import load
from cardcase.core.store.happenings import is_within
from cardcase.core.store.library import Library
from cardcase.core.store.sessions import open_session


@dataclass(frozen=True, slots=True)
class Stamp:
    """The event, and the day of the meeting (ISO 8601): see :func:`day_at`."""

    event: EventRecord
    day: str


def stamp_of(library: Library, photograph: PhotographRecord) -> Stamp | None:
    """The stamp of a photograph.

    One that came before the session was opened counts as captured there, too, if it was taken in
    the days of the event, or on the day of the opening.
    """
    day = photograph.taken_at[:10] or _local_day(photograph.added)
    with library.snapshot():
        event = load.event(library, photograph.event) if photograph.event else None
        if event is not None:
            return Stamp(event, day_at(event, day))
        here = open_session(library)
    if here is not None and (is_within(day, here.event) or day == _local_day(here.since)):
        return Stamp(here.event, day_at(here.event, day))
    return None


def meeting_at(event: EventRecord | None, today: date, contacts: Sequence[str]) -> EncounterRecord:
    """A meeting with contacts (uids): where the event is, on the day that :func:`day_at` tells."""
    when = day_at(event, today.isoformat()) if event else today.isoformat()
    seats = tuple(Participant(contact=uid) for uid in dict.fromkeys(contacts))
    place = event.place if event else ""
    return EncounterRecord(uid=new_uid(), when=when, place=place, event=event, participants=seats)


def day_at(event: EventRecord, day: str) -> str:
    """On which day of an event somebody was met, of whom that is known on ``day``: on that day, of
    an event that is over on its last, of one to come on its first.

    An event whose days nobody knows exactly tells nothing.
    """
    if not day or len(event.start) != len(day):
        return day
    last = event.end if len(event.end) == len(day) else event.start
    return min(max(day, event.start), max(last, event.start))


def _local_day(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone().date().isoformat() if moment else ""
