"""The words printed before a phone number."""

import re

from cardcase.core.scan.extract.labels import label_ending
from cardcase.core.scan.extract.layout import left_of
from cardcase.core.scan.page import Page
from cardcase.core.text import digits, words

_MOST_WORDS = 4
_APART = re.compile(r"[|•·;\d@]")
_EDGES = " \t.:,/()[]+-–—*="
_EXTENSION = re.compile(r"(?i)[^\d\s)]{2,}\.?\s*\d{1,5}$")


def label_of(page: Page, lines: tuple[int, ...], number: str) -> str:
    """The label of a phone number printed on one of ``lines``; empty if there is none.

    It stands before the number, after whatever else is on the line, or left of it in its row.
    """
    for index in lines:
        if index >= len(page.lines):
            continue
        start = _place(page.lines[index].text, number)
        if start < 0:
            continue
        before = page.lines[index].text[:start]
        if not before.strip(_EDGES):
            beside = left_of(page, index)
            before = page.lines[beside].text if beside is not None else ""
        return _label(before)
    return ""


def is_plain(label: str) -> bool:
    """Whether a label only says that a phone follows: ``tel.`` before a mobile is no mistake."""
    kind, start = label_ending(label)
    return kind == "phone" and start == 0


def _place(text: str, number: str) -> int:
    """Where a number begins in a line, however it is spaced; -1 if it is not there."""
    wanted = digits(_EXTENSION.sub("", number))
    if not wanted:
        return -1
    found = re.search(r"\D{0,4}".join(wanted), text)
    return found.start() if found else -1


def _label(before: str) -> str:
    text = _APART.split(before.rstrip(_EDGES))[-1].strip(_EDGES)
    found = words(text)
    return text if 0 < len(found) <= _MOST_WORDS and len("".join(found)) > 1 else ""
