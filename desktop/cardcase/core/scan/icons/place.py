"""Where the icon of a printed line is: before it, or taken by the engine into the line's box."""

from collections.abc import Iterator
from itertools import pairwise

import cv2
import numpy as np

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.icons.glyph import ink_of
from cardcase.core.scan.page import Line

# All in heights of the line's box.
_BEFORE = 3.6  # how far before the box an icon may begin
_INSIDE = 2.6  # how far into the box the first mark and what follows it are looked for
_HALF = 1.1  # above and below the line's middle that is looked at
_CENTRED = 0.4  # the icon's middle off the line's
_HIGH = (0.35, 2.0)
_WIDE = (0.2, 2.0)
_JOINT = 0.08  # between parts of one icon
_OVER = 0.2  # that the box may begin before or behind the mark's end
_GAP = 0.2  # between an icon and the first sign, which signs of one word never have
_MARGIN = 0.12
_ROW = 3.2  # how far before an icon another one of its row may begin
_APART = 1.2  # between icons of one row
_ROW_INSIDE = 6.0  # how far into the box the icons of a row are looked for
_HALF_INSIDE = 0.7  # above and below the middle, where the box holds them
_LEAST_APART = 0.1  # between icons of one row, and the last of them and the handle
_ALIKE = 1.45  # times as large as another one of the row at most

_PRINTED = 0.4  # of the ink
_LEAST_HEIGHT = 9.0  # pixels

_Box = tuple[int, int, int, int]
"""Left, top, right, bottom."""


def icons_of(image: Image, line: Line) -> Iterator[tuple[float, Image]]:
    """Marks on a straightened card that may be the line's icon, the likeliest first.

    Of each where it begins, in pixels of the card, and its picture.
    """
    start = _start(line)
    cut = _strip(image, line, start - _BEFORE * line.height, start + _INSIDE * line.height)
    if cut is None:
        return
    left, strip, marks = cut
    for box in _likely(marks, start - left, line.height):
        yield left + box[0], _picture(strip, box, line.height)


def next_icon(image: Image, line: Line, end: float) -> tuple[float, Image] | None:
    """The mark before an icon of the line that begins at ``end``, as ``icons_of`` gives it."""
    height = line.height
    cut = _strip(image, line, end - _ROW * height, end - _MARGIN / 2 * height)
    if cut is None or not cut[2]:
        return None
    left, strip, marks = cut
    if end - (left + marks[-1][2]) > _APART * height:
        return None
    return left + marks[-1][0], _picture(strip, marks[-1], height)


def row_in(image: Image, line: Line) -> Iterator[tuple[float, Image]]:
    """Marks of one size, apart from each other and the rest, that the line's box begins with."""
    height, start = line.height, _start(line)
    end = start + _ROW_INSIDE * height
    cut = _strip(image, line, start - _OVER * height, end, _HALF_INSIDE)
    if cut is None:
        return
    left, strip, marks = cut
    for mark, following in pairwise(marks):
        apart = _LEAST_APART * height < following[0] - mark[2] < _APART * height
        if not apart or not _alike(mark, marks[0]):
            return
        yield left + mark[0], _picture(strip, mark, height)


def _alike(one: _Box, other: _Box) -> bool:
    """Whether two marks are about as large, along their longer sides."""
    sides = sorted(max(box[2] - box[0], box[3] - box[1]) for box in (one, other))
    return sides[1] < _ALIKE * sides[0]


def _start(line: Line) -> float:
    return (line.quad[0][0] + line.quad[3][0]) / 2


def _strip(
    image: Image, line: Line, start: float, end: float, half: float = _HALF
) -> tuple[float, Image, list[_Box]] | None:
    """The stretch of a line's row: where it begins, its picture, the marks on it."""
    height = line.height
    middle = (line.quad[0][1] + line.quad[3][1]) / 2
    left, top = max(0, round(start)), max(0, round(middle - half * height))
    strip = image[top : max(0, round(middle + half * height)), left : max(0, round(end))]
    if height < _LEAST_HEIGHT or min(strip.shape[:2]) < _LEAST_HEIGHT:
        return None
    return left, strip, _marks(strip, middle - top, height)


def _picture(strip: Image, box: _Box, height: float) -> Image:
    margin = round(_MARGIN * height)
    x0, y0, x1, y1 = box
    return strip[max(0, y0 - margin) : y1 + margin, max(0, x0 - margin) : x1 + margin]


def _likely(marks: list[_Box], start: float, height: float) -> Iterator[_Box]:
    inside = [box for box in marks if box[0] >= start - _OVER * height]
    outside = [box for box in marks if box[2] <= start + _OVER * height]
    if len(inside) > 1 and inside[1][0] - inside[0][2] > _GAP * height:
        yield inside[0]
    if outside:
        yield outside[-1]


def _marks(strip: Image, middle: float, height: float) -> list[_Box]:
    """Marks on the line's own row, of the size of icons, that the strip holds whole."""
    ink = ink_of(strip)
    if ink is None:
        return []
    reach = max(1, round(_JOINT * height))
    joined = cv2.dilate((ink > _PRINTED).astype(np.uint8), np.ones((reach, reach), np.uint8))
    count, _, boxes, _ = cv2.connectedComponentsWithStats(joined)
    found = []
    for x, y, wide, high, _ in boxes[1:count].tolist():
        on_row = abs(y + high / 2 - middle) < _CENTRED * height
        sized = _HIGH[0] * height < high < _HIGH[1] * height and wide < _WIDE[1] * height
        whole = x > 0 and y > 0 and y + high < strip.shape[0]
        if on_row and sized and whole and wide > _WIDE[0] * height:
            found.append((x, y, x + wide, y + high))
    return sorted(found)
