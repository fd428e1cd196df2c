"""Adding contacts to an event: that they were met there."""

from collections.abc import Collection

from cardcase.core.ops import encounters, events
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.operation import operation
from cardcase.core.records import EncounterRecord, EventRecord, Participant
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
