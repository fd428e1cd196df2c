"""Reading the date that somebody typed, as exactly as they know it.

Understood are ISO 8601 (2026-03-12, 2026-03, 2026), numbers with the day first (12.03.2026,
12/3/26, 03.2026), words in the window's language or in English (12 marca 2026, March 2026, 12 Mar)
and the words for days near today.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from PySide6.QtCore import QLocale

from cardcase.core.dates import near_day
from cardcase.core.text import fold
from cardcase.ui.dates import anniversary_words, date_words

_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_NUMBERS = re.compile(r"(?:(\d{1,2})[./ ]+)?(\d{1,2})[./ ]+(\d{4}|\d{2})")
_WORDS = re.compile(r"(?:(\d{1,2})\.? +)?([^\W\d]+)\.?(?:,? +(\d{4}))?")
_YEAR = re.compile(r"\d{4}")
_ISO_DAY = re.compile(r"--(\d{1,2})-?(\d{1,2})")
_DAY = re.compile(r"(\d{1,2})[./ ]+(\d{1,2})\.?")
_SHORT_YEAR = re.compile(r".*\D\d{2}")
_LEAP_YEAR = 2000


def parse_date(text: str, today: date) -> str | None:
    """The typed date as an ISO 8601 string of its precision; "" for nothing, None if not a date.

    A day and month without a year is the latest such day that is not in the future.
    """
    entry = " ".join(text.split())
    if not entry:
        return ""
    if day := near_day(entry, today):
        return day
    if found := _ISO.fullmatch(entry):
        year, month, day = found.groups()
        return _iso(int(year), int(month), int(day or 0))
    if found := _NUMBERS.fullmatch(entry):
        day, month, year = found.groups()
        return _iso(_full_year(int(year)), int(month), int(day or 0))
    if _YEAR.fullmatch(entry):
        return _iso(int(entry), 0, 0)
    if found := _WORDS.fullmatch(entry):
        day, name, year = found.groups()
        month = _months(QLocale().name()).get(fold(name), 0)
        if not month:
            return None
        if year:
            return _iso(int(year), month, int(day or 0))
        return _latest(month, int(day or 0), today)
    return None


def parse_anniversary(text: str, today: date) -> str | None:
    """The same of a birthday or the like, which was once: ``--05-04`` for one without a year."""
    entry = " ".join(text.split())
    if found := _ISO_DAY.fullmatch(entry):
        return _yearless(int(found[1]), int(found[2]))
    if found := _DAY.fullmatch(entry):
        return _yearless(int(found[2]), int(found[1]))
    found = _WORDS.fullmatch(entry)
    if found and found[1] and not found[3]:
        month = _months(QLocale().name()).get(fold(found[2]), 0)
        return _yearless(month, int(found[1])) if month else None
    iso = parse_date(entry, today)
    if iso and iso > today.isoformat() and _SHORT_YEAR.fullmatch(entry):
        return _iso(int(iso[:4]) - 100, int(iso[5:7] or 0), int(iso[8:] or 0))
    return iso


def _yearless(month: int, day: int) -> str | None:
    iso = _iso(_LEAP_YEAR, month, day) if month and day else None
    return f"-{iso[4:]}" if iso else None


@dataclass(frozen=True, slots=True)
class Writing:
    """How a date is written, and how one that was typed is read."""

    words: Callable[[str, date], str]
    parse: Callable[[str, date], str | None]


DATES = Writing(date_words, parse_date)
ANNIVERSARIES = Writing(lambda iso, _today: anniversary_words(iso), parse_anniversary)


def _latest(month: int, day: int, today: date) -> str | None:
    in_future = (month, day) > (today.month, today.day)
    return _iso(today.year - 1 if in_future else today.year, month, day)


def _full_year(year: int) -> int:
    return year if year > 99 else 2000 + year


def _iso(year: int, month: int, day: int) -> str | None:
    if not month and (day or not year):
        return None
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    return "-".join((f"{year:04}", *(f"{part:02}" for part in (month, day) if part)))


@cache
def _months(locale_name: str) -> dict[str, int]:
    """Every way to write a month's name in a language and in English, folded -> its number."""
    found: dict[str, int] = {}
    for locale in (QLocale(QLocale.Language.English), QLocale(locale_name)):
        for month in range(1, 13):
            for length in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                for name in (
                    locale.monthName(month, length),
                    locale.standaloneMonthName(month, length),
                ):
                    found[fold(name.rstrip("."))] = month
    return found
