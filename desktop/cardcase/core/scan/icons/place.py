"""Where the icon of a printed line is: before it, or taken by the engine into the line's box."""

from collections.abc import Iterator

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

_PRINTED = 0.4  # of the ink
_LEAST_HEIGHT = 9.0  # pixels

_Box = tuple[int, int, int, int]
"""Left, top, right, bottom."""


def icons_of(image: Image, line: Line) -> Iterator[Image]:
    """Pictures of marks on a straightened card that may be the line's icon, the likeliest first."""
    height = line.height
    start = (line.quad[0][0] + line.quad[3][0]) / 2
    middle = (line.quad[0][1] + line.quad[3][1]) / 2
    left, top = max(0, round(start - _BEFORE * height)), max(0, round(middle - _HALF * height))
    right, bottom = round(start + _INSIDE * height), round(middle + _HALF * height)
    strip = image[top : max(0, bottom), left : max(0, right)]
    if height < _LEAST_HEIGHT or min(strip.shape[:2]) < _LEAST_HEIGHT:
        return
    marks = _marks(strip, middle - top, height)
    for box in _likely(marks, start - left, height):
        margin = round(_MARGIN * height)
        x0, y0, x1, y1 = box
        yield strip[max(0, y0 - margin) : y1 + margin, max(0, x0 - margin) : x1 + margin]


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
