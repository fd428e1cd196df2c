"""A card cut out of its photograph, level and upright."""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.geometry import (
    Matrix,
    direction,
    homography,
    mapped_quad,
    rectangle,
    sides,
    turned,
)  # fmt: skip
from cardcase.core.scan.page import Line, Quad

CARD_SIDE = 1600
"""Pixels of a straightened card's longer side at most: 19 a millimetre."""
WHOLE_SIDE = 2600
"""The same where the whole picture is kept, on which cards may be smaller."""


UNSEEN = 0.5
"""Confidence where no outline was seen: text that lies together, or the whole picture."""


@dataclass(frozen=True, slots=True)
class Straightened:
    """A level picture of a card and the quad, in the photograph's pixels, it was cut from.

    ``cut`` is False where the card is the whole picture. ``confidence``: how sure it is that this
    is one card and these are its corners, 0…1.
    """

    image: Image
    quad: Quad
    cut: bool = True
    confidence: float = UNSEEN

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.image.shape[1], self.image.shape[0]

    @property
    def to_photograph(self) -> Matrix:
        """Takes the card's pixels to those of the photograph."""
        return homography(rectangle(*self.size), self.quad)

    @property
    def from_photograph(self) -> Matrix:
        return homography(self.quad, rectangle(*self.size))


def straighten(image: Image, quad: Quad, *, settled: bool = False) -> Straightened:
    """The card in the quad, made a rectangle; the corner that is most the top left becomes it,
    unless it is ``settled`` that the first one is."""
    ways = 1 if settled else 4
    quad = min(
        (turned(quad, quarters) for quarters in range(ways)), key=lambda q: abs(direction(q))
    )
    width, height = (max(8, round(side)) for side in sides(quad))
    corners = np.array(rectangle(width, height), np.float32)
    matrix = cv2.getPerspectiveTransform(np.array(quad, np.float32), corners)
    # What is brought to half its size afterwards looks the same either way, and costs half.
    soft = max(width, height) >= 2 * CARD_SIDE
    card = cv2.warpPerspective(
        image,
        matrix,
        (width, height),
        flags=cv2.INTER_LINEAR if soft else cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return Straightened(no_larger(np.asarray(card, np.uint8), CARD_SIDE), quad)


def whole(image: Image) -> Straightened:
    """The whole picture as the card."""
    height, width = image.shape[:2]
    return Straightened(no_larger(image, WHOLE_SIDE), rectangle(width, height), cut=False)


def no_larger(image: Image, side: int) -> Image:
    """The picture, brought to ``side`` pixels on its longer side if it has more."""
    height, width = image.shape[:2]
    scale = side / max(width, height)
    if scale >= 1:
        return image
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def upright(card: Straightened, quarters: int) -> Straightened:
    """The card turned back by quarter turns, where its text runs ``quarters`` clockwise."""
    image = np.ascontiguousarray(np.rot90(card.image, quarters % 4))
    return replace(card, image=image, quad=turned(card.quad, quarters))


def upright_lines(lines: tuple[Line, ...], card: Straightened, quarters: int) -> tuple[Line, ...]:
    """Lines read on the card as it was before :func:`upright`, in the pixels after it."""
    width, height = card.size
    after = (width, height) if quarters % 2 == 0 else (height, width)
    matrix = homography(turned(rectangle(width, height), quarters), rectangle(*after))
    return tuple(_moved(line, matrix) for line in lines)


def _moved(line: Line, matrix: Matrix) -> Line:
    words = tuple(replace(word, quad=mapped_quad(matrix, word.quad)) for word in line.words)
    return replace(line, quad=mapped_quad(matrix, line.quad), words=words)
