"""Quadrangles around each group of lines of text."""

from collections.abc import Iterator, Sequence

import numpy as np

from cardcase.core.scan.finding.colours import Floats
from cardcase.core.scan.finding.groups import Group, directions
from cardcase.core.scan.finding.quadrangles import Quadrangles, holding, quadrangles
from cardcase.core.scan.finding.segments import lines_near
from cardcase.core.scan.geometry import sides
from cardcase.core.scan.page import Quad

_LEVEL = 18.0  # degrees by which a card's upper and lower side may be off its text
_UPRIGHT = 38.0  # the same for the sides across: perspective slants them more
_MOST = 32  # lines of each kind
_FAR_LESS = 0.6  # of a segment's weight at the farthest place
_REACH = 24.0  # heights of a line how far around a group its card may reach
_LONGEST = 1.3  # times the longest side of a card


def around(
    lab: Floats, found: Floats, texts: Floats, group: Group, contrast: float
) -> Iterator[Quadrangles]:
    """Quadrangles of the segments around a group of the lines."""
    near = _near(found, texts[group.texts], group)
    yield from _of(lab, near, group.angle, contrast, texts[group.texts].mean(axis=1))


def anywhere(lab: Floats, found: Floats, contrast: float) -> Iterator[Quadrangles]:
    """Quadrangles in the whole picture, in the directions that most segments have."""
    turn = np.degrees(np.arctan2(found[:, 3] - found[:, 1], found[:, 2] - found[:, 0])) % 90
    long = np.argsort(-found[:, 5])[:300]
    for angle in directions(turn[long], found[long, 5]):
        yield from _of(lab, found, angle, contrast)


def beside_cards(
    lab: Floats, found: Floats, cards: Sequence[Quad], contrast: float
) -> Iterator[Quadrangles]:
    """Quadrangles of the segments that lie on none of the cards, and may be sides of others.

    A side is no longer than the cards are: the ground's own lines often are.
    """
    middle = (found[:, :2] + found[:, 2:4]) / 2
    length = np.hypot(found[:, 2] - found[:, 0], found[:, 3] - found[:, 1])
    free = length < _LONGEST * max(max(sides(card)) for card in cards)
    free &= ~holding(np.array(cards), middle).any(axis=0)
    if free.any():
        yield from anywhere(lab, found[free], contrast)


def _of(
    lab: Floats, found: Floats, angle: float, contrast: float, within: Floats | None = None
) -> Iterator[Quadrangles]:
    height, width = lab.shape[:2]
    origin = np.array([width / 2, height / 2])
    kinds = []
    for turn, tolerance in ((angle, _LEVEL), (angle + 90, _UPRIGHT)):
        lines = lines_near(found, turn, tolerance, origin, _MOST)
        border = _borders(turn, tolerance, width, height)
        framed = np.arange(len(lines) + len(border)) >= len(lines)
        kinds.append((np.concatenate([lines, border]), framed))
    (level, on_border), (upright, across) = kinds
    seen = quadrangles(lab, level, upright, (on_border, across), contrast, within)
    if seen is not None:
        yield seen


def _near(found: Floats, texts: Floats, group: Group) -> Floats:
    """The segments around the group, the weight of those far from it less."""
    cos, sin = np.cos(np.radians(group.angle)), np.sin(np.radians(group.angle))
    turn = np.array([[cos, -sin], [sin, cos]])
    level = texts @ turn
    low, high = level.min(axis=(0, 1)), level.max(axis=(0, 1))
    line = np.median(np.linalg.norm(texts - np.roll(texts, 1, axis=1), axis=2).min(axis=1))
    middle = (found[:, :2] + found[:, 2:4]) / 2 @ turn
    far = np.maximum(np.maximum(low - middle, middle - high), 0).max(axis=1) / (_REACH * line)
    near = found[far < 1].copy()
    near[:, 5] *= 1 - _FAR_LESS * far[far < 1]
    return np.asarray(near)


def _borders(angle: float, tolerance: float, width: int, height: int) -> Floats:
    """The picture's borders as lines, those near the angle."""
    found = []
    for turn, x, y in (
        (0.0, 0.0, -height / 2),
        (0.0, 0.0, height / 2),
        (90.0, -width / 2, 0.0),
        (90.0, width / 2, 0.0),
    ):
        off = (turn - angle + 90) % 180 - 90
        if abs(off) < tolerance:
            direction = np.radians(angle + off)
            found.append((direction, y * np.cos(direction) - x * np.sin(direction)))
    return np.array(found).reshape(-1, 2)
