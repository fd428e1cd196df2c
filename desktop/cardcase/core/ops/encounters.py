"""Saving and deleting encounters: where, when, why and through whom someone was met."""

from dataclasses import replace

from cardcase.core.ops import events
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing, subject_of
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import EncounterRecord, Participant, new_uid
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library


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


def put(op: Recorder, record: EncounterRecord) -> None:
    """Write an encounter as part of an operation, with its event and a link to the introducer."""
    introducer = record.introduced_by_uid
    if record.introduced_by and not introducer:
        namesakes = browse.contacts_named(op.library, record.introduced_by)
        introducer = namesakes[0] if len(namesakes) == 1 else ""
    op.put(
        replace(
            record,
            uid=record.uid or new_uid(),
            event=events.ensure(op, record.event) if record.event else None,
            introduced_by_uid=introducer,
        )
    )


def with_participant(encounter: EncounterRecord, contact_uid: str) -> EncounterRecord:
    """The encounter with this contact at it."""
    if any(each.contact == contact_uid for each in encounter.participants):
        return encounter
    present = (*encounter.participants, Participant(contact=contact_uid))
    return replace(encounter, participants=present)


def _subject(library: Library, record: EncounterRecord) -> str:
    people = load.contacts(library, [each.contact for each in record.participants])
    return subject_of([each.display_name for each in people])
