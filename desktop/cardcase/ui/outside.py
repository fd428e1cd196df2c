"""Notices what other processes, as the command line, change in the library that is shown."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from cardcase.core.errors import CardcaseError
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.outside import Seen, look
from cardcase.ui.context import Context

EVERY = 2000  # milliseconds


class Outside(QObject):
    """Looks every two seconds, and when the program comes to the front; tells the bus."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._seen: Seen | None = None
        self._looking = False
        # What is written here since the last look: another may have taken it back, or all of it.
        self._own, self._telling = Changes(), False
        context.bus.changed.connect(self._changed)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look now, on the lane of all writes; one look at a time."""
        if not self._looking:
            self._looking = True
            self._context.tasks.submit(
                "db",
                look,
                self._context.library,
                self._seen,
                on_done=self._found,
                on_failed=self._failed,
            )

    def _found(self, found: tuple[Seen, Changes]) -> None:
        self._looking = False
        before, (self._seen, changes) = self._seen, found
        if before is None or self._seen.version == before.version:
            return
        own, self._own = self._own, Changes()
        gone = changes.removed | (own.removed - self._seen.things)
        if told := replace(changes.after(own), operation=None, removed=gone):
            self._telling = True
            self._context.bus.changed.emit(told)
            self._telling = False

    def _changed(self, changes: Changes) -> None:
        if not self._telling:
            self._own = changes.after(self._own)

    def _failed(self, error: Exception) -> None:
        self._looking = False
        # Whoever writes or reads next is told; a look has nobody to tell.
        if not isinstance(error, CardcaseError):
            raise error

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self.look()
