"""Saving, deleting and merging events."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import EventRecord, SessionRecord, new_uid, unique
from cardcase.core.store import load
from cardcase.core.store.happenings import stamped_with
from cardcase.core.store.library import Library
from cardcase.core.store.sessions import SESSION, open_session
from cardcase.core.text import fold


def save(library: Library, record: EventRecord) -> Changes:
    """Write an event, new (its uid may be empty) or changed."""
    record = replace(record, uid=record.uid or new_uid())
    with operation(library, "event.save", record.name) as op:
        op.put(record)
    return op.changes


def delete(library: Library, uid: str) -> Changes:
    """Remove an event; the encounters at it stay, at no event, and whoever is there leaves.

    Raises LibraryError ``gone``.
    """
    with library.transaction():
        record = existing(load.event(library, uid), uid)
        here = open_session(library)
        with operation(library, "event.delete", record.name) as op:
            if here is not None and here.event.uid == uid:
                op.delete("session", SESSION)
            op.touch("encounter", *load.encounters_at(library, uid))
            op.delete("event", uid)
    return op.changes


def merge(library: Library, survivor: str, losers: Collection[str]) -> Changes:
    """Make events one that stays: it has all their encounters, photographs, notes and days.

    What it says itself of its kind and place stays; what it lacks comes from the others, in their
    order. Raises LibraryError ``gone``.
    """
    with library.transaction():
        wanted = unique((survivor, *losers))
        found = load.events(library, wanted)
        records = [existing(found.get(uid), uid) for uid in wanted]
        whole, gone = _merged(records), records[1:]
        here = open_session(library)
        with operation(library, "events.merge", whole.name) as op:
            op.put(whole)
            for each in gone:
                met = load.encounters(library, load.encounters_at(library, each.uid))
                op.put(*(replace(one, event=whole) for one in met.values()))
                op.put(*(replace(one, event=survivor) for one in stamped_with(library, each.uid)))
                if here is not None and here.event.uid == each.uid:
                    op.put(SessionRecord(uid=SESSION, event=survivor, since=here.since))
                op.delete("event", each.uid)
    return op.changes


def _merged(records: Sequence[EventRecord]) -> EventRecord:
    first = records[0]
    days = [each for each in records if each.start]
    return replace(
        first,
        kind=next((each.kind for each in records if each.kind != "other"), "other"),
        place=next((each.place for each in records if each.place), ""),
        start=min((each.start for each in days), default=""),
        end=max((each.end for each in days if each.end), default=""),
        notes="\n\n".join(unique(each.notes.strip() for each in records)),
    )


def ensure(op: Recorder, events: Iterable[EventRecord]) -> dict[EventRecord, EventRecord]:
    """The stored events that are meant, by what is given.

    Each is the one of the same uid, else of the same name in the same year, else new. An event
    given by its uid is changed to what is given; one found by its name stays as it is.
    """
    given = list(dict.fromkeys(events))
    known = load.events(op.library, [event.uid for event in given if event.uid])
    meant = {event: event for event in given if event.uid in known}
    op.put(*meant)
    others = [event for event in given if event.uid not in known]
    namesakes = load.events_named(op.library, [event.name for event in others])
    new = []
    for event in others:
        alike = namesakes[fold(event.name)]
        same = next((each for each in alike if _same_year(each.start, event.start)), None)
        if same is None:
            same = replace(event, uid=event.uid or new_uid())
            new.append(same)
            # As they are found in the library: the latest first.
            alike[:] = sorted([same, *alike], key=lambda each: each.start, reverse=True)
        meant[event] = same
    op.put(*new)
    return meant


def _same_year(one: str, other: str) -> bool:
    return not one or not other or one[:4] == other[:4]


def next_year(event: EventRecord) -> EventRecord:
    """The event as it may come again a year later: a new one, which is not stored yet.

    Known days are moved by 52 weeks, so that they fall on the same days of the week; the year in
    its name follows.
    """
    year = event.start[:4]
    later = str(int(year) + 1) if year else ""
    return replace(
        event,
        uid=new_uid(),
        name=event.name.replace(year, later) if year else event.name,
        start=_a_year_later(event.start),
        end=_a_year_later(event.end),
    )


def _a_year_later(day: str) -> str:
    if len(day) == len("2026-03-12"):
        return (date.fromisoformat(day) + timedelta(weeks=52)).isoformat()
    return f"{int(day[:4]) + 1}{day[4:]}" if day else ""
