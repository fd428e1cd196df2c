"""The one protocol that every OCR engine speaks."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from cardcase.core.scan.page import Page

Image = npt.NDArray[np.uint8]
"""Height × width × 3, RGB."""


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether an engine can work here; if not, ``reason`` is a code and ``install`` what to install."""

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
