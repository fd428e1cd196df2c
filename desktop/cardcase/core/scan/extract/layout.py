"""Neighbours on a page, told from the boxes: the order of lines is only an engine's guess."""

from cardcase.core.scan.page import Line, Page


def left_of(page: Page, index: int) -> int | None:
    """The nearest line in the same row that ends left of this one."""
    line = page.lines[index]
    row = [
        (line.left - other.right, place)
        for place, other in enumerate(page.lines)
        if place != index and same_row(line, other) and other.right <= line.left + line.height / 2
    ]
    gap, place = min(row, default=(0.0, -1))
    return place if place >= 0 and gap < 6 * line.height else None


def below(page: Page, index: int) -> int | None:
    """The next line down the same column, not further than two line heights away."""
    line = page.lines[index]
    column = [
        (other.top - line.bottom, place)
        for place, other in enumerate(page.lines)
        if place != index and _middle(other) > _middle(line) and in_column(line, other)
        and not same_row(line, other)
    ]  # fmt: skip
    gap, place = min(column, default=(0.0, -1))
    return place if place >= 0 and gap < 2 * max(line.height, page.lines[place].height) else None


def same_row(one: Line, other: Line) -> bool:
    """Whether the middles of the lines are nearer than half the smaller print."""
    return abs(_middle(one) - _middle(other)) < 0.55 * min(one.height, other.height)


def in_column(one: Line, other: Line) -> bool:
    """Whether the lines share more than a third of the narrower one's width."""
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > min(one.right - one.left, other.right - other.left) / 3


def _middle(line: Line) -> float:
    return (line.top + line.bottom) / 2
