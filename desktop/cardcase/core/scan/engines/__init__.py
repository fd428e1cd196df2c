"""The OCR engines by name.

Another package adds one through an entry point of the group ``cardcase.engines``, whose object is
called without arguments and gives an :class:`~cardcase.core.scan.engines.base.OcrEngine`.
Nothing heavy is imported before an engine is asked for.
"""

import os
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from cardcase.core.errors import ScanError

if TYPE_CHECKING:
    from cardcase.core.scan.engines.base import OcrEngine

# Wheels of onnxruntime tell their maker about its use, unless this is set before it is loaded.
# Every engine is imported after this module, those of other packages too.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

THREADS = "CARDCASE_THREADS"
"""The environment variable by which a reading process is told how many threads it may have."""

GROUP = "cardcase.engines"
_OWN = {
    "rapidocr": ("cardcase.core.scan.engines.rapid", "RapidEngine"),
    "auto": ("cardcase.core.scan.engines.combined", "CombinedEngine"),
    "tesseract": ("cardcase.core.scan.engines.tesseract", "TesseractEngine"),
}


@cache  # what is installed is read from files
def names() -> tuple[str, ...]:
    """The names of all engines, our own first."""
    return tuple(dict.fromkeys([*_OWN, *(point.name for point in entry_points(group=GROUP))]))


@cache
def get(name: str) -> "OcrEngine":
    """The engine of this name, always the same object, so that its models are loaded once.

    Raises ScanError ``unknown_engine``.
    """
    engine: OcrEngine = _maker(name)()
    return engine


def threads() -> int:
    """How many threads an engine may have; -1: as many as there are cores."""
    told = os.environ.get(THREADS, "")
    return int(told) if told.isdecimal() and int(told) else -1


def _maker(name: str) -> Callable[[], "OcrEngine"]:
    if name in _OWN:
        module, attribute = _OWN[name]
        maker: Callable[[], OcrEngine] = getattr(import_module(module), attribute)
        return maker
    for point in entry_points(group=GROUP, name=name):
        loaded: Callable[[], OcrEngine] = point.load()
        return loaded
    raise ScanError("unknown_engine", name=name)
