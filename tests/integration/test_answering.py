"""The window answers while photographs are read, and leaves nothing running behind."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cardcase.core.store import load
from heartbeat import Heartbeat
from program import Program, drop
from support import card_file, descendants, variants

PATIENCE = 90_000
LONGEST_MS = 50
"""Of work at once; bench_window.py tells how long one waits for it on a machine at rest."""
FREEZE_MS = 120
"""Of waiting, whoever is to blame: as long as nobody gives Python's lock away for that."""
BATCH = 6
TRIES = 5
"""A machine with other work makes anyone wait: the best of five batches tells about the window."""


@pytest.fixture
def started(start: Callable[[], Program], qtbot: QtBot) -> Iterator[Program]:
    """A program in the state that ``run_window`` leaves it in: the start is never collected."""
    program = start()
    qtbot.waitExposed(program.window)
    gc.collect()
    gc.freeze()
    yield program
    gc.unfreeze()


@pytest.mark.alone
@pytest.mark.timeout(300)
def test_no_work_over_50_ms_during_a_batch(started: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program = started
    heart = Heartbeat(program.window)
    waits, works = [], []
    for attempt in range(TRIES):
        files = variants(tmp_path, BATCH, first=attempt * BATCH)
        if attempt == 0:
            # Twelve megapixels, and the start of the reading process with all it loads.
            files.append(card_file("contoso-chris-photo.jpg"))
        heart.start()
        with qtbot.waitSignal(program.window.scan.queue.finished, timeout=PATIENCE):
            assert drop(program.window, *files)
        heart.stop()
        waits.append(round(heart.worst))
        works.append(round(max(heart.busy)))
        if works[-1] <= LONGEST_MS and waits[-1] <= FREEZE_MS:
            break
    assert min(works) <= LONGEST_MS, f"the window was at work for {works} ms at once"
    assert min(waits) <= FREEZE_MS, f"the window kept waiting for {waits} ms"
    assert len(load.cards_in(program.library, "review")) >= BATCH


@pytest.mark.timeout(120)
def test_closing_leaves_no_thread_and_no_process(
    start: Callable[[], Program], qtbot: QtBot, tmp_path: Path
) -> None:
    before = set(threading.enumerate())
    others = set(descendants(os.getpid()))
    program = start()
    assert drop(program.window, *variants(tmp_path, 3))
    # Closed while the first ones are being read.
    qtbot.waitUntil(lambda: bool(program.window.scan.queue.in_hand), timeout=PATIENCE)
    assert set(descendants(os.getpid())) - others
    program.close()
    assert set(threading.enumerate()) <= before
    # Long enough for a process that is ending, not for one that stays.
    qtbot.waitUntil(lambda: not set(descendants(os.getpid())) - others, timeout=10_000)

    again = start()
    with qtbot.waitSignal(again.window.scan.queue.finished, timeout=PATIENCE):
        pass
    assert [row.state for row in load.photographs(again.library)] == ["read"] * 3
