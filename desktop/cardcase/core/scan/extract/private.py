"""Numbers that are never kept: the PESEL of a person, and bank accounts."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from stdnum.pl import pesel

from cardcase.core.scan.extract.candidate import Span
from cardcase.core.scan.extract.labels import COUNTRY_CODE, label_before
from cardcase.core.scan.page import Line, Page

_ELEVEN = re.compile(r"(?<![\d+])\d(?:[ .-]?\d){10}(?!\d)")
_ACCOUNT = re.compile(r"(?<!\d)(?:[A-Z]{2}\s?)?\d{2}(?:[ -]?\d{4}){4,6}(?:[ -]?\d{1,4})?(?!\d)")
_ANY_NUMBER = re.compile(r"\d[\d .-]*\d")
_NOWHERE = ((0.0, 0.0),) * 4


def spans(page: Page) -> list[Span]:
    """Where a page shows a PESEL (by its label, or eleven digits that check) or a bank account.

    A check digit agrees by chance once in ten times: a number with a phone's label is a phone.
    """
    return [*_labelled(page), *_eleven_digits(page), *_accounts(page)]


def masked(page: Page) -> Page:
    """The page with the digits of every PESEL made unreadable, so that none is ever stored."""
    found = [*_labelled(page, ("pesel",)), *_eleven_digits(page)]
    lines = list(page.lines)
    for span in found:
        line = lines[span.line]
        hidden = re.sub(r"\d", "•", line.text[span.start : span.end])
        text = line.text[: span.start] + hidden + line.text[span.end :]
        # Words say the same once more; a line that hides something does without them.
        lines[span.line] = replace(line, text=text, words=())
    return replace(page, lines=tuple(lines))


def masked_text(text: str) -> str:
    """A text that is no reading of a page, such as a code's, with every PESEL made unreadable."""
    lines = (Line(text=line, quad=_NOWHERE, confidence=1.0, engine="") for line in text.split("\n"))
    return masked(Page(width=0, height=0, lines=tuple(lines))).text


def _labelled(page: Page, kinds: Collection[str] = ("pesel", "bank")) -> Iterator[Span]:
    for index, line in enumerate(page.lines):
        for match in _ANY_NUMBER.finditer(line.text):
            span = Span(index, match.start(), match.end())
            kind, label = label_before(page, span)
            if kind in kinds:
                yield from (*label, span)


def _eleven_digits(page: Page) -> Iterator[Span]:
    for index, line in enumerate(page.lines):
        for match in _ELEVEN.finditer(line.text):
            span = Span(index, match.start(), match.end())
            apart = re.search(r"\D", match[0]) and re.match(r"48\D", match[0])
            apart = apart or COUNTRY_CODE.search(line.text, 0, match.start())
            if not apart and _is_somebody_s(match[0]) and not label_before(page, span)[0]:
                yield span


def _is_somebody_s(number: str) -> bool:
    """Whether a PESEL is valid and of this century or the last: few phones pass for one then."""
    return bool(pesel.is_valid(number)) and 1900 <= int(pesel.get_birth_date(number).year) < 2100


def _accounts(page: Page) -> Iterator[Span]:
    for index, line in enumerate(page.lines):
        for match in _ACCOUNT.finditer(line.text):
            yield Span(index, match.start(), match.end())
