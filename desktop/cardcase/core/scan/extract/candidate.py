"""What an extractor proposes."""

from dataclasses import dataclass
from typing import Protocol

from cardcase.core.scan.draft import Source
from cardcase.core.scan.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before reading: the default region of phones, language hints."""

    region: str = "PL"
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A possible value of a field family: ``value`` is a record or a string.

    ``score`` 0…1; ``lines`` the indices it stands on; ``alternatives`` other readings, best first.
    """

    field: str
    value: object
    score: float
    lines: tuple[int, ...]
    source: Source = "ocr"
    alternatives: tuple[str, ...] = ()


class Extractor(Protocol):
    """Proposes candidates from a page in reading order; decides nothing."""

    def __call__(self, page: Page, known: Known) -> list[Candidate]: ...
