"""Starting the program: what it loads, what it refuses, how it ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cardcase import __version__
from cardcase.app import has_display
from command_line import Program

HEAVY = ("PySide6", "numpy", "cv2", "PIL", "onnxruntime", "rapidocr", "pytesseract", "vobject")


def loaded(code: str) -> set[str]:
    """The top-level modules that a Python has loaded after ``code``."""
    program = f"import sys\n{code}\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    return set(done.stdout.decode().splitlines()[-1].split())


@pytest.mark.parametrize(
    "code",
    [
        "import cardcase.cli",
        "import cardcase.app, cardcase.__main__",
        "from cardcase.app import main; main(['--version'])",
        "from cardcase.app import main; main(['--library', {library!r}, 'search', 'nobody'])",
        "from cardcase.app import main; main(['--library', {library!r}, 'show', '1'])",
        "from cardcase.app import main; main(['--library', {library!r}, 'event', 'list'])",
    ],
)
def test_little_is_loaded(code: str, cardcase: Program) -> None:
    cardcase("event", "add", "Targi")
    names = loaded(code.format(library=str(cardcase.library)))
    assert "cardcase" in names
    assert not names & set(HEAVY)


def test_version_and_help(cardcase: Program) -> None:
    assert cardcase("--version").out == f"cardcase {__version__}\n"
    text = cardcase("--help").out
    assert "scan" in text
    assert "history" in text
    assert "znajdź kontakty" in cardcase("--help", LC_ALL="pl_PL.UTF-8").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("serch", "x"),
        ("scan",),
        ("export",),
        ("event",),
        ("event", "add", "X", "--start", "2026-02-31"),
        ("scan", "x.jpg", "--event", "Targi"),
        ("scan", "x.jpg", "--engine", "nobody"),
        ("scan", "x.jpg", "--save", "--kind", "party"),
        ("scan", "x.jpg", "--save", "--event", " "),
        ("event", "add", " "),
        ("search", "x", "--limit", "-1"),
        ("history", "--limit", "-1"),
        ("import", "a.vcf", "--nothing"),
    ],
)
def test_wrong_use(arguments: tuple[str, ...], cardcase: Program) -> None:
    ended = cardcase(*arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.strip()
    assert "Traceback" not in ended.err
    assert not cardcase.library.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has no display")
def test_without_a_display_one_sentence(cardcase: Program) -> None:
    ended = cardcase()
    assert (ended.code, ended.out) == (1, "")
    assert len(ended.err.splitlines()) == 1
    assert "display" in ended.err


def test_what_counts_as_a_display() -> None:
    assert not has_display("linux", {"DISPLAY": ""})
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert has_display("linux", {name: "x"})
    assert has_display("win32", {})
    assert has_display("darwin", {})


def test_a_closed_pipe_is_no_traceback(cardcase: Program) -> None:
    for number in range(3):
        cardcase("event", "add", f"Targi {number}")
    with subprocess.Popen(
        cardcase.command("event", "list"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=cardcase.environment({}),
    ) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()
        errors = program.stderr.read()
    assert errors == b""
    assert program.returncode == 141


def test_interrupted(cardcase: Program, tmp_path: Path) -> None:
    # A pipe nobody writes to would hold a reader forever; a folder of many files holds it enough.
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(4_000):
        (folder / f"{number}.jpg").touch()
    with subprocess.Popen(
        cardcase.command("scan", folder),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=cardcase.environment({}),
    ) as program:
        assert program.stderr
        first = program.stderr.readline()
        os.kill(program.pid, signal.SIGINT)
        errors = program.stderr.read().decode()
    assert b"empty" in first
    assert program.returncode == 130
    assert "Traceback" not in errors


def test_no_library_is_made_by_looking(cardcase: Program) -> None:
    for command in (("search", "x"), ("show", "1"), ("history",), ("undo",), ("event", "list")):
        ended = cardcase(*command)
        assert ended.code == 1
        assert "no library" in ended.err
    assert not cardcase.library.exists()


def test_a_folder_that_is_no_library(cardcase: Program) -> None:
    cardcase.library.mkdir()
    (cardcase.library / "cardcase.db").write_text("hello")
    ended = cardcase("search", "x")
    assert ended.code == 1
    assert "no Cardcase library" in ended.err


@pytest.mark.alone
def test_it_starts_fast(cardcase: Program) -> None:
    """Well under what would be felt; the benchmark measures it exactly."""
    began = time.perf_counter()
    cardcase("--version")
    assert time.perf_counter() - began < 2
