"""Text on none of the cards that were found: perhaps cards whose edges cannot be seen."""

from statistics import median

import cv2
import numpy as np

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.finding.colours import lab_of, papers, prepared
from cardcase.core.scan.finding.groups import groups
from cardcase.core.scan.geometry import area, centre, common, direction, inside, quad_of, sides
from cardcase.core.scan.page import Quad

_GAPS = (0.45, 0.3, 0.2)  # of a card's shorter side between two lines of one card, tried in turn
_ALIGNED = 12.0  # degrees by which lines of one card may differ
_LINES = 3  # fewer are no card
_LARGEST = 1.4  # times a card's longer side that the lines of one card spread
_SHARED = 0.3  # of the smaller place, from which two are about the same lines
_MOST_LINES = 20  # more are no card
_PLACES = 4  # that are read, if no card was found
_MARGIN = 0.8  # heights of a line around the lines


def rests(texts: tuple[Quad, ...], cards: list[Quad]) -> list[Quad]:
    """Where lines outside the cards lie together like those of a card of the same size.

    Print on a sheet below the cards lies so, too: see :mod:`content`.
    """
    left = outside(texts, cards)
    if not cards or len(left) < _LINES:
        return []
    long = median(max(sides(card)) for card in cards)
    short = median(min(sides(card)) for card in cards)
    found = []
    for gap in _GAPS:
        groups = [group for group in _groups(left, gap * short) if len(group) >= _LINES]
        small = [group for group in groups if max(sides(_around(group))) <= _LARGEST * long]
        found += [_around(group) for group in small]
        # What spreads too far has run into its surroundings: it is parted at smaller gaps.
        left = [text for group in groups if group not in small for text in group]
    return found


def alone(image: Image, texts: tuple[Quad, ...]) -> list[Quad]:
    """Where lines lie together on paper of one colour, if no card was found at all.

    A page of running text has more lines than a card and is left out.
    """
    small, scale = prepared(image)
    known = np.array(texts, float).reshape(-1, 4, 2) / scale
    found = groups(known, papers(lab_of(small), known))
    few = [group for group in found if _LINES <= len(group.texts) <= _MOST_LINES]
    return [_around([texts[at] for at in group.texts]) for group in few[:_PLACES]]


def apart(quad: Quad, others: list[Quad]) -> bool:
    """Whether the place has little in common with the others."""
    return all(common(quad, other) < _SHARED * min(area(quad), area(other)) for other in others)


def outside(texts: tuple[Quad, ...], cards: list[Quad]) -> list[Quad]:
    """The lines that lie on none of the cards."""
    return [text for text in texts if not any(inside(centre(text), card) for card in cards)]


def _groups(texts: list[Quad], gap: float) -> list[list[Quad]]:
    """Lines that lie no farther apart than the gap, directly or over others."""
    groups: list[list[Quad]] = []
    for text in texts:
        near = [group for group in groups if any(_together(text, other, gap) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([text, *(other for group in near for other in group)])
    return groups


def _together(a: Quad, b: Quad, gap: float) -> bool:
    turn = abs((direction(a) - direction(b) + 45) % 90 - 45)
    return turn <= _ALIGNED and _apart(a, b) <= gap


def _apart(a: Quad, b: Quad) -> float:
    """The distance between the upright boxes around two quads; 0 if they meet."""
    return max(
        max(min(p[axis] for p in b) - max(p[axis] for p in a),
            min(p[axis] for p in a) - max(p[axis] for p in b),
            0.0)
        for axis in (0, 1)
    )  # fmt: skip


def _around(group: list[Quad]) -> Quad:
    """The smallest rectangle around the lines, and a margin."""
    points = np.array([point for text in group for point in text], np.float32)
    height = median(min(sides(text)) for text in group)
    middle, (width, high), angle = cv2.minAreaRect(points)
    grown = (middle, (width + 2 * _MARGIN * height, high + 2 * _MARGIN * height), angle)
    quad = quad_of(cv2.boxPoints(grown))
    return quad if area(quad) > 0 else quad_of(reversed(quad))
