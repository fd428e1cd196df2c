"""The window's one door to the operations: every write passes here."""

from collections.abc import Callable
from typing import Any

from cardcase.core.errors import CardcaseError
from cardcase.core.ops import history
from cardcase.core.ops.changes import Changes
from cardcase.core.store.library import Library
from cardcase.ui.bus import Bus
from cardcase.ui.errors import sentence
from cardcase.ui.labels import redone, undone
from cardcase.ui.tasks import Handle, OnProgress, TaskRunner


class Runner:
    """Runs operations on the database lane and announces what they changed."""

    def __init__(self, library: Library, tasks: TaskRunner, bus: Bus) -> None:
        self._library = library
        self._tasks = tasks
        self._bus = bus

    def run(
        self,
        op: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        on_progress: OnProgress | None = None,
    ) -> Handle:
        """Run ``op(library, *args)``; announce its Changes, then call ``then`` with its result.

        The Changes may also be the ``changes`` of the result. With ``on_progress`` the operation
        gets ``progress=``, and the handle stops it. Known trouble becomes a sentence unless
        ``failed`` takes it; a bug goes to the excepthook.
        """

        def done(result: Any) -> None:
            changes = getattr(result, "changes", result)
            if isinstance(changes, Changes):
                self._bus.changed.emit(changes)
            if then is not None:
                then(result)

        def trouble(error: Exception) -> None:
            if failed is not None:
                failed(error)
            else:
                self.complain(error)

        return self._tasks.submit(
            "db",
            op,
            self._library,
            *args,
            on_progress=on_progress,
            on_done=done,
            on_failed=trouble,
        )

    def complain(self, error: Exception) -> None:
        """Say known trouble in a sentence; raise anything else."""
        if not isinstance(error, CardcaseError):
            raise error
        self._bus.noticed.emit(sentence(error), False)

    def undo(self) -> None:
        """Take back the latest operation and say which."""
        self.run(history.undo, then=self._undone)

    def redo(self) -> None:
        """Do again what was taken back last and say which."""
        self.run(history.redo, then=self._redone)

    def _undone(self, changes: Changes | None) -> None:
        if changes is not None:
            self._bus.undone.emit(undone(changes))

    def _redone(self, changes: Changes | None) -> None:
        if changes is not None:
            self._bus.noticed.emit(redone(changes), True)
