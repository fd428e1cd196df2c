"""Two processes work on one library and are killed; prints what was acknowledged and what was lost.

usage: crash.py [--rounds N] [--seed S] [--together N]   (rounds on one library before a new one)
"""

import argparse
import sys
import time
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from crashing import Crashes


def main() -> int:
    """Crash as often as asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--together", type=int, default=20)
    given = parser.parse_args()
    began = time.monotonic()
    told = {"rounds": 0, "acknowledged": 0, "cut": 0, "came through": 0, "failed": 0}
    seed = given.seed
    while told["rounds"] < given.rounds:
        with TemporaryDirectory() as folder:
            crashes = Crashes(Path(folder))
            for _ in range(min(given.together, given.rounds - told["rounds"])):
                seed += 1
                told["rounds"] += 1
                try:
                    crashes.round(seed)
                except AssertionError:
                    told["failed"] += 1
                    print(f"seed {seed}, round {crashes.rounds} on this library:")
                    traceback.print_exc()
                    break
            told["acknowledged"] += crashes.acknowledged
            told["cut"] += crashes.cut
            told["came through"] += crashes.came_through
        print(*(f"{name} {number}" for name, number in told.items()), sep=", ", flush=True)
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if told["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
