"""Neighbours on a page, told from the boxes: the order of lines is only an engine's guess."""

from collections.abc import Sequence
from functools import lru_cache
from math import atan2, cos, sin
from statistics import median

from cardcase.core.scan.box import Box
from cardcase.core.scan.page import Line, Page


@lru_cache(maxsize=8)
def boxes(page: Page) -> tuple[Box, ...]:
    """The level boxes of all lines."""
    # Long lines tell the slope best, so each letter has a vote.
    slopes = [slope for line in page.lines for slope in [_slope(line)] * len(line.text)]
    turn = median(slopes) if slopes else 0.0
    return tuple(_box(line, turn) for line in page.lines)


def left_of(page: Page, index: int) -> int | None:
    """The nearest line in the same row that ends left of this one."""
    all_boxes = boxes(page)
    box = all_boxes[index]
    row = [
        (box.left - other.right, place)
        for place, other in enumerate(all_boxes)
        if place != index and same_row(box, other) and other.right <= box.left + box.height / 2
    ]
    gap, place = min(row, default=(0.0, -1))
    return place if place >= 0 and gap < 6 * box.height else None


def right_of(page: Page, index: int) -> int | None:
    """The nearest line in the same row that begins right of this one."""
    all_boxes = boxes(page)
    box = all_boxes[index]
    row = [
        (other.left - box.right, place)
        for place, other in enumerate(all_boxes)
        if place != index and same_row(box, other) and other.left >= box.right - box.height / 2
    ]
    gap, place = min(row, default=(0.0, -1))
    return place if place >= 0 and gap < 6 * box.height else None


def above(page: Page, index: int) -> int | None:
    """The next line up the same column: the one that this line is the next below of."""
    over = [other for other, under in enumerate(_all_below(page)) if under == index]
    return min(over, key=lambda other: gap_below(page, other, index), default=None)


def below(page: Page, index: int) -> int | None:
    """The next line down the same column, not further than two line heights away."""
    return _all_below(page)[index]


@lru_cache(maxsize=8)
def _all_below(page: Page) -> tuple[int | None, ...]:
    all_boxes = boxes(page)
    return tuple(_below(all_boxes, box) for box in all_boxes)


def _below(all_boxes: Sequence[Box], box: Box) -> int | None:
    column = [
        (other.top - box.bottom, place)
        for place, other in enumerate(all_boxes)
        if other.middle > box.middle and in_column(box, other) and not same_row(box, other)
    ]
    gap, place = min(column, default=(0.0, -1))
    return place if place >= 0 and gap < 2 * max(box.height, all_boxes[place].height) else None


def gap_below(page: Page, index: int, under: int) -> float:
    """The empty space between a line and one under it, in heights of the smaller of them."""
    upper, lower = boxes(page)[index], boxes(page)[under]
    return (lower.top - upper.bottom) / max(1.0, min(upper.height, lower.height))


def same_row(one: Box, other: Box) -> bool:
    """Whether the middles are nearer than about half the smaller print."""
    return abs(one.middle - other.middle) < 0.55 * min(one.height, other.height)


def in_column(one: Box, other: Box) -> bool:
    """Whether the boxes share more than a third of the narrower one's width."""
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > min(one.right - one.left, other.right - other.left) / 3


def _slope(line: Line) -> float:
    (x0, y0), (x1, y1) = line.quad[0], line.quad[1]
    return atan2(y1 - y0, x1 - x0)


def _box(line: Line, turn: float) -> Box:
    """The line's extent along the page's slope; its height is the print's own."""
    along = [x * cos(turn) + y * sin(turn) for x, y in line.quad]
    across = [y * cos(turn) - x * sin(turn) for x, y in line.quad]
    middle = sum(across) / 4
    half = max(line.height, 1.0) / 2
    return Box(min(along), max(along), middle - half, middle + half)
