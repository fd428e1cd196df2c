"""What several tests need: photographs to scan, and ways to wait and to drop."""

import io
import os
from collections.abc import Iterable
from pathlib import Path

from PIL import Image

CARDS = Path(__file__).parent / "data" / "cards"
SMALL_CARDS = ("adventure-works-1.png", "adventure-works-2.jpg", "contoso-marie.png")
"""Clean cards that are quick to read."""
SMALL = 520
"""Pixels of a picture's longer side at which these can still be read."""


def card_file(name: str) -> Path:
    """One of the card photographs that come with the tests."""
    return CARDS / name


def variants(folder: Path, count: int, first: int = 0) -> list[Path]:
    """``count`` different files with readable cards: the small ones, encoded anew each time, and
    smaller still, which halves the time of reading them.

    Two calls give the same files unless ``first``, the number of the first one, differs.
    """
    files = []
    for number in range(first, first + count):
        with Image.open(card_file(SMALL_CARDS[number % len(SMALL_CARDS)])) as image:
            image.thumbnail((SMALL, SMALL))
            data = io.BytesIO()
            image.convert("RGB").save(data, "JPEG", quality=80 + number % 15, comment=str(number))
        file = folder / f"card-{number:02}.jpg"
        file.write_bytes(data.getvalue())
        files.append(file)
    return files


def bomb(folder: Path, side: int = 20_000) -> Path:
    """A tiny file that would be 400 million pixels in memory."""
    file = folder / "bomb.png"
    Image.new("1", (side, side)).save(file)
    return file


def descendants(pid: int) -> list[int]:
    """The processes started by ``pid``, and theirs."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            children.setdefault(int(fields[1]), []).append(int(entry.name))
    found: list[int] = []
    queue = [pid]
    while queue:
        for child in children.get(queue.pop(), ()):
            found.append(child)
            queue.append(child)
    return found


def peak_memory(pids: Iterable[int]) -> dict[int, int]:
    """The most memory each process ever had in bytes (VmHWM of proc(5))."""
    peaks = {}
    for pid in pids:
        try:
            status = Path(f"/proc/{pid}/status").read_text()
        except OSError:
            continue
        for line in status.splitlines():
            if line.startswith("VmHWM:"):
                peaks[pid] = int(line.split()[1]) * 1024
    return peaks


def program_environment(**more: str) -> dict[str, str]:
    """The environment for a Cardcase of its own, with no display needed."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}
