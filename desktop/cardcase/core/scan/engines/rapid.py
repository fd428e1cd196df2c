"""RapidOCR: PP-OCRv6 (small) on onnxruntime, with the models that lie in its wheel.

Nothing is ever downloaded or sent: the models are named by their paths, and without them the
engine is not available; onnxruntime's telemetry is off.
"""

import logging
import threading
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from cardcase.core.errors import ScanError
from cardcase.core.scan.engines import threads
from cardcase.core.scan.engines.base import Availability, Image
from cardcase.core.scan.engines.crops import cut, plain, words_of
from cardcase.core.scan.geometry import quad_of, sides, turned
from cardcase.core.scan.layout import arrange
from cardcase.core.scan.page import Line, Page, Quad

LOCATE_SIDE = 1280
"""Pixels of the longer side at which lines are found. Finding costs as many times more as there
are pixels (0.37 s at 960, 0.69 s at 1280, 1.8 s at 2000 on two cores)."""

_MODELS = {"Det": "PP-OCRv6_det_small.onnx", "Rec": "PP-OCRv6_rec_small.onnx"}
_LINE_HEIGHT = 48  # of the recognition model
_LARGEST_ENLARGEMENT = 2.0
_LEAST_CONFIDENCE = 0.5  # below, PP-OCR sees letters in ornaments
_LEAST_OF_SHORT = 0.8  # the same for one or two letters, which any ornament resembles
_WEAK = 0.9  # text upside down rarely reaches it, upright text mostly does
_UPRIGHT = 1.5  # a box this many times higher than wide holds a line that runs up or down

_LANGUAGES = (
    "pl", "en", "de", "fr", "es", "it", "pt", "nl", "cs", "sk", "sv", "nb", "da", "fi", "hu",
    "ro", "hr", "sl", "lt", "lv", "et", "tr",
)  # fmt: skip


class RapidEngine:
    """Finds and reads lines; speaks LineEngine."""

    name = "rapidocr"

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def available(self) -> Availability:
        if find_spec("rapidocr") is None or find_spec("onnxruntime") is None:
            return Availability(False, "engine_missing", "rapidocr onnxruntime")
        if not all((_models() / model).is_file() for model in _MODELS.values()):
            return Availability(False, "models_missing", "rapidocr")
        return Availability(True)

    def languages(self) -> tuple[str, ...]:
        return _LANGUAGES

    def read(self, image: Image, languages: tuple[str, ...] = ()) -> Page:
        # One model reads all of its languages, so the hints change nothing.
        del languages
        height, width = image.shape[:2]
        lines = self.recognise(image, self.locate(image, LOCATE_SIDE))
        return arrange(Page(width=width, height=height, lines=lines))

    def locate(self, image: Image, side: int) -> tuple[Quad, ...]:
        height, width = image.shape[:2]
        scale = min(side / max(height, width), _LARGEST_ENLARGEMENT)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        small = cv2.resize(image, size, interpolation=how)
        with self._lock:
            found = self._ocr(
                cv2.cvtColor(small, cv2.COLOR_RGB2BGR), use_det=True, use_cls=False, use_rec=False
            )
        if found.boxes is None:
            return ()
        across, down = width / size[0], height / size[1]
        return tuple(quad_of((x * across, y * down) for x, y in box) for box in found.boxes)

    def recognise(self, image: Image, quads: tuple[Quad, ...]) -> tuple[Line, ...]:
        laid = [turned(quad, 1) if _runs_down(quad) else quad for quad in quads]
        lines = self._read_lines(image, laid)
        weak = {at for at, line in enumerate(lines) if line.confidence < _WEAK}
        better = self._read_over(image, lines, weak)
        if _letters(lines, better) > _letters(lines, set(range(len(lines))) - better):
            # A page that is upside down: what reads well the wrong way round is a chance.
            self._read_over(image, lines, set(range(len(lines))) - weak)
        return tuple(line for line in lines if _believable(line))

    def _read_over(self, image: Image, lines: list[Line], which: set[int]) -> set[int]:
        """Read these lines upside down, put in what reads better; which those are."""
        order = sorted(which)
        over = self._read_lines(image, [turned(lines[at].quad, 2) for at in order])
        better = {
            at: line
            for at, line in zip(order, over, strict=True)
            if line.confidence > lines[at].confidence
        }
        for at, line in better.items():
            lines[at] = line
        return set(better)

    def _read_lines(self, image: Image, quads: list[Quad]) -> list[Line]:
        """One line for each quad, in the same order; its text is empty if nothing is read."""
        if not quads:
            return []
        crops = [np.ascontiguousarray(cut(image, quad, _LINE_HEIGHT)[:, :, ::-1]) for quad in quads]
        with self._lock:
            read = self._ocr.recognize_txt(crops)
        return [
            _line(text, score, info, quad, self.name)
            for text, score, info, quad in zip(
                read.txts, read.scores, read.word_results, quads, strict=True
            )
        ]

    @cached_property
    def _ocr(self) -> Any:
        if not (state := self.available()).ready:
            raise ScanError("no_engine", name=self.name, reason=state.reason)
        import onnxruntime

        # Its own switch besides; alone it leaves files at home, see engines/__init__.
        onnxruntime.disable_telemetry_events()
        from rapidocr import RapidOCR

        logging.getLogger("RapidOCR").setLevel(logging.ERROR)
        paths = {f"{part}.model_path": str(_models() / name) for part, name in _MODELS.items()}
        return RapidOCR(
            params={
                **paths,
                "Global.log_level": "error",
                "EngineConfig.onnxruntime.intra_op_num_threads": threads(),
                "Global.return_word_box": True,
                "Det.limit_side_len": 32,  # the size is chosen in locate()
            }
        )


def _models() -> Path:
    spec = find_spec("rapidocr")
    return Path(spec.origin or "").parent / "models" if spec else Path()


def _runs_down(quad: Quad) -> bool:
    width, height = sides(quad)
    return height > _UPRIGHT * width


def _believable(line: Line) -> bool:
    least = _LEAST_OF_SHORT if len(line.text) <= 2 else _LEAST_CONFIDENCE
    return bool(line.text) and line.confidence >= least


def _letters(lines: list[Line], which: set[int]) -> int:
    return sum(len(lines[at].text) for at in which)


def _line(text: str, score: float, info: Any, quad: Quad, engine: str) -> Line:
    """``info``: PP-OCR's columns of the characters that are no spaces, and all confidences."""
    columns = iter([column for word in info.word_cols for column in word])
    whole = info.line_txt_len or 1.0
    places, last = [], 0.0
    for character in text:
        if not character.isspace():
            last = min(1.0, (next(columns, last * whole) + 0.5) / whole)
        places.append(last)
    shown = plain(text)
    words = words_of(shown, places, info.confs, quad) if len(shown) == len(text) else ()
    return Line(text=shown.strip(), quad=quad, confidence=float(score), engine=engine, words=words)
