"""Events and encounters between records and rows. All work inside a session of the library."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from peewee import JOIN, chunked

from cardcase.core.records import EncounterRecord, EventRecord, Participant
from cardcase.core.store import models
from cardcase.core.store.models import Contact, Encounter, Event
from cardcase.core.store.rows import column, dicts, row_id, tuples
from cardcase.core.text import fold

_EVENT_FIELDS = ("uid", "name", "kind", "place", "start", "end", "notes")
_BATCH = 500


def load_events(uids: Iterable[str]) -> dict[str, EventRecord]:
    """The events of these uids that exist."""
    found: dict[str, EventRecord] = {}
    for some in chunked(uids, _BATCH):
        for row in dicts(Event.select().where(Event.uid.in_(some))):
            found[row["uid"]] = event_of(row)
    return found


def event_of(row: dict[str, Any], prefix: str = "") -> EventRecord:
    """The record of a row's columns, which may bear a prefix."""
    return EventRecord(**{name: row[prefix + name] for name in _EVENT_FIELDS})


def put_event(record: EventRecord) -> None:
    """Write an event, new or in place of what it was."""
    values = {name: getattr(record, name) for name in _EVENT_FIELDS}
    values["folded"] = fold(record.name)
    if not Event.update(**values).where(Event.uid == record.uid).execute():
        Event.insert(**values).execute()


def delete_event(uid: str) -> None:
    """Remove an event; encounters at it are then at none."""
    Event.delete().where(Event.uid == uid).execute()


def load_encounters(uids: Iterable[str]) -> dict[str, EncounterRecord]:
    """The encounters of these uids that exist."""
    found: dict[str, EncounterRecord] = {}
    for some in chunked(uids, _BATCH):
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
    for some in chunked({encounter_id for _, encounter_id in pairs}, _BATCH):
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


def put_encounter(record: EncounterRecord) -> None:
    """Write an encounter, new or in place of what it was.

    Its event and its contacts must be stored already; contacts that are not are left out.
    """
    contact_ids = _contact_ids(
        {record.introduced_by_uid, *(each.contact for each in record.participants)}
    )
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
    encounter_id = row_id(Encounter, record.uid)
    participant = models.Participant
    if encounter_id is None:
        encounter_id = Encounter.insert(**values).execute()
    else:
        Encounter.update(**values).where(Encounter.id == encounter_id).execute()
        participant.delete().where(participant.encounter == encounter_id).execute()
    present = [
        {
            "encounter": encounter_id,
            "contact": contact_ids[each.contact],
            "position": position,
            "remark": each.remark,
        }
        for position, each in enumerate(record.participants)
        if each.contact in contact_ids
    ]
    if present:
        participant.insert_many(present).execute()


def delete_encounter(uid: str) -> None:
    """Remove an encounter."""
    Encounter.delete().where(Encounter.uid == uid).execute()


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


def _contact_ids(uids: Collection[str]) -> dict[str, int]:
    rows = Contact.select(Contact.uid, Contact.id).where(Contact.uid.in_(uids))
    return dict(tuples(rows))


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
