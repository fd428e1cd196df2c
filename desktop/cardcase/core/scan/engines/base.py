"""The protocols that OCR engines speak."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from cardcase.core.scan.page import Line, Page, Quad

Image = npt.NDArray[np.uint8]
"""Height × width × 3, RGB."""


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether an engine can work here; if not, ``reason`` (a code) and what to ``install``."""

    ready: bool
    reason: str = ""
    install: str = ""


class OcrEngine(Protocol):
    """Reads the lines of one picture. Loads its models at the first read, and only once."""

    name: str

    def available(self) -> Availability:
        """Tell cheaply, without loading models, whether the engine can work here."""
        ...

    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes it can read."""
        ...

    def read(self, image: Image, languages: tuple[str, ...] = ()) -> Page:
        """Read the picture. ``languages`` are hints, best first. Raises ScanError."""
        ...


@runtime_checkable
class LineEngine(OcrEngine, Protocol):
    """An engine that can find lines and read them in two steps.

    The pipeline finds lines on a small copy of the photograph, which is cheap, and reads them on
    the straightened card, where they are large.
    """

    def locate(self, image: Image, side: int) -> tuple[Quad, ...]:
        """Find the lines of text on the picture brought to ``side`` pixels on its longer side.

        The quads are in the picture's own pixels, clockwise from the picture's top left; how the
        text runs in them is not known yet.
        """
        ...

    def recognise(
        self, image: Image, quads: tuple[Quad, ...], languages: tuple[str, ...] = ()
    ) -> tuple[Line, ...]:
        """Read the lines in these quads, turned upright; what holds no text is left out.

        The lines' quads start at the text's own top left. ``languages`` are hints, best first.
        """
        ...
