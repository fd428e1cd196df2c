"""Helpers that several operations share."""

from collections.abc import Sequence
from typing import TypeVar

from cardcase.core.errors import LibraryError

Thing = TypeVar("Thing")

FEW = 3
"""People whom history names, of many that were saved at once."""


def existing(thing: Thing | None, uid: str) -> Thing:
    """The thing. Raises LibraryError ``gone`` if it was removed in the meantime."""
    if thing is None:
        raise LibraryError("gone", uid=uid)
    return thing


def subject_of(names: Sequence[str], few: int = 1) -> str:
    """A subject for an operation on several things: the first few names, and how many more."""
    told = ", ".join(names[:few])
    return f"{told} +{len(names) - few}" if len(names) > few else told
