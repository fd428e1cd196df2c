"""Events and encounters between records and rows. All work inside a session of the library."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from peewee import JOIN, chunked

from cardcase.core.records import EncounterRecord, EventRecord, Participant
from cardcase.core.store import models
from cardcase.core.store.models import Contact, Encounter, Event
from cardcase.core.store.rows import (
    BATCH,
    Asked,
    Values,
    among,
    column,
    field_names,
    insert_all,
    put_all,
    row_ids,
    tuples,
)
from cardcase.core.text import fold

_EVENT_FIELDS = field_names(EventRecord)
_EVENT = [Event._meta.fields[name] for name in _EVENT_FIELDS]
_event_values = attrgetter(*_EVENT_FIELDS)
_PLAIN = ("when", "place", "channel", "why", "talked_about", "introduced_by")
_plain_values = attrgetter(*_PLAIN)
_SEAT = ("encounter", "contact", "position", "remark", "pinned")

_events_by_uid = Asked(lambda uids: Event.select(Event.id, *_EVENT).where(Event.uid.in_(uids)))
_events_by_id = Asked(lambda ids: Event.select(Event.id, *_EVENT).where(Event.id.in_(ids)))
_meetings = Asked(
    lambda contact_ids: (
        models.Participant.select(models.Participant.contact, models.Participant.encounter)
        .join(Encounter)
        .where(models.Participant.contact.in_(contact_ids))
        .order_by(Encounter.when.desc(), Encounter.id.desc())
    )
)
_encounters = Asked(
    lambda ids: (
        Encounter.select(
            Encounter.id,
            Encounter.uid,
            Encounter.event,
            Contact.uid,
            *(Encounter._meta.fields[name] for name in _PLAIN),
        )
        .join(Contact, JOIN.LEFT_OUTER, on=Encounter.introducer)
        .where(Encounter.id.in_(ids))
    )
)
_seats = Asked(
    lambda encounter_ids: (
        models.Participant.select(
            models.Participant.encounter,
            Contact.uid,
            models.Participant.remark,
            models.Participant.pinned,
        )
        .join(Contact)
        .where(models.Participant.encounter.in_(encounter_ids))
        .order_by(models.Participant.encounter, models.Participant.position)
    )
)


def load_events(uids: Iterable[str]) -> dict[str, EventRecord]:
    """The events of these uids that exist."""
    found: dict[str, EventRecord] = {}
    for some in chunked(uids, BATCH):
        events = _events(_events_by_uid(some)).values()
        found.update((event.uid, event) for event in events)
    return found


def event_of(row: dict[str, Any]) -> EventRecord:
    """The record of a row."""
    return EventRecord(**{name: row[name] for name in _EVENT_FIELDS})


def events_by_name(names: Iterable[str]) -> defaultdict[str, list[EventRecord]]:
    """The events of these folded names, of each the latest first, those without a date last."""
    found: defaultdict[str, list[EventRecord]] = defaultdict(list)
    for some in chunked(names, BATCH):
        rows = Event.select(Event.folded, *_EVENT).where(among(Event.folded, some))
        for folded, *values in tuples(rows.order_by(Event.start.desc(), Event.id.desc())):
            found[folded].append(_event(values))
    return found


def put_events(records: Iterable[EventRecord]) -> None:
    """Write events, new or in place of what they were."""
    rows = ((*_event_values(record), fold(record.name)) for record in records)
    put_all(Event, (*_EVENT_FIELDS, "folded"), rows)


def load_encounters(uids: Iterable[str]) -> dict[str, EncounterRecord]:
    """The encounters of these uids that exist."""
    found: dict[str, EncounterRecord] = {}
    for some in chunked(uids, BATCH):
        ids = list(row_ids(Encounter, some).values())
        found.update((record.uid, record) for record in read_encounters(ids).values())
    return found


def encounters_by_contact(contact_ids: Collection[int]) -> dict[int, list[EncounterRecord]]:
    """The encounters of each of these contacts, the latest first, those without a date last."""
    pairs = list(_meetings(contact_ids))
    records: dict[int, EncounterRecord] = {}
    for some in chunked({encounter_id for _, encounter_id in pairs}, BATCH):
        records |= read_encounters(some)
    found: dict[int, list[EncounterRecord]] = defaultdict(list)
    for contact_id, encounter_id in pairs:
        found[contact_id].append(records[encounter_id])
    return found


def read_encounters(ids: Collection[int]) -> dict[int, EncounterRecord]:
    """The encounters with these row ids (some hundreds at most)."""
    if not ids:
        return {}
    participants = _participants(ids)
    rows = list(_encounters(ids))
    events = _events(_events_by_id({event_id for _, _, event_id, *_ in rows}))
    return {
        encounter_id: EncounterRecord(
            uid=uid,
            event=events.get(event_id),
            introduced_by_uid=introducer or "",
            participants=tuple(participants[encounter_id]),
            **dict(zip(_PLAIN, values, strict=True)),
        )
        for encounter_id, uid, event_id, introducer, *values in rows
    }


def put_encounters(records: Iterable[EncounterRecord]) -> None:
    """Write encounters, new or in place of what they were.

    Their events and contacts must be stored already; contacts that are not are left out.
    """
    for some in chunked(records, BATCH):
        _put_encounters({record.uid: record for record in some})


def _put_encounters(records: Mapping[str, EncounterRecord]) -> None:
    events = row_ids(Event, {each.event.uid for each in records.values() if each.event})
    people = {each.introduced_by_uid for each in records.values()}
    people.update(each.contact for record in records.values() for each in record.participants)
    contacts: dict[str, int] = {}
    for some in chunked(people, BATCH):
        contacts |= row_ids(Contact, some)
    rows = (
        (
            each.uid,
            events.get(each.event.uid) if each.event else None,
            contacts.get(each.introduced_by_uid),
            *_plain_values(each),
        )
        for each in records.values()
    )
    put_all(Encounter, ("uid", "event", "introducer", *_PLAIN), rows)
    ids = row_ids(Encounter, records)
    participant = models.Participant
    participant.delete().where(among(participant.encounter, ids.values())).execute()
    present = (
        (ids[uid], contacts[each.contact], position, each.remark, each.pinned)
        for uid, record in records.items()
        for position, each in enumerate(record.participants)
        if each.contact in contacts
    )
    insert_all(participant, _SEAT, present)


def _events(rows: Iterable[Values]) -> dict[int, EventRecord]:
    """Events by row id."""
    return {event_id: _event(values) for event_id, *values in rows}


def _event(values: Sequence[Any]) -> EventRecord:
    return EventRecord(**dict(zip(_EVENT_FIELDS, values, strict=True)))


def _participants(encounter_ids: Collection[int]) -> dict[int, list[Participant]]:
    found: dict[int, list[Participant]] = defaultdict(list)
    for encounter_id, contact_uid, remark, pinned in _seats(encounter_ids):
        seat = Participant(contact=contact_uid, remark=remark, pinned=bool(pinned))
        found[encounter_id].append(seat)
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
        .where(among(Event.uid, event_uids))
    )
    return frozenset(column(rows))
