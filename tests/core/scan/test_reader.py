"""The reading process: kept, killed, cancelled, replaced, and never left behind."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cardcase.core.errors import ScanError
from cardcase.core.jobs import Cancelled, Progress
from cardcase.core.scan.reader import Reader
from cardcase.core.scan.result import ScanOptions
from support import bomb, card_file, descendants

CARD = card_file("adventure-works-2.jpg")
LARGE = card_file("contoso-chris-photo.jpg")


@pytest.fixture
def reader() -> Iterator[Reader]:
    made = Reader()
    yield made
    made.close()


def children() -> set[int]:
    return set(descendants(os.getpid()))


def open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def wait_until(met: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.02)


def gone(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return True
    return state == "Z"


def test_the_reader_loads_nothing_heavy_here() -> None:
    code = (
        "import sys; import cardcase.core.scan.reader;"
        "print({'cv2', 'numpy', 'onnxruntime', 'PIL', 'PySide6', 'peewee'} & set(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "set()"


def test_photographs_are_read_by_one_process_that_is_kept(reader: Reader, tmp_path: Path) -> None:
    before = children()
    steps: list[str] = []
    progress = Progress(lambda done, total, what: steps.append(what))
    photograph = reader.scan(CARD, ScanOptions(), progress)
    (card,) = photograph.cards
    assert "Roberto Tamburello" in card.reading.text
    assert card.draft.contact.family == "Tamburello"
    assert steps == ["open", "find", "read", "draft"]
    (pid,) = children() - before

    for file, code in (
        (bomb(tmp_path), "too_large"),
        (tmp_path / "nowhere.jpg", "file_missing"),
        (tmp_path, "no_access"),
    ):
        with pytest.raises(ScanError) as caught:
            reader.scan(file)
        assert caught.value.code == code
    assert children() - before == {pid}
    assert os.getpriority(os.PRIO_PROCESS, pid) > os.getpriority(os.PRIO_PROCESS, 0)


def test_a_killed_process_fails_one_photograph_and_is_replaced(reader: Reader) -> None:
    before = children()

    def kill(done: int, total: int, what: str) -> None:
        if what == "find":
            for pid in children() - before:
                os.kill(pid, signal.SIGKILL)

    with pytest.raises(ScanError) as caught:
        reader.scan(LARGE, ScanOptions(), Progress(kill))
    assert caught.value.code == "reader_died"
    assert reader.scan(CARD).cards

    # One that dies while nobody waits for it is replaced without a word.
    for pid in children() - before:
        os.kill(pid, signal.SIGKILL)
    assert reader.scan(CARD).cards


@pytest.mark.alone
def test_cancelling_in_the_middle_returns_soon(reader: Reader) -> None:
    reader.warm_up()
    stopped_at: list[float] = []

    def report(done: int, total: int, what: str) -> None:
        if what == "find":
            stopped_at.append(time.monotonic())

    with pytest.raises(Cancelled):
        reader.scan(LARGE, ScanOptions(), Progress(report, lambda: bool(stopped_at)))
    assert time.monotonic() - stopped_at[0] < 1.0
    assert reader.scan(CARD).cards


def test_a_scan_that_waits_for_its_turn_can_be_cancelled(reader: Reader) -> None:
    began = threading.Event()
    first = threading.Thread(
        target=lambda: reader.scan(CARD, ScanOptions(), Progress(lambda *step: began.set()))
    )
    first.start()
    assert began.wait(60)
    with pytest.raises(Cancelled):
        reader.scan(CARD, ScanOptions(), Progress(cancelled=lambda: True))
    first.join(60)
    assert not first.is_alive()


def test_closing_leaves_nothing_behind() -> None:
    before, threads, files = children(), threading.active_count(), open_files()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = Reader()
        made.warm_up()
        assert len(children() - before) == 1
        made.close()
        made.close()
        with pytest.raises(Cancelled):
            made.scan(CARD)
        made.warm_up()  # does nothing any more
        del made
        gc.collect()
    assert children() == before
    assert threading.active_count() == threads
    assert open_files() == files


def test_closing_in_the_middle_of_a_scan_cancels_it() -> None:
    made = Reader()
    began = threading.Event()
    outcome: list[BaseException] = []

    def read() -> None:
        try:
            made.scan(LARGE, ScanOptions(), Progress(lambda *step: began.set()))
        except (Cancelled, ScanError) as error:
            outcome.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    assert began.wait(60)
    made.close()
    thread.join(10)
    assert not thread.is_alive()
    assert [type(error) for error in outcome] == [Cancelled]


@pytest.mark.parametrize("how", ["-c", "script"])
def test_the_process_ends_with_its_parent_even_in_the_middle(how: str, tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from cardcase.core.jobs import Progress\n"
        "from cardcase.core.scan.reader import Reader\n"
        "from cardcase.core.scan.result import ScanOptions\n"
        "told = Progress(lambda *step: print(step[2], flush=True))\n"
        "reader = Reader()\n"
        "while True:\n"
        "    reader.scan(Path(sys.argv[1]), ScanOptions(), told)\n"
    )
    script = tmp_path / "batch.py"  # has no guard against being imported by a child
    script.write_text(code)
    command = [sys.executable, *(["-c", code] if how == "-c" else [str(script)]), str(LARGE)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        for line in parent.stdout:
            if line.strip() == "find":
                break
        (child,) = descendants(parent.pid)
        parent.kill()
    wait_until(lambda: gone(child), seconds=5)
