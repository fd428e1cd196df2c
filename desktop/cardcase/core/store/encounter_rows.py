"""Events and encounters between records and rows. All work inside a session of the library."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from peewee import JOIN, chunked

from cardcase.core.records import EncounterRecord, EventRecord, Participant
from cardcase.core.store import models
from cardcase.core.store.models import Contact, Encounter, Event
from cardcase.core.store.rows import (
    BATCH,
    column,
    dicts,
    insert_all,
    put_row,
    row_id,
    row_ids,
    tuples,
)
from cardcase.core.text import fold

_EVENT_FIELDS = ("uid", "name", "kind", "place", "start", "end", "notes")


def load_events(uids: Iterable[str]) -> dict[str, EventRecord]:
    """The events of these uids that exist."""
    found: dict[str, EventRecord] = {}
    for some in chunked(uids, BATCH):
        for row in dicts(Event.select().where(Event.uid.in_(some))):
            found[row["uid"]] = event_of(row)
    return found


def event_of(row: dict[str, Any], prefix: str = "") -> EventRecord:
    """The record of a row's columns, which may bear a prefix."""
    return EventRecord(**{name: row[prefix + name] for name in _EVENT_FIELDS})


def put_events(records: Iterable[EventRecord]) -> None:
    """Write events, new or in place of what they were."""
    for record in records:
        values = {name: getattr(record, name) for name in _EVENT_FIELDS}
        put_row(Event, values | {"folded": fold(record.name)})


def load_encounters(uids: Iterable[str]) -> dict[str, EncounterRecord]:
    """The encounters of these uids that exist."""
    found: dict[str, EncounterRecord] = {}
    for some in chunked(uids, BATCH):
        ids = column(Encounter.select(Encounter.id).where(Encounter.uid.in_(some)))
        found.update((record.uid, record) for record in read_encounters(ids).values())
    return found


def encounters_by_contact(contact_ids: Collection[int]) -> dict[int, list[EncounterRecord]]:
    """The encounters of each of these contacts, the latest first, those without a date last."""
    participant = models.Participant
    pairs = list(
        tuples(
            participant.select(participant.contact, participant.encounter)
            .join(Encounter)
            .where(participant.contact.in_(contact_ids))
            .order_by(Encounter.when.desc(), Encounter.id.desc())
        )
    )
    records: dict[int, EncounterRecord] = {}
    for some in chunked({encounter_id for _, encounter_id in pairs}, BATCH):
        records |= read_encounters(some)
    found: dict[int, list[EncounterRecord]] = defaultdict(list)
    for contact_id, encounter_id in pairs:
        found[contact_id].append(records[encounter_id])
    return found


def read_encounters(ids: Collection[int]) -> dict[int, EncounterRecord]:
    """The encounters with these row ids (some hundreds at most)."""
    participants = _participants(ids)
    rows = (
        Encounter.select(
            Encounter,
            Contact.uid.alias("introducer_uid"),
            *(Event._meta.fields[name].alias(f"event_{name}") for name in _EVENT_FIELDS),
        )
        .join(Event, JOIN.LEFT_OUTER)
        .switch(Encounter)
        .join(Contact, JOIN.LEFT_OUTER, on=Encounter.introducer)
        .where(Encounter.id.in_(ids))
    )
    return {row["id"]: _encounter(row, participants[row["id"]]) for row in dicts(rows)}


def put_encounters(records: Iterable[EncounterRecord]) -> None:
    """Write encounters, new or in place of what they were.

    Their events and contacts must be stored already; contacts that are not are left out.
    """
    for record in records:
        _put_encounter(record)


def _put_encounter(record: EncounterRecord) -> None:
    people = [record.introduced_by_uid, *(each.contact for each in record.participants)]
    contact_ids = row_ids(Contact, people)
    values = {
        "uid": record.uid,
        "when": record.when,
        "place": record.place,
        "event": row_id(Event, record.event.uid) if record.event else None,
        "channel": record.channel,
        "why": record.why,
        "talked_about": record.talked_about,
        "introduced_by": record.introduced_by,
        "introducer": contact_ids.get(record.introduced_by_uid),
    }
    encounter_id = put_row(Encounter, values)
    participant = models.Participant
    participant.delete().where(participant.encounter == encounter_id).execute()
    present = (
        {
            "encounter": encounter_id,
            "contact": contact_ids[each.contact],
            "position": position,
            "remark": each.remark,
        }
        for position, each in enumerate(record.participants)
        if each.contact in contact_ids
    )
    insert_all(participant, present)


def _encounter(row: dict[str, Any], participants: list[Participant]) -> EncounterRecord:
    return EncounterRecord(
        uid=row["uid"],
        when=row["when"],
        place=row["place"],
        event=event_of(row, "event_") if row["event"] is not None else None,
        channel=row["channel"],
        why=row["why"],
        talked_about=row["talked_about"],
        introduced_by=row["introduced_by"],
        introduced_by_uid=row["introducer_uid"] or "",
        participants=tuple(participants),
    )


def _participants(encounter_ids: Collection[int]) -> dict[int, list[Participant]]:
    found: dict[int, list[Participant]] = defaultdict(list)
    participant = models.Participant
    rows = (
        participant.select(participant.encounter, Contact.uid, participant.remark)
        .join(Contact)
        .where(participant.encounter.in_(encounter_ids))
        .order_by(participant.encounter, participant.position)
    )
    for encounter_id, contact_uid, remark in tuples(rows):
        found[encounter_id].append(Participant(contact=contact_uid, remark=remark))
    return found


def contacts_at_events(event_uids: Collection[str]) -> frozenset[str]:
    """The contacts that were met at these events."""
    if not event_uids:
        return frozenset()
    rows = (
        Contact.select(Contact.uid)
        .join(models.Participant)
        .join(Encounter)
        .join(Event)
        .where(Event.uid.in_(event_uids))
    )
    return frozenset(column(rows))
