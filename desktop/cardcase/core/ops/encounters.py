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


def meet(library: Library, record: EncounterRecord) -> Changes:
    """Note a new encounter with one or many contacts; its uid may be empty.

    A new event is made with it.
    """
    with operation(library, "encounter.meet", _subject(library, record)) as op:
        put(op, record)
    return op.changes


def pin(library: Library, contact_uid: str, uid: str, *, pinned: bool = True) -> Changes:
    """Say that an encounter was the first meeting of this contact, whatever the dates say.

    Another one that was pinned no longer is; with ``pinned`` false none is. Raises LibraryError
    ``gone``.
    """
    with library.transaction():
        contact = existing(load.contact(library, contact_uid), contact_uid)
        known = {each.uid: each for each in contact.encounters}
        existing(known.get(uid), uid)
        with operation(library, "encounter.pin", contact.display_name) as op:
            op.put(
                *(
                    _pinned(each, contact_uid, pinned=pinned and each.uid == uid)
                    for each in known.values()
                )
            )
    return op.changes


def _pinned(encounter: EncounterRecord, contact: str, *, pinned: bool) -> EncounterRecord:
    seats = (
        replace(each, pinned=pinned) if each.contact == contact else each
        for each in encounter.participants
    )
    return replace(encounter, participants=tuple(seats))


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
    linked = []
    for record in records:
        event = meant[record.event] if record.event else None
        introducer = record.introduced_by_uid or _only(introducers[fold(record.introduced_by)])
        if not record.uid or (event, introducer) != (record.event, record.introduced_by_uid):
            uid = record.uid or new_uid()
            record = replace(record, uid=uid, event=event, introduced_by_uid=introducer)
        linked.append(record)
    op.put(*linked)


def noted(library: Library, contact: str, told: EncounterRecord) -> EncounterRecord | None:
    """The encounter with a contact that says all that ``told`` does: of the same event and day,
    where ``told`` says nothing else of place, reason, and who introduced them."""
    for each in load.encounters_with(library, [contact]):
        there = each.event.uid if each.event else ""
        here = told.event.uid if told.event else ""
        if (there, each.when, each.channel) != (here, told.when, told.channel):
            continue
        # A place that is the event's says no more than the event.
        places = {"", each.place, told.event.place if told.event else ""}
        same = told.why in ("", each.why) and told.talked_about in ("", each.talked_about)
        if same and told.place in places and told.introduced_by in ("", each.introduced_by):
            return replace(each, event=told.event)
    return None


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
