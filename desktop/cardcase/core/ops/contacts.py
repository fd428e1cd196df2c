"""Creating, editing and deleting contacts."""

from collections.abc import Collection, Iterable, Set
from dataclasses import replace

from cardcase.core.errors import LibraryError
from cardcase.core.ops import encounters, lessons, own_card, photographs
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing, subject_of
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import ContactRecord, EncounterRecord, new_uid
from cardcase.core.store import load
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.library import Library


def create(library: Library, record: ContactRecord) -> Changes:
    """Add a contact with its encounters; its uid may be empty.

    Raises LibraryError ``exists`` if there is a contact of this uid.
    """
    with operation(library, "contact.create", record.display_name) as op:
        if record.uid and load.contact(library, record.uid):
            raise LibraryError("exists", uid=record.uid)
        put_new(op, [record])
    return op.changes


def edit(library: Library, record: ContactRecord) -> Changes:
    """Write a changed contact; its encounters are things of their own and stay as they are.

    Raises LibraryError ``gone``.
    """
    with operation(library, "contact.edit", record.display_name) as op:
        before = existing(load.contact(library, record.uid), record.uid)
        op.put(replace(record, encounters=()))
        lessons.correct(op, before, record)
    return op.changes


def delete(library: Library, uids: Collection[str]) -> Changes:
    """Remove contacts with their cards and with the encounters that nobody else was at."""
    with library.transaction():
        known = load_contacts(uids)
        people = [known[uid] for uid in dict.fromkeys(uids) if uid in known]
        subject = subject_of([each.display_name for each in people])
        with operation(library, "contact.delete", subject) as op:
            take_out(op, known.keys())
    return op.changes


def take_out(op: Recorder, gone: Set[str]) -> None:
    """Remove contacts with what is theirs alone, as part of an operation."""
    _remove_cards(op, gone)
    _leave_encounters(op, gone)
    own_card.leave(op, gone)
    op.delete("contact", *gone)


def put_new(op: Recorder, records: Iterable[ContactRecord]) -> None:
    """Write new contacts with their encounters as part of an operation."""
    named = [record if record.uid else replace(record, uid=new_uid()) for record in records]
    op.put(*(replace(each, encounters=()) if each.encounters else each for each in named))
    met = [encounter for record in named for encounter in record.encounters]
    known = load.encounters(op.library, [each.uid for each in met if each.uid])
    meetings: dict[str, EncounterRecord] = {}
    for record in named:
        for encounter in record.encounters:
            # A meeting with several of the new contacts comes once with each of them.
            new = encounter if encounter.uid else replace(encounter, uid=new_uid())
            meeting = meetings.get(new.uid) or known.get(new.uid) or new
            meetings[new.uid] = encounters.with_participant(meeting, record.uid)
    encounters.put(op, *meetings.values())


def _remove_cards(op: Recorder, gone: Set[str]) -> None:
    """Remove the cards of contacts, and photographs that hold nothing else worth keeping.

    A photograph left without a card would be recognised as a double when it is dropped again.
    """
    mine = load.cards_of(op.library, *gone)
    pictures = {card.photograph for card in mine}
    kept = {
        card.photograph
        for card in load.cards_on(op.library, *pictures)
        if card.contact not in gone and card.state != "rejected"
    }
    photographs.remove(op, *(pictures - kept))
    op.delete("card", *(card.uid for card in mine))


def _leave_encounters(op: Recorder, gone: Set[str]) -> None:
    changed, over = [], []
    for encounter in load.encounters_with(op.library, gone):
        staying = tuple(each for each in encounter.participants if each.contact not in gone)
        if staying:
            introducer = encounter.introduced_by_uid
            changed.append(
                replace(
                    encounter,
                    participants=staying,
                    introduced_by_uid="" if introducer in gone else introducer,
                )
            )
        else:
            over.append(encounter.uid)
    op.put(*changed)
    op.delete("encounter", *over)
