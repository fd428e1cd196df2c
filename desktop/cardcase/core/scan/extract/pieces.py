"""What remains of a page's lines when the values told by their pattern are taken away."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cardcase.core.scan.extract import emails, phones, private, social, tax_ids, web
from cardcase.core.scan.extract.candidate import Known, Span
from cardcase.core.scan.extract.degrees import is_prefix
from cardcase.core.scan.extract.footers import footer_lines
from cardcase.core.scan.extract.forms import form_lines, hours_lines, listed_lines
from cardcase.core.scan.extract.labels import is_label
from cardcase.core.scan.extract.name_and_firm import firm_start
from cardcase.core.scan.page import Line, Page

_GAP = re.compile(r"\s+[|•·‧●▪■]+\s+|\s*[|•●▪■]\s*|\s{4,}|\t")
_EDGES = " \t,;:|•·●▪■_=*<>«»/\\–—-"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words of one line that no pattern explains."""

    text: str
    span: Span
    line: Line

    @property
    def whole(self) -> bool:
        """Whether it is all of its line."""
        return self.text == self.line.text.strip(_EDGES)


@lru_cache(maxsize=8)
def pieces(page: Page, known: Known) -> tuple[Piece, ...]:
    """The free pieces of all lines but footers, forms, hours and lists, in the page's order."""
    taken = list(private.spans(page))
    for family in (emails, web, social, tax_ids, phones):
        taken += [span for found in family.extract(page, known) for span in found.spans]
    skipped = footer_lines(page) | form_lines(page) | hours_lines(page) | listed_lines(page)
    return tuple(
        piece
        for index, line in enumerate(page.lines)
        if index not in skipped
        for start, end in _free(line.text, sorted(s for s in taken if s.line == index))
        for piece in _cut(index, line, start, end, firm_start(page, index))
    )


def _free(text: str, taken: list[Span]) -> Iterator[tuple[int, int]]:
    start = 0
    for span in taken:
        yield start, max(start, span.start)
        start = max(start, span.end)
    yield start, len(text)


def _cut(index: int, line: Line, start: int, end: int, firm: int | None) -> Iterator[Piece]:
    text = line.text
    gaps = [m.span() for m in _GAP.finditer(text, start, end)]
    if firm is not None and start < firm < end:
        gaps = sorted([*gaps, (firm, firm)])
    places = [start, *(place for gap in gaps for place in gap), end]
    for left, right in zip(places[::2], places[1::2], strict=True):
        part = text[left:right]
        left += len(part) - len(part.lstrip(_EDGES))
        part = part.strip(_EDGES)
        if sum(char.isalnum() for char in part) > 1 and (is_prefix(part) or not is_label(part)):
            yield Piece(part, Span(index, left, left + len(part)), line)
