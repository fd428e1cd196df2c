"""Saving and deleting encounters: where, when, why and through whom someone was met."""

from collections.abc import Sequence
from dataclasses import replace

from cardcase.core.ops import events
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing, subject_of
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import EncounterRecord, Participant, new_uid
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.text import fold


def save(library: Library, record: EncounterRecord) -> Changes:
    """Write an encounter, new (its uid may be empty) or changed; a new event is made with it."""
    with operation(library, "encounter.save", _subject(library, record)) as op:
        put(op, record)
    return op.changes


def delete(library: Library, uid: str) -> Changes:
    """Remove an encounter; its event and contacts stay. Raises LibraryError ``gone``."""
    with library.transaction():
        record = existing(load.encounter(library, uid), uid)
        with operation(library, "encounter.delete", _subject(library, record)) as op:
            op.delete("encounter", uid)
    return op.changes


def put(op: Recorder, *records: EncounterRecord) -> None:
    """Write encounters as part of an operation, with their events and links to introducers."""
    meant = events.ensure(op, (record.event for record in records if record.event))
    introducers = load.contacts_named(
        op.library, [each.introduced_by for each in records if not each.introduced_by_uid]
    )
    op.put(
        *(
            replace(
                record,
                uid=record.uid or new_uid(),
                event=meant[record.event] if record.event else None,
                introduced_by_uid=record.introduced_by_uid
                or _only(introducers.get(fold(record.introduced_by), ())),
            )
            for record in records
        )
    )


def _only(uids: Sequence[str]) -> str:
    return uids[0] if len(uids) == 1 else ""


def with_participant(encounter: EncounterRecord, contact_uid: str) -> EncounterRecord:
    """The encounter with this contact at it."""
    if any(each.contact == contact_uid for each in encounter.participants):
        return encounter
    present = (*encounter.participants, Participant(contact=contact_uid))
    return replace(encounter, participants=present)


def _subject(library: Library, record: EncounterRecord) -> str:
    people = load.contacts(library, [each.contact for each in record.participants])
    return subject_of([each.display_name for each in people])
