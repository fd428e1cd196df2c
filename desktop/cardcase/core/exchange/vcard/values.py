"""Small things every field of a card needs."""

import re
from collections.abc import Iterable

from vobject.base import ContentLine

from cardcase.core.text import printable

PRODUCT = "-//Cardcase//Cardcase//EN"
"""PRODID of the cards we write (RFC 2426 3.6.3)."""

_SPACES = re.compile(r"\s+")


def tidy(value: object) -> str:
    """A value on one line, without control signs and needless spaces."""
    text = str(value)
    if text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACES.sub(" ", printable(text.replace("\r", "\n"))).strip()


def paragraph(value: object) -> str:
    """A text that may have several lines, without control signs."""
    return printable(str(value).replace("\r\n", "\n").replace("\r", "\n")).strip()


def types(line: ContentLine) -> set[str]:
    """The TYPE parameters in lower case; Apple's ``X-`` words without their frame."""
    words = (word for value in line.params.get("TYPE", ()) for word in value.split(","))
    return {word.strip().lower().removeprefix("x-") for word in words}


def param(line: ContentLine, name: str) -> str:
    """The first value of a parameter, empty if there is none."""
    return tidy(next(iter(line.params.get(name, ())), ""))


def content_line(
    name: str, value: object, types: Iterable[str] = (), group: str = "", **params: str
) -> ContentLine:
    """A new line to write; ``params`` with "_" for "-", left out where empty."""
    listed = [["TYPE", *map(_safe, types)]] if (types := tuple(types)) else []
    listed += [[key.replace("_", "-"), _safe(given)] for key, given in params.items() if given]
    return ContentLine(name, listed, value, group or None)


def _safe(value: str) -> str:
    """A parameter's value: no quotes and no line breaks are possible there (RFC 2425 5.8.2)."""
    return tidy(value).replace('"', "'")
