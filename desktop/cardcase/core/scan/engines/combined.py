"""``auto``: RapidOCR, and Tesseract's opinion on the words whose letters are in doubt.

Tesseract is asked once a card, for all doubtful lines together, with the model of the card's own
language. Without the program, or without that model, ``auto`` is RapidOCR alone.
"""

from cardcase.core.errors import ScanError
from cardcase.core.scan import engines
from cardcase.core.scan.engines.alphabet import language_of, own_letters
from cardcase.core.scan.engines.base import Availability, Image, LineEngine
from cardcase.core.scan.engines.opinion import corrected, is_doubtful
from cardcase.core.scan.engines.rapid import LOCATE_SIDE
from cardcase.core.scan.engines.tesseract import TesseractEngine
from cardcase.core.scan.layout import arrange
from cardcase.core.scan.page import Line, Page, Quad


class CombinedEngine:
    """Speaks LineEngine."""

    name = "auto"

    def available(self) -> Availability:
        """RapidOCR is enough."""
        return self._first().available()

    def languages(self) -> tuple[str, ...]:
        return self._first().languages()

    def read(self, image: Image, languages: tuple[str, ...] = ()) -> Page:
        height, width = image.shape[:2]
        lines = self.recognise(image, self.locate(image, LOCATE_SIDE), languages)
        return arrange(Page(width=width, height=height, lines=lines))

    def locate(self, image: Image, side: int) -> tuple[Quad, ...]:
        return self._first().locate(image, side)

    def recognise(
        self, image: Image, quads: tuple[Quad, ...], languages: tuple[str, ...] = ()
    ) -> tuple[Line, ...]:
        lines = self._first().recognise(image, quads, languages)
        language = language_of((line.text for line in lines), languages)
        doubtful = [line for line in lines if is_doubtful(line, language)]
        second = self._second()
        if not doubtful or not own_letters(language) or language not in second.languages():
            return lines
        try:
            opinions = second.read_lines(image, [line.quad for line in doubtful], language)
        except ScanError:
            return lines  # a second opinion that fails costs nothing
        better = {
            id(line): corrected(line, words, language, self.name)
            for line, words in zip(doubtful, opinions, strict=True)
        }
        return tuple(better.get(id(line), line) for line in lines)

    def _first(self) -> LineEngine:
        # The same object as when it is used alone: its models are loaded once.
        engine = engines.get("rapidocr")
        assert isinstance(engine, LineEngine)
        return engine

    def _second(self) -> TesseractEngine:
        engine = engines.get("tesseract")
        assert isinstance(engine, TesseractEngine)
        return engine
