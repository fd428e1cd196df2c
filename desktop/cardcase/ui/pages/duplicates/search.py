"""The search for duplicates, in steps on the lanes: read, compare, name. It can be stopped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from cardcase.core.jobs import Progress
from cardcase.core.match.find import Apart, Likely, among
from cardcase.core.match.profile import Profile
from cardcase.core.store import likely
from cardcase.ui.collecting import uncollected
from cardcase.ui.context import Context
from cardcase.ui.tasks import Handle


@dataclass(frozen=True)
class Found:
    """The pairs, the surest first, and what their contacts are called."""

    pairs: Sequence[Likely] = ()
    names: Mapping[str, str] = field(default_factory=dict)


_AT_ONCE = 1000


class Search(QObject):
    """One search at a time: a new one ends the one before.

    ``progressed`` tells done, total (0: not known) and a code, ``found`` gives what was found.
    """

    progressed = Signal(int, int, str)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._handle: Handle | None = None

    def start(self) -> None:
        """Search the library."""
        self.stop()
        self._handle = self._context.tasks.submit(
            "db",
            uncollected(likely.compared),
            self._context.library,
            on_progress=self._progressed,
            on_done=self._compare,
            on_failed=self._failed,
        )

    def stop(self) -> None:
        """End the search; nothing more is heard of it."""
        if self._handle is not None:
            self._handle.cancel()

    def _progressed(self, done: int, total: int, what: str) -> None:
        self.progressed.emit(done, total, what)

    def _failed(self, error: Exception) -> None:
        self.failed.emit(error)

    def _compare(self, read: tuple[list[Profile], Apart]) -> None:
        self._handle = self._context.tasks.submit(
            "work", uncollected(_among), *read, on_progress=self._progressed, on_done=self._name
        )

    def _name(self, pairs: list[Likely]) -> None:
        uids = {uid for each in pairs for uid in each.uids}
        self._handle = self._context.tasks.submit(
            "db",
            likely.names,
            self._context.library,
            uids,
            on_done=lambda names: self.found.emit(Found(pairs, names)),
            on_failed=self._failed,
        )


def _among(profiles: list[Profile], apart: Apart, *, progress: Progress) -> list[Likely]:
    found = among(profiles, apart, progress)
    # A hundred thousand that go at once hold Python's lock, for which the window waits.
    while profiles:
        del profiles[-_AT_ONCE:]
    return found
