"""Events, and the meetings at them and beside them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from cardcase.core.records import (
    Channel,
    ContactRecord,
    EncounterRecord,
    EventKind,
    EventRecord,
    Participant,
)
from cardcase.core.sample.words import entries, entries_of, new_uid

_FIRST, LAST = date(2018, 1, 8), date(2026, 6, 30)
_PER_EVENT = 40
_KINDS: tuple[EventKind, ...] = ("fair", "fair", "conference", "training", "lunch")
_LATER: tuple[Channel, ...] = ("phone", "email", "linkedin", "online", "in_person")


class Diary:
    """Event after event over the years, and whom one met there."""

    def __init__(self, people: int, chance: Random, language: str) -> None:
        self._chance, self._language = chance, language
        self._events = max(1, people // _PER_EVENT)
        self._count = 0
        self._event: EventRecord | None = None
        self._table: EncounterRecord | None = None
        self._names: list[tuple[str, str]] = []

    def met(self, person: ContactRecord) -> ContactRecord:
        """The person with encounters: nearly always a first one at an event, sometimes later ones.

        At a lunch one sits with several: the same encounter comes with each of them.
        """
        if self._event is None or self._count % _PER_EVENT == 0:
            self._event = self._next_event()
            self._table = None
        self._count += 1
        first = self._first(self._event, person)
        later = self._later(first, person) if self._chance.random() < 0.25 else ()
        self._names.append((person.uid, f"{person.given} {person.family}"))
        return replace(person, encounters=(first, *later))

    def _words(self, kind: str) -> tuple[str, ...]:
        return entries_of(kind, self._language)

    def _next_event(self) -> EventRecord:
        span = (LAST - _FIRST).days
        start = _FIRST + timedelta(span * (self._count // _PER_EVENT) // self._events)
        return event_on(start, self._chance, _KINDS)

    def _first(self, event: EventRecord, person: ContactRecord) -> EncounterRecord:
        chance = self._chance
        if event.kind == "lunch" and self._table and len(self._table.participants) < 4:
            seats = (*self._table.participants, Participant(contact=person.uid))
            self._table = replace(self._table, participants=seats)
            return self._table
        day = date.fromisoformat(event.start)
        if event.end:
            day += timedelta(chance.randint(0, (date.fromisoformat(event.end) - day).days))
        by = chance.choice(self._names[-500:]) if self._names and chance.random() < 0.15 else None
        self._table = EncounterRecord(
            uid=new_uid(chance),
            when=day.isoformat(),
            event=event,
            place=chance.choice(self._words("place")) if chance.random() < 0.6 else "",
            why=chance.choice(self._words("why")),
            talked_about=chance.choice(self._words("talked")) if chance.random() < 0.2 else "",
            introduced_by_uid=by[0] if by else "",
            introduced_by=by[1] if by else "",
            participants=(Participant(contact=person.uid),),
        )
        return self._table

    def _later(self, first: EncounterRecord, person: ContactRecord) -> tuple[EncounterRecord, ...]:
        chance = self._chance
        day = date.fromisoformat(first.when) + timedelta(chance.randint(3, 400))
        when = day.isoformat()
        return (
            EncounterRecord(
                uid=new_uid(chance),
                when=when if chance.random() < 0.8 else when[:7],
                channel=chance.choice(_LATER),
                why=chance.choice(self._words("why")),
                participants=(Participant(contact=person.uid),),
            ),
        )


def event_on(start: date, chance: Random, kinds: Sequence[EventKind]) -> EventRecord:
    """An event that begins on a day."""
    kind = chance.choice(kinds)
    city = chance.choice(entries("city.pl")).partition("=")[0]
    days = chance.randint(1, 3) if kind in ("fair", "conference") else 0
    return EventRecord(
        uid=new_uid(chance),
        name=f"{chance.choice(entries(kind))} {city} {start:%Y}",
        kind=kind,
        place=city,
        start=start.isoformat(),
        end=(start + timedelta(days)).isoformat() if days else "",
    )
