"""Tesseract through pytesseract: the second reader, where the program is installed."""

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from itertools import groupby
from typing import Any

import cv2
import numpy as np

from cardcase.core.errors import ScanError
from cardcase.core.scan.engines import presence
from cardcase.core.scan.engines.base import Availability, Image
from cardcase.core.scan.engines.contrast import evened
from cardcase.core.scan.engines.stack import Stack
from cardcase.core.scan.geometry import quad_of
from cardcase.core.scan.layout import arrange
from cardcase.core.scan.page import Line, Page, Quad, Word

# Its threads wait for each other more than they read: 0.2 s of two cores instead of 0.15 s of one.
os.environ.setdefault("OMP_THREAD_LIMIT", "1")

_MODELS = {
    "pl": "pol", "en": "eng", "de": "deu", "fr": "fra", "es": "spa", "it": "ita", "pt": "por",
    "nl": "nld", "cs": "ces", "sk": "slk", "sv": "swe", "nb": "nor", "da": "dan", "fi": "fin",
    "hu": "hun", "ro": "ron", "hr": "hrv", "sl": "slv", "lt": "lit", "lv": "lav", "et": "est",
    "tr": "tur",
}  # fmt: skip
_ALWAYS = "eng"  # some models, pol among them, do not know "@" at all
_SECONDS = 60
_AT_LEAST = 0.3  # confidence below which a word is a speck
_WIDE = 1.6  # heights of a line between two words that stand in different columns
_BLOCK = "--psm 6"  # lines one below the other
_SIDE = 1200  # pixels of a card's longer side: 14 a millimetre, capitals of about 30 pixels
_MARGIN = 0.2  # heights around a line
_ADDRESS = re.compile(r"@|www|https?:|\w\.(?:pl|com|eu|de|net|org|cz|fr|es|it|uk)\b", re.I)
_SPARSE = "--psm 11"  # find as much text as possible, in no order: cards are not paragraphs


class TesseractEngine:
    """Reads whole pictures."""

    name = "tesseract"

    def available(self) -> Availability:
        if find_spec("pytesseract") is None:
            return Availability(False, "engine_missing", "pytesseract")
        if not presence.has_tesseract():
            return Availability(False, "program_missing", presence.PACKAGES)
        if _ALWAYS not in _installed():
            return Availability(False, "models_missing", f"tesseract-ocr-{_ALWAYS}")
        return Availability(True)

    def languages(self) -> tuple[str, ...]:
        if not self.available().ready:
            return ()
        return tuple(code for code, model in _MODELS.items() if model in _installed())

    def read(self, image: Image, languages: tuple[str, ...] = ()) -> Page:
        if not (state := self.available()).ready:
            raise ScanError("no_engine", name=self.name, reason=state.reason)
        height, width = image.shape[:2]
        scale = min(1.0, _SIDE / max(height, width))
        size = max(1, round(width * scale)), max(1, round(height * scale))
        smaller = cv2.resize(image, size, interpolation=cv2.INTER_AREA) if scale < 1 else image
        found = _words(evened(np.asarray(smaller, np.uint8)), _models(languages), _SPARSE)
        larger = [[_enlarged(word, 1 / scale) for word in words] for words in found]
        lines = [line for words in larger for line in _parted(words)]
        lines = self._addresses_again(image, lines) if languages else lines
        return arrange(Page(width=width, height=height, lines=tuple(lines)))

    def _addresses_again(self, image: Image, lines: list[Line]) -> list[Line]:
        """E-mails and web pages as English alone reads them, which no other model disturbs."""
        at = [place for place, line in enumerate(lines) if _ADDRESS.search(line.text)]
        if not at:
            return lines
        again = self.read_lines(image, [_grown(lines[place].quad) for place in at], "en")
        for place, words in zip(at, again, strict=True):
            if words and (line := _line(list(words))).confidence > lines[place].confidence:
                lines[place] = line
        return lines

    def read_lines(
        self, image: Image, quads: Sequence[Quad], language: str
    ) -> list[tuple[Word, ...]]:
        """The words in each quad, by the model of this language alone (only English knows "@").

        Raises ScanError ``engine_failed``.
        """
        stack = Stack(image, quads)
        found = _words(stack.image, _MODELS[language], _BLOCK)
        return stack.lines_of([word for words in found for word in words])


def _words(image: Image, models: str, config: str) -> list[list[Word]]:
    """What Tesseract reads, line by line."""
    import pytesseract

    try:
        data = pytesseract.image_to_data(
            image,
            lang=models,
            config=config,
            output_type=pytesseract.Output.DICT,
            timeout=_SECONDS,
        )
    except (pytesseract.TesseractError, RuntimeError) as error:
        raise ScanError("engine_failed", name=TesseractEngine.name) from error
    return _lines_of(data)


def _models(languages: tuple[str, ...]) -> str:
    """Tesseract's models for the languages, those that are installed, and always English."""
    wanted = [_MODELS[code] for code in languages if _MODELS.get(code) in _installed()]
    return "+".join(dict.fromkeys([_ALWAYS, *wanted]))


@cache
def _installed() -> frozenset[str]:
    import pytesseract

    try:
        return frozenset(pytesseract.get_languages())
    except (OSError, RuntimeError, pytesseract.TesseractError):
        return frozenset()


def _lines_of(data: dict[str, list[Any]]) -> list[list[Word]]:
    """The words Tesseract believes, line by line."""
    found = [at for at, text in enumerate(data["text"]) if text.strip()]
    by_line = groupby(
        found, key=lambda at: tuple(data[key][at] for key in ("block_num", "par_num", "line_num"))
    )
    lines = [[_word(data, at) for at in places] for _, places in by_line]
    believed = [[word for word in words if word.confidence >= _AT_LEAST] for words in lines]
    return [words for words in believed if words]


def _word(data: dict[str, list[Any]], at: int) -> Word:
    left, top = float(data["left"][at]), float(data["top"][at])
    right, bottom = left + float(data["width"][at]), top + float(data["height"][at])
    return Word(
        text=data["text"][at].strip(),
        quad=((left, top), (right, top), (right, bottom), (left, bottom)),
        confidence=float(data["conf"][at]) / 100,
    )


def _enlarged(word: Word, times: float) -> Word:
    return replace(word, quad=quad_of((x * times, y * times) for x, y in word.quad))


def _grown(quad: Quad) -> Quad:
    """The quad with a margin, as a line is cut out of a picture."""
    (left, top), _, (right, bottom), _ = quad
    margin = _MARGIN * (bottom - top)
    left, right, top, bottom = left - margin, right + margin, top - margin, bottom + margin
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _parted(words: list[Word]) -> list[Line]:
    """The words as lines, cut where a gap is wide enough for another column."""
    height = max(word.quad[3][1] - word.quad[0][1] for word in words)
    groups: list[list[Word]] = []
    for word in words:
        if not groups or word.quad[0][0] - groups[-1][-1].quad[1][0] > _WIDE * height:
            groups.append([])
        groups[-1].append(word)
    return [_line(group) for group in groups]


def _line(words: list[Word]) -> Line:
    letters = sum(len(word.text) for word in words)
    return Line(
        text=" ".join(word.text for word in words),
        quad=_around(words),
        confidence=sum(word.confidence * len(word.text) for word in words) / letters,
        engine=TesseractEngine.name,
        words=tuple(words),
    )


def _around(words: list[Word]) -> Quad:
    xs = [x for word in words for x, _ in word.quad]
    ys = [y for word in words for _, y in word.quad]
    left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
    return (left, top), (right, top), (right, bottom), (left, bottom)
