"""What an event says of itself in lists and on its page: its days, its kind, how many were met."""

import calendar
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QLocale

from cardcase.core.records import EventRecord
from cardcase.core.store.happenings import EventRow
from cardcase.ui.dates import date_words, is_day
from cardcase.ui.i18n import tr
from cardcase.ui.labels import event_kind

KIND_ICONS: Mapping[str, str] = {
    "fair": "presentation",
    "conference": "mic-vocal",
    "training": "graduation-cap",
    "meeting": "users",
    "lunch": "utensils",
    "online": "video",
}
"""By kind; any other has the calendar."""


NEVER = date.max
"""A day that is not today: for dates that are never to be called so."""

_NUMBERS: tuple[Callable[[], str], ...] = (
    lambda: tr("Numbers", "one", "person"),
    lambda: tr("Numbers", "two", "people"),
    lambda: tr("Numbers", "three", "people"),
    lambda: tr("Numbers", "four", "people"),
    lambda: tr("Numbers", "five", "people"),
    lambda: tr("Numbers", "six", "people"),
    lambda: tr("Numbers", "seven", "people"),
    lambda: tr("Numbers", "eight", "people"),
    lambda: tr("Numbers", "nine", "people"),
    lambda: tr("Numbers", "ten", "people"),
    lambda: tr("Numbers", "eleven", "people"),
    lambda: tr("Numbers", "twelve", "people"),
)


def number_words(n: int) -> str:
    """A number of people in words up to twelve, then in digits."""
    return _NUMBERS[n - 1]() if 0 < n <= len(_NUMBERS) else str(n)


def people_words(n: int) -> str:
    """ "twelve people", "40 people"."""
    counted = tr("Events", "%n people", None, n)
    return counted.replace(str(n), number_words(n), 1)


def kind_icon(kind: str) -> str:
    """The icon of a kind of event."""
    return KIND_ICONS.get(kind, "calendar-days")


def days_words(event: EventRecord, today: date) -> str:
    """The days of an event: "10–13 March 2026", "30 April – 2 May 2026", "March 2026"."""
    first, last = event.start, event.end
    if not last or last == first:
        return date_words(first, today)
    if is_day(first) and is_day(last):
        if first[:7] == last[:7]:
            days = f"{int(first[8:10])}–{int(last[8:10])}"
            return date_words(last, NEVER).replace(str(int(last[8:10])), days, 1)
        begin = date_words(first, NEVER)
        if first[:4] == last[:4]:
            begin = begin.removesuffix(f" {first[:4]}")
        return f"{begin} – {date_words(last, NEVER)}"
    return " – ".join(part for part in (date_words(first, today), date_words(last, today)) if part)


def weekday_words(event: EventRecord) -> str:
    """The days of the week: "Tuesday – Friday"; empty where they are not known, or tell nothing
    because each comes more than once."""
    days = [date.fromisoformat(each[:10]) for each in (event.start, event.end) if is_day(each)]
    if len(days) > 1 and (days[-1] - days[0]).days >= len(calendar.day_name):
        return ""
    names = [QLocale().standaloneDayName(day.isoweekday()) for day in days]
    return " – ".join(dict.fromkeys(names))


def tile_words(event: EventRecord) -> tuple[str, str]:
    """The two lines of the date tile: "MAR" and "10–13", "20 APR –" and "2 MAY"; an empty first
    line: only a year."""
    first, last = event.start, event.end
    if not first:
        return "", ""
    if len(first) == len("2026"):
        return "", first
    month = _month(first)
    if not is_day(first):
        return month, first[:4]
    day = str(int(first[8:10]))
    if is_day(last) and last != first:
        if first[:7] != last[:7]:
            return f"{day} {month} –", f"{int(last[8:10])} {_month(last)}"
        day = f"{day}–{int(last[8:10])}"
    return month, day


def _month(day: str) -> str:
    name = QLocale().standaloneMonthName(int(day[5:7]), QLocale.FormatType.ShortFormat)
    return name.rstrip(".").upper()


def under_words(row: EventRow, today: date, *, kind: bool = True) -> str:
    """What stands under the name of an event: days, ``kind``, place, and how many were met."""
    n, event = row.people, row.event
    met = tr("Events", "%n people met", None, n) if n else ""
    what = event_kind(event.kind) if kind else ""
    return " · ".join(filter(None, (days_words(event, today), what, event.place, met)))
