"""Cells to points: phones, e-mails, web pages and profiles."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cardcase.core.exchange.tables.cells import is_destroyed_number, tidy
from cardcase.core.exchange.tables.headings import type_of_words
from cardcase.core.exchange.tables.profiles import linkedin_handle
from cardcase.core.normalize import dialled_in, normalize_email, normalize_web
from cardcase.core.records import PointRecord
from cardcase.core.text import words

_TYPES = frozenset({"work", "mobile", "home", "fax", "other"})
_PLACES = frozenset({"work", "home", "other"})
_NAMED = re.compile(r"[^<>]*<\s*([^<>\s]+@[^<>\s]+)\s*>")
# A mailbox of the owner's own server, which is no address outside of it.
_EXCHANGE = re.compile(r"/o=", re.IGNORECASE)
_LONGEST = 1_000
"""Characters of a point; what is longer is none, and stays in the source."""


@lru_cache(maxsize=1024)
def read_type(label: str) -> str:
    """The type that a label in any of our languages means (``* Work``, ``Komórka``); else empty."""
    return label if label in _TYPES else type_of_words(words(label))


def read_points(
    kind: str, values: list[str], sort: str, normal: str, *regions: str
) -> Iterator[PointRecord]:
    """The points of one cell of the ``kind`` phone, email, web or social.

    ``sort``: what is said of their type; ``normal``: the E.164 or handle where the table has it;
    ``regions``: in which countries it may be dialled, the likeliest first.
    """
    for value in map(tidy, values):
        if len(value) > _LONGEST:
            continue
        if kind == "phone":
            value = value.removeprefix("tel:")
            if value and not is_destroyed_number(value):
                full = normal or dialled_in(value, *regions)
                yield PointRecord(kind="phone", value=value, type=read_type(sort), normalized=full)
        elif kind == "email":
            if found := _NAMED.fullmatch(value):
                value = found[1]
            value = value.removeprefix("mailto:")
            if value and not _EXCHANGE.match(value):
                place = _place(sort)
                normal = normalize_email(value)
                yield PointRecord(kind="email", value=value, type=place, normalized=normal)
        elif kind == "social":
            if value:
                handle = normal or linkedin_handle(value)
                yield PointRecord(
                    kind="social", value=value, type=tidy(sort).lower(), normalized=handle
                )
        elif handle := linkedin_handle(value):
            yield PointRecord(kind="social", value=value, type="linkedin", normalized=handle)
        elif value:
            normal = normalize_web(value)
            yield PointRecord(kind="web", value=value, type=_place(sort), normalized=normal)


def _place(sort: str) -> str:
    said = read_type(sort)
    return said if said in _PLACES else ""
