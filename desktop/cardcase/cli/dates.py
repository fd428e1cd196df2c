"""Dates as they are typed in the command line."""

import re
from datetime import date

from cardcase.cli.session import WrongUse
from cardcase.cli.words import say

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def iso_date(value: str) -> str:
    """The value, if it is a day, a month or a year in ISO 8601 (or empty).

    Raises WrongUse with the sentence that says what to write.
    """
    if not value:
        return ""
    form = _FORM.fullmatch(value)
    try:
        if form is None:
            raise ValueError
        date(int(form[1]), int(form[2] or 1), int(form[3] or 1))
    except ValueError as error:
        raise WrongUse(say("bad_date", value=value)) from error
    return value
