"""Lines cut out of a picture, and where in them the words stand."""

import unicodedata

import cv2
import numpy as np

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.geometry import part_of, sides
from cardcase.core.scan.page import Quad, Word

# Fullwidth forms (U+FF01 to U+FF5E), which a reader trained on Chinese takes for the plain ones.
_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0x3002: 0x2E}


def plain(text: str) -> str:
    """Composed letters, no fullwidth forms; the length of the text may change."""
    return unicodedata.normalize("NFC", text.translate(_PLAIN))


def cut(image: Image, quad: Quad, height: int) -> Image:
    """The line in the quad, upright, brought down to ``height`` pixels if it is higher.

    A picture twice as high as wanted would lose thin strokes in the reader's own bilinear step.
    """
    width, high = sides(quad)
    columns, rows = max(2, round(width)), max(2, round(high))
    target = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
    matrix = cv2.getPerspectiveTransform(np.array(quad, np.float32), target)
    line = cv2.warpPerspective(
        image, matrix, (columns, rows), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    if rows > height:
        size = (max(2, round(columns * height / rows)), height)
        line = cv2.resize(line, size, interpolation=cv2.INTER_AREA)
    return np.asarray(line, np.uint8)


def words_of(
    text: str, places: list[float], confidences: list[float], quad: Quad
) -> tuple[Word, ...]:
    """The words of a line.

    ``places``: where each character's middle stands, 0…1 from the line's left to its right;
    ``confidences`` of each character, 0…1.
    """
    half = (places[-1] - places[0]) / max(1, len(places) - 1) / 2 if places else 0.0
    words, start = [], 0
    for end in range(len(text) + 1):
        if end < len(text) and not text[end].isspace():
            continue
        if end > start:
            left, right = max(0.0, places[start] - half), min(1.0, places[end - 1] + half)
            mean = sum(confidences[start:end]) / (end - start)
            words.append(
                Word(text=text[start:end], quad=part_of(quad, left, right), confidence=mean)
            )
        start = end + 1
    return tuple(words)
