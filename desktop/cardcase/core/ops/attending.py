"""Adding contacts to an event, that they were met there; and taking them out again."""

from collections.abc import Collection
from dataclasses import replace

from cardcase.core.ops import encounters, events
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing, subject_of
from cardcase.core.ops.operation import operation
from cardcase.core.records import EncounterRecord, EventRecord, Participant, new_uid
from cardcase.core.store import load
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.library import Library


def attend(library: Library, uids: Collection[str], event: EventRecord) -> Changes:
    """Say of contacts that they were met at an event: one encounter, on the day it began.

    An event without a uid is the one of this name, or made. Who was met there already, and
    contacts that are gone, stay as they are.
    """
    with operation(library, "event.attend", event.name) as op:
        known = load_contacts(uids)
        meant = events.ensure(op, [event])[event]
        there = {
            each.contact
            for encounter in load.encounters(
                library, load.encounters_at(library, meant.uid)
            ).values()
            for each in encounter.participants
        }
        people = tuple(Participant(contact=uid) for uid in known if uid not in there)
        if people:
            encounters.put(
                op, EncounterRecord(uid="", when=meant.start, event=meant, participants=people)
            )
    return op.changes


def take_out(library: Library, event_uid: str, contact_uids: Collection[str]) -> Changes:
    """Let contacts no longer stand at an event: their meetings there stay, at no event.

    Of a meeting that others have part in, they get one of their own. Raises LibraryError ``gone``.
    """
    with library.transaction():
        existing(load.event(library, event_uid), event_uid)
        there = load.encounters(library, load.encounters_at(library, event_uid)).values()
        people = load.contacts(library, list(contact_uids))
        subject = subject_of([each.display_name for each in people])
        with operation(library, "event.take_out", subject) as op:
            for met in there:
                gone = tuple(each for each in met.participants if each.contact in contact_uids)
                stay = tuple(each for each in met.participants if each not in gone)
                if gone and stay:
                    op.put(replace(met, participants=stay))
                    op.put(replace(met, uid=new_uid(), event=None, participants=gone))
                elif gone:
                    op.put(replace(met, event=None))
    return op.changes
