"""How long the program takes to start; prints seconds and multiples of Python's own start.

usage: bench_start.py [PICTURE]   (a small picture of a card; else one is drawn)
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
FIRST_PAINT = HERE.parent / "programs" / "first_paint.py"
PYTHON = sys.executable


def main() -> int:
    """Measure and print a line for each start."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        picture = Path(sys.argv[1]) if len(sys.argv) > 1 else draw(folder / "card.png")
        library = folder / "library"
        run("-m", "cardcase", "--library", str(library), "event", "add", "Fair")
        search = ("-m", "cardcase", "--library", str(library), "search", "nobody")
        reference = median(lambda: seconds("-c", "pass"))
        told = {
            "python -c pass": reference,
            "cardcase --version": median(lambda: seconds("-m", "cardcase", "--version")),
            "cardcase search": median(lambda: seconds(*search)),
            "cardcase scan, one card": median(
                lambda: seconds("-m", "cardcase", "scan", "--json", str(picture)), times=3
            ),
            "window, first paint": median(lambda: first_paint(library), times=3),
        }
        for what, took in told.items():
            print(f"{what:<26}{took:8.3f} s{took / reference:8.1f} x")
    return 0


def median(measure: Callable[[], float], times: int = 7) -> float:
    """The middle one of several measurements, after one that warms the disk's cache."""
    measure()
    return statistics.median(measure() for _ in range(times))


def seconds(*arguments: str) -> float:
    """How long Python runs with these arguments, from start to end."""
    began = time.perf_counter()
    run(*arguments)
    return time.perf_counter() - began


def first_paint(library: Path) -> float:
    """How long after its start the window first painted, as the program itself tells."""
    out = run(str(FIRST_PAINT), str(library), str(time.time()))
    return float(json.loads(out.splitlines()[-1])["seconds"])


def run(*arguments: str) -> str:
    """Run Python to its good end, on no display, and give what it printed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [PYTHON, *arguments], check=True, capture_output=True, text=True, env=environment
    )
    return done.stdout


def draw(file: Path) -> Path:
    """A small clean picture of a card of an invented person."""
    picture = Image.new("RGB", (1000, 600), "white")
    pen = ImageDraw.Draw(picture)
    for row, line in enumerate(("Anna Nowak", "Sales Manager", "+48 601 234 567")):
        pen.text((80, 80 + 150 * row), line, "black", ImageFont.load_default(48))
    picture.save(file)
    return file


if __name__ == "__main__":
    sys.exit(main())
