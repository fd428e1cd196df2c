"""What another process has changed in a library that is open here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.entries import Tally, entries, recorded
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library
from cardcase.core.store.models import Card, Contact, Operation, OperationEntry, Photograph, Row
from cardcase.core.store.rows import column, tuples

_MOST = 500
"""Of more changed things than this, all contacts are said to have changed."""

States = Mapping[Any, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Seen:
    """A library at a moment, as far as it takes to tell what differs later.

    ``version``: SQLite's number, which another connection's writes change.
    """

    version: int
    operations: States
    photographs: States
    cards: States
    contacts: frozenset[str]

    @property
    def things(self) -> frozenset[str]:
        """The uids of all contacts, photographs and cards."""
        return self.contacts | self.photographs.keys() | self.cards.keys()


def look(library: Library, before: Seen | None = None) -> tuple[Seen, Changes]:
    """The library as it is now, and what differs from ``before`` (nothing, if that is None).

    Cheap while nobody else writes. What this process wrote in the meantime is among it when another
    wrote as well; the Changes name no operation. To be called on the thread of all writes, since
    what other threads write counts as another's.
    """
    with library.snapshot():
        version = int(Row._meta.database.pragma("data_version"))
        if before is not None and version == before.version:
            return before, Changes()
        seen = _seen(version)
        return seen, Changes() if before is None else _changes(before, seen)


def _seen(version: int) -> Seen:
    photograph, card, operation = Photograph, Card, Operation
    return Seen(
        version,
        _states(operation.select(operation.id, operation.at, operation.undone)),
        _states(photograph.select(photograph.uid, photograph.state, photograph.sha256)),
        _states(card.select(card.uid, card.state, card.contact, card.pairing, card.image)),
        frozenset(column(Contact.select(Contact.uid))),
    )


def _states(query: Any) -> States:
    return {key: tuple(state) for key, *state in tuples(query)}


def _changes(before: Seen, now: Seen) -> Changes:
    moved = _differing(before.operations, now.operations)
    photographs = _differing(before.photographs, now.photographs)
    cards = _differing(before.cards, now.cards)
    contacts = before.contacts ^ now.contacts
    # Operations that are gone: a backup was restored, and what it changed is not written down.
    known = moved <= now.operations.keys() and _entries(moved) <= _MOST
    found = _told(moved if known else ())
    removed = (
        (before.contacts - now.contacts)
        | (before.photographs.keys() - now.photographs.keys())
        | (before.cards.keys() - now.cards.keys())
    )
    return replace(
        found,
        contacts=found.contacts | contacts if known else before.contacts | now.contacts,
        photographs=found.photographs | photographs,
        cards=found.cards | cards,
        removed=frozenset(removed),
    )


def _told(operations: Iterable[int]) -> Changes:
    """What these operations changed, or what their undoing did."""
    tally = Tally()
    for id_ in operations:
        for kind in ENTITIES:
            for each in (each for some in entries(id_, kind) for each in some):
                states = (text and recorded(kind, text) for text in (each.before, each.after))
                tally.add(kind, each.uid, *(state or None for state in states))
    return tally.changes()


def _entries(operations: frozenset[int]) -> int:
    entry = OperationEntry
    return int(entry.select().where(entry.operation.in_(list(operations)[:_MOST])).count())


def _differing(one: States, other: States) -> frozenset[Any]:
    return frozenset(key for key in one.keys() | other.keys() if one.get(key) != other.get(key))
