"""Filters of the list in words: what a chip says, and what may be asked for."""

from collections.abc import Callable, Mapping
from datetime import date

from cardcase.core.filters import Filter, written
from cardcase.core.query import Field, parse
from cardcase.core.store.known import Named
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr

Words = Callable[[], str]

CHOSEN: Mapping[Named, tuple[str, Words, Words]] = {
    "tag": (
        "tag",
        lambda: tr("Filters", "Tag…"),
        lambda: tr("Filters", "Show those with a tag"),
    ),
    "event": (
        "calendar-days",
        lambda: tr("Filters", "Event…"),
        lambda: tr("Filters", "Show those met at an event"),
    ),
    "city": (
        "map-pin",
        lambda: tr("Filters", "City…"),
        lambda: tr("Filters", "Show those from a city"),
    ),
    "org": (
        "building-2",
        lambda: tr("Filters", "Organization…"),
        lambda: tr("Filters", "Show those of an organization"),
    ),
    "via": (
        "users",
        lambda: tr("Filters", "Introduced by…"),
        lambda: tr("Filters", "Show those introduced by somebody"),
    ),
}
"""By the filter's field: its icon, its entry in the menu, and the question for its value."""

_NAMED: Mapping[Field, Words] = {
    "tag": lambda: tr("Filters", "Tag: {value}"),
    "event": lambda: tr("Filters", "Event: {value}"),
    "city": lambda: tr("Filters", "City: {value}"),
    "org": lambda: tr("Filters", "Organization: {value}"),
    "via": lambda: tr("Filters", "Introduced by: {value}"),
    "met": lambda: tr("Filters", "Met: {value}"),
    "not-contacted": lambda: tr("Filters", "No contact since {value}"),
}
_ICONS: Mapping[Field, str] = {
    **{field: icon for field, (icon, _, _) in CHOSEN.items()},
    "met": "calendar-days",
    "not-contacted": "clock",
}
SILENCES = (1, 3, 6, 12)
"""Months without a word that the menu offers."""


def silence(n: int) -> str:
    """Neither met nor written to for so many months."""
    if n == 1:
        return tr("Filters", "No contact for a month")
    return tr("Filters", "No contact for %n months", None, n)


def icon_of(each: Filter) -> str:
    """The icon before a filter's words."""
    return _ICONS[each.field]


def words_of(each: Filter, today: date) -> str:
    """A filter in words: "Tag: Construction", "No contact for 3 months"."""
    value = each.value
    if each.field == "not-contacted":
        count, unit = value[:-1], value[-1:].lower()
        if unit == "m" and count.isdecimal():
            text = silence(int(count))
            return _denied(text) if each.negative else text
        value = date_words(parse(written(each), today)[0].text, today, "brief")
    elif each.field == "met":
        first, dots, last = value.partition("..")
        ends = (date_words(end, today, "brief") for end in (first, last))
        value = " – ".join(ends) if dots else date_words(first, today, "brief")
    text = _NAMED[each.field]().format(value=value)
    return _denied(text) if each.negative else text


def _denied(text: str) -> str:
    return tr("Filters", "Not: {what}").format(what=text)
