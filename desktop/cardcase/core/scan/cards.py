"""Find the cards in a photograph.

Outlines propose, the lines of text decide: a card holds its lines whole, so a quadrangle that
cuts one is wrong. When unsure, the whole picture is the card.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from cardcase.core.scan.contours import Floats, lab_of, outlines, prepared, support, visible
from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.geometry import (
    area,
    centre,
    distance,
    homography,
    inside,
    mapped,
    quad_of,
    rectangle,
    sides,
)  # fmt: skip
from cardcase.core.scan.page import Quad
from cardcase.core.scan.panels import grown

MOST_CARDS = 8

_LEAST_SUPPORT = 0.35  # of the weakest side
_LEAST_QUALITY = 0.6
_CLEAR = 0.9  # quality of an outline that is there beyond doubt
_INSIDE = 0.8  # of a line in the quadrangle that holds it
_LONGEST = 3.2  # times as long as wide
_SAME = 0.9  # overlap (IoU) of two outlines of the same thing
_WITHIN = 0.9  # of the inner outline that lies in the outer one
_FRAME = 0.6  # of a card's area: a printed frame, not a card on a sheet
_PANEL_SIDE = 0.03  # of the card's size by which a panel's side may be off the card's own
_SHADOW_CLEARER = 0.2  # an outer outline less clear by this is the card's shadow
_PANEL_CLEARER = 0.12  # an outer one less clear by this is no card with a panel, but a sheet
_BORDER = 0.01  # of the picture's size by which a side may be off the picture's own
_SMALL_PANEL = 0.3  # of a card's area


@dataclass(frozen=True, slots=True)
class FoundCard:
    """Where a card lies, clockwise in the picture's pixels, and how sure that is (0…1)."""

    quad: Quad
    confidence: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    quad: Quad
    quality: float
    texts: frozenset[int]

    @property
    def area(self) -> float:
        return area(self.quad)


