"""The same people, met at several events of the last year and a half."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from cardcase.core.records import ContactRecord, EncounterRecord, EventKind, EventRecord
from cardcase.core.sample.words import entries, new_uid

_EVENTS: Sequence[tuple[EventKind, int, int]] = (
    # kind, how many days ago, how many days it took
    ("fair", 520, 3),
    ("conference", 310, 2),
    ("training", 170, 1),
    ("lunch", 80, 1),
    ("fair", 12, 3),
)


def lately(people: Sequence[ContactRecord], seed: int, today: date) -> Iterator[ContactRecord]:
    """The people, in the order in which they were met: the first of them at the first event.

    Who was met again after a while was so after the same while; nothing is later than ``today``.
    """
    chance = Random(seed)
    events = [_event(kind, today - timedelta(ago), days, chance) for kind, ago, days in _EVENTS]
    for place, person in enumerate(people):
        at = place * len(events) // len(people)
        event, days = events[at], _EVENTS[at][2]
        day = date.fromisoformat(event.start) + timedelta(place % days)
        moved = day - date.fromisoformat(person.encounters[0].when)
        first, *later = person.encounters
        again = (_moved(met, moved, today) for met in later)
        met = replace(first, event=event, when=day.isoformat())
        yield replace(person, encounters=(met, *again))


def _event(kind: EventKind, start: date, days: int, chance: Random) -> EventRecord:
    city = chance.choice(entries("city.pl")).partition("=")[0]
    return EventRecord(
        uid=new_uid(chance),
        name=f"{chance.choice(entries(kind))} {city} {start:%Y}",
        kind=kind,
        place=city,
        start=start.isoformat(),
        end=(start + timedelta(days - 1)).isoformat() if days > 1 else "",
    )


def _moved(met: EncounterRecord, by: timedelta, today: date) -> EncounterRecord:
    day = min(date.fromisoformat(f"{met.when}-01"[:10]) + by, today).isoformat()
    return replace(met, when=day[: len(met.when)])
