"""Drawings in front of lines: a handset, a mobile phone or a printer says what a number is.

Told apart by proportion and symmetry, which every drawer of icons keeps: a mobile phone is tall
and symmetric, a printer as wide as high and symmetric left to right but not top to bottom, a
handset lies across and is symmetric about a diagonal at most.
"""

import re
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.page import Icon, Line, Page

Mask = npt.NDArray[np.uint8]

_NUMBER = re.compile(r"^[^\w+(]{0,2}(?:[+(]|\d)[\d ().+/\-–]{5,}")
_REACH = 3.6  # heights of the print, left of the line, in which its icon may stand
_CONTRAST = 28  # grey levels at least between an icon and its ground
_INSIDE = 2.6  # heights of the print in the line's box, in which its icon may stand
_HALF = 1.0  # heights above and below the middle of the line that are looked at
_OFF_ROW = 0.4  # heights by which an icon's middle may be off the line's
_GAP = 0.2  # heights between an icon in the box and the first digit, which digits never have
_LEAST, _MOST = 0.3, 1.9  # heights of the line's box that an icon is high
_FARTHEST = 2.6  # heights between an icon and its line
_GRID = 40  # pixels of the square in which shapes are compared
_DISC = 0.84  # share of its box that a filled round or square ground covers, at least 0.7 if round


def with_icons(image: Image, page: Page) -> Page:
    """The page with the icons in front of its lines of digits, as far as they can be told."""
    grey = (
        np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8) if image.ndim == 3 else image
    )
    lines = tuple(
        replace(line, icon=icon_before(grey, line)) if _NUMBER.match(line.text) else line
        for line in page.lines
    )
    return replace(page, lines=lines)


def icon_before(grey: Mask, line: Line) -> Icon:
    """The icon left of a line on a grey picture; empty where there is none or an unknown one.

    Engines take an icon into the line's box as often as not, and read nothing of it.
    """
    height = line.height
    left = min(line.quad[0][0], line.quad[3][0])
    middle = (line.quad[0][1] + line.quad[3][1]) / 2
    x0, x1 = max(0, round(left - _REACH * height)), round(left + _INSIDE * height)
    y0, y1 = max(0, round(middle - _HALF * height)), round(middle + _HALF * height)
    patch = grey[y0 : max(0, y1), x0 : max(0, x1)]
    if min(patch.shape) < 8:
        return ""
    mask = _foreground(patch)
    parts = _parts(mask, height, middle - y0)
    start = left - x0
    inside = [part for part in parts if part.left >= start - 0.3 * height]
    outside = [part for part in parts if part.right <= start + 0.1 * height]
    spaced = re.match(r"\S\s", line.text) is not None
    if len(inside) > 1 and not spaced and inside[0].left < start + 0.5 * height:
        gap = inside[1].left - inside[0].right
        if gap > _GAP * height and (found := _kind(_glyph(inside[0].shape))):
            return found
    if outside and start - outside[-1].right < _FARTHEST * height:
        return _kind(_glyph(outside[-1].shape))
    return ""


