"""What must not grow with a library: two of them asked in turns, so that all else weighs on both.

usage: bench_growth.py --keep FOLDER [--contacts 10000 100000]

Each figure is the shortest of many; of searches, the middle of the shortest of fifty numbers of
which there is one each. The libraries are those of bench_library.py.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from bench_library import PAGE, SEED, quantile, shortest
from libraries import sample_library

from cardcase.core.query import parse
from cardcase.core.sample import people
from cardcase.core.store import browse
from cardcase.core.store.clock import today
from cardcase.core.store.library import Library
from cardcase.core.store.listing import page as listed

TURNS = 40

Act = Callable[[Library], object]


def main() -> int:
    """Print a line a measure: milliseconds in the smaller and the larger library, the growth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--contacts", type=int, nargs=2, default=[10_000, 100_000])
    wanted = parser.parse_args()
    libraries = [Library.open(sample_library(wanted.keep, count)) for count in wanted.contacts]
    some = islice(people(wanted.contacts[0], SEED), 50)
    numbers = [each.points[0].normalized.removeprefix("+") for each in some]
    acts: dict[str, list[Act]] = {
        "first page of the list": [partial(browse.contacts_page, limit=PAGE)],
        "first page by last met": [partial(browse.contacts_page, limit=PAGE, order="met")],
        "search for one number, p50": [_search(number) for number in numbers],
        "of it finding, p50": [_finding(number) for number in numbers],
    }
    print(f"{'ms':30}" + "".join(f"{count:>12}" for count in wanted.contacts) + f"{'growth':>9}")
    for name, some_acts in acts.items():
        small, large = in_turns(libraries, some_acts)
        print(f"{name:30}{small:12.3f}{large:12.3f}{large / small:9.2f}")
    return 0


def in_turns(libraries: Sequence[Library], acts: Sequence[Act]) -> list[float]:
    """For each library the middle of what each act takes at its shortest."""
    took = [[float("inf")] * len(acts) for _ in libraries]
    for _ in range(TURNS):
        for best, library in zip(took, libraries, strict=True):
            for at, act in enumerate(acts):
                best[at] = min(best[at], shortest(partial(act, library), 1))
    return [quantile(best, 0.5) for best in took]


def _search(number: str) -> Act:
    return lambda library: browse.contacts_page(library, number, limit=PAGE)


def _finding(number: str) -> Act:
    terms = parse(number, today())

    def find(library: Library) -> object:
        with library.snapshot():
            return listed(terms, limit=PAGE)

    return find


if __name__ == "__main__":
    sys.exit(main())
