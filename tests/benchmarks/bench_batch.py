"""How much faster a batch is than one photograph at a time, and how much memory it takes.

usage: bench_batch.py [PICTURE|FOLDER…] [--jobs N] [--count N] [--rounds N]

Without pictures, those of the tests are taken, over and over. The batch and the single reading
process, which has all cores, take turns with all the pictures, so that whatever else the machine
does weighs on both; both are warm. Memory is the highest sum over the reading
processes of what each has for itself and its part of what they share (Pss of proc(5)), while two
photographs of 12 megapixels are read at a time. Last come the same pictures as commands, no file
twice: one ``cardcase scan`` for each, as a script would call it, against one for all of them.
"""

import argparse
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cardcase.core.scan.batch import Batch
from cardcase.core.scan.readers import most_jobs
from cardcase.core.scan.result import ScanOptions
from cardcase.core.scan.sources import photographs_in
from support import CARDS, descendants

_OWN = os.getpid()
PHOTOGRAPHS = ("contoso-avery-photo.jpg", "contoso-chris-photo.jpg")


def main() -> int:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", nargs="*", type=Path, default=[CARDS])
    parser.add_argument("--jobs", type=int, default=most_jobs())
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=2)
    wanted = parser.parse_args()
    pictures = list(islice(cycle(photographs_in(wanted.pictures)), wanted.count))
    single, batch = in_turns(pictures, wanted.jobs, wanted.rounds)
    print(f"{len(pictures)} pictures{'seconds':>14}{'a second':>12}{'rate':>8}")
    for name, seconds in (("one at a time", single), (f"{wanted.jobs} at a time", batch)):
        rate = len(pictures) / seconds
        print(f"{name:<16}{seconds:>9.1f}{rate:>12.2f}{single / seconds:>8.2f}")
    print(f"memory, two of 12 megapixels at a time: {peak_of_two() / 1024**2:.0f} MiB")
    files = list(dict.fromkeys(pictures))
    each = sum(seconds_of([picture]) for picture in files)
    together = seconds_of(files)
    print(f"a command for each: {each:.1f} s, one for all: {together:.1f} s, {each / together:.2f}")
    return 0


def in_turns(pictures: Sequence[Path], jobs: int, rounds: int) -> tuple[float, float]:
    """The seconds for all pictures, one at a time and as a batch; means of the rounds."""
    totals = [0.0, 0.0]
    with ExitStack() as stack:
        batches = [stack.enter_context(Batch(count)) for count in (1, jobs)]
        for batch, count in zip(batches, (1, jobs), strict=True):
            read(batch, [pictures[0]] * count)
        for _ in range(rounds):
            for which, batch in enumerate(batches):
                began = time.perf_counter()
                read(batch, pictures)
                totals[which] += (time.perf_counter() - began) / rounds
    return totals[0], totals[1]


def read(batch: Batch, pictures: Sequence[Path]) -> None:
    for outcome in [batch.begin(picture, ScanOptions()) for picture in pictures]:
        outcome()


def seconds_of(pictures: Sequence[Path]) -> float:
    """How long ``cardcase scan`` takes with them."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "cardcase", "scan", "--json", *map(str, pictures)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def peak_of_two() -> int:
    """The most memory in bytes of two processes that read the large photographs of the tests."""
    peak, over = 0, threading.Event()

    def watch() -> None:
        nonlocal peak
        while not over.wait(0.02):
            peak = max(peak, sum(map(proportional, descendants(_OWN))))

    watcher = threading.Thread(target=watch)
    with Batch(2) as batch:
        watcher.start()
        for _ in range(2):
            read(batch, [CARDS / name for name in PHOTOGRAPHS])
        over.set()
        watcher.join()
    return peak


def proportional(pid: int) -> int:
    try:
        rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(row.split()[1]) * 1024 for row in rows if row.startswith("Pss:"))


if __name__ == "__main__":
    sys.exit(main())
