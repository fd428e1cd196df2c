"""Two processes killed at work on one library: nothing acknowledged is lost, nothing is half done.

A few rounds of what tests/benchmarks/crash.py does hundreds of times.
"""

from pathlib import Path

from crashing import Crashes


def test_two_processes_are_killed_again_and_again(tmp_path: Path) -> None:
    crashes = Crashes(tmp_path, longest=0.4)
    for seed in range(6):
        crashes.round(seed)
    assert crashes.acknowledged > 10
    assert crashes.cut > 0, "none of them was at work when it was killed"
