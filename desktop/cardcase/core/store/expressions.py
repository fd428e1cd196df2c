"""From what is typed to expressions of FTS5 over the columns of the search index."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cardcase.core.query import Term
from cardcase.core.text import digits, words

_NUMBERS = "numbers"
_WIDTHS = (
    ("name",),
    ("name", "work"),
    ("name", "work", "fields", _NUMBERS),
    ("name", "work", "fields", _NUMBERS, "text"),
)
"""Where all that is typed is found, the best first; each holds the one before."""
_MOST_RANKED = 20
"""Of more words (a pasted page) all hits are alike: telling them apart takes a dozen searches."""


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


def ranked(terms: Iterable[Term]) -> Iterator[str]:
    """Expressions that find the same as :func:`anywhere`, each of them others, the best first.

    A hit in the name comes before one in organization and title, before other fields, before what
    is told. In each, whole words come first, then whole ones but for the last (it is still being
    typed), then beginnings.
    """
    parts = _parts(terms)
    count = len(parts)
    if count > _MOST_RANKED:
        yield _all(parts, _WIDTHS[-1], whole=0)
        return
    narrower = ""
    for columns in _WIDTHS if parts else ():
        better = narrower
        for whole in dict.fromkeys((count, count - 1, 0)):
            found = _all(parts, columns, whole=whole)
            if found != better:
                yield without(found, (narrower, better))
            better = found
        narrower = better


def without(expression: str, unwanted: Iterable[str]) -> str:
    """The expression that finds what this one finds, and none of the others."""
    known = dict.fromkeys(each for each in unwanted if each)
    return " NOT ".join(f"({each})" for each in (expression, *known)) if expression else ""


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


def _significant(number: str) -> str:
    """A typed number without its trunk or international zeros (0, 00), if enough is left."""
    bare = number.lstrip("0")
    return bare if len(bare) > 4 else number
