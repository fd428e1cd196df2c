"""What reading one photograph gives, before anything is stored."""

from dataclasses import dataclass

from cardcase.core.card_records import Side
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.lesson import NOTHING, Learned
from cardcase.core.scan.page import Page, Quad


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanOptions:
    """``engine``: a registered name. ``languages``: ISO 639-1 hints, best first.
    ``region``: ISO 3166 country of phone numbers without a country code, if the card says nothing.
    ``learned``: what corrections have taught.
    """

    engine: str = "rapidocr"
    languages: tuple[str, ...] = ("pl", "en", "de")
    region: str = "PL"
    learned: Learned = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedCard:
    """One card: where it lies, its straightened picture (JPEG), its reading and its draft.

    ``confidence``: how sure it is that this is one card and these are its corners, 0…1.
    """

    image: bytes
    reading: Page
    draft: Draft
    page: int = 0
    quad: Quad | None = None
    rotation: int = 0
    side: Side = "front"
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """A page of a photograph to look at: ``picture`` is a JPEG, perhaps smaller than the
    ``width`` and ``height`` of the page itself, in pixels after EXIF orientation."""

    width: int
    height: int
    picture: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannedPhotograph:
    """All that one file gave. ``thumbnail`` is a JPEG of at most 800 pixels a side."""

    width: int
    height: int
    thumbnail: bytes
    cards: tuple[ScannedCard, ...]
    taken_at: str = ""
    seconds: float = 0.0
