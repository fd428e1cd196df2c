"""Corners, directions and homographies."""

import math
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from cardcase.core.scan.page import Point2, Quad

Matrix = npt.NDArray[np.float64]
"""A 3 × 3 homography."""


def quad_of(points: Iterable[Iterable[float]]) -> Quad:
    """Four points as plain floats."""
    a, b, c, d = ((float(x), float(y)) for x, y in points)
    return a, b, c, d


def turned(quad: Quad, quarters: int) -> Quad:
    """The same corners, started ``quarters`` further on: the thing seen a quarter turn on."""
    k = quarters % 4
    return quad_of(quad[k:] + quad[:k])


def distance(a: Point2, b: Point2) -> float:
    return math.hypot(b[0] - a[0], b[1] - a[1])


def sides(quad: Quad) -> tuple[float, float]:
    """Width (the longer of top and bottom) and height (the longer of left and right)."""
    a, b, c, d = quad
    return max(distance(a, b), distance(d, c)), max(distance(a, d), distance(b, c))


def area(quad: Quad) -> float:
    """The area, positive when the corners run clockwise on the screen."""
    return polygon_area(quad)


def common(a: Quad, b: Quad) -> float:
    """The area that two convex, clockwise quads share (Sutherland and Hodgman's clipping)."""
    left: list[Point2] = list(a)
    for (x0, y0), (x1, y1) in zip(b, (*b[1:], b[0]), strict=True):
        far = [(x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) for x, y in left]
        kept: list[Point2] = []
        for at, (point, here) in enumerate(zip(left, far, strict=True)):
            before, there = left[at - 1], far[at - 1]
            if (here >= 0) != (there >= 0):
                part = there / (there - here)
                kept.append(_between(before, point, part))
            if here >= 0:
                kept.append(point)
        left = kept
    return polygon_area(left)


def polygon_area(points: Sequence[Point2]) -> float:
    """The area, positive when the corners run clockwise on the screen."""
    following = (*points[1:], *points[:1])
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(points, following, strict=True)) / 2


def centre(quad: Quad) -> Point2:
    return sum(x for x, _ in quad) / 4, sum(y for _, y in quad) / 4


def direction(quad: Quad) -> float:
    """Degrees, clockwise on the screen, from level to the way from left to right in the quad."""
    a, b, c, d = quad
    dx, dy = (b[0] + c[0]) - (a[0] + d[0]), (b[1] + c[1]) - (a[1] + d[1])
    return math.degrees(math.atan2(dy, dx))


def homography(source: Quad, target: Quad) -> Matrix:
    """The projective map that takes the corners of ``source`` to those of ``target``."""
    rows, values = [], []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
        values += [u, v]
    solution = np.linalg.solve(np.array(rows, float), np.array(values, float))
    return np.append(solution, 1.0).reshape(3, 3)


def mapped(matrix: Matrix, points: Iterable[Point2]) -> list[Point2]:
    """The points after the projective map."""
    homogeneous = np.array([(x, y, 1.0) for x, y in points]) @ matrix.T
    flat = homogeneous[:, :2] / homogeneous[:, 2:]
    return [(float(x), float(y)) for x, y in flat]


def mapped_quad(matrix: Matrix, quad: Quad) -> Quad:
    return quad_of(mapped(matrix, quad))


def rectangle(width: float, height: float) -> Quad:
    """The corners of a picture."""
    return (0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height))


def inside(point: Point2, quad: Quad) -> bool:
    """Whether the point lies in the convex, clockwise quad."""
    x, y = point
    following = (*quad[1:], quad[0])
    return all(
        (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0
        for (ax, ay), (bx, by) in zip(quad, following, strict=True)
    )


def part_of(quad: Quad, left: float, right: float) -> Quad:
    """The part of a line between two places, 0…1 from its left to its right."""
    a, b, c, d = quad
    return _between(a, b, left), _between(a, b, right), _between(d, c, right), _between(d, c, left)


def _between(a: Point2, b: Point2, share: float) -> Point2:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
