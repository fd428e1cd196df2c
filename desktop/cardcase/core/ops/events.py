"""Saving and deleting events."""

from collections.abc import Iterable
from dataclasses import replace

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import EventRecord, new_uid
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.text import fold


def save(library: Library, record: EventRecord) -> Changes:
    """Write an event, new (its uid may be empty) or changed."""
    record = replace(record, uid=record.uid or new_uid())
    with operation(library, "event.save", record.name) as op:
        op.put(record)
    return op.changes


def delete(library: Library, uid: str) -> Changes:
    """Remove an event; the encounters at it stay, at no event. Raises LibraryError ``gone``."""
    with library.transaction():
        record = existing(load.event(library, uid), uid)
        with operation(library, "event.delete", record.name) as op:
            op.touch("encounter", *load.encounters_at(library, uid))
            op.delete("event", uid)
    return op.changes


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
