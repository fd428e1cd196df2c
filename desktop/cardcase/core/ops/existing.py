"""Helpers that several operations share."""

from collections.abc import Collection, Sequence
from typing import TypeVar

from cardcase.core.errors import LibraryError
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library

Thing = TypeVar("Thing")

FEW = 3
"""People whom history names, of many that were saved at once."""


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


def subject_of(names: Sequence[str], few: int = 1) -> str:
    """A subject for an operation on several things: the first few names, and how many more."""
    told = ", ".join(names[:few])
    return f"{told} +{len(names) - few}" if len(names) > few else told
