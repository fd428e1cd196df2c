"""The session between record and row. All work inside a session of the library."""

from collections.abc import Iterable

from cardcase.core.records import SessionRecord
from cardcase.core.store.models import Event, Session
from cardcase.core.store.rows import among, put_all, row_ids, tuples


def load_sessions(uids: Iterable[str]) -> dict[str, SessionRecord]:
    """The sessions of these uids that exist."""
    rows = Session.select(Session.uid, Event.uid, Session.since).join(Event)
    found = tuples(rows.where(among(Session.uid, uids)))
    return {uid: SessionRecord(uid=uid, event=event, since=since) for uid, event, since in found}


def put_sessions(records: Iterable[SessionRecord]) -> None:
    """Write sessions, new or in place of what they were; their events must be stored already."""
    given = list(records)
    events = row_ids(Event, {each.event for each in given})
    rows = ((each.uid, events[each.event], each.since) for each in given)
    put_all(Session, ("uid", "event", "since"), rows)
