"""Where a card lies by its owner's word: the corners, and which of them is its own top left."""

from dataclasses import dataclass
from math import hypot
from typing import Literal

from cardcase.core.card_records import CardRecord
from cardcase.core.scan.page import Point2, Quad

Flaw = Literal["crossed", "dented", "small"]

LEAST_SIDE = 40.0
"""Pixels that every side of a card has: on less, no line of print could be read."""
_FLAT = 0.03
"""Sine of the angle at a corner below which two sides are one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A card to be read on ``page``. ``quad``: its corners in pixels after EXIF orientation,
    clockwise from the card's own top left; None: the whole picture.

    ``quarters``: the card's own top is found so many quarter turns further on (clockwise, for a
    card whose text runs down: 1). None: nobody has said how it lies, the reader finds out.
    """

    page: int = 0
    quad: Quad | None = None
    quarters: int | None = None


def outline_of(card: CardRecord, quad: Quad | None = None, turn: int = 0) -> Outline:
    """The card as it lies, with other corners or turned by quarter turns, clockwise.

    Where nothing was read, how it lies is not known either, unless it is turned now.
    """
    quad = quad or card.quad
    known = bool(turn or (card.reading and card.reading.lines))
    # Corners begin at the card's own top left; of a whole picture only the direction is known.
    lies = 0 if quad else round(card.rotation / 90)
    return Outline(page=card.page, quad=quad, quarters=(lies - turn) % 4 if known else None)


def flaw_of(quad: Quad) -> Flaw | None:
    """Why no card can have these corners; None: one can."""
    bends = [_bend(quad[at - 1], quad[at], quad[(at + 1) % 4]) for at in range(4)]
    rightly = sum(bend > _FLAT for bend in bends)
    if min(_length(quad[at - 1], quad[at]) for at in range(4)) < LEAST_SIDE:
        return "small"
    if rightly == 4:
        return None
    return "dented" if rightly == 3 else "crossed"


def _length(a: Point2, b: Point2) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def _bend(before: Point2, corner: Point2, after: Point2) -> float:
    """The sine of the turn at a corner, positive to the right on the screen."""
    ax, ay = corner[0] - before[0], corner[1] - before[1]
    bx, by = after[0] - corner[0], after[1] - corner[1]
    return (ax * by - ay * bx) / ((hypot(ax, ay) * hypot(bx, by)) or 1.0)
