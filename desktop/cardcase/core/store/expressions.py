"""From what is typed to expressions of FTS5 over the columns of the search index, and to ranks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, product
from operator import itemgetter
from typing import NamedTuple

from cardcase.core.query import Term
from cardcase.core.store.indexed import SEPARATOR
from cardcase.core.text import digits, words

_NUMBERS = "numbers"
_WIDTHS = (
    ("name",),
    ("name", "work"),
    ("name", "work", "fields", _NUMBERS),
    ("name", "work", "fields", _NUMBERS, "text"),
)
"""Where all that is typed is found, the best first; each holds the one before."""
_TOLD = len(_WIDTHS) - 1
"""The width that also looks at what is told."""
_MOST_RANKED = 20
"""Of more words (a pasted page) all hits are alike: telling them apart takes a dozen searches."""


_Number = tuple[str, Sequence[str]]
"""A number as a piece of the numbers, and its groups as pieces of the other texts."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Words that are found together: one word, groups of digits, or a phrase."""

    words: tuple[str, ...]
    number: str = ""
    phrase: bool = False


def anywhere(terms: Iterable[Term]) -> str:
    """The expression that finds all of the terms in any column.

    Words are beginnings of words. A run of digit groups is also looked for as one piece inside
    numbers, whatever its grouping. Empty if a term holds no word: it finds nothing.
    """
    return _all(_parts(terms), _WIDTHS[-1], whole=0)


def in_names(text: str) -> str:
    """The expression that finds beginnings of words in names alone; empty without a word."""
    return _all(_parts([Term(text=text)]), _WIDTHS[0], whole=0)


class Rank(NamedTuple):
    """An expression for hits of one rank and some of better ranks; ``better``: for all of those.

    ``told``: it also looks at what is told.
    """

    expression: str
    better: tuple[str, ...]
    told: bool


def ranked(terms: Iterable[Term]) -> list[Rank]:
    """The ranks of what :func:`anywhere` finds, the best first.

    A hit in the name comes before one in organization and title, before other fields, before what
    is told. In each, whole words come first, then whole ones but for the last (it is still being
    typed), then beginnings.
    """
    parts = _parts(terms)
    ranks: list[Rank] = []
    narrower: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    for width, levels in groupby(_levels(parts), itemgetter(0)):
        for _, whole in levels:
            found = _all(parts, _WIDTHS[width], whole=whole)
            ranks.append(Rank(found, (*narrower, *last), width == _TOLD))
            last = (found,)
        narrower, last = last, ()
    return ranks


def ranking(terms: Iterable[Term]) -> Callable[[str], int | None]:
    """What tells the rank of a hit (its place in :func:`ranked`) by the text it is ranked by.

    None if it is not found without what is told. Of a few hits the rank is known sooner so than
    by asking for each.
    """
    parts = _parts(terms)
    wholes = _wholes(parts) if len(parts) <= _MOST_RANKED else ()
    ways = [_pieces(parts, whole) for whole in wholes]
    count = len(ways)

    def rank_of(text: str) -> int | None:
        name, fields = text.find(SEPARATOR), text.rfind(SEPARATOR)
        best = None
        for way, (pieces, numbers) in enumerate(ways):
            # Where the last of them stands says how many of the texts it takes.
            last = 0
            for piece in pieces:
                at = text.find(piece, 0, fields)
                if at < 0:
                    break
                if at > last:
                    last = at
            else:
                if numbers:
                    last = max(last, _numbers_stand(text, numbers, name, fields))
                    if last == fields:
                        continue
                rank = way
                if last > name:
                    rank += count if last < text.find(SEPARATOR, name + 1) else 2 * count
                if best is None or rank < best:
                    best = rank
        return best

    return rank_of


def _numbers_stand(text: str, wanted: Iterable[_Number], name: int, fields: int) -> int:
    """Where the last of these numbers begins, in groups or as a piece; ``fields``: one does not.

    The numbers behind the fields count as much as these, which begin behind name and work.
    """
    last = 0
    work = text.find(SEPARATOR, name + 1)
    for number, groups in wanted:
        at = 0
        for piece in groups:
            found = text.find(piece, 0, fields)
            if found < 0:
                at = fields
                break
            if found > at:
                at = found
        if at > work and text.find(number, fields) > 0:
            at = work + 1
        if at > last:
            last = at
    return last


def without(expression: str, unwanted: Iterable[str]) -> str:
    """The expression that finds what this one finds, and none of the others."""
    known = dict.fromkeys(each for each in unwanted if each)
    if not known:
        return expression
    return " NOT ".join(f"({each})" for each in (expression, *known)) if expression else ""


def _levels(parts: Sequence[_Part]) -> Iterator[tuple[int, int]]:
    """The ranks, the best first: which of the widths, and how many of the parts as whole words."""
    if len(parts) > _MOST_RANKED:
        yield _TOLD, 0
    elif parts:
        yield from product(range(len(_WIDTHS)), _wholes(parts))


def _wholes(parts: Sequence[_Part]) -> list[int]:
    """How many of the parts are whole words in each of the ranks of one width."""
    count = len(parts)
    # A phrase is always of whole words: it makes no other rank.
    ends = {sum(not part.phrase for part in parts[:end]): end for end in (0, count - 1, count)}
    return [ends[known] for known in sorted(ends, reverse=True)]


def _parts(terms: Iterable[Term]) -> Sequence[_Part]:
    """The parts of all terms; none if one of them holds no word."""
    found: list[_Part] = []
    for term in terms:
        typed = words(term.text)
        if not typed:
            return ()
        if term.phrase:
            found.append(_Part(tuple(typed), phrase=True))
            continue
        for numeric, run in groupby(typed, str.isdecimal):
            group = tuple(run)
            if numeric:
                found.append(_Part(group, number=_significant(digits("".join(group)))))
            else:
                found.extend(_Part((word,)) for word in group)
    return found


def _all(parts: Sequence[_Part], columns: Sequence[str], *, whole: int) -> str:
    """All parts in these columns, the first ``whole`` of them as whole words."""
    return " AND ".join(
        _one(part, columns, "" if at < whole else "*") for at, part in enumerate(parts)
    )


def _one(part: _Part, columns: Sequence[str], star: str) -> str:
    texts = " ".join(name for name in columns if name != _NUMBERS)
    if part.phrase:
        return f'{{{texts}}} : "{" ".join(part.words)}"'
    each = " AND ".join(f'{{{texts}}} : "{word}"{star}' for word in part.words)
    if part.number and _NUMBERS in columns:
        return f'(({each}) OR {_NUMBERS} : "{part.number}"{star})'
    return each


def _pieces(parts: Iterable[_Part], whole: int) -> tuple[Sequence[str], Sequence[_Number]]:
    """What must stand in the texts, the first ``whole`` of the parts as whole words."""
    pieces: list[str] = []
    numbers: list[_Number] = []
    for at, part in enumerate(parts):
        end = " " if at < whole else ""
        own = [f" {' '.join(part.words)} "] if part.phrase else [f" {w}{end}" for w in part.words]
        if part.number:
            numbers.append((f"{part.number}{end}", own))
        else:
            pieces += own
    return pieces, numbers


def _significant(number: str) -> str:
    """A typed number without its trunk or international zeros (0, 00), if enough is left."""
    bare = number.lstrip("0")
    return bare if len(bare) > 4 else number
