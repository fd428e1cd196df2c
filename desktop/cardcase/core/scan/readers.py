"""Several reading processes that share the machine, for batches."""

import os
import queue
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cardcase.core.jobs import QUIET, Cancelled, Progress
from cardcase.core.scan.outline import Outline
from cardcase.core.scan.reader import NICE, PATIENCE, Reader
from cardcase.core.scan.result import PageView, ScannedCard, ScannedPhotograph, ScanOptions

MOST_PROCESSES = 4
"""Each holds its own models and picture: 0.4 GB at 12 megapixels."""


def most_jobs() -> int:
    """How many photographs this machine reads at a time."""
    return max(1, min(_cores(), MOST_PROCESSES))


def _cores() -> int:
    """The cores this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Readers:
    """Reads as many photographs at a time as it has processes; like a Reader in all else.

    Processes are started when they are needed: one photograph after the other needs one. In a
    ``batch`` each has its share of the cores, which is faster in all than one process with all of
    them, because only a part of the work has threads; else the first has all, to be quick with a
    single photograph.
    """

    def __init__(self, count: int | None = None, *, nice: int = NICE, batch: bool = False) -> None:
        self.count = count or most_jobs()
        share = max(1, _cores() // self.count)
        threads = [share if batch else None, *[share] * (self.count - 1)]
        self._readers = [Reader(threads=each, nice=nice) for each in threads]
        # Last in, first out: the one that is warm is used again.
        self._idle: queue.LifoQueue[Reader] = queue.LifoQueue()
        for reader in reversed(self._readers):
            self._idle.put(reader)
        self._closed = False

    def scan(
        self, path: Path, options: ScanOptions | None = None, progress: Progress = QUIET
    ) -> ScannedPhotograph:
        """Read the file in a process that is idle; waits for one. See :meth:`Reader.scan`."""
        with self._idle_reader(progress) as reader:
            return reader.scan(path, options, progress)

    def read_cards(
        self,
        path: Path,
        outlines: Sequence[Outline],
        options: ScanOptions | None = None,
        progress: Progress = QUIET,
    ) -> tuple[ScannedCard, ...]:
        """Read some cards in a process that is idle. See :meth:`Reader.read_cards`."""
        with self._idle_reader(progress) as reader:
            return reader.read_cards(path, outlines, options, progress)

    def view(self, path: Path, page: int = 0, progress: Progress = QUIET) -> PageView:
        """A page to look at, by a process that is idle. See :meth:`Reader.view`."""
        with self._idle_reader(progress) as reader:
            return reader.view(path, page, progress)

    def warm_up(self, options: ScanOptions | None = None) -> None:
        """Start the first process and let it load its models; returns at once."""
        self._readers[0].warm_up(options)

    def close(self) -> None:
        """End the processes, also in the middle of scans, whose callers get Cancelled."""
        self._closed = True
        for reader in self._readers:
            reader.close()

    @contextmanager
    def _idle_reader(self, progress: Progress) -> Iterator[Reader]:
        reader = self._next_idle(progress)
        try:
            yield reader
        finally:
            self._idle.put(reader)

    def _next_idle(self, progress: Progress) -> Reader:
        while not self._closed:
            progress.check()
            try:
                return self._idle.get(timeout=PATIENCE)
            except queue.Empty:
                continue
        raise Cancelled
