"""Everything a library holds, kind by kind, in the order in which it came; for reading it whole.

All functions work inside a snapshot of the library.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, Literal

from peewee import JOIN

from cardcase.core.store.alias_rows import aliases_where, apart_where
from cardcase.core.store.contact_rows import read_contacts
from cardcase.core.store.encounter_rows import event_of, read_encounters
from cardcase.core.store.entities import Kind, Record
from cardcase.core.store.lesson_rows import lessons_where
from cardcase.core.store.models import (
    Alias,
    Apart,
    Card,
    Contact,
    ContactSource,
    Encounter,
    Event,
    Lesson,
    Owner,
    Photograph,
    Search,
)
from cardcase.core.store.owner_rows import owner_where
from cardcase.core.store.photograph_rows import cards_where, photographs_where, turns_where
from cardcase.core.store.rows import BATCH, dicts, tuples
from cardcase.core.store.searches import searches_where

_FEW = 50  # of cards, whose readings are long

_MODELS: Mapping[Kind, Any] = {
    "event": Event,
    "contact": Contact,
    "encounter": Encounter,
    "photograph": Photograph,
    "turn": Photograph,
    "card": Card,
    "lesson": Lesson,
    "alias": Alias,
    "apart": Apart,
    "owner": Owner,
    "search": Search,
}
_READ: Mapping[Kind, Callable[[Collection[int]], Collection[Record]]] = {
    "event": lambda ids: [event_of(row) for row in dicts(Event.select().where(Event.id.in_(ids)))],
    "contact": lambda ids: read_contacts(ids).values(),
    "encounter": lambda ids: read_encounters(ids).values(),
    "photograph": lambda ids: photographs_where(Photograph.id.in_(ids)),
    "turn": lambda ids: turns_where(Photograph.id.in_(ids)),
    "card": lambda ids: cards_where(Card.id.in_(ids)),
    "lesson": lambda ids: lessons_where(Lesson.id.in_(ids)),
    "alias": lambda ids: aliases_where(Alias.id.in_(ids)),
    "apart": lambda ids: apart_where(Apart.id.in_(ids)),
    "owner": lambda ids: owner_where(Owner.id.in_(ids)),
    "search": lambda ids: searches_where(Search.id.in_(ids)),
}


def count(kind: Kind) -> int:
    """How many things of a kind there are."""
    number: int = _rows(kind).count()
    return number


def _rows(kind: Kind) -> Any:
    """The uids and ids of a kind; a photograph that nobody has moved has no turn."""
    model = _MODELS[kind]
    rows = model.select(model.uid, model.id)
    return rows.where(Photograph.turn != 0) if kind == "turn" else rows


def batches(kind: Kind) -> Iterator[list[Any]]:
    """All things of a kind as records, some hundreds at a time; contacts have no encounters."""
    model = _MODELS[kind]
    last = 0
    rows = _rows(kind).order_by(model.id)
    limit = _FEW if kind == "card" else BATCH
    page: dict[str, int]
    while page := dict(tuples(rows.where(model.id > last).limit(limit))):
        last = max(page.values())
        yield sorted(_READ[kind](list(page.values())), key=lambda record: page[record.uid])


Shelf = Literal["photographs", "cards", "thumbnails", "portraits", "attachments"]


def pictures() -> Iterator[tuple[str, Shelf, str]]:
    """The pictures that photographs, cards and contacts have: SHA-256, shelf, a name for people.

    Attachments are what came with a contact: a logo, a sound, a key.
    """
    for name, sha256, thumbnail in tuples(
        Photograph.select(Photograph.name, Photograph.sha256, Photograph.thumbnail)
    ):
        yield sha256, "photographs", name.rpartition(".")[0] or name
        yield thumbnail, "thumbnails", name.rpartition(".")[0] or name
    named = Card.select(Contact.name, Card.image).join(Contact, JOIN.LEFT_OUTER)
    for name, image in tuples(named.order_by(Card.id)):
        yield image, "cards", name or ""
    with_photo = Contact.select(Contact.name, Contact.photo).where(Contact.photo != "")
    for name, photo in tuples(with_photo.order_by(Contact.id)):
        yield photo, "portraits", name
    source = ContactSource
    said = source.select(Contact.name, source.media).join(Contact).where(source.media != "")
    for name, media in tuples(said.order_by(source.id)):
        for sha256 in media.split():
            yield sha256, "attachments", name
