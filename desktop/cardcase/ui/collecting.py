"""Python's collector, on the GUI thread alone, and away from work with a hundred thousand things.

Left to itself it runs on whichever thread happens to make one object too many. What it finds there
may hold widgets, which are then destroyed on a lane while the GUI thread paints them, or is about
to hand them an event: that is how a window crashes once a month. And while it looks at a hundred
thousand things, the window stands still for a fifth of a second.
"""

import gc
import threading
import time
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer

Taken = ParamSpec("Taken")
Given = TypeVar("Given")

EVERY_MS = 100
"""Seldom enough to cost nothing, often enough that there is never much to look at."""
ALL_SECONDS = 60.0
"""Between two looks at everything, which take longest."""

_lock = threading.Lock()
_at_work: list[int] = []
"""The threads that make too much to be looked at."""


class Collector(QObject):
    """Collects as often as Python would, but here; until :meth:`stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._all_at = time.monotonic() + ALL_SECONDS
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def _collect(self) -> None:
        if _at_work:
            return
        young, middle, old = (
            count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if not young:
            return
        if middle and old and time.monotonic() > self._all_at:
            gc.collect()
            self._all_at = time.monotonic() + ALL_SECONDS
        else:
            gc.collect(1 if middle else 0)


def uncollected(function: Callable[Taken, Given]) -> Callable[Taken, Given]:
    """The function, during which the Collector rests; afterwards it passes over what was made.

    What it made goes when nobody refers to it any more: for things without rings among them.
    """

    @wraps(function)
    def work(*args: Taken.args, **keywords: Taken.kwargs) -> Given:
        with _lock:
            _at_work.append(threading.get_ident())
        try:
            return function(*args, **keywords)
        finally:
            with _lock:
                _at_work.remove(threading.get_ident())
                if not _at_work:
                    gc.freeze()

    return work
