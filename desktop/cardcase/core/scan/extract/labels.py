"""Words that announce a value: ``tel.``, ``kom.``, ``E-mail:``, ``NIP`` …, in many languages."""

import re
from collections.abc import Mapping
from functools import cache

from cardcase.core.scan.extract.candidate import Span
from cardcase.core.scan.extract.layout import left_of
from cardcase.core.scan.extract.lexicon import table
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_LONGEST = 4  # words of the longest label


def label_ending(text: str, name: str = "labels") -> tuple[str, int]:
    """The kind of the label that a text ends with and where it starts; ``("", len(text))`` if none.

    ``tel./fax`` and other joined labels start at the first of them and are of the first's kind.
    """
    kinds = _kinds(name)
    tokens = list(re.finditer(r"[^\W_]+(?:[-'@][^\W_]+)*", text))
    found, start = "", len(text)
    place = len(tokens)
    while place and not text[tokens[place - 1].end() : start].strip(" .:,;/|+()&®™°º\t-–=»>"):
        for count in range(min(_LONGEST, place), 0, -1):
            kind = kinds.get(tuple(words(text[tokens[place - count].start() : start])))
            if kind:
                found, start, place = kind, tokens[place - count].start(), place - count
                break
        else:
            break
    return found, start


def label_before(page: Page, span: Span, name: str = "labels") -> tuple[str, tuple[Span, ...]]:
    """The label of what is printed at ``span``: on its line, else in the same row left of it."""
    before = page.lines[span.line].text[: span.start]
    kind, start = label_ending(before, name)
    if kind:
        return kind, (Span(span.line, start, span.start),)
    if before.strip(" .:,;|•·-–()"):
        return "", ()
    beside = left_of(page, span.line)
    if beside is None:
        return "", ()
    text = page.lines[beside].text
    kind, start = label_ending(text, name)
    return (kind, (Span(beside, start, len(text)),)) if kind else ("", ())


def is_label(text: str) -> bool:
    """Whether a text is nothing but labels."""
    return any(label_ending(text, name)[1] == 0 for name in ("labels", "tax_labels"))


@cache
def _kinds(name: str) -> Mapping[tuple[str, ...], str]:
    kinds: dict[tuple[str, ...], str] = {}
    for kind, entries in table(name).items():
        for entry in entries:
            kinds.setdefault(tuple(words(entry)), kind)
    return kinds
