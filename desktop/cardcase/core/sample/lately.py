"""A few people who were met at several events, and not long ago."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from cardcase.core.records import ContactRecord, EncounterRecord, EventKind, EventRecord
from cardcase.core.sample.meetings import event_on

_EVENTS, _AT_EACH, _DAYS = 6, 4, 420
"""At how many events they were met at most, how many at each at least, and in how many days."""
_KINDS: Sequence[EventKind] = ("fair", "conference", "training", "fair")
_DAY = 10


def lately(contacts: Sequence[ContactRecord], last: date) -> Iterator[ContactRecord]:
    """The same people and meetings, at several events one after the other up to ``last``."""
    chance = Random(len(contacts))
    count = max(1, min(_EVENTS, len(contacts) // _AT_EACH))
    events = [
        event_on(last - timedelta(_DAYS * number // count + 7), chance, _KINDS)
        for number in reversed(range(count))
    ]
    met: dict[str, EncounterRecord] = {}
    for place, contact in enumerate(contacts):
        event = events[place * count // len(contacts)]
        yield replace(contact, encounters=tuple(_moved(contact, event, last, met, chance)))


def _moved(
    contact: ContactRecord,
    event: EventRecord,
    last: date,
    met: dict[str, EncounterRecord],
    chance: Random,
) -> Iterator[EncounterRecord]:
    """The encounters on other days; one with several people stays one."""
    then = moved = date.fromisoformat(event.start)
    for each in contact.encounters:
        known = met.get(each.uid)
        if known is not None:
            now = replace(known, participants=each.participants)
        elif each.event is not None:
            days = (date.fromisoformat(event.end or event.start) - moved).days
            when = moved + timedelta(chance.randint(0, days))
            now = replace(each, event=event, when=when.isoformat())
        else:
            after = max(1, (_day(each.when) - then).days)
            now = replace(each, when=min(moved + timedelta(after), last).isoformat())
            now = replace(now, when=now.when[: len(each.when)])
        if each.event is not None:
            then, moved = _day(each.when), _day(now.when)
        met[each.uid] = now
        yield now


def _day(when: str) -> date:
    return date.fromisoformat(when if len(when) == _DAY else f"{when}-15")
