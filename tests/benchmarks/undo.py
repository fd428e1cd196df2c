"""Sequences of operations by chance, undone and redone; prints how many, and the first that fails.

usage: undo.py [--runs N] [--steps N] [--seed S]
"""

import argparse
import sys
import time
import traceback
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from undoing import ACTIONS, play


def main() -> int:
    """Play the sequences; each run has a seed of its own, so that one can be played again."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--steps", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    began = time.monotonic()
    failed = 0
    for seed in range(given.seed, given.seed + given.runs):
        chance = Random(seed)
        steps = [(chance.choice(ACTIONS), chance.getrandbits(16)) for _ in range(given.steps)]
        with TemporaryDirectory() as folder:
            try:
                play(Path(folder) / "library", steps)
            except Exception:
                failed += 1
                print(f"seed {seed}:", *(getattr(do, "__name__", do) for do, _ in steps))
                traceback.print_exc(limit=-3)
    spent = time.monotonic() - began
    print(f"{given.runs} runs of {given.steps} steps, {failed} failed, {spent:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
