"""What an event says of itself in lists and on its page: its days, its kind, how many were met."""

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
    """The days of the week: "Tuesday – Friday"; empty where they are not known."""
    days = [each for each in (event.start, event.end) if is_day(each)]
    names = [QLocale().standaloneDayName(date.fromisoformat(day).isoweekday()) for day in days]
    return " – ".join(dict.fromkeys(names))


def tile_words(event: EventRecord) -> tuple[str, str]:
    """The two lines of the date tile: "MAR" and "10–13"; an empty second line: only a year."""
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
        day = f"{day}–{int(last[8:10])}"
        month = "–".join(dict.fromkeys((month, _month(last))))
    return month, day


def _month(day: str) -> str:
    name = QLocale().standaloneMonthName(int(day[5:7]), QLocale.FormatType.ShortFormat)
    return name.rstrip(".").upper()


def second_line(row: EventRow) -> str:
    """Kind, place, and how many people were met."""
    n = row.people
    met = tr("Events", "%n people met", None, n) if n else ""
    return " · ".join(part for part in (event_kind(row.event.kind), row.event.place, met) if part)
