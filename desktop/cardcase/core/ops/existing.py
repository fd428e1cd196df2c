"""Helpers that several operations share."""

from collections.abc import Collection, Sequence
from typing import TypeVar

from cardcase.core.errors import LibraryError
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library

Thing = TypeVar("Thing")


def existing(thing: Thing | None, uid: str) -> Thing:
    """The thing. Raises LibraryError ``gone`` if it was removed in the meantime."""
    if thing is None:
        raise LibraryError("gone", uid=uid)
    return thing


def survivors(library: Library, uids: Collection[str]) -> dict[str, str]:
    """The uids of contacts that these, which are no contact's any more, were merged into."""
    with library.snapshot():
        known = ENTITIES["alias"].load(uids)
        there = ENTITIES["contact"].load([*uids, *(each.contact for each in known.values())])
    return {
        uid: each.contact
        for uid, each in known.items()
        if uid not in there and each.contact in there
    }


def subject_of(names: Sequence[str]) -> str:
    """A subject for an operation on several things: the first name, and how many more."""
    if len(names) < 2:
        return "".join(names)
    return f"{names[0]} +{len(names) - 1}"
