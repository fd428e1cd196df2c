"""A card of which only a part was found, because a panel of another colour is printed across it."""

from cardcase.core.scan.contours import Floats, side_support, support
from cardcase.core.scan.geometry import distance, quad_of, turned
from cardcase.core.scan.page import Point2, Quad

_REACH = [
    0.06 + 0.015 * step for step in range(103)
]  # of the found part's length, how far the rest may go on
_NEXT = 10.0  # pixels
_CLEAR = 0.85  # support of each new side


def grown(lab: Floats, quad: Quad, contrast: float) -> Quad | None:
    """The quadrangle that goes on beyond a side of this one, its edges in line; None if none does.

    The far side and both edges on the way there must be as visible as a card's.
    """
    found = [
        turned(further, -quarters)
        for quarters in range(4)
        if (further := _beyond_bottom(lab, turned(quad, quarters), contrast))
    ]
    return max(found, key=lambda wide: min(support(lab, wide, contrast)), default=None)


def _beyond_bottom(lab: Floats, quad: Quad, contrast: float) -> Quad | None:
    a, b, c, d = quad
    if not _go_on(lab, quad, contrast):
        return None
    best: tuple[float, Quad] | None = None
    for share in _REACH:
        left, right = _further(a, d, share), _further(b, c, share)
        if not (_within(lab, left) and _within(lab, right)):
            break
        far = side_support(lab, right, left, contrast)
        if far >= _CLEAR and (best is None or far > best[0]):
            edges = (side_support(lab, c, right, contrast), side_support(lab, left, d, contrast))
            if min(edges) >= _CLEAR:
                best = far, quad_of((a, b, right, left))
    return best[1] if best else None


def _go_on(lab: Floats, quad: Quad, contrast: float) -> bool:
    """Whether both edges go on right beyond the bottom: between two cards is a gap."""
    a, b, c, d = quad
    return all(
        side_support(lab, end, _further(start, end, _NEXT / distance(start, end)), contrast)
        >= _CLEAR
        for start, end in ((a, d), (b, c))
    )


def _further(start: Point2, end: Point2, share: float) -> Point2:
    return end[0] + (end[0] - start[0]) * share, end[1] + (end[1] - start[1]) * share


def _within(lab: Floats, point: Point2) -> bool:
    height, width = lab.shape[:2]
    return bool(0 <= point[0] < width and 0 <= point[1] < height)
