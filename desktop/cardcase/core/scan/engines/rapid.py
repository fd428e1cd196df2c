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

from cardcase.core.errors import ScanError
from cardcase.core.scan.engines import threads
from cardcase.core.scan.engines.alphabet import language_of
from cardcase.core.scan.engines.base import Availability, Image
from cardcase.core.scan.engines.crops import cut, line_of
from cardcase.core.scan.engines.crowded import STRETCH, is_crowded, is_likelier, tells_more
from cardcase.core.scan.engines.ctc import Decoder
from cardcase.core.scan.engines.models import session
from cardcase.core.scan.engines.recogniser import LINE_HEIGHT, Posterior, Recogniser
from cardcase.core.scan.engines.tails import with_tails
from cardcase.core.scan.geometry import quad_of, sides, turned
from cardcase.core.scan.languages import READABLE
from cardcase.core.scan.layout import arrange
from cardcase.core.scan.page import Line, Page, Quad

LOCATE_SIDE = 1280
"""Pixels of the longer side at which lines are found. Finding costs as many times more as there
are pixels: 0.17 s on two cores and 190 MB for a million of them."""

_LIBRARIES = ("rapidocr", "onnxruntime", "onnx")
_MODELS = {"Det": "PP-OCRv6_det_small.onnx", "Rec": "PP-OCRv6_rec_small.onnx"}
_LARGEST_ENLARGEMENT = 2.0
_LEAST_CONFIDENCE = 0.5  # below, PP-OCR sees letters in ornaments
_LEAST_OF_SHORT = 0.8  # the same for one or two letters, which any ornament resembles
_WEAK = 0.9  # text upside down rarely reaches it, upright text mostly does
_LIKELY = 0.7  # enough where all other lines say which way up they are
_PLAIN = 2.0  # times as many letters read well as not: a page that is the right way up
_UPRIGHT = 1.5  # a box this many times higher than wide holds a line that runs up or down


