"""Long work that goes on wherever one is in the window: told in one place, and stopped there."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

_FORETOLD_AFTER: Final = 2.0
"""Seconds of work before anything is said of its end."""


class Work(QObject):
    """One piece of work, from its beginning to :meth:`end`.

    ``page``: where all of it is to be seen, and while it is in front nothing is told elsewhere;
    ``lead`` goes there, ``stop`` cancels; ``share`` is None while it waits for an answer there.
    """

    changed = Signal()
    ended = Signal()

    def __init__(
        self,
        words: str,
        stop: Callable[[], object] | None = None,
        page: QWidget | None = None,
        lead: Callable[[], object] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.words, self.stop, self.page, self.lead = words, stop, page, lead
        self.share: float | None = 0.0
        self.done: float = 0
        self._clock, self._begun = clock, clock()

    @property
    def spent(self) -> float:
        """For how many seconds it has gone on."""
        return self._clock() - self._begun

    @property
    def seconds_left(self) -> float | None:
        """About how long it still takes; None while that cannot be told."""
        if not self.share or self.spent < _FORETOLD_AFTER:
            return None
        return self.spent / self.share * (1 - self.share)

    def begin(self, words: str) -> None:
        """Something else of it begins, which takes its own time."""
        self.words, self.share, self.done, self._begun = words, 0.0, 0, self._clock()
        self.changed.emit()

    def go_on(self, done: float, total: float) -> None:
        """Say how far it is; of an unknown ``total`` (0) only how many are ``done``."""
        self.done, self.share = done, done / total if total else 0.0
        self.changed.emit()

    def wait(self, words: str) -> None:
        """It waits for an answer on its page."""
        self.words, self.share = words, None
        self.changed.emit()

    def end(self) -> None:
        """It is done, or given up."""
        self.ended.emit()


class Works(QObject):
    """All long work there is now, in the order in which it began."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.running: list[Work] = []

    def begin(
        self,
        words: str,
        stop: Callable[[], object] | None = None,
        page: QWidget | None = None,
        lead: Callable[[], object] | None = None,
    ) -> Work:
        """Long work begins; whoever begins it says how it goes on, and that it ends."""
        work = Work(words, stop, page, lead)
        work.changed.connect(self.changed)
        work.ended.connect(lambda: self._end(work))
        if page is not None:
            # With its window it is gone, and so is what it had to say.
            page.destroyed.connect(work.end)
        self.running.append(work)
        self.changed.emit()
        return work

    def _end(self, work: Work) -> None:
        if work in self.running:
            self.running.remove(work)
            self.changed.emit()
