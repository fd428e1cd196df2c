"""Coming to an event and leaving it: what is captured in between is stamped with it."""

from dataclasses import replace

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import operation
from cardcase.core.records import EventRecord, SessionRecord, new_uid
from cardcase.core.store import load
from cardcase.core.store.clock import now
from cardcase.core.store.library import Library
from cardcase.core.store.sessions import SESSION, open_session


def come(library: Library, event_uid: str) -> Changes:
    """Be at this event from now on, and no longer at another. Raises LibraryError ``gone``."""
    with library.transaction():
        event = existing(load.event(library, event_uid), event_uid)
        here = open_session(library)
        with operation(library, "session.open", event.name) as op:
            if here is None or here.event.uid != event_uid:
                op.put(SessionRecord(uid=SESSION, event=event_uid, since=now()))
    return op.changes


def begin(library: Library, event: EventRecord) -> Changes:
    """Make an event (its uid may be empty) and be at it from now on."""
    event = replace(event, uid=event.uid or new_uid())
    with operation(library, "session.open", event.name) as op:
        op.put(event)
        op.put(SessionRecord(uid=SESSION, event=event.uid, since=now()))
    return op.changes


def leave(library: Library) -> Changes:
    """Be at no event; what was captured there stays stamped."""
    with library.transaction():
        here = open_session(library)
        name = here.event.name if here else ""
        with operation(library, "session.close", name) as op:
            if here is not None:
                op.delete("session", SESSION)
    return op.changes


def stamp(library: Library) -> str:
    """The uid of the event that a photograph is stamped with now; empty at none."""
    here = open_session(library)
    return here.event.uid if here else ""
