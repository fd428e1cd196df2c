"""The rows of the list of contacts: people in order, with a heading before each new group."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile

from cardcase.core.store.browse import ContactRow
from cardcase.ui.models.contacts_groups import GroupOf


@dataclass(frozen=True, slots=True)
class Heading:
    """What the contacts below have in common: a letter, a month, an organization, an event."""

    text: str


Row = Heading | ContactRow


@dataclass(frozen=True, slots=True)
class Change:
    """Rows ``start`` to ``end`` of the old list give way to ``rows``."""

    start: int
    end: int
    rows: tuple[Row, ...]


def with_headings(
    contacts: Iterable[ContactRow], group_of: GroupOf, before: ContactRow | None = None
) -> list[Row]:
    """The contacts with a heading wherever the group is another than of the one ``before``."""
    rows: list[Row] = []
    group = None if before is None else group_of(before).key
    for contact in contacts:
        own = group_of(contact)
        if own.key != group:
            group = own.key
            rows.append(Heading(own.text))
        rows.append(contact)
    return rows


def changes(old: Sequence[Row], new: Sequence[Row]) -> list[Change]:
    """The fewest replacements that turn ``old`` into ``new``, last first.

    Last first, so that the places of the earlier ones stay true while they are carried out. Rows
    with the same contact in both count as equal; what they say may differ.
    """
    before, after = _names(old), _names(new)
    # A change mostly touches one place: what is the same at both ends needs no comparing.
    start = _same(zip(before, after, strict=False))
    left = min(len(before), len(after)) - start
    end = _same(zip(reversed(before[-left:]), reversed(after[-left:]), strict=True)) if left else 0
    matcher = SequenceMatcher(
        None, before[start : len(before) - end], after[start : len(after) - end], autojunk=False
    )
    return [
        Change(start + first, start + last, tuple(new[start + new_first : start + new_last]))
        for tag, first, last, new_first, new_last in reversed(matcher.get_opcodes())
        if tag != "equal"
    ]


def _same(pairs: Iterable[tuple[str, str]]) -> int:
    """How many pairs at the beginning are pairs of the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _names(rows: Sequence[Row]) -> list[str]:
    return [row.text if isinstance(row, Heading) else row.uid for row in rows]
