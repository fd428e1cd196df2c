"""What an extractor proposes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from cardcase.core.scan.draft import Source
from cardcase.core.scan.lesson import NOTHING, Learned
from cardcase.core.scan.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before reading: the default region of phones, language hints, and what the
    owner's corrections have taught."""

    region: str = "PL"
    languages: tuple[str, ...] = ()
    learned: Learned = NOTHING


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` up to ``end`` of one line of a page."""

    line: int
    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        return self.line == other.line and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A possible value of a field family: ``value`` is a record or a string.

    ``score`` 0…1; ``spans`` what it is printed as, labels included; ``alternatives`` other
    readings, best first. ``sure``: pattern and independent checks agree (see Evidence).
    """

    field: str
    value: object
    score: float
    spans: tuple[Span, ...] = ()
    sure: bool = False
    source: Source = "ocr"
    alternatives: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[int, ...]:
        """The indices of the lines it stands on, in order."""
        return tuple(sorted({span.line for span in self.spans}))

    def overlaps(self, other: "Candidate") -> bool:
        return any(mine.overlaps(theirs) for mine in self.spans for theirs in other.spans)


def is_taken(span: Span, found: Iterable[Candidate]) -> bool:
    """Whether any of what was found has a character of a span."""
    return any(span.overlaps(other) for candidate in found for other in candidate.spans)


class Extractor(Protocol):
    """Proposes candidates from a page in reading order; decides nothing."""

    def __call__(self, page: Page, known: Known, /) -> Sequence[Candidate]: ...
