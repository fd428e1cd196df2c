"""Birthdays, which only the file a contact came from tells: whether two can be of one person."""

import re
from collections.abc import Iterator

from cardcase.core.beyond.beside import put_beside
from cardcase.core.beyond.changing import as_edited
from cardcase.core.beyond.detail import Detail
from cardcase.core.records import SourceRecord
from cardcase.core.text import fold

_NAMES = frozenset(
    {"bday", "birthday", "date of birth", "urodziny", "data urodzenia", "geburtstag",
     "geburtsdatum", "anniversaire", "date de naissance", "cumpleanos", "fecha de nacimiento"}
)  # fmt: skip
_BESIDE = put_beside(Detail("birthday", "")).params
_COMPACT = re.compile(r"(\d{4}|--)(\d{2})(\d{2})")
_UNKNOWN_YEAR = 1604
"""What Apple writes for the year of a birthday without one."""

Birthday = frozenset[int]
"""The numbers of a date in whatever order they are written, the year or without."""


def birthdays(source: SourceRecord | None) -> frozenset[Birthday]:
    """The birthdays that a file tells of (BDAY of RFC 6350 6.2.5, or a column of a table)."""
    return frozenset(filter(None, _read(source))) if source else frozenset()


def differ(here: frozenset[Birthday], there: frozenset[Birthday]) -> bool:
    """Whether both are told and none of the one can be one of the other."""
    return bool(here and there) and not any(
        one <= other or other <= one for one in here for other in there
    )


def _read(source: SourceRecord) -> Iterator[Birthday]:
    for each in as_edited(source).everything:
        if fold(each.name) in _NAMES or each.params == _BESIDE:
            day = re.split(r"[T ]\d{1,2}:|T\d", each.value.strip(), maxsplit=1)[0]
            parts = found.groups() if (found := _COMPACT.fullmatch(day)) else re.split(r"\D+", day)
            numbers = {int(part) for part in parts if part.isdecimal() and len(part) <= 4}
            yield frozenset(numbers - {_UNKNOWN_YEAR})
