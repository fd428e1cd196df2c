"""A second start of a library: its files go to the first, which may be dead, hung or lied to."""

import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.ui import single as module
from cardcase.ui.frame import bring_forward
from cardcase.ui.single import Single
from support import program_environment

# What a start of the program does before it opens a window.
START = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from cardcase.ui.single import Single
app = QCoreApplication([])
single = Single(Path(sys.argv[1]), Path(sys.argv[2]))
first = single.claim([Path(name) for name in sys.argv[3:]])
print("first" if first else "second", flush=True)
if first:
    time.sleep(60)
"""


class Starts:
    """Starts of the program in other processes."""

    def __init__(self, folder: Path) -> None:
        self.library, self.sockets = folder / "library", folder / "run"
        self.running: list[subprocess.Popen[str]] = []

    def begin(self, *files: str, cwd: Path | None = None) -> subprocess.Popen[str]:
        started = subprocess.Popen(
            [sys.executable, "-c", START, self.library, self.sockets, *files],
            stdout=subprocess.PIPE,
            text=True,
            cwd=cwd,
            env=program_environment(),
        )
        self.running.append(started)
        return started

    def end(self) -> None:
        for started in self.running:
            started.kill()
            started.communicate()


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Starts]:
    made = Starts(tmp_path)
    yield made
    made.end()


@pytest.fixture
def first(starts: Starts, qapp: object) -> Iterator[Single]:
    """The first start, in this process."""
    made = Single(starts.library, starts.sockets)
    assert made.claim([])
    yield made
    made.close()


def test_a_second_start_hands_its_files_over(
    first: Single, starts: Starts, tmp_path: Path, qtbot: QtBot
) -> None:
    taken: list[Sequence[Path]] = []
    first.answer(taken.append)
    odd = "wizytówka\n\udcff.jpg"
    second = starts.begin("a.jpg", odd, cwd=tmp_path)
    qtbot.waitUntil(lambda: bool(taken), timeout=20_000)
    assert taken == [[tmp_path / "a.jpg", tmp_path / odd]]
    assert second.communicate(timeout=20)[0] == "second\n"
    assert stat.S_IMODE(starts.sockets.stat().st_mode) == 0o700


def test_what_comes_before_the_window_is_there_waits_for_it(
    first: Single, starts: Starts, tmp_path: Path, qtbot: QtBot
) -> None:
    second = starts.begin(str(tmp_path / "a.jpg"))
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    taken: list[Sequence[Path]] = []
    first.answer(taken.append)
    assert taken == [[tmp_path / "a.jpg"]]


def test_the_place_of_one_that_died_is_taken(starts: Starts, qapp: object, qtbot: QtBot) -> None:
    dead = starts.begin()
    assert dead.stdout is not None and dead.stdout.readline() == "first\n"
    dead.send_signal(signal.SIGKILL)
    dead.wait()
    assert list(starts.sockets.iterdir()), "it left its socket and its lock"
    heir = Single(starts.library, starts.sockets)
    assert heir.claim([])
    taken: list[Sequence[Path]] = []
    heir.answer(taken.append)
    starts.begin("a.jpg")
    qtbot.waitUntil(lambda: bool(taken), timeout=20_000)
    heir.close()
    again = Single(starts.library, starts.sockets)
    assert again.claim([])
    again.close()


def test_one_that_hangs_keeps_nobody_from_the_library(
    starts: Starts, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 400)
    hung = starts.begin()
    assert hung.stdout is not None and hung.stdout.readline() == "first\n"
    began = time.monotonic()
    other = Single(starts.library, starts.sockets)
    assert other.claim([Path("/a.jpg")])
    assert time.monotonic() - began < 5
    other.close()


def test_each_library_has_a_window_and_another_way_to_it_is_the_same(
    first: Single, starts: Starts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_MS", 200)
    elsewhere = Single(tmp_path / "another", starts.sockets)
    assert elsewhere.claim([])
    elsewhere.close()
    starts.library.mkdir()
    (tmp_path / "link").symlink_to(starts.library)
    same = Single(tmp_path / "link", starts.sockets)
    assert same._name == first._name != elsewhere._name


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"not json\n",
        b"[]\n",
        b'{"files": 7, "token": ""}\n',
        b'{"files": [1, "relative.jpg"], "token": 5}\n',
        b"[" * 100_000 + b"\n",
        b"\xff\xfe\n",
    ],
)
def test_nonsense_brings_the_window_forward_and_opens_nothing(
    first: Single, qtbot: QtBot, said: bytes
) -> None:
    taken: list[Sequence[Path]] = []
    first.answer(taken.append)
    stranger = QLocalSocket()
    stranger.connectToServer(first._name)
    stranger.write(said)
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == [[]]
    stranger.abort()
    qtbot.waitUntil(lambda: not first.findChildren(QLocalSocket))


def test_a_message_without_an_end_is_cut_off(first: Single, qtbot: QtBot) -> None:
    stranger = QLocalSocket()
    stranger.connectToServer(first._name)
    stranger.write(b"x" * (2 * 1024 * 1024))
    stranger.flush()
    qtbot.waitUntil(
        lambda: stranger.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=10_000
    )
    assert not first.findChildren(QLocalSocket)


def test_a_folder_that_cannot_be_made_keeps_nobody_out(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "file").write_text("")
    one = Single(tmp_path / "library", tmp_path / "file" / "run")
    assert one.claim([])
    one.close()


def test_a_minimized_window_comes_back(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QMainWindow

    window = QMainWindow()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert not window.isMinimized() and window.isVisible()


def test_two_starts_of_the_whole_program(tmp_path: Path, qtbot: QtBot) -> None:
    card = tmp_path / "anna.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Anna Nowak\nN:Nowak;Anna;;;\nEND:VCARD\n")
    homes = {
        f"XDG_{name}": str(tmp_path / name) for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME")
    }
    # The address of a socket has at most 107 bytes.
    runtime = Path(tempfile.mkdtemp(prefix="run-"))
    homes["XDG_RUNTIME_DIR"] = str(runtime)
    command = [sys.executable, "-m", "cardcase", "--library", str(tmp_path / "library")]
    environment = program_environment(**homes)
    running = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
    try:
        sockets = runtime / "cardcase"
        qtbot.waitUntil(lambda: sockets.exists() and len([*sockets.iterdir()]) == 2, timeout=30_000)
        second = subprocess.run([*command, str(card)], env=environment, timeout=60, check=False)
        assert second.returncode == 0 and running.poll() is None

        def arrived() -> bool:
            library = Library.open(tmp_path / "library")
            try:
                return browse.count_contacts(library) == 1
            finally:
                library.close_all()

        qtbot.waitUntil(arrived, timeout=30_000)
        # The command line asks nobody.
        listed = subprocess.run(
            [*command, "search"], env=environment, capture_output=True, text=True, check=False
        )
        assert listed.returncode == 0 and "Anna Nowak" in listed.stdout
    finally:
        running.terminate()
        running.communicate(timeout=30)
        shutil.rmtree(runtime)
