"""How long a photograph takes: the whole scan, a bare RapidOCR call on the same file, their ratio.

usage: bench_scan.py [PICTURE…] [--times N]   (else the photographs of 12 megapixels of the tests)

The two take turns, so that whatever else the machine does weighs on both; medians are printed.
How long the program and its window take to start is told by bench_start.py.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

# The engines first: they switch the telemetry of onnxruntime off.
from cardcase.core.scan.pipeline import scan  # isort: skip
from rapidocr import RapidOCR

CARDS = Path(__file__).resolve().parent.parent / "data" / "cards"
PHOTOGRAPHS = ("contoso-avery-photo.jpg", "contoso-chris-photo.jpg")


def main() -> int:
    """Measure and print a line for each photograph."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", nargs="*", type=Path)
    parser.add_argument("--times", type=int, default=5)
    wanted = parser.parse_args()
    bare = RapidOCR(params={"Global.log_level": "error"})
    print(f"{'seconds':<28}{'whole scan':>12}{'bare RapidOCR':>15}{'ratio':>8}")
    for picture in wanted.pictures or [CARDS / name for name in PHOTOGRAPHS]:
        data = picture.read_bytes()
        whole, call = in_turns(partial(scan, data), partial(bare, str(picture)), wanted.times)
        print(f"{picture.name:<28}{whole:>12.2f}{call:>15.2f}{whole / call:>8.2f}")
    return 0


def in_turns(
    one: Callable[[], object], other: Callable[[], object], times: int
) -> tuple[float, float]:
    """The medians of both, measured alternately after a call of each that loads its models."""
    seconds(one), seconds(other)
    measured = [(seconds(one), seconds(other)) for _ in range(times)]
    return statistics.median(a for a, _ in measured), statistics.median(b for _, b in measured)


def seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
