"""Dates as tables write them, the words for days near today, and which of two is first."""

import re
from datetime import date, timedelta
from functools import cache

from cardcase.core.tables import table
from cardcase.core.text import fold

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d.*)?")
_NUMBERS = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:,?\s.*)?")
_LONGEST = 60
"""Characters of a date, with the time of the day behind it."""
_WORDS = re.compile(r"[^\W_]+")


def read_date(text: str, *, month_first: bool = False) -> str:
    """A date as ISO 8601, of reduced precision where the text is; empty if it is none.

    Knows ``2025-03-12``, ``12.03.2025``, ``3/12/25, 5:21 PM`` and names of months in the languages
    of ``lexicon/months``. ``month_first``: how to read ``3/4/25``, where both would do.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return ""
    if found := _ISO.fullmatch(text):
        year, month, day = (int(part or 0) for part in found.groups())
        return _iso(year, month, day)
    if found := _NUMBERS.fullmatch(text):
        first, sign, second = int(found[1]), found[2], int(found[3])
        if not first or not second:
            return ""
        year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
        american = (month_first and sign == "/" and first <= 12) or second > 12
        return _iso(year, first, second) if american else _iso(year, second, first)
    return _named(text)


def _named(text: str) -> str:
    months = _months()
    words = _WORDS.findall(fold(text))
    month = next((months[word] for word in words if word in months), 0)
    numbers = [int(word) for word in words if word.isascii() and word.isdecimal()]
    year = next((number for number in numbers if 1900 <= number <= 2200), 0)
    if not year and len(numbers) == 2 and numbers[1] < 100:
        year = 2000 + numbers.pop()  # 12-Mar-25, as Excel saves it
    day = next((number for number in numbers if 1 <= number <= 31), 0)
    return _iso(year, month, day) if month and year and len(words) <= 6 else ""


@cache
def _months() -> dict[str, int]:
    return {fold(name): int(key) for key, names in table("months").items() for name in names}


def _iso(year: int, month: int, day: int) -> str:
    if not month:
        return f"{year:04}" if 1900 <= year <= 2200 else ""
    try:
        whole = date(year, month, day or 1).isoformat()
    except ValueError:
        return ""
    return whole if day else whole[:7]


def near_day(text: str, today: date) -> str:
    """The day that a word like ``yesterday`` means (``lexicon/days``), as ISO 8601; else empty."""
    days = _near_days().get(fold(" ".join(text.split())))
    return "" if days is None else (today + timedelta(days=days)).isoformat()


@cache
def _near_days() -> dict[str, int]:
    return {fold(word): int(key) for key, words in table("days").items() for word in words}


def is_before(last: str, first: str) -> bool:
    """Whether a day, perhaps only known by its month, is surely before another."""
    exact = min(len(last), len(first))
    return bool(last) and last[:exact] < first[:exact]
