"""Saving and deleting events."""

from dataclasses import replace

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import EventRecord, new_uid
from cardcase.core.store import browse, load
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


def ensure(op: Recorder, event: EventRecord) -> EventRecord:
    """The stored event that is meant: the same uid, else the same name in the same year, else new.

    An event given by its uid is changed to what is given; one found by its name stays as it is.
    """
    if event.uid and load.event(op.library, event.uid):
        op.put(event)
        return event
    for known in browse.events(op.library):
        if fold(known.name) == fold(event.name) and _same_year(known.start, event.start):
            return known
    new = replace(event, uid=event.uid or new_uid())
    op.put(new)
    return new


def _same_year(one: str, other: str) -> bool:
    return not one or not other or one[:4] == other[:4]
