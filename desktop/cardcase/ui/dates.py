"""Dates as words in the window's language: "12 March 2026", "marzec 2026", "yesterday".

A date is an ISO 8601 string of reduced precision (see ``core.records``). The words come from the
CLDR through QLocale, which knows that Polish wants the genitive beside a day (12 marca) and the
nominative alone (marzec).
"""

from datetime import date, datetime, timedelta
from typing import Literal

from PySide6.QtCore import QLocale, QTime

from cardcase.ui.i18n import tr

Form = Literal["full", "brief", "short"]
"""``full`` always says the year; ``brief`` leaves out the present one; ``short`` also cuts the
month to three letters."""


def date_words(iso: str, today: date, form: Form = "full") -> str:
    """The date in words, as exactly as it is known; empty for an unknown one.

    Today and yesterday are called so. What is no date is given back as it is, so that nothing an
    import brought is hidden.
    """
    year, month, day = _parts(iso)
    if not year:
        return iso
    if day:
        known = date(year, month, day)
        if known == today:
            return tr("Dates", "today")
        if known == today - timedelta(days=1):
            return tr("Dates", "yesterday")
    words = " ".join(
        part for part in (str(day or ""), _month(month, beside_day=bool(day), form=form)) if part
    )
    if form != "full" and year == today.year and words:
        return words
    return f"{words} {year}".lstrip()


def anniversary_words(iso: str) -> str:
    """A birthday or the like in words, never as near as "yesterday"; ``--03-07`` has no year."""
    year, month, day = _parts(f"2000{iso[1:]}" if iso.startswith("--") else iso)
    if not year:
        return iso
    words = f"{day or ''} {_month(month, beside_day=bool(day), form='full')}".strip()
    return words if iso.startswith("--") else f"{words} {year}".lstrip()


def moment_words(at: str, today: date) -> str:
    """A moment (UTC, ISO 8601) where the owner is: "yesterday, 14:05"; as it is if it is none."""
    try:
        local = datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError):
        return at
    return f"{date_words(local.date().isoformat(), today, 'brief')}, {clock_words(local)}"


def clock_words(local: datetime) -> str:
    """The hours and minutes of a moment where the owner is, to go with days before months."""
    return QTime(local.hour, local.minute).toString("H:mm")


def is_day(iso: str) -> bool:
    """Whether the date is known to the day, so that a sentence can say "on" it."""
    return bool(_parts(iso)[2])


def _month(month: int, *, beside_day: bool, form: Form) -> str:
    if not month:
        return ""
    length = QLocale.FormatType.ShortFormat if form == "short" else QLocale.FormatType.LongFormat
    locale = QLocale()
    if beside_day:
        return locale.monthName(month, length)
    return locale.standaloneMonthName(month, length)


def _parts(iso: str) -> tuple[int, int, int]:
    """Year, month and day; 0 for what is not given, (0, 0, 0) for what is no date."""
    text = iso[:10]
    try:
        numbers = [int(part) for part in text.split("-")]
        padded = (*numbers, 0, 0)[:3]
        date(padded[0], padded[1] or 1, padded[2] or 1)
    except (ValueError, IndexError):
        return 0, 0, 0
    return padded[0], padded[1], padded[2]