def find_cards(image: Image, texts: tuple[Quad, ...] | None) -> list[FoundCard]:
    """The cards in the picture, at most :data:`MOST_CARDS`, top left first.

    ``texts``: the lines of text in it; None if they are not known. No card: take the picture whole.
    """
    small, scale = prepared(image)
    known = None if texts is None else [_scaled(quad, 1 / scale) for quad in texts]
    candidates = _candidates(small, known)
    chosen = _without_nesting(candidates, rectangle(small.shape[1], small.shape[0]))
    if known is not None and _too_little(chosen, len(known)):
        return []
    chosen = sorted(chosen, key=lambda card: -card.quality * card.area)[:MOST_CARDS]
    row = max((min(sides(card.quad)) for card in chosen), default=1.0) / 2
    chosen.sort(key=lambda card: (centre(card.quad)[1] // row, centre(card.quad)[0]))
    return [FoundCard(_scaled(card.quad, scale), card.quality) for card in chosen]


def _scaled(quad: Quad, factor: float) -> Quad:
    return quad_of((x * factor, y * factor) for x, y in quad)


def _candidates(small: Image, texts: list[Quad] | None) -> list[_Candidate]:
    """Outlines that could be cards, the best of those that are the same."""
    lab = lab_of(small)
    contrast = visible(lab)
    found = []
    quads = outlines(lab)
    clear = [quad for quad in quads if min(support(lab, quad, contrast)) >= _CLEAR]
    for quad in [*quads, *_grown(lab, clear, contrast)]:
        strength = support(lab, quad, contrast)
        quality = (min(strength) + sum(strength) / 4) / 2
        width, height = sides(quad)
        long = max(width, height) / max(1.0, min(width, height))
        if min(strength) < _LEAST_SUPPORT or quality < _LEAST_QUALITY or long > _LONGEST:
            continue
        held = _held(quad, texts, quality)
        if held is not None:
            found.append(_Candidate(quad, quality, held))
    best: list[_Candidate] = []
    for candidate in sorted(found, key=lambda card: (-round(card.quality, 1), -card.area)):
        if all(_overlap(candidate.quad, other.quad) < _SAME for other in best):
            best.append(candidate)
    return best


def _grown(lab: Floats, clear: list[Quad], contrast: float) -> list[Quad]:
    """The larger cards that these outlines may be panels of."""
    apart: list[Quad] = []
    for quad in clear:
        if all(_overlap(quad, other) < _SAME for other in apart):
            apart.append(quad)
    return [wide for quad in apart[:MOST_CARDS] if (wide := grown(lab, quad, contrast))]


def _held(quad: Quad, texts: list[Quad] | None, quality: float) -> frozenset[int] | None:
    """Which lines lie in the quadrangle; None if it holds none, or cuts some.

    Print on a sheet below goes on to the card's edge and may be seen as one with the card's own:
    a quadrangle with clear sides may cut a few.
    """
    if texts is None:
        return frozenset()
    shares = [_share_inside(text, quad) for text in texts]
    held = frozenset(at for at, share in enumerate(shares) if share >= _INSIDE)
    cut = sum(1 - _INSIDE < share < _INSIDE for share in shares)
    allowed = len(held) // 4 if quality >= _CLEAR else 0
    return held if held and cut <= allowed else None


def _share_inside(text: Quad, quad: Quad) -> float:
    """The share of a line, by places along its middle, that lies in the quadrangle."""
    unit = homography(rectangle(1, 1), text)
    places = [(x / 10, y) for x in range(1, 10) for y in (0.3, 0.7)]
    return sum(inside(point, quad) for point in mapped(unit, places)) / len(places)


def _overlap(a: Quad, b: Quad) -> float:
    """Intersection over union."""
    shared = common(a, b)
    return shared / (area(a) + area(b) - shared)


def common(a: Quad, b: Quad) -> float:
    """The area that two quadrangles share."""
    return float(cv2.intersectConvexConvex(np.array(a, np.float32), np.array(b, np.float32))[0])


def _without_nesting(candidates: list[_Candidate], whole: Quad) -> list[_Candidate]:
    """Of nested outlines the card, not the sheet below nor print on it; of crossing, the better."""
    kept: list[_Candidate] = []
    for card in sorted(candidates, key=lambda card: -card.area):
        if _shares_side(card.quad, whole, _BORDER):
            continue
        outer = [other for other in kept if common(card.quad, other.quad) > _WITHIN * card.area]
        if any(_printed_on(card, other) for other in outer):
            continue
        kept = [other for other in kept if other not in outer]
        crossing = [other for other in kept if common(card.quad, other.quad) > 0.1 * card.area]
        if any(other.quality >= card.quality for other in crossing):
            continue
        kept = [other for other in kept if other not in crossing] + [card]
    return kept


def _printed_on(inner: _Candidate, outer: _Candidate) -> bool:
    """Whether the inner outline is a panel or frame of the outer card, not a card upon a sheet."""
    clearer = inner.quality - outer.quality
    if inner.area > _FRAME * outer.area:
        return clearer < _SHADOW_CLEARER
    if _shares_side(inner.quad, outer.quad, _PANEL_SIDE):
        return clearer < _PANEL_CLEARER
    return inner.area < _SMALL_PANEL * outer.area and len(inner.texts) <= 2


def _shares_side(inner: Quad, outer: Quad, share: float) -> bool:
    """Whether a side of the inner quadrangle lies on one of the outer, to a share of its size."""
    width, height = sides(outer)
    near = share * max(width, height)
    return any(
        _off_line(a, c, d) < near and _off_line(b, c, d) < near
        for a, b in zip(inner, (*inner[1:], inner[0]), strict=True)
        for c, d in zip(outer, (*outer[1:], outer[0]), strict=True)
    )


def _off_line(point: tuple[float, float], a: tuple[float, float], b: tuple[float, float]) -> float:
    (x, y), (ax, ay), (bx, by) = point, a, b
    return abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / max(1e-6, distance(a, b))


def _too_little(cards: list[_Candidate], texts: int) -> bool:
    """Whether the cards hold so little of the text that they are rather a box printed on one."""
    held = frozenset[int]().union(*(card.texts for card in cards))
    return len(held) <= 2 and len(held) < 0.4 * texts
