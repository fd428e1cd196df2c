"""Several real reading processes at once."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from cardcase.core.errors import ScanError
from cardcase.core.jobs import Cancelled, Progress
from cardcase.core.scan.batch import Batch
from cardcase.core.scan.readers import MOST_PROCESSES, Readers, most_jobs
from cardcase.core.scan.result import ScanOptions
from support import card_file, descendants

SMALL = card_file("contoso-marie.png")
LARGE = card_file("contoso-avery-photo.jpg")


@pytest.fixture(scope="module")
def others() -> set[int]:
    """The processes that earlier tests keep."""
    return children()


@pytest.fixture(scope="module")
def readers(others: set[int]) -> Iterator[Readers]:
    made = Readers(2, nice=0, batch=True)
    yield made
    made.close()


def children() -> set[int]:
    return set(descendants(os.getpid()))


def test_one_after_the_other_needs_one_process_and_two_at_once_two(readers: Readers) -> None:
    before = children()
    first = readers.scan(SMALL)
    assert len(children() - before) == 1
    with ThreadPoolExecutor(2) as threads:
        for scanned in threads.map(readers.scan, [SMALL] * 2):
            assert scanned.cards == first.cards
    assert len(children() - before) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_each_process_has_its_share_of_the_cores(readers: Readers, others: set[int]) -> None:
    readers.scan(SMALL)
    (child, *_) = children() - others
    told = Path(f"/proc/{child}/environ").read_bytes().split(b"\0")
    share = str(max(1, len(os.sched_getaffinity(0)) // 2)).encode()
    assert b"CARDCASE_THREADS=" + share in told


def test_waiting_for_an_idle_process_can_be_cancelled(readers: Readers) -> None:
    free = threading.Event()
    held = Progress(lambda *_: free.wait(60) and None)
    with ThreadPoolExecutor(2) as threads:
        busy = [threads.submit(readers.scan, SMALL, ScanOptions(), held) for _ in range(2)]
        with pytest.raises(Cancelled):
            readers.scan(SMALL, ScanOptions(), Progress(cancelled=lambda: True))
        free.set()
        assert all(each.result().cards for each in busy)


def test_a_killed_process_costs_its_own_photograph_only() -> None:
    readers, before = Readers(2, nice=0), children()

    def kill(_done: int, _total: int, what: str) -> None:
        if what == "find":
            (child,) = children() - before
            os.kill(child, signal.SIGKILL)

    with closing(readers), ThreadPoolExecutor(1) as threads:
        killed = threads.submit(readers.scan, LARGE, ScanOptions(), Progress(kill))
        with pytest.raises(ScanError, match="reader_died"):
            killed.result(120)
        assert readers.scan(SMALL).cards


def test_the_end_of_a_batch_leaves_nothing_behind() -> None:
    before, threads = children(), threading.active_count()
    with Batch(2) as batch:
        outcomes = [batch.begin(SMALL, ScanOptions()) for _ in range(6)]
        assert outcomes[0]().cards
        assert len(children() - before) == 2
    assert children() == before and threading.active_count() == threads
    with pytest.raises((Cancelled, CancelledError)):
        outcomes[-1]()


def test_how_many_at_a_time() -> None:
    assert 1 <= most_jobs() <= MOST_PROCESSES
    assert Readers().count == most_jobs()
