"""How long a photograph takes: the whole scan with each engine, against a bare RapidOCR call.

usage: bench_scan.py [PICTURE|FOLDER…] [--times N] [--engines NAME…]
(else the photographs of 12 megapixels of the tests, five times each, rapidocr and auto)

All take turns on each picture, so that whatever else the machine does weighs on all of them;
medians are printed for every picture, and over all of them. The bare call gets the file as it is,
finds, turns and reads. How long the program and its window take to start is told by bench_start.py.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

# The engines first: they switch the telemetry of onnxruntime off.
from cardcase.core.scan.pipeline import scan  # isort: skip
from rapidocr import RapidOCR

from cardcase.core.scan.result import ScanOptions

CARDS = Path(__file__).resolve().parent.parent / "data" / "cards"
PHOTOGRAPHS = ("contoso-avery-photo.jpg", "contoso-chris-photo.jpg")
READABLE = {".jpg", ".jpeg", ".png", ".webp"}  # by the bare call, too


def main() -> int:
    """Measure and print a line for each photograph, and one for all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", nargs="*", type=Path)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--engines", nargs="+", default=["rapidocr", "auto"])
    wanted = parser.parse_args()
    bare = RapidOCR(params={"Global.log_level": "error"})
    names = ["bare", *wanted.engines]
    print(f"{'seconds, and times the bare call':<34}" + "".join(f"{name:>18}" for name in names))
    measured: list[list[float]] = []
    for picture in pictures(wanted.pictures or [CARDS / name for name in PHOTOGRAPHS]):
        data = picture.read_bytes()
        calls: list[Callable[[], object]] = [partial(bare, str(picture))]
        calls += [partial(scan, data, ScanOptions(engine=name)) for name in wanted.engines]
        if not measured:
            for call in calls:  # loads the models
                call()
        measured.append(in_turns(calls, wanted.times))
        show(picture.name, measured[-1], [one / measured[-1][0] for one in measured[-1]])
    columns = list(zip(*measured, strict=True))
    medians = [statistics.median(column) for column in columns]
    ratios = [[one / row[0] for one in row] for row in measured]
    show(
        f"median of {len(measured)}",
        medians,
        [statistics.median(column) for column in zip(*ratios, strict=True)],
    )
    return 0


def pictures(paths: Iterable[Path]) -> list[Path]:
    """The paths, folders replaced by the pictures in them."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        found += [each for each in inside if each.suffix.lower() in READABLE]
    return found


def in_turns(calls: Sequence[Callable[[], object]], times: int) -> list[float]:
    """The median of each call, measured alternately."""
    measured = [[seconds(call) for call in calls] for _ in range(times)]
    return [statistics.median(column) for column in zip(*measured, strict=True)]


def seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def show(name: str, taken: Sequence[float], ratios: Sequence[float]) -> None:
    cells = (f"{one:>10.2f} ({ratio:>4.2f})" for one, ratio in zip(taken, ratios, strict=True))
    print(f"{name:<34}" + " ".join(cells), flush=True)


if __name__ == "__main__":
    sys.exit(main())
