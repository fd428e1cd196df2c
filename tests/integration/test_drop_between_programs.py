"""A file dragged by the mouse out of another program and dropped onto the window."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cardcase.core.store import load
from cardcase.core.store.library import Library
from support import card_file

needs_screen = pytest.mark.skipif(
    not os.environ.get("DISPLAY") or shutil.which("xdotool") is None,
    reason="needs an X display, a window manager and xdotool (packaging/test brings them)",
)
SOURCE = Path(__file__).parent.parent / "programs" / "drag_source.py"


@pytest.fixture
def start() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts programs and ends just these."""
    started: list[subprocess.Popen[bytes]] = []

    def run(*command: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
        started.append(subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL))
        return started[-1]

    yield run
    for program in started:
        program.terminate()
        try:
            program.wait(20)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


def xdotool(*words: str | int) -> str:
    done = subprocess.run(
        ["xdotool", *map(str, words)], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout


def window_of(program: subprocess.Popen[bytes], title: str) -> str:
    """The id of the program's visible window, once it is there."""
    words = ("search", "--sync", "--onlyvisible", "--all", "--pid", program.pid, "--name", title)
    end = time.monotonic() + 60
    while True:
        try:
            return xdotool(*words).split()[0]
        except subprocess.CalledProcessError:
            # A window of anybody's that closes during the search ends it, too.
            if time.monotonic() > end:
                raise


def place_of(window: str) -> tuple[int, int, int, int]:
    found = dict(
        line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).split()
    )
    return int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"])


@needs_screen
def test_a_photograph_is_dragged_from_another_program(
    tmp_path: Path, start: Callable[..., subprocess.Popen[bytes]]
) -> None:
    library = Library.open(tmp_path / "library")
    try:
        python = sys.executable
        cardcase = start(python, "-m", "cardcase", "--library", str(library.path))
        target = window_of(cardcase, "Cardcase")
        photograph = card_file("adventure-works-1.png")
        other = start(python, str(SOURCE), str(photograph), "20", "20")
        source = window_of(other, "drag-source")
        xdotool("windowmove", "--sync", target, 300, 100)
        xdotool("windowactivate", "--sync", source)

        left, top, width, height = place_of(source)
        xdotool("mousemove", "--sync", left + width // 2, top + height // 2, "mousedown", 1)
        left, top, width, height = place_of(target)
        for step in range(1, 11):
            time.sleep(0.05)
            xdotool("mousemove", left + width * step // 20, top + height * step // 20)
        time.sleep(0.3)
        xdotool("mouseup", 1)

        end = time.monotonic() + 60
        while not (cards := load.cards_in(library, "review")):
            assert cardcase.poll() is None, "the program ended by itself"
            assert time.monotonic() < end, [p.state for p in load.photographs(library)]
            time.sleep(0.1)
        assert cards[0].draft is not None
        assert cards[0].draft.contact.name == "Roberto Tamburello"
        assert [p.name for p in load.photographs(library)] == [photograph.name]
    finally:
        library.close()
