"""The kinds of things that are created, changed and undone as wholes.

A kind can load, put and delete; undo needs no more. A thing's record holds only what is its own: a
contact's record here has no encounters, as these are things of their own.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from cardcase.core.card_records import CardRecord, PhotographRecord, TurnRecord
from cardcase.core.records import (
    AliasRecord,
    ApartRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    OwnerRecord,
    SearchRecord,
    SessionRecord,
)
from cardcase.core.scan.lesson import Lesson as LessonRecord
from cardcase.core.store.alias_rows import load_aliases, load_apart, put_aliases, put_apart
from cardcase.core.store.contact_rows import load_contacts
from cardcase.core.store.contact_writing import delete_contacts, kept_of, put_contacts
from cardcase.core.store.encounter_rows import (
    load_encounters,
    load_events,
    put_encounters,
    put_events,
)
from cardcase.core.store.lesson_rows import load_lessons, put_lessons
from cardcase.core.store.models import (
    Alias,
    Apart,
    Card,
    Encounter,
    Event,
    Lesson,
    Owner,
    Photograph,
    Search,
    Session,
)
from cardcase.core.store.owner_rows import load_owner, put_owner
from cardcase.core.store.photograph_rows import (
    load_cards,
    load_photographs,
    load_turns,
    put_cards,
    put_photographs,
    put_turns,
)
from cardcase.core.store.rows import delete_rows
from cardcase.core.store.searches import load_searches, put_searches
from cardcase.core.store.session_rows import load_sessions, put_sessions

Kind = Literal[
    "event", "contact", "encounter", "session", "photograph", "turn", "card", "lesson", "alias",
    "apart", "owner", "search",
]  # fmt: skip
Record = (
    EventRecord
    | ContactRecord
    | EncounterRecord
    | SessionRecord
    | PhotographRecord
    | TurnRecord
    | CardRecord
    | LessonRecord
    | AliasRecord
    | ApartRecord
    | OwnerRecord
    | SearchRecord
)


@dataclass(frozen=True)
class Entity:
    """How things of a kind are loaded (those that exist), put (new or changed) and deleted.

    ``kept``: what loading gives of a record that was put. None where that depends on other things
    too, so that only loading tells.
    """

    record: type[Any]
    load: Callable[[Iterable[str]], Mapping[str, Any]]
    put: Callable[[Iterable[Any]], None]
    delete: Callable[[Iterable[str]], None]
    kept: Callable[[Any], Any] | None = None


def _leave(_uids: Iterable[str]) -> None:
    """A turn goes with its photograph."""


ENTITIES: Mapping[Kind, Entity] = {
    "event": Entity(EventRecord, load_events, put_events, partial(delete_rows, Event)),
    "contact": Entity(ContactRecord, load_contacts, put_contacts, delete_contacts, kept_of),
    "encounter": Entity(
        EncounterRecord, load_encounters, put_encounters, partial(delete_rows, Encounter)
    ),
    "session": Entity(SessionRecord, load_sessions, put_sessions, partial(delete_rows, Session)),
    "photograph": Entity(
        PhotographRecord, load_photographs, put_photographs, partial(delete_rows, Photograph)
    ),
    "turn": Entity(TurnRecord, load_turns, put_turns, _leave, lambda record: record),
    "card": Entity(CardRecord, load_cards, put_cards, partial(delete_rows, Card)),
    "lesson": Entity(LessonRecord, load_lessons, put_lessons, partial(delete_rows, Lesson)),
    "alias": Entity(AliasRecord, load_aliases, put_aliases, partial(delete_rows, Alias)),
    "apart": Entity(ApartRecord, load_apart, put_apart, partial(delete_rows, Apart)),
    "owner": Entity(OwnerRecord, load_owner, put_owner, partial(delete_rows, Owner)),
    "search": Entity(SearchRecord, load_searches, put_searches, partial(delete_rows, Search)),
}
"""In the order in which they can be put: each refers only to kinds before it."""


def kind_of(record: Record) -> Kind:
    """The kind of a record."""
    return next(kind for kind, entity in ENTITIES.items() if isinstance(record, entity.record))
