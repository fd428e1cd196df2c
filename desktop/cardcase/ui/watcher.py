"""Watches folders and lets what comes into them onto the pile, whatever page is open.

The system says when something changes in a folder; a look now and then finds what it does not say
(folders on a network), and whether a folder is back that was gone. Every look is on the work lane,
every word of it is in the library before it counts.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from cardcase.core.errors import CardcaseError
from cardcase.core.ops import watching
from cardcase.core.ops.changes import Changes
from cardcase.core.store.library import Library
from cardcase.core.store.watches import last_taken, seen, watched
from cardcase.core.watch.look import Looked, WatchedFolder, look
from cardcase.core.watch.settling import Settling
from cardcase.ui.run import Runner
from cardcase.ui.tasks import Handle, TaskRunner

EVERY_MS = 30_000
"""Between two looks that nothing has called for."""
SOON_MS = 300
"""After the system has told of something; it tells of each file by itself."""
SETTLE_MS = 1_000
"""While something is still coming; longer and longer where it does not come to rest."""
_MOST_FOLDERS = 200
"""Of more subfolders than this the system is not asked to tell."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with a watched folder. ``there``: whether it can be reached, None while that is
    not known; ``earlier``: how many pictures were there before, while the owner is asked about
    them; ``last``: name and moment of what came last."""

    folder: WatchedFolder
    there: bool | None = None
    earlier: int = 0
    last: tuple[str, str] | None = None


@dataclass(slots=True)
class _Watch:
    standing: Standing
    known: set[str]
    settling: Settling = field(default_factory=Settling)
    look: Handle | None = None
    busy: bool = False  # with a look, or with writing what came of it
    wanted: bool = True
    pause: int = SETTLE_MS

    @property
    def is_due(self) -> bool:
        return self.wanted and not self.busy and self.standing.folder.on

    def drop(self) -> None:
        """End the look that is under way, if one is."""
        if self.look is not None:
            self.look.cancel()


class Watcher(QObject):
    """Begins with :meth:`start`. ``changed`` tells that :attr:`standings` are others now."""

    changed = Signal()

    def __init__(self, library: Library, tasks: TaskRunner, runner: Runner) -> None:
        super().__init__()
        self._library, self._tasks, self._runner = library, tasks, runner
        self._watches: dict[str, _Watch] = {}
        self._complained = False
        self._system: QFileSystemWatcher | None = None
        self._poll = QTimer(self, interval=EVERY_MS)
        self._poll.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look_where_wanted)

    @property
    def standings(self) -> list[Standing]:
        """The watched folders, in the order in which they were named."""
        return [each.standing for each in self._watches.values()]

    def start(self) -> None:
        """Watch from now on what the library says is watched."""
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(self._told)
        self._poll.start()
        self._load()

    def stop(self) -> None:
        """Look no more."""
        for timer in (self._poll, self._soon):
            timer.stop()
        for each in self._watches.values():
            each.drop()
        self._watches.clear()
        if self._system is not None:
            self._system.deleteLater()
            self._system = None

    def look(self) -> None:
        """Look into every folder now."""
        for each in self._watches.values():
            each.wanted = True
        self._look_where_wanted()

    # What the owner says.

    def add(self, path: Path) -> None:
        """Watch one more folder."""
        self._runner.run(watching.watch, path, then=self._load)

    def remove(self, uid: str) -> None:
        """Watch a folder no more."""
        self._runner.run(watching.unwatch, uid, then=self._load)

    def set_on(self, uid: str, on: bool) -> None:
        """Watch a folder, or rest."""
        self._runner.run(partial(watching.set_on, on=on), uid, then=self._load)

    def set_deep(self, uid: str, deep: bool) -> None:
        """Watch a folder with its subfolders, or without."""
        self._runner.run(partial(watching.set_deep, deep=deep), uid, then=self._load)

    def take_earlier(self, uid: str) -> None:
        """Take also what was there before watching began."""
        self.leave_earlier(uid)
        self._runner.run(watching.take_earlier, uid, then=self._load)

    def leave_earlier(self, uid: str) -> None:
        """Ask no more about what was there before."""
        self._settle(uid, earlier=0)

    # What is watched.

    def _load(self, _changes: Any = None) -> None:
        self._tasks.submit("db", _loaded, self._library, on_done=self._take_over)

    def _take_over(self, loaded: list[tuple[Standing, set[str]]]) -> None:
        before, self._watches = self._watches, {}
        for standing, known in loaded:
            watch = before.pop(standing.folder.uid, None)
            if watch is None:
                watch = _Watch(standing, known)
            elif watch.standing.folder != standing.folder:
                # A look that is under way goes by what it was.
                watch.drop()
                was = watch.standing
                watch = _Watch(replace(standing, there=was.there, earlier=was.earlier), known)
            watch.known, watch.wanted = known, True
            self._watches[standing.folder.uid] = watch
        for gone in before.values():
            gone.drop()
        self._ask_system()
        self.changed.emit()
        self._look_where_wanted()

    def _ask_system(self, *new: Path) -> None:
        """Be told of these folders too, and no more of those that are not watched."""
        # One that is gone would be told of at its new place, and not at its old one.
        on = [each.folder.path for each in self.standings if each.folder.on and each.there]
        if self._system is None:
            return
        told = self._system.directories()
        gone = [place for place in told if not any(Path(place).is_relative_to(p) for p in on)]
        if gone:
            self._system.removePaths(gone)
        if fresh := [str(place) for place in new if str(place) not in told]:
            self._system.addPaths(fresh[: max(0, _MOST_FOLDERS - len(told))])

    def _told(self, place: str) -> None:
        for each in self._watches.values():
            if Path(place).is_relative_to(each.standing.folder.path):
                each.wanted, each.pause = True, SETTLE_MS
        self._look_in(SOON_MS)

    # Looking.

    def _look_in(self, milliseconds: int) -> None:
        if not self._soon.isActive():
            self._soon.start(milliseconds)

    def _look_where_wanted(self) -> None:
        library = self._library.path
        for each in tuple(self._watches.values()):
            if each.is_due:
                each.wanted, each.busy = False, True
                each.look = self._tasks.submit(
                    "work",
                    look,
                    each.standing.folder,
                    frozenset(each.known),
                    each.settling,
                    {library.absolute(), library.resolve()},
                    on_progress=_unheard,
                    on_done=partial(self._looked, each),
                    on_failed=partial(self._failed, each),
                )

    def _looked(self, watch: _Watch, found: Looked) -> None:
        watch.busy = False
        if not self._is_current(watch):
            return
        folder = watch.standing.folder
        self._settle(folder.uid, there=found.there)
        self._ask_system(*found.folders)
        if not found.there:
            return
        watch.wanted |= found.coming or found.more
        if not folder.begun:
            self._write(watch, watching.begin, found.before, self._begun)
        elif found.new:
            keys = {each.key for each in found.new}
            self._write(watch, watching.take, found.new, partial(self._taken, keys))
        elif watch.wanted:
            self._look_in(watch.pause)
            watch.pause = min(2 * watch.pause, EVERY_MS)

    def _write(
        self,
        watch: _Watch,
        op: Callable[..., Any],
        what: object,
        then: Callable[[_Watch, Any], None],
    ) -> None:
        watch.busy = True
        self._runner.run(
            op,
            watch.standing.folder.uid,
            what,
            then=partial(then, watch),
            failed=partial(self._failed, watch),
        )

    def _begun(self, watch: _Watch, earlier: int) -> None:
        watch.busy = False
        self._settle(watch.standing.folder.uid, earlier=earlier)
        self._load()

    def _taken(self, keys: set[str], watch: _Watch, changes: Changes) -> None:
        watch.busy, watch.pause = False, SETTLE_MS
        watch.known |= keys
        self._complained = False
        folder = watch.standing.folder
        if changes:
            self._tasks.submit(
                "db",
                last_taken,
                self._library,
                folder.path,
                on_done=lambda last: self._settle(folder.uid, last=last),
            )
        if watch.wanted:
            self._look_in(SOON_MS)

    def _failed(self, watch: _Watch, error: Exception) -> None:
        """It cannot be written: that is told once, and tried again at the next look."""
        watch.busy = False
        if not self._is_current(watch):
            return
        if not isinstance(error, CardcaseError) or not self._complained:
            self._complained = True
            self._runner.complain(error)

    def _is_current(self, watch: _Watch) -> bool:
        return self._watches.get(watch.standing.folder.uid) is watch

    def _settle(self, uid: str, **now: Any) -> None:
        watch = self._watches.get(uid)
        if watch is not None and (standing := replace(watch.standing, **now)) != watch.standing:
            watch.standing = standing
            self.changed.emit()


def _loaded(library: Library) -> list[tuple[Standing, set[str]]]:
    with library.snapshot():
        return [
            (Standing(each, last=last_taken(library, each.path)), seen(library, each.uid))
            for each in watched(library)
        ]


def _unheard(*_step: object) -> None:
    """With somebody to report to, a look can be cancelled."""
