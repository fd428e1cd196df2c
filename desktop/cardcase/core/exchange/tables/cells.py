"""What a cell says, mended where programs before us spoilt it."""

import re

from cardcase.core.text import printable

_SPACES = re.compile(r"\s+")
# UTF-8 read as cp1252 or Latin-1: a first byte and one that follows it.
_SPOILT = re.compile(
    "[ÂÃÄÅâãÐÑÒ][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013-\u203a\u20ac\u2122]"
)
_ESCAPED = re.compile("[\udc80-\udcff]+")
# 48600100200 as a spreadsheet shows a large number: the last digits are gone.
_DESTROYED = re.compile(r"[+-]?\d([.,]\d+)?E\+?\d{1,2}", re.IGNORECASE)


def tidy(text: str) -> str:
    """A text on one line, without control signs and needless spaces."""
    return _SPACES.sub(" ", printable(text.replace("\r", "\n"))).strip()


def paragraph(text: str) -> str:
    """A text that may have several lines, without control signs."""
    return printable(text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def one_line(text: str) -> str:
    """Several lines as one, with commas between them."""
    lines = (tidy(line).rstrip(",") for line in paragraph(text).split("\n"))
    return ", ".join(line for line in lines if line)


def has_strays(text: str) -> bool:
    """Whether the text has bytes that are not of its character set, decoded as surrogates."""
    return _ESCAPED.search(text) is not None


def whole(cell: str, encoding: str) -> str:
    """The cell with bytes that are not of the file's ``encoding`` read as cp1252."""
    return _ESCAPED.sub(
        lambda found: found[0].encode(encoding, "surrogateescape").decode("cp1252", "replace"), cell
    )


def demojibaked(cell: str) -> str:
    """The cell, or what it was before its UTF-8 was read as Latin-1 or cp1252."""
    if not _SPOILT.search(cell):
        return cell
    for wrong in ("cp1252", "latin-1"):
        try:
            return cell.encode(wrong).decode("utf-8")
        except UnicodeError:
            continue
    return cell


def is_destroyed_number(cell: str) -> bool:
    """Whether a spreadsheet rounded a number to ``4,91701E+11``."""
    return _DESTROYED.fullmatch(cell.strip()) is not None
