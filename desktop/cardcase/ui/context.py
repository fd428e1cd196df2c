"""What the pages of one window share. Handed to them, never looked up."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSettings

from cardcase.core.scan.reader import Reader
from cardcase.core.scan.readers import Readers
from cardcase.core.store.library import Library
from cardcase.ui.bus import Bus
from cardcase.ui.i18n import tr
from cardcase.ui.pictures import Pictures
from cardcase.ui.run import Runner
from cardcase.ui.tasks import Handle, OnProgress, TaskRunner
from cardcase.ui.watcher import Watcher
from cardcase.ui.works import Works


@dataclass(frozen=True)
class Context:
    """The open library, the lanes, the bus, the settings, the reading process, watched folders,
    and the long work that goes on."""

    library: Library
    tasks: TaskRunner
    bus: Bus
    settings: QSettings
    reader: Reader | Readers
    runner: Runner
    pictures: Pictures
    watcher: Watcher
    works: Works

    @classmethod
    def make(
        cls, library: Library, tasks: TaskRunner, settings: QSettings, reader: Reader | Readers
    ) -> "Context":
        """A context with a bus and a runner of its own; its watcher is not started yet."""
        bus = Bus()
        runner = Runner(library, tasks, bus)
        pictures, watcher = Pictures(library.media, tasks), Watcher(library, tasks, runner)
        return cls(library, tasks, bus, settings, reader, runner, pictures, watcher, Works())

    def run(
        self,
        op: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        on_progress: OnProgress | None = None,
    ) -> Handle:
        """Run a write; see :meth:`cardcase.ui.run.Runner.run`."""
        return self.runner.run(op, *args, then=then, failed=failed, on_progress=on_progress)

    def notify(self, text: str, *, undo: bool = False) -> None:
        """Say a sentence in the window's toast, with Undo beside it if wanted."""
        self.bus.noticed.emit(text, undo)

    def offer(self, text: str, act: Callable[[], object], words: str, key: str = "") -> None:
        """Say a sentence in the window's toast, with what can be done about it beside it, and the
        key that does it anyway."""
        self.bus.offered.emit(text, act, words, key)

    def discarded(self, restore: Callable[[], object]) -> None:
        """Say that what was typed in a form is not kept, with the way back to it beside it."""
        self.offer_back(
            tr("Toast", "What was typed is not kept."), restore, tr("Toast", "Bring it back")
        )

    def offer_back(self, text: str, restore: Callable[[], object], words: str) -> None:
        """Offer a way back that history does not know; while it stands there, Ctrl+Z goes it."""
        self.bus.returnable.emit(text, restore, words)

    def close(self) -> None:
        """End the watching, the reading processes and the lanes, and close the library."""
        self.watcher.stop()
        self.reader.close()
        self.tasks.close(self.library.close)
        self.library.close_all()
