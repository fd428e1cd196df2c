"""Where a card lies by its owner's word: the corners, and which of them is its own top left."""

from collections.abc import Sequence
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
    if min(_length(quad[at - 1], quad[at]) for at in range(4)) < LEAST_SIDE:
        return "small"
    if min(bends) > _FLAT:
        return None
    # Sides that cross turn the other way at two corners, or at all.
    return "crossed" if sum(bend < 0 for bend in bends) > 1 else "dented"


def _length(a: Point2, b: Point2) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def _bend(before: Point2, corner: Point2, after: Point2) -> float:
    """The sine of the turn at a corner, positive to the right on the screen."""
    ax, ay = corner[0] - before[0], corner[1] - before[1]
    bx, by = after[0] - corner[0], after[1] - corner[1]
    return (ax * by - ay * bx) / ((hypot(ax, ay) * hypot(bx, by)) or 1.0)


def spare_place(width: float, height: float, others: Sequence[Quad]) -> Quad:
    """A rectangle on a page where there is most room beside the ``others``."""
    across, down = width / 3, height / 3

    def taken(place: tuple[float, float]) -> tuple[float, float]:
        x, y = place
        shared = sum(
            max(0.0, min(x + across, max(xs)) - max(x, min(xs)))
            * max(0.0, min(y + down, max(ys)) - max(y, min(ys)))
            for xs, ys in (tuple(zip(*quad, strict=True)) for quad in others)
        )
        return shared, abs(x + across / 2 - width / 2) + abs(y + down / 2 - height / 2)

    steps = range(5)
    places = [(column * across / 2, row * down / 2) for row in steps for column in steps]
    x, y = min(places, key=taken)
    return (x, y), (x + across, y), (x + across, y + down), (x, y + down)


def corners_of(card: CardRecord, width: float, height: float) -> Quad:
    """The corners of a card from its own top left on; of a whole picture those of the page."""
    page: Quad = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    begin = round(card.rotation / 90) % 4
    a, b, c, d = card.quad or (*page[begin:], *page[:begin])
    return a, b, c, d
