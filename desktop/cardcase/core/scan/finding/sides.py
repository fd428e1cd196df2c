"""How much of an edge there is along lines, and the colours on both sides of it."""

import cv2
import numpy as np

from cardcase.core.scan.finding.colours import Flags, Floats, Whole, at

_STEP = 2.0  # pixels between two places on a line
_ALONG = 9  # places over which the change is averaged: grain cancels out, an edge does not
_REACH = (
    ((2, 4), (-4, -2)),
    ((3, 4), (-3, -2)),
    ((2, 3), (-4, -3)),
    ((4, 6), (-3, -2)),
    ((2, 3), (-6, -4)),
)
"""Pixels from the line at which both sides are compared; uneven ones where the edge is bent."""
_FULL = 1.75  # times the least visible difference: an edge beyond doubt
_NONE = 0.45
_MARGIN = 3  # pixels at the picture's border where nothing can be compared
_ENDS = 0.06  # of a side left out at its ends: corners are rounded or worn
_BEYOND = 0.15  # of a side's length after its corner
_CORNER = 5.0  # pixels of a corner itself
_BORDER = 0.5  # support of a side that lies on the picture's border: neither seen nor denied


class Sides:
    """Running sums along lines (direction, offset from the origin), so that any part is cheap.

    ``framed``: which lines are the picture's own borders.
    """

    def __init__(
        self, lab: Floats, lines: Floats, framed: Flags, origin: Floats, contrast: float
    ) -> None:
        height, width = lab.shape[:2]
        self._half = float(np.hypot(height, width)) * 0.75
        steps = np.arange(-self._half, self._half + 1, _STEP)
        along = np.stack([np.cos(lines[:, 0]), np.sin(lines[:, 0])], axis=1)
        normal = np.stack([-along[:, 1], along[:, 0]], axis=1)[:, None]
        points = origin + normal * lines[:, 1, None, None] + along[:, None] * steps[:, None]
        x, y = points[..., 0], points[..., 1]
        known = (x >= _MARGIN) & (x < width - _MARGIN) & (y >= _MARGIN) & (y < height - _MARGIN)
        colour = {off: at(lab, points + off * normal) for off in (-6, -4, -3, -2, 2, 3, 4, 6)}
        best = np.zeros(known.shape, np.float32)
        for (a, b), (c, d) in _REACH:
            change = (colour[a] + colour[b] - colour[c] - colour[d]) / 2 * known[..., None]
            smooth = cv2.blur(change.astype(np.float32), (_ALONG, 1)) if len(lines) else change
            best = np.maximum(best, np.linalg.norm(smooth, axis=2))
        edge = np.clip((best / contrast - _NONE) / (_FULL - _NONE), 0, 1) * known
        edge[framed], known[framed] = _BORDER, True
        self._edge, self._known = _sums(edge[..., None]), _sums(known[..., None])
        self._right = _sums((colour[4] + colour[6]) / 2 * known[..., None])
        self._left = _sums((colour[-4] + colour[-6]) / 2 * known[..., None])

    def _index(self, place: Floats) -> Whole:
        last = self._edge.shape[1] - 1
        return np.asarray(np.clip(np.rint((place + self._half) / _STEP), 0, last), np.int32)

    def _between(self, start: Floats, end: Floats) -> tuple[Whole, Whole]:
        ends = _ENDS * (end - start)
        return self._index(start + ends), self._index(end - ends)

    def support(self, line: Whole, start: Floats, end: Floats) -> tuple[Floats, Floats]:
        """How much of an edge there is between two places (0…1), and how much is in the picture."""
        a, b = self._between(start, end)
        known = (self._known[line, b] - self._known[line, a])[..., 0]
        edge = (self._edge[line, b] - self._edge[line, a])[..., 0]
        return edge / np.maximum(1, known), known / np.maximum(1, b - a)

    def beyond(self, line: Whole, start: Floats, end: Floats) -> Floats:
        """How much the edge goes on before the start and after the end: n × 2, 0…1."""
        length = np.maximum(12, _BEYOND * (end - start))
        parts = (
            (start - _CORNER - length, start - _CORNER),
            (end + _CORNER, end + _CORNER + length),
        )
        found = []
        for low, high in parts:
            a, b = self._index(low), self._index(high)
            found.append((self._edge[line, b] - self._edge[line, a])[..., 0] / np.maximum(1, b - a))
        return np.stack(found, axis=-1)

    def colours(self, line: Whole, start: Floats, end: Floats) -> tuple[Floats, Floats]:
        """The mean colours to the left and to the right of the direction, each n × 3."""
        a, b = self._between(start, end)
        known = np.maximum(1, self._known[line, b] - self._known[line, a])
        left, right = (sums[line, b] - sums[line, a] for sums in (self._left, self._right))
        return left / known, right / known


def _sums(values: Floats) -> Floats:
    """Running sums along the second axis, which begin with 0."""
    padded = np.zeros((values.shape[0], values.shape[1] + 1, values.shape[2]))
    np.cumsum(values, axis=1, out=padded[:, 1:])
    return padded
