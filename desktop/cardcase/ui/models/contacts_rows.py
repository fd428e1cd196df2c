"""The rows of the list of contacts: people in order, with a heading before each new letter."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile
from unicodedata import normalize

from cardcase.core.store.browse import ContactRow

POLISH_LETTERS = frozenset("ĄĆĘŁŃÓŚŹŻ")


@dataclass(frozen=True, slots=True)
class Heading:
    """The letter that the names below begin with."""

    letter: str


Row = Heading | ContactRow


@dataclass(frozen=True, slots=True)
class Change:
    """Rows ``start`` to ``end`` of the old list give way to ``rows``."""

    start: int
    end: int
    rows: tuple[Row, ...]


def letter_of(row: ContactRow) -> str:
    """The letter a contact stands under: Polish letters are their own, others lose their accents
    as they do in the order; what begins with no letter stands under "#"."""
    name = row.family or row.name
    first = next((sign for sign in name if sign.isalnum()), "")
    upper = first.upper()[:1]
    if upper in POLISH_LETTERS:
        return upper
    base = normalize("NFKD", upper)[:1]
    return base if base.isalpha() else "#"


def with_headings(contacts: Iterable[ContactRow], before: str = "") -> list[Row]:
    """The contacts with a heading wherever the letter is another than ``before``."""
    rows: list[Row] = []
    letter = before
    for contact in contacts:
        if (own := letter_of(contact)) != letter:
            letter = own
            rows.append(Heading(letter))
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
    return [row.letter if isinstance(row, Heading) else row.uid for row in rows]
