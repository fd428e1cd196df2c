"""Keeps the search quick: merges what changes have scattered, while nobody wants anything else."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from cardcase.core.errors import CardcaseError
from cardcase.core.store import segments
from cardcase.core.store.library import Library
from cardcase.ui.context import Context

QUIET_MS = 5000
"""So long nothing has to have changed before it begins."""
BETWEEN_MS = 100
"""Other work on the lane comes first."""


class Upkeep(QObject):
    """Looks after the search index of the open library, now and after every change."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._act: Callable[[Library], bool] = segments.is_scattered
        self._timer = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self._go)
        self._timer.start()
        context.bus.changed.connect(self._wait)

    def stop(self) -> None:
        """Do nothing more."""
        self._context.bus.changed.disconnect(self._wait)
        self._timer.stop()

    def _wait(self) -> None:
        self._act = segments.is_scattered
        self._timer.start(QUIET_MS)

    def _go(self) -> None:
        self._context.tasks.submit(
            "db", self._act, self._context.library, on_done=self._done, on_failed=self._failed
        )

    def _done(self, more: bool) -> None:
        # What has changed meanwhile is looked at in its own time.
        if more and not self._timer.isActive():
            self._act = segments.merge_some
            self._timer.start(BETWEEN_MS)

    def _failed(self, error: Exception) -> None:
        # That a library is locked or full is told to whoever writes next; all is right as it is.
        if not isinstance(error, CardcaseError):
            raise error
