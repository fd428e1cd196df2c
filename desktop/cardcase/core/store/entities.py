"""The five kinds of things that are created, changed and undone as wholes.

A kind can load, put and delete; undo needs no more. A thing's record holds only what is its own: a
contact's record here has no encounters, as these are things of their own.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from cardcase.core.card_records import CardRecord, PhotographRecord
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.core.store import contact_rows, encounter_rows, photograph_rows

Kind = Literal["event", "contact", "encounter", "photograph", "card"]
Record = EventRecord | ContactRecord | EncounterRecord | PhotographRecord | CardRecord


@dataclass(frozen=True)
class Entity:
    """How things of a kind are loaded (those that exist), put (new or changed) and deleted."""

    record: type[Any]
    load: Callable[[Iterable[str]], Mapping[str, Any]]
    put: Callable[[Any], None]
    delete: Callable[[str], None]


ENTITIES: Mapping[Kind, Entity] = {
    "event": Entity(
        EventRecord,
        encounter_rows.load_events,
        encounter_rows.put_event,
        encounter_rows.delete_event,
    ),
    "contact": Entity(
        ContactRecord,
        contact_rows.load_contacts,
        contact_rows.put_contact,
        contact_rows.delete_contact,
    ),
    "encounter": Entity(
        EncounterRecord,
        encounter_rows.load_encounters,
        encounter_rows.put_encounter,
        encounter_rows.delete_encounter,
    ),
    "photograph": Entity(
        PhotographRecord,
        photograph_rows.load_photographs,
        photograph_rows.put_photograph,
        photograph_rows.delete_photograph,
    ),
    "card": Entity(
        CardRecord,
        photograph_rows.load_cards,
        photograph_rows.put_card,
        photograph_rows.delete_card,
    ),
}
"""In the order in which they can be put: each refers only to kinds before it."""


def kind_of(record: Record) -> Kind:
    """The kind of a record."""
    return next(kind for kind, entity in ENTITIES.items() if isinstance(record, entity.record))
