"""Dates as they are typed in the command line."""

import re
from datetime import date

from cardcase.cli.session import WrongUse
from cardcase.cli.words import say
from cardcase.core.dates import near_day, read_date
from cardcase.core.store.clock import today

_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_NAMED = re.compile(r"(?:\d{1,2}\.? +)?[^\W\d_]+\.?,? +\d{4}")
_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def iso_date(value: str) -> str:
    """The day, month or year in ISO 8601 (or empty).

    A day may also be typed as 12.03.2026, by a word for one near today, or with the month's name.

    Raises WrongUse with the sentence that says what to write.
    """
    if not value:
        return ""
    if day := near_day(value, today()):
        return day
    if _NAMED.fullmatch(value) and (named := read_date(value)):
        return named
    if day_first := _DAY_FIRST.fullmatch(value):
        day, month, year = day_first.groups()
        typed, value = value, f"{year}-{month:0>2}-{day:0>2}"
    else:
        typed = value
    form = _FORM.fullmatch(value)
    try:
        if form is None:
            raise ValueError
        date(int(form[1]), int(form[2] or 1), int(form[3] or 1))
    except ValueError as error:
        raise WrongUse(say("bad_date", value=typed)) from error
    return value
