"""Helpers that several operations share."""

from collections.abc import Sequence
from typing import TypeVar

from cardcase.core.errors import LibraryError

Thing = TypeVar("Thing")


def existing(thing: Thing | None, uid: str) -> Thing:
    """The thing. Raises LibraryError ``gone`` if it was removed in the meantime."""
    if thing is None:
        raise LibraryError("gone", uid=uid)
    return thing


def subject_of(names: Sequence[str]) -> str:
    """A subject for an operation on several things: the first name, and how many more."""
    if len(names) < 2:
        return "".join(names)
    return f"{names[0]} +{len(names) - 1}"
