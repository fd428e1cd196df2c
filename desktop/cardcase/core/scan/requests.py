"""What is asked of the reading process, one after the other."""

from dataclasses import dataclass
from pathlib import Path

from cardcase.core.scan.outline import Outline
from cardcase.core.scan.result import ScanOptions


@dataclass(frozen=True, slots=True)
class WarmUp:
    """Load the libraries and models; nothing is answered."""

    options: ScanOptions


@dataclass(frozen=True, slots=True)
class ReadPhotograph:
    """Read all cards of a file; the answer is a ScannedPhotograph."""

    path: Path
    options: ScanOptions


@dataclass(frozen=True, slots=True)
class ReadCards:
    """Read these cards of a file, and nothing else; the answer is a tuple of ScannedCard."""

    path: Path
    outlines: tuple[Outline, ...]
    options: ScanOptions


@dataclass(frozen=True, slots=True)
class ViewPage:
    """Show a page of a file; the answer is a PageView. Its cards are likely read again next."""

    path: Path
    page: int


Question = ReadPhotograph | ReadCards | ViewPage
"""What is answered."""

Request = WarmUp | Question
