"""The search for duplicates, in steps on the lanes: read, compare, name. It can be stopped."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby

from PySide6.QtCore import QObject, Signal

from cardcase.core.jobs import Progress
from cardcase.core.match.find import Apart, Likely, among, in_slices
from cardcase.core.match.profile import Profile
from cardcase.core.match.verdict import Lane
from cardcase.core.store import likely
from cardcase.core.store.library import Library
from cardcase.core.text import sort_key
from cardcase.ui.collecting import uncollected
from cardcase.ui.context import Context
from cardcase.ui.tasks import Handle


@dataclass(frozen=True)
class Found:
    """The pairs by lane, the surest first, and what their contacts are called."""

    lanes: Mapping[Lane, Sequence[Likely]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, pairs: Iterable[Likely], names: Mapping[str, str]) -> "Found":
        """The pairs, of which a large library has tens of thousands, put into their lanes."""
        lanes: dict[Lane, list[Likely]] = defaultdict(list)
        for each in pairs:
            lanes[each.lane].append(each)
        return cls(dict(lanes), names)

    @property
    def pairs(self) -> Iterator[Likely]:
        """All pairs, lane by lane."""
        return chain.from_iterable(self.lanes.values())

    def lane(self, lane: Lane) -> Sequence[Likely]:
        """The pairs of a lane."""
        return self.lanes.get(lane, ())


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
        self._handle = self._context.tasks.submit(
            "db",
            uncollected(_named),
            self._context.library,
            pairs,
            on_done=self.found.emit,
            on_failed=self._failed,
        )


def _named(library: Library, pairs: list[Likely]) -> Found:
    names = likely.names(library, {uid for each in pairs for uid in each.uids})
    return Found.of(by_name(pairs, names), names)


def by_name(pairs: Sequence[Likely], names: Mapping[str, str]) -> Iterator[Likely]:
    """The pairs as they came, but those that are as likely as each other by name."""
    keys = {uid: sort_key(name) for uid, name in names.items()}

    def named(each: Likely) -> list[str]:
        return [keys.get(uid, "") for uid in each.uids]

    for _, alike in groupby(pairs, lambda each: (each.lane, each.score)):
        yield from in_slices([*alike], named)


def _among(profiles: list[Profile], apart: Apart, *, progress: Progress) -> list[Likely]:
    found = among(profiles, apart, progress)
    # A hundred thousand that go at once hold Python's lock, for which the window waits.
    while profiles:
        del profiles[-_AT_ONCE:]
    return found
