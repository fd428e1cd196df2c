"""The reading process, seen from the program: started when needed, kept, and replaced when it dies.

Opening pictures and reading them happens in a process of its own, so that it can neither make the
window stutter nor take the library down with it. Nothing heavy is imported here.
"""

import subprocess
import threading
from collections.abc import Sequence
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from cardcase.core.errors import CardcaseError, ScanError
from cardcase.core.jobs import QUIET, Cancelled, Progress
from cardcase.core.scan import processes
from cardcase.core.scan.engines import THREADS
from cardcase.core.scan.outline import Outline
from cardcase.core.scan.requests import (
    Question,
    ReadCards,
    ReadPhotograph,
    Request,
    ViewPage,
    WarmUp,
)
from cardcase.core.scan.result import PageView, ScannedCard, ScannedPhotograph, ScanOptions

PATIENCE = 0.1
"""Seconds between two looks whether to stop."""
NICE = 10
"""How far the process stands back behind the window (nice of POSIX)."""

# glibc gives the pages of large tensors back at once, not when their neighbours are free as well:
# 60 MB less at the peak of 12 megapixels. What that costs, a page fault for each 4 KB of every
# tensor, large pages give back and more (glibc 2.35): a tenth of a picture's processor time.
_FRUGAL = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": str(8 * 1024**2),
    "MALLOC_TRIM_THRESHOLD_": str(32 * 1024**2),
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
}


class Reader:
    """Reads photographs, one at a time, in a child process.

    May be used from any thread; a scan waits for the one before it. Close it in the end.
    ``threads``: cores that one photograph may use; None: all. ``nice``: see :data:`NICE`.
    """

    count = 1
    """How many photographs it reads at a time."""

    def __init__(self, *, threads: int | None = None, nice: int = NICE) -> None:
        self._threads = threads
        self._nice = nice
        self._child: _Child | None = None
        self._turn = threading.Lock()  # held by whoever speaks with the child
        self._closed = False

    def scan(
        self, path: Path, options: ScanOptions | None = None, progress: Progress = QUIET
    ) -> ScannedPhotograph:
        """Read the file; blocks. Progress and cancelling pass through, within half a second.

        Raises ScanError: those of ``pipeline.scan``, ``file_missing``, ``no_access``,
        ``reader_died`` (the process was killed or crashed; the next call starts another) and
        ``reader_failed`` (a fault of ours on this picture). Raises Cancelled, also on close().
        """
        question = ReadPhotograph(path.absolute(), options or ScanOptions())
        scanned: ScannedPhotograph = self._asked(question, progress)
        return scanned

    def read_cards(
        self,
        path: Path,
        outlines: Sequence[Outline],
        options: ScanOptions | None = None,
        progress: Progress = QUIET,
    ) -> tuple[ScannedCard, ...]:
        """Read the cards that lie in these outlines on the file, in their order.

        Corners must be such as :func:`flaw_of` finds none at. Raises as :meth:`scan` does.
        """
        question = ReadCards(path.absolute(), tuple(outlines), options or ScanOptions())
        cards: tuple[ScannedCard, ...] = self._asked(question, progress)
        return cards

    def view(self, path: Path, page: int = 0, progress: Progress = QUIET) -> PageView:
        """A page to look at; it stays open for a while, so that its cards are soon read again.

        Raises as :meth:`scan` does.
        """
        view: PageView = self._asked(ViewPage(path.absolute(), page), progress)
        return view

    def _asked(self, question: Question, progress: Progress) -> Any:
        while not self._turn.acquire(timeout=PATIENCE):
            progress.check()
        try:
            progress.check()
            return self._answered(question, progress)
        except (Cancelled, KeyboardInterrupt):
            self._end_child()
            raise
        except (EOFError, OSError) as error:
            self._end_child()
            if self._closed:
                raise Cancelled from error
            raise ScanError("reader_died", name=question.path.name) from error
        finally:
            self._turn.release()

    def _answered(self, question: Question, progress: Progress) -> Any:
        kept = self._child
        try:
            return _listened(self._ready_child(), question, progress)
        except (EOFError, OSError):
            # A kept child may have been killed a moment ago, unseen: then a new one shall read.
            if self._closed or kept is None or kept.heard:
                raise
            self._end_child()
            return _listened(self._ready_child(), question, progress)

    def warm_up(self, options: ScanOptions | None = None) -> None:
        """Start the process and let it load its models; returns at once."""
        if not self._turn.acquire(blocking=False):
            return  # it is reading, so it is warm
        try:
            self._ready_child().send(WarmUp(options or ScanOptions()))
        except (Cancelled, OSError):
            self._end_child()
        finally:
            self._turn.release()

    def close(self) -> None:
        """End the process, also in the middle of a scan, whose caller gets Cancelled."""
        self._closed = True
        if (child := self._child) is not None:
            child.kill()
        with self._turn:
            self._end_child()

    def _ready_child(self) -> "_Child":
        if self._closed:
            raise Cancelled
        if self._child is not None and not self._child.alive:
            self._end_child()
        if self._child is None:
            self._child = _Child(self._threads, self._nice)
        return self._child

    def _end_child(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


class _Child:
    """The process and the pipe to it."""

    def __init__(self, threads: int | None, nice: int) -> None:
        self.heard = False  # whether it has said anything to what it was asked
        self._connection, theirs = Pipe()
        with theirs:
            self._process = _started(theirs, threads, nice)

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def send(self, request: Request) -> None:
        self.heard = False
        self._connection.send(request)

    def has_answer(self, seconds: float) -> bool:
        return self._connection.poll(seconds)

    def answer(self) -> tuple[str, Any]:
        kind, value = self._connection.recv()
        self.heard = True
        return kind, value

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        processes.ended(self._process)
        self._connection.close()


def _started(theirs: Connection, threads: int | None, nice: int) -> subprocess.Popen[bytes]:
    environment = {"ORT_DISABLE_TELEMETRY": "1", **_FRUGAL, **_bounds(threads)}
    return processes.started("cardcase.core.scan.worker", theirs, [str(nice)], environment)


def _bounds(threads: int | None) -> dict[str, str]:
    """What tells the engines and OpenCV how many threads they may have."""
    names = (THREADS, "OPENCV_FOR_THREADS_NUM", "OMP_THREAD_LIMIT")
    return dict.fromkeys(names, str(threads)) if threads else {}


def _listened(child: _Child, question: Question, progress: Progress) -> Any:
    """Ask, and pass on what the child says until it has the answer."""
    child.send(question)
    while True:
        if not child.has_answer(PATIENCE):
            progress.check()
            continue
        kind, value = child.answer()
        if kind != "progress":
            return _result(kind, value)
        progress.step(*value)


def _result(kind: str, value: Any) -> Any:
    if kind == "done":
        return value
    if kind == "error" and isinstance(value, CardcaseError):
        raise value
    last = str(value).strip().splitlines()[-1:]
    raise ScanError("reader_failed", what=last[0] if last else kind) from RuntimeError(str(value))
