"""Many files read at once, their results taken in the order in which they were begun."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from cardcase.core.scan.readers import Readers
from cardcase.core.scan.result import ScannedPhotograph, ScanOptions

Outcome = Callable[[], ScannedPhotograph]
"""Waits for a photograph and gives it, or raises what reading it raised."""


class Batch:
    """Reads files in reading processes of its own; a context, at whose end nothing of it is left.

    ``jobs``: how many at a time. Whoever began more than ``ahead`` files takes results first: each
    holds its pictures in memory.
    """

    def __init__(self, jobs: int) -> None:
        self.ahead = 2 * jobs
        # Nobody's window stutters: the processes need not stand back.
        self._readers = Readers(jobs, nice=0, batch=True)
        self._threads = ThreadPoolExecutor(jobs, thread_name_prefix="cardcase-batch")

    def begin(self, path: Path, options: ScanOptions) -> Outcome:
        """Have the file read; see :meth:`Reader.scan` for what the outcome may raise."""
        return self._threads.submit(self._readers.scan, path, options).result

    def __enter__(self) -> "Batch":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # First the processes: whoever still waits for one is told that it is over.
        self._readers.close()
        self._threads.shutdown(cancel_futures=True)
