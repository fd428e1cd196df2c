"""Reads the waiting photographs, as many at a time as the reader can, whatever page is open.

What waits is written in the library, so the queue has no memory of its own to lose: after a crash
it goes on with whatever is still waiting.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from cardcase.core.card_records import PhotographRecord
from cardcase.core.errors import CardcaseError, ScanError
from cardcase.core.jobs import Progress
from cardcase.core.ops import pairs, photographs
from cardcase.core.ops.changes import Changes
from cardcase.core.scan.result import ScannedPhotograph, ScanOptions
from cardcase.core.scan.sources import photographs_in
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.pages.scan.pace import Pace
from cardcase.ui.reading import scan_options
from cardcase.ui.tasks import Handle

_PAIRED_AT_ONCE = 40
"""Cards in review from which on sides are looked for at every second photograph, third …"""


class ScanQueue(QObject):
    """Drives reading. ``counted`` tells that ``done``/``total`` of this run have changed,
    ``progressed`` how far a photograph in hand is (uid, done, total, what)."""

    counted = Signal()
    progressed = Signal(str, int, int, str)
    finished = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._in_hand: dict[str, Handle | None] = {}
        self._asking = False
        self._running = False
        self._stopping = False
        self._pairing = False
        self._unpaired = 0
        self._pace = Pace()
        self.paused = False
        self.done = 0
        self.total = 0

    @property
    def running(self) -> bool:
        """Whether photographs are being read."""
        return self._running

    @property
    def in_hand(self) -> frozenset[str]:
        """The uids of the photographs that are being read now."""
        return frozenset(self._in_hand)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Write down the photographs among files and folders, then read them."""
        self._context.tasks.submit("work", photographs_in, paths, on_done=self._enqueue)
        # Its models load while the files are being copied.
        self._context.tasks.submit("work", self._context.reader.warm_up)

    def add_bytes(self, data: bytes, name: str) -> None:
        """Take a pasted picture."""
        self._context.run(photographs.enqueue_bytes, data, name, then=self.wake)

    def wake(self, _changes: Any = None) -> None:
        """What waits has changed: start reading, or count anew."""
        if self._running:
            self._context.tasks.submit("db", _waiting, self._context.library, on_done=self._recount)
            self._go_on()
        else:
            self.resume()

    def resume(self) -> None:
        """Go on with what waits in the library."""
        if not self._running:
            self._context.tasks.submit("db", _waiting, self._context.library, on_done=self._start)

    def retry(self, uids: Sequence[str]) -> None:
        """Read photographs again."""
        self._context.run(photographs.retry_all, uids, then=self.wake)

    def dismiss(self, uids: Sequence[str]) -> None:
        """Take photographs off the pile; of what is just being read, what is found is dropped."""
        self._context.run(photographs.dismiss, uids, then=self.wake)

    def stop(self, uids: Sequence[str]) -> None:
        """Do not read these; each can be read later."""
        for uid in uids:
            handle = self._in_hand.get(uid)
            if handle is not None:
                handle.cancel()
        self._context.run(
            photographs.stop, uids, then=lambda _: self._let_go(uids), failed=self._broken
        )

    def _let_go(self, uids: Sequence[str]) -> None:
        for uid in uids:
            self._in_hand.pop(uid, None)
        self.wake()

    def cancel(self) -> None:
        """Stop: what is not read yet says so and can be read later."""
        if not self._running:
            return
        self._stopping = True
        for handle in self._in_hand.values():
            if handle is not None:
                handle.cancel()
        self._context.run(photographs.stop, then=self._stopped, failed=self._broken)

    def set_paused(self, paused: bool) -> None:
        """Read nothing after the photographs in hand, or go on; files are still taken in."""
        if not self._running or paused == self.paused:
            return
        self.paused = paused
        self._pace.set_paused(paused)
        if not paused:
            self._go_on()
        self.counted.emit()

    def _go_on(self) -> None:
        """Take the next photograph in hand, if there is a hand free for it."""
        if not self._asking and len(self._in_hand) < self._context.reader.count:
            self._asking = True
            self._context.run(
                photographs.take_next, self.in_hand, then=self._taken, failed=self._broken
            )

    def seconds_left(self) -> float | None:
        """About how long this run still takes; None while nothing is known yet."""
        return self._pace.seconds_for(self.total - self.done)

    def _enqueue(self, files: list[Path]) -> None:
        if files:
            self._context.run(photographs.enqueue, files, then=self.wake)
        else:
            self._context.notify(tr("Scan", "There are no photographs in this folder."))

    def _recount(self, waiting: int) -> None:
        # Those being read still count as waiting.
        self.total = self.done + waiting
        self.counted.emit()

    def _start(self, waiting: int) -> None:
        if self._running or not waiting:
            return
        self._running, self._stopping = True, False
        self.done, self.total, self._pace = 0, waiting, Pace()
        self.counted.emit()
        self._go_on()

    def _taken(self, taken: tuple[Changes, PhotographRecord | None]) -> None:
        changes, record = taken
        self._asking = False
        self._context.bus.changed.emit(changes)
        if not self._running:
            return
        if self._stopping or (record is None and not self._in_hand):
            self._end()
            self._propose()
        elif record is None:
            return  # those in hand are the last
        elif changes:
            # Every file's bytes are safe before the slow part begins.
            self._go_on() if record.state == "waiting" else self._count()
        elif not self.paused and record.uid not in self._in_hand:
            self._read(record)
            self._go_on()

    def _read(self, record: PhotographRecord) -> None:
        uid = record.uid
        self._in_hand[uid] = None
        self._pace.begin()
        handle = self._context.tasks.submit(
            "work",
            _scan,
            self._context,
            record.sha256,
            scan_options(self._context),
            on_progress=lambda done, total, what: self.progressed.emit(uid, done, total, what),
            on_done=lambda scanned: self._scanned(uid, scanned),
            on_failed=lambda error: self._failed(uid, error),
        )
        if uid in self._in_hand:  # and not done at once
            self._in_hand[uid] = handle

    def _scanned(self, uid: str, scanned: ScannedPhotograph) -> None:
        self._context.run(
            photographs.add_scanned,
            uid,
            scanned,
            then=lambda _: self._finished(uid),
            failed=self._broken,
        )

    def _failed(self, uid: str, error: Exception) -> None:
        known = error if isinstance(error, CardcaseError) else ScanError("reader_died")
        self._context.run(
            photographs.fail, uid, known, then=lambda _: self._finished(uid), failed=self._broken
        )

    def _finished(self, uid: str) -> None:
        if uid in self._in_hand:  # and not of a run that was stopped
            del self._in_hand[uid]
            self._pace.count()
            self._unpaired += 1
            # All cards in review are compared: seldomer where they are many.
            if self._unpaired * _PAIRED_AT_ONCE >= load.count_in_review(self._context.library):
                self._propose()
            self._count()

    def _propose(self) -> None:
        """Find sides that belong together, so that whoever reviews meanwhile sees them as one."""
        if not self._pairing:
            self._pairing, self._unpaired = True, 0
            self._context.run(pairs.propose, then=self._proposed, failed=self._not_proposed)

    def _proposed(self, _changes: Any) -> None:
        self._pairing = False
        if self._unpaired and not self._running:
            self._propose()

    def _not_proposed(self, error: Exception) -> None:
        self._pairing = False
        self._context.runner.complain(error)

    def _count(self) -> None:
        self.done += 1
        self.total = max(self.total, self.done)
        self.counted.emit()
        self._go_on()

    def _broken(self, error: Exception) -> None:
        """The library cannot be written: stop; everything still waits."""
        self._end()
        self._context.runner.complain(error)

    def _stopped(self, _changes: Any) -> None:
        self._end()

    def _end(self) -> None:
        if not self._running:
            return
        self._running = False
        self._in_hand.clear()
        self.paused = self._asking = False
        self.counted.emit()
        self.finished.emit()


def _scan(
    context: Context, sha256: str, options: ScanOptions, progress: Progress
) -> ScannedPhotograph:
    return context.reader.scan(context.library.media.path(sha256), options, progress)


def _waiting(library: Library) -> int:
    return len(load.photographs(library, ["waiting"]))
