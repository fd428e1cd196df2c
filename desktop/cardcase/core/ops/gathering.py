"""Cards that were photographed at an event, bound to it afterwards."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from cardcase.core.card_records import PhotographRecord
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import operation
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    Participant,
    new_uid,
)
from cardcase.core.store import load
from cardcase.core.store.happenings import has_met_then
from cardcase.core.store.library import Library


def gather(library: Library, event_uid: str, photographs: Collection[str]) -> Changes:
    """Say that these photographs (uids) were taken at an event: one step to undo.

    Who became a contact by them was met there on that day: an encounter of the day without an event
    gets it, else there is a new one. Whoever has met at an event in its days stays as they are.
    Cards in review have the event when they are opened. Raises LibraryError ``gone``.
    """
    with library.transaction():
        event = existing(load.event(library, event_uid), event_uid)
        found = (load.photograph(library, uid) for uid in photographs)
        pictures = {each.uid: each for each in found if each and each.state != "waiting"}
        with operation(library, "event.gather", event.name) as op:
            op.put(*(replace(each, event=event_uid) for each in pictures.values()))
            met: dict[str, EncounterRecord] = {}
            for contact, day in _new_there(library, event, pictures):
                known = [met.get(each.uid, each) for each in contact.encounters]
                meeting = _on_the_day(known, event, day) or EncounterRecord(
                    uid=new_uid(),
                    when=day,
                    event=event,
                    participants=(Participant(contact=contact.uid),),
                )
                met[meeting.uid] = meeting
            op.put(*met.values())
    return op.changes


def _new_there(
    library: Library, event: EventRecord, pictures: dict[str, PhotographRecord]
) -> Iterator[tuple[ContactRecord, str]]:
    """The contacts on the photographs that have not met at an event in those days, and the day."""
    days: dict[str, str] = {}
    for card in load.cards_on(library, *pictures):
        if card.contact:
            days.setdefault(card.contact, pictures[card.photograph].taken_at[:10])
    for contact in load.contacts(library, days):
        if not has_met_then(contact, event):
            yield contact, days[contact.uid]


def _on_the_day(
    known: list[EncounterRecord], event: EventRecord, day: str
) -> EncounterRecord | None:
    """The encounter of the day, at the event; None if there is none."""
    for each in known:
        if each.when == day and each.event in (None, event) and each.channel == "in_person":
            return replace(each, event=event)
    return None
