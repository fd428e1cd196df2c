"""Python's collector, on the GUI thread alone.

Left to itself it runs on whichever thread happens to make one object too many. What it finds there
may hold widgets, which are then destroyed on a lane while the GUI thread paints them, or is about
to hand them an event: that is how a window crashes once a month.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 100
"""Seldom enough to cost nothing, often enough that there is never much to look at."""
ALL_SECONDS = 60.0
"""Between two looks at everything, which take longest."""


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