class RapidEngine:
    """Finds and reads lines; speaks LineEngine."""

    name = "rapidocr"

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def available(self) -> Availability:
        if not all(map(find_spec, _LIBRARIES)):
            return Availability(False, "engine_missing", " ".join(_LIBRARIES))
        if not all((_models() / model).is_file() for model in _MODELS.values()):
            return Availability(False, "models_missing", "rapidocr")
        return Availability(True)

    def languages(self) -> tuple[str, ...]:
        return READABLE

    def read(self, image: Image, languages: tuple[str, ...] = ()) -> Page:
        height, width = image.shape[:2]
        lines = self.recognise(image, self.locate(image, LOCATE_SIDE), languages)
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

    def recognise(
        self, image: Image, quads: tuple[Quad, ...], languages: tuple[str, ...] = ()
    ) -> tuple[Line, ...]:
        seen = self._see_wider(image, self._see(image, quads))
        language = language_of((line.text for line, _ in seen), languages)
        return tuple(
            line
            for line in (
                self._spoken(image, posterior, line.quad, language) for line, posterior in seen
            )
            if _believable(line)
        )

    def _see(self, image: Image, quads: tuple[Quad, ...]) -> list[tuple[Line, Posterior]]:
        """The lines whichever way up they are, read in no language, and what the model saw."""
        down = _running_down(quads)
        laid = [turned(quad, 1) if at in down else quad for at, quad in enumerate(quads)]
        seen = self._read_lines(image, laid)
        weak = {at for at, (line, _) in enumerate(seen) if line.confidence < _WEAK}
        strong = set(range(len(seen))) - weak
        if _letters(seen, strong) > _PLAIN * _letters(seen, weak):
            # The page is upright; only of a line across it is it not known which way it runs.
            weak &= down
        better = self._read_over(image, seen, weak)
        if _letters(seen, better) > _letters(seen, set(range(len(seen))) - better):
            # A page that is upside down: what reads well the wrong way round is a chance.
            self._read_over(image, seen, set(range(len(seen))) - weak, _LIKELY)
        return seen

    def _read_over(
        self, image: Image, seen: list[tuple[Line, Posterior]], which: set[int], enough: float = 1.0
    ) -> set[int]:
        """Read these lines upside down, put in what reads better, or well enough; which it is."""
        order = sorted(which)
        over = self._read_lines(image, [turned(seen[at][0].quad, 2) for at in order])
        better = {
            at: other
            for at, other in zip(order, over, strict=True)
            if other[0].confidence > min(seen[at][0].confidence, enough)
        }
        for at, other in better.items():
            seen[at] = other
        return set(better)

    def _see_wider(
        self, image: Image, seen: list[tuple[Line, Posterior]]
    ) -> list[tuple[Line, Posterior]]:
        """The same with crowded lines read once more, where that is likelier."""
        places = [
            at for at, (_, posterior) in enumerate(seen)
            if is_crowded(self._decoder(posterior), len(posterior))
        ]  # fmt: skip
        wider = self._read_lines(image, [seen[at][0].quad for at in places], STRETCH)
        better = {
            at: other
            for at, other in zip(places, wider, strict=True)
            if tells_more(other[0].text, seen[at][0].text) and is_likelier(other[1], seen[at][1])
        }
        return [better.get(at, line) for at, line in enumerate(seen)]

    def _read_lines(
        self, image: Image, quads: list[Quad], stretch: float = 1.0
    ) -> list[tuple[Line, Posterior]]:
        """One line for each quad, in the same order; its text is empty if nothing is read."""
        posteriors = self._recogniser([cut(image, quad, LINE_HEIGHT) for quad in quads], stretch)
        return [
            (self._line(posterior, quad), posterior)
            for posterior, quad in zip(posteriors, quads, strict=True)
        ]

    def _line(self, posterior: Posterior, quad: Quad) -> Line:
        return line_of(self._decoder(posterior), len(posterior), quad, self.name)

    def _spoken(self, image: Image, posterior: Posterior, quad: Quad, language: str) -> Line:
        """The line as print in a language."""
        steps = len(posterior)
        signs = with_tails(self._decoder(posterior, language), steps, image, quad, language)
        return line_of(signs, steps, quad, self.name)

    @cached_property
    def _recogniser(self) -> Recogniser:
        self._must_be_ready()
        return Recogniser(_models() / _MODELS["Rec"])

    @cached_property
    def _decoder(self) -> Decoder:
        return Decoder(self._recogniser.characters)

    def _must_be_ready(self) -> None:
        if not (state := self.available()).ready:
            raise ScanError("no_engine", name=self.name, reason=state.reason)
        import onnxruntime

        # Its own switch besides; alone it leaves files at home, see engines/__init__.
        onnxruntime.disable_telemetry_events()

    @cached_property
    def _ocr(self) -> Any:
        self._must_be_ready()
        from omegaconf import flag_override
        from rapidocr import RapidOCR

        logging.getLogger("RapidOCR").setLevel(logging.ERROR)
        ocr = RapidOCR(
            params={
                "Global.log_level": "error",
                "Det.limit_side_len": 32,  # the size is chosen in locate()
            }
        )
        with flag_override(ocr.cfg, "allow_objects", True):
            ocr.cfg.Det.session = session(_models() / _MODELS["Det"], threads())
        return ocr


def _models() -> Path:
    spec = find_spec("rapidocr")
    return Path(spec.origin or "").parent / "models" if spec else Path()


def _running_down(quads: tuple[Quad, ...]) -> set[int]:
    """Which of the lines run up or down: those that are high, and, where most do, the short ones,
    whose shape does not tell."""
    lengths = [sides(quad) for quad in quads]
    high = {at for at, (width, height) in enumerate(lengths) if height > _UPRIGHT * width}
    wide = {at for at, (width, height) in enumerate(lengths) if width > _UPRIGHT * height}
    if sum(lengths[at][1] for at in high) <= sum(lengths[at][0] for at in wide):
        return high
    return set(range(len(quads))) - wide


def _believable(line: Line) -> bool:
    least = _LEAST_OF_SHORT if len(line.text) <= 2 else _LEAST_CONFIDENCE
    return bool(line.text) and line.confidence >= least


def _letters(seen: list[tuple[Line, Posterior]], which: set[int]) -> int:
    return sum(len(seen[at][0].text) for at in which)