def _foreground(patch: Mask) -> Mask:
    """What differs from the commonest shade, as ones."""
    ground = float(np.median(patch))
    difference = np.abs(patch.astype(np.float32) - ground).astype(np.uint8)
    threshold, mask = cv2.threshold(difference, 0, 1, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    if threshold < _CONTRAST / 2:
        _, mask = cv2.threshold(difference, _CONTRAST, 1, cv2.THRESH_BINARY)
    return np.asarray(mask, np.uint8)


@dataclass(frozen=True, slots=True)
class _Part:
    """A connected shape beside or in a line, without what is around it."""

    left: int
    right: int
    shape: Mask


def _parts(mask: Mask, height: float, middle: float) -> list[_Part]:
    """The shapes on the line's own row, from left to right, of parts that touch or nearly do."""
    steps = max(1, round(height / 26))
    joined = cv2.dilate(mask, np.ones((3, 3), np.uint8), iterations=steps)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(joined)
    parts = []
    for label in range(1, count):
        x, y, width, high, _ = (int(value) for value in boxes[label])
        on_row = abs(y + high / 2 - middle) < _OFF_ROW * height
        whole = y > 0 and y + high < mask.shape[0] and x > 0
        if not (
            on_row and whole and _LEAST * height < high < _MOST * height and width < 2 * height
        ):
            continue
        shape = np.asarray(mask * (labels == label), np.uint8)
        rows, columns = np.nonzero(shape)
        if len(rows):
            shape = shape[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
            parts.append(_Part(int(columns.min()), int(columns.max()) + 1, shape))
    return sorted(parts, key=lambda part: part.left)


def _glyph(shape: Mask) -> Mask:
    """The drawing itself: what is left out of a filled ground, if it stands on one."""
    filled = _filled(shape)
    high, wide = shape.shape
    cover = float(filled.mean())
    square = 0.85 < wide / high < 1.18
    round_ground = 0.74 < cover < 0.83 and _is_round(filled)
    if not square or not (round_ground or cover > _DISC + 0.08):
        return shape
    inner = cv2.erode(filled, np.ones((3, 3), np.uint8), iterations=max(1, high // 16))
    glyph = np.asarray(inner * (1 - shape), np.uint8)
    rows, columns = np.nonzero(glyph)
    if len(rows) < 0.06 * shape.size:
        return shape
    return glyph[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]


def _filled(shape: Mask) -> Mask:
    contours, _ = cv2.findContours(np.pad(shape, 1), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    canvas = np.zeros((shape.shape[0] + 2, shape.shape[1] + 2), np.uint8)
    cv2.drawContours(canvas, contours, -1, 1, thickness=cv2.FILLED)
    return canvas[1:-1, 1:-1]


def _is_round(filled: Mask) -> bool:
    high, wide = filled.shape
    rows, columns = np.mgrid[:high, :wide]
    far = ((rows + 0.5) / high - 0.5) ** 2 + ((columns + 0.5) / wide - 0.5) ** 2
    return float(np.mean((far < 0.25) == (filled > 0))) > 0.94


def _kind(glyph: Mask) -> Icon:
    high, wide = glyph.shape
    if min(high, wide) < 6:
        return ""
    proportion = wide / high
    solid = _on_grid(_filled(glyph))
    sides, ends = _same(solid, solid[:, ::-1]), _same(solid, solid[::-1])
    across = max(_same(solid, solid.T), _same(solid, solid[::-1, ::-1].T))
    if proportion < 0.74 and sides > 0.85 and ends > 0.85:
        return "mobile"
    if 0.8 < proportion < 1.45 and sides > 0.82 and _is_printer(_filled(glyph)):
        return "fax"
    if 0.75 < proportion < 1.33 and sides < 0.72 and across > 0.66:
        return "phone"
    return ""


def _is_printer(filled: Mask) -> bool:
    """Paper, narrower than the body, sticks out of its top and mostly of its bottom."""
    widths = filled.sum(axis=1) / filled.shape[1]
    tenth = max(1, len(widths) // 10)
    top, bottom = float(widths[:tenth].mean()), float(widths[-tenth:].mean())
    body = float(np.max(widths))
    return 0.35 < top < 0.9 * body and bottom < 0.97 * body and bool(widths.mean() > 0.6)


def _on_grid(shape: Mask) -> Mask:
    """The shape in the middle of a square, in the size in which shapes are compared."""
    high, wide = shape.shape
    scale = _GRID / max(high, wide)
    size = max(1, round(wide * scale)), max(1, round(high * scale))
    small = cv2.resize(shape * 255, size, interpolation=cv2.INTER_AREA) > 127
    canvas = np.zeros((_GRID, _GRID), np.uint8)
    top, left = (_GRID - size[1]) // 2, (_GRID - size[0]) // 2
    canvas[top : top + size[1], left : left + size[0]] = small
    return canvas


def _same(one: Mask, other: Mask) -> float:
    """Intersection over union of two shapes of one size."""
    union = int(np.logical_or(one, other).sum())
    return float(np.logical_and(one, other).sum()) / union if union else 0.0
