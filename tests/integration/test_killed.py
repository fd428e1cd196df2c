"""The real program, killed in the middle of a batch, loses nothing and goes on."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cardcase.core.store import load
from cardcase.core.store.library import Library
from support import descendants, program_environment, variants

COUNT = 10
PATIENCE = 150


@contextmanager
def running(library: Path, *files: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The window of a Cardcase of its own, ended with its reading process when the test is over."""
    command = [sys.executable, "-m", "cardcase", "--library", str(library), *map(str, files)]
    program = subprocess.Popen(command, env=program_environment(), stdin=subprocess.DEVNULL)
    try:
        yield program
    finally:
        program.kill()
        program.wait()


def until(condition: Callable[[], bool], program: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert program.poll() is None, "the program ended by itself"
        assert time.monotonic() < end, "nothing happened for too long"
        time.sleep(0.1)


def states(library: Library) -> Counter[str]:
    return Counter(photograph.state for photograph in load.photographs(library))


def lives(pid: int) -> bool:
    """Whether a process is there and not only waits to be told of as ended: that has no words."""
    try:
        return bool(Path(f"/proc/{pid}/cmdline").read_bytes())
    except OSError:
        return False


@pytest.mark.timeout(400)
def test_killed_in_the_middle_nothing_is_lost_and_the_queue_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "phone"
    folder.mkdir()
    files = variants(folder, COUNT)
    place = tmp_path / "library"
    Library.open(place).close()
    library = Library.open(place)
    try:
        with running(place, *files) as program:
            until(lambda: states(library)["read"] >= 3, program)
            helpers = descendants(program.pid)
            os.kill(program.pid, signal.SIGKILL)
            program.wait()
        assert helpers, "reading happens in a process of its own"
        end = time.monotonic() + 30
        while any(map(lives, helpers)):
            assert time.monotonic() < end, "the reading process outlived the window"
            time.sleep(0.1)

        found = states(library)
        assert sum(found.values()) == COUNT
        assert set(found) <= {"waiting", "read"}
        assert found["waiting"] > 0, "the batch was already over: kill earlier"
        assert_whole(library)

        with running(place) as program:
            until(lambda: states(library)["read"] == COUNT, program)
        assert_whole(library)
        cards = load.cards_in(library, "review")
        assert len(cards) == COUNT
    finally:
        library.close()


def assert_whole(library: Library) -> None:
    """Every photograph that was read has its bytes, its cards, and each card all it needs."""
    for photograph in load.photographs(library, ("read",)):
        assert library.media.exists(photograph.sha256)
        cards = load.cards_on(library, photograph.uid)
        assert cards
        for card in cards:
            assert card.reading is not None and card.reading.lines
            assert card.draft is not None
            assert library.media.exists(card.image)
