"""Lines cut out of a picture, and where in them the words stand."""

from collections.abc import Sequence
from itertools import groupby

import cv2
import numpy as np

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.engines.ctc import Sign
from cardcase.core.scan.geometry import part_of, sides
from cardcase.core.scan.page import Alternative, Line, Quad, Word


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


def line_of(signs: Sequence[Sign], steps: int, quad: Quad, engine: str) -> Line:
    """The line in the quad, of which the signs were read at so many steps, with its words."""
    words = tuple(
        _word(list(group), signs, steps, quad)
        for is_space, group in groupby(signs, key=lambda sign: sign.text == " ")
        if not is_space
    )
    letters = [sign.confidence for sign in signs if sign.text != " "]
    return Line(
        text=" ".join(word.text for word in words),
        quad=quad,
        confidence=sum(letters) / len(letters) if letters else 0.0,
        engine=engine,
        words=words,
    )


def _word(group: Sequence[Sign], line: Sequence[Sign], steps: int, quad: Quad) -> Word:
    half = (line[-1].step - line[0].step) / max(1, len(line) - 1) / 2
    left = max(0.0, (group[0].step + 0.5 - half) / steps)
    right = min(1.0, (group[-1].step + 0.5 + half) / steps)
    return Word(
        text="".join(sign.text for sign in group),
        quad=part_of(quad, left, right),
        confidence=sum(sign.confidence for sign in group) / len(group),
        alternatives=tuple(
            Alternative(at=at, text=text, cost=cost)
            for at, sign in enumerate(group)
            for text, cost in sign.rivals
        ),
    )
