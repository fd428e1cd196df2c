"""What an OCR engine returns: lines of text with boxes and confidences."""

from dataclasses import dataclass
from typing import Literal

Point2 = tuple[float, float]
Quad = tuple[Point2, Point2, Point2, Point2]
"""Four corners, clockwise from the top left of the thing itself, in pixels."""

Icon = Literal[
    "", "phone", "mobile", "fax", "mail", "web", "place",
    "whatsapp", "linkedin", "facebook", "instagram", "x", "youtube", "tiktok", "github", "xing",
]  # fmt: skip
"""What a small drawing stands for; "" is none, or one that could not be told."""

NETWORKS = ("linkedin", "facebook", "instagram", "x", "youtube", "tiktok", "github", "xing")
"""The icons before which a handle is a profile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another character that the one at index ``at`` of a word may be.

    ``cost`` in nats: how much less likely it is than what was read; below 0 if likelier.
    """

    at: int
    text: str
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of a line; same units as the line. ``alternatives``: only the likely ones."""

    text: str
    quad: Quad
    confidence: float
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One printed line. ``confidence`` 0…1 as the engine says; ``engine`` its name.

    ``icon``: what is drawn in front of it, as far as that could be told; ``further_icons``: more
    of them in front of that one, in a row, the nearest first.
    """

    text: str
    quad: Quad
    confidence: float
    engine: str
    words: tuple[Word, ...] = ()
    icon: Icon = ""
    further_icons: tuple[Icon, ...] = ()

    @property
    def left(self) -> float:
        return min(x for x, _ in self.quad)

    @property
    def right(self) -> float:
        return max(x for x, _ in self.quad)

    @property
    def top(self) -> float:
        return min(y for _, y in self.quad)

    @property
    def bottom(self) -> float:
        return max(y for _, y in self.quad)

    @property
    def height(self) -> float:
        """The length of the line's own left edge: the size of the print, tilted or not."""
        (x0, y0), (x3, y3) = self.quad[0], self.quad[3]
        return float(((x3 - x0) ** 2 + (y3 - y0) ** 2) ** 0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The reading of one straightened card, lines in reading order; sizes in its pixels.

    ``engine`` and ``languages``: what it was asked to be read with (ISO 639-1, best first), empty
    for a reading of an older program.
    """

    width: int
    height: int
    lines: tuple[Line, ...] = ()
    engine: str = ""
    languages: tuple[str, ...] = ()

    def __hash__(self) -> int:
        # What is told of a page is cached by it, and asked for hundreds of times: texts are enough.
        return hash(tuple(line.text for line in self.lines))

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)
