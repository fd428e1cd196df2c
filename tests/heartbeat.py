"""Measures how long the event loop leaves everyone waiting."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Heartbeat(QObject):
    """A timer that should fire every 5 ms; what comes later was kept waiting by something else.

    ``busy`` tells beside each wait how long the thread itself was at work meanwhile, which other
    programs on the machine make no longer.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self._last = self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to measure."""
        self.gaps.clear()
        self.busy.clear()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start(BEAT_MS)

    def stop(self) -> None:
        """End."""
        self._timer.stop()

    @property
    def worst(self) -> float:
        """The longest wait in milliseconds."""
        return max(self.gaps, default=0.0)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
        self.busy.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked
