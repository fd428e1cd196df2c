"""Degrees and forms of address before and after a name."""

import re
from functools import cache

from cardcase.core.scan.extract.lexicon import table


def is_prefix(text: str) -> bool:
    """Whether a text is nothing but degrees."""
    return bool(_prefixes().fullmatch(text + " "))


def is_suffix(text: str) -> bool:
    """Whether a text is nothing but degrees that follow a name, the first in capitals."""
    match = _suffixes().fullmatch(text)
    return bool(match) and len(text) > 1 and text.lstrip(" ,(")[:2].isupper()


def prefix_of(text: str) -> tuple[str, int]:
    """The degrees a text begins with, and where the name begins after them."""
    match = _prefixes().match(text)
    if match is None or not re.match(r"[\s(]*[^\W\d_]", text[match.end() :]):
        return "", 0
    return text[: match.end()].strip(), skip_spaces(text, match.end())


def suffix_end(text: str, place: int) -> int:
    """Where degrees end that start at ``place`` and are the text's last; ``place`` if none."""
    match = _suffixes().match(text, place)
    return match.end() if match and not text[match.end() :].strip(" .,") else place


@cache
def _prefixes() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_degrees('prefix')})(?:\s*[,]?\s+|(?<=\.)\s*))+", re.IGNORECASE)


@cache
def _suffixes() -> re.Pattern[str]:
    degree = _degrees("suffix")
    return re.compile(rf"[\s,(]*(?:{degree})(?:[\s,/]+(?:{degree}))*[)\s.]*", re.IGNORECASE)


def _degrees(key: str) -> str:
    """Degrees with loose spaces, longest first, not as the start of a longer word."""
    entries = sorted(table("degrees")[key], key=len, reverse=True)
    return "|".join(
        re.escape(entry).replace(r"\ ", r"\s*")
        + (r"(?!-)" if entry.endswith(".") else r"(?![\w.-])")
        for entry in entries
    )


def skip_spaces(text: str, place: int) -> int:
    """The next place that is no space."""
    return len(text) - len(text[place:].lstrip())
