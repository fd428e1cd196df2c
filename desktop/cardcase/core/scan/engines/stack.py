"""Lines of a card one below the other in one picture, for a reader that is slow to start."""

from collections.abc import Sequence

import numpy as np

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.engines.contrast import black_on_white
from cardcase.core.scan.engines.crops import cut
from cardcase.core.scan.geometry import part_of
from cardcase.core.scan.page import Quad, Word

_HEIGHT = 48  # of a line: capitals become about 30 pixels high, as in print at 300 dpi
_GAP = 24
_MARGIN = 16


class Stack:
    """The picture, and where on it each line stands."""

    def __init__(self, image: Image, quads: Sequence[Quad]) -> None:
        lines = [black_on_white(cut(image, quad, _HEIGHT), _HEIGHT) for quad in quads]
        self._quads = tuple(quads)
        self._widths = [line.shape[1] for line in lines]
        height = 2 * _MARGIN + len(lines) * (_HEIGHT + _GAP)
        self.image = np.full((height, max(self._widths) + 2 * _MARGIN), 255, np.uint8)
        for at, line in enumerate(lines):
            top = _MARGIN + at * (_HEIGHT + _GAP)
            self.image[top : top + _HEIGHT, _MARGIN : _MARGIN + line.shape[1]] = line

    def lines_of(self, words: Sequence[Word]) -> list[tuple[Word, ...]]:
        """The words read on the stack, by the line they belong to, in the card's own pixels."""
        lines: list[list[Word]] = [[] for _ in self._quads]
        for word in words:
            (left, top), (right, _), (_, bottom), _ = word.quad
            at = int(((top + bottom) / 2 - _MARGIN + _GAP / 2) // (_HEIGHT + _GAP))
            if 0 <= at < len(lines):
                ends = (min(1.0, max(0.0, (x - _MARGIN) / self._widths[at])) for x in (left, right))
                quad = part_of(self._quads[at], *ends)
                lines[at].append(Word(text=word.text, quad=quad, confidence=word.confidence))
        return [tuple(line) for line in lines]
