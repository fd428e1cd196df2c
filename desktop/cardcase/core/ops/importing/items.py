"""What becomes of the contacts of a file: told before, decided on, and told after."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from cardcase.core.match.known import Code
from cardcase.core.ops.changes import Changes

Lane = Literal["new", "update", "identical", "to_decide", "rejected"]
LANES: tuple[Lane, ...] = ("new", "update", "identical", "to_decide", "rejected")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contact of the library that one of the file may be, why, and how the names are alike."""

    uid: str
    name: str
    reason: Code
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What is to become of one contact of a file.

    ``target``: the uid of the contact that it is, or will be if it is added. ``reasons``: why it is
    a known one; of one that was rejected the code why. ``changed``: the fields of the contact that
    change, among them ``encounters`` and ``source``; of one that is identical ``source`` alone,
    where only the file's own writing of it is to be remembered. ``conflicts``: those in which file
    and library were both changed, and the library's value stays. ``repairs``: see ``Imported``.
    """

    index: int
    name: str
    lane: Lane
    target: str = ""
    reasons: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    changed: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    repairs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Preview:
    """What is to become of all contacts of a file, in its order."""

    items: tuple[Item, ...]

    @cached_property
    def counts(self) -> Mapping[Lane, int]:
        """How many there are in each lane."""
        found = Counter(each.lane for each in self.items)
        return {lane: found[lane] for lane in LANES}

    @property
    def repairs(self) -> Mapping[str, int]:
        """In how many contacts each thing was mended, the most frequent first."""
        found = Counter(code for each in self.items for code in each.repairs)
        return dict(found.most_common())

    def lane(self, lane: Lane) -> tuple[Item, ...]:
        """The items of one lane."""
        return tuple(each for each in self.items if each.lane == lane)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the owner wants done with one contact of a file; ``uid``: the contact to update."""

    action: Literal["add", "update", "skip"]
    uid: str = ""


ADD, SKIP = Choice("add"), Choice("skip")
Choices = Mapping[int, Choice]
"""By index of the contact in its file. What is not chosen goes its lane; to decide is to add."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of the contacts of a file.

    ``lanes`` are those of the preview; ``added``, ``updated`` and ``skipped`` what was done.
    """

    lanes: Mapping[Lane, int]
    added: int = 0
    updated: int = 0
    skipped: int = 0
    repairs: Mapping[str, int] = field(default_factory=dict)
    rejected: tuple[Item, ...] = ()
    conflicts: tuple[Item, ...] = ()
    changes: Changes = field(default_factory=Changes)
