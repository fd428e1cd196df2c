"""The filters of a query apart from its words, and both written as a query again.

What :mod:`cardcase.core.query` reads, this takes apart and puts together: a window shows filters as
chips, and keeps the words in its field.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cardcase.core.query import Field, pieces

_PLAIN = ("met", "not-contacted")
"""Their values are spans and ages, which are never quoted."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter. ``value`` as typed, without quotes; ``whole``: its words in a row, as quoted."""

    field: Field
    value: str
    whole: bool = False
    negative: bool = False


def taken_apart(text: str, today: date) -> tuple[str, tuple[Filter, ...]]:
    """What is typed beside filters, and the filters, each once."""
    words: list[str] = []
    filters: list[Filter] = []
    for typed, term in pieces(text, today):
        if term.field is None:
            words.append(typed)
            continue
        value = typed.removeprefix("-").partition(":")[2]
        filters.append(Filter(term.field, value.strip('"'), term.phrase, term.negative))
    return " ".join(words), tuple(dict.fromkeys(filters))


def filter_by(field: Field, value: str, *, known: bool = True) -> Filter:
    """The filter for a value that is one of those there are, or not ``known``: a beginning."""
    value = " ".join(value.replace('"', " ").split())
    return Filter(field, value, whole=field not in _PLAIN and (known or " " in value))


def written(each: Filter) -> str:
    """The filter in the language of queries."""
    value = f'"{each.value}"' if each.whole else each.value
    return f"{'-' if each.negative else ''}{each.field}:{value}"


def together(words: str, filters: Iterable[Filter]) -> str:
    """The query that says both."""
    return " ".join(part for part in (words.strip(), *map(written, filters)) if part)
