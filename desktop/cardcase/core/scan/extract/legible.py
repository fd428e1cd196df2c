"""Whether the print of a value left the reader in no doubt between two characters."""

from collections.abc import Iterator

from cardcase.core.scan.extract.candidate import Candidate
from cardcase.core.scan.page import Alternative, Line, Page

_NEAR = 1.0  # nats from which another letter is unlikely enough
_NEAR_DIGIT = 4.0  # the same of digits, in which no word shows what is wrong
_OF_LETTERS = frozenset(["phones", "emails", "urls", "social", "tax_ids", "name", "org", "title"])
"""Families of which every letter counts; in addresses, lists of towns and streets tell letters."""


def is_legible(page: Page, found: Candidate) -> bool:
    """Whether no character of the value is nearly as likely another one: a digit, or a letter."""
    return not any(
        said.isdigit() or said == "@" or found.field in _OF_LETTERS
        for span in found.spans
        for place, said in _doubted(page.lines[span.line])
        if span.start <= place < span.end
    )


def _doubted(line: Line) -> Iterator[tuple[int, str]]:
    """Where in the line's text a character stands that may be another, and that character."""
    if " ".join(word.text for word in line.words) != line.text:
        return
    start = 0
    for word in line.words:
        for other in word.alternatives:
            near = _NEAR_DIGIT if word.text[other.at].isdigit() else _NEAR
            if other.cost < near and _is_another(word.text, other):
                yield start + other.at, word.text[other.at]
        start += len(word.text) + 1


def _is_another(word: str, other: Alternative) -> bool:
    """Whether it is no other form of the same, nor a character beside it that reaches over."""
    said, beside = word[other.at], word[max(0, other.at - 1) : other.at + 2]
    if said == "@":
        return True
    return other.text.isalnum() and not _same(said, other.text) and other.text not in beside


def _same(said: str, other: str) -> bool:
    return said.casefold() == other.casefold() or {said, other} <= {"°", "º"}
