"""The recognition model of PP-OCR: pictures of lines -> how likely each character is, step by step.

RapidOCR's own call keeps only the likeliest character of each step and forgets the others. They are
what tells ``ł`` from ``l`` and a narrow space from none, so the model is asked directly.
"""

import math
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from cardcase.core.scan.engines import threads
from cardcase.core.scan.engines.alphabet import BLANK, column_of
from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.engines.models import session

LINE_HEIGHT = 48
"""Pixels: what the model takes."""

Posterior = npt.NDArray[np.float32]
"""Steps × characters: each step is 8 pixels of the line, each row the probabilities there."""

_STEP = 8
_NARROWEST = 16


class Recogniser:
    """Loads the model when made. ``characters`` are those of the columns; the first is the blank.

    Lines are read one by one at their own width: the wide grey borders that bring lines of a batch
    to one width cost time, and accuracy besides (88 instead of 113 of 1154 lines wrong).
    """

    def __init__(self, model: Path) -> None:
        # One thread a line, several lines at once: threads that share a line wait for another.
        self._session = session(model, threads=1)
        self._input = self._session.get_inputs()[0].name
        said = self._session.get_modelmeta().custom_metadata_map["character"].splitlines()
        self.characters, columns = _grouped([BLANK, *said, " "])
        # Those of one character one after the other, and where each character's begin.
        self._columns = np.concatenate([np.array(each) for each in columns])
        self._starts = np.cumsum([0, *(len(each) for each in columns[:-1])])

    def __call__(self, lines: Sequence[Image], stretch: float = 1.0) -> list[Posterior]:
        """One posterior a line; the lines are RGB, upright, of any height.

        ``stretch``: how much wider than they are they are shown to the model.
        """
        allowed = threads() if threads() > 0 else os.cpu_count() or 1
        with ThreadPoolExecutor(max_workers=max(1, min(len(lines), allowed))) as pool:
            # The longest first: begun last, it would be waited for alone.
            waiting = {
                at: pool.submit(self._posterior, lines[at], stretch)
                for at in sorted(range(len(lines)), key=lambda at: -_length(lines[at]))
            }
            return [waiting[at].result() for at in range(len(lines))]

    def _posterior(self, line: Image, stretch: float) -> Posterior:
        height, width = line.shape[:2]
        steps = math.ceil(stretch * width * LINE_HEIGHT / (height * _STEP))
        size = max(_NARROWEST, steps * _STEP), LINE_HEIGHT
        # Small print keeps its thin strokes and narrow gaps: 12 of 1047 lines, for 3 that it lost.
        how = cv2.INTER_CUBIC if height < LINE_HEIGHT else cv2.INTER_LINEAR
        bgr = cv2.resize(line, size, interpolation=how)[:, :, ::-1].astype(np.float32) / 127.5 - 1
        every = self._session.run(None, {self._input: bgr.transpose(2, 0, 1)[None]})[0][0]
        return np.asarray(np.add.reduceat(every[:, self._columns], self._starts, axis=1))


def _length(line: Image) -> float:
    height, width = line.shape[:2]
    return float(width / height)


def _grouped(said: list[str]) -> tuple[tuple[str, ...], list[list[int]]]:
    """The characters of cards, and which of the model's columns mean each."""
    columns: dict[str, list[int]] = {}
    for at, character in enumerate(said):
        if (meant := column_of(character)) is not None:
            columns.setdefault(meant, []).append(at)
    return tuple(columns), list(columns.values())
