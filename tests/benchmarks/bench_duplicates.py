"""How well duplicates are found in generated libraries of known truth, and how fast.

usage: bench_duplicates.py [--contacts N] [--seed S …] [--misses] [--library FOLDER]

For each kind of disturbance: how many pairs of one person came into which lane; for each kind of
trap, how many pairs of two persons did. Precision of "surely the same" and recall over all lanes
are over pairs. Memory is the growth of the peak (VmHWM of proc(5)) while the search runs, time is
also told as a multiple of folding the name of each contact a hundred times. ``--misses`` prints
the pairs that are sure and wrong, and those not found.

With ``--library`` the contacts of the first seed are put into a library there (once; it is kept),
and instead of the tables come the times of the whole search, with reading, and of asking for the
duplicates of one record (of 300; a record of a stranger's name and points every third time).
"""

import argparse
import gc
import os
import sys
import time
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cardcase.core.match.find import duplicates
from cardcase.core.match.verdict import LANES
from cardcase.core.match.words import given_names, surnames
from cardcase.core.ops.operation import operation
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, likely
from cardcase.core.store.library import Library
from cardcase.core.text import fold
from duplicates import made
from support import peak_memory

_COLUMNS = (*LANES, "none")


def main() -> int:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=3000)
    parser.add_argument("--seed", type=int, nargs="+", default=[1])
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--library", type=Path)
    wanted = parser.parse_args()
    if wanted.library:
        return in_library(wanted.library, wanted.contacts, wanted.seed[0])
    same: dict[str, Counter[str]] = defaultdict(Counter)
    others: dict[str, Counter[str]] = defaultdict(Counter)
    for seed in wanted.seed:
        library = made(wanted.contacts, seed)
        before, began = peak(), time.perf_counter()
        found = duplicates(library.contacts)
        seconds, memory = time.perf_counter() - began, peak() - before
        lanes = {frozenset(each.uids): each.lane for each in found}
        reference = folding(library.contacts)
        print(
            f"seed {seed}: {len(library.contacts)} contacts, {len(found)} pairs, {seconds:.2f} s "
            f"({seconds / reference:.1f} x), {memory / 2**20:.0f} MB"
        )
        for pair, kind in library.same.items():
            same[kind][lanes.get(pair, "none")] += 1
        for pair, lane in lanes.items():
            if pair not in library.same:
                others[library.others.get(pair, "by chance")][lane] += 1
        for pair, kind in library.others.items():
            if pair not in lanes:
                others[kind]["none"] += 1
        if wanted.misses:
            show_misses(library, lanes)
    table("one person", same)
    table("two persons", others)
    right, wrong = (sum(each["sure"] for each in some.values()) for some in (same, others))
    total = sum(sum(each.values()) for each in same.values())
    missed = sum(each["none"] for each in same.values())
    print(f"surely the same: precision {right / max(1, right + wrong):.4f} ({wrong} wrong)")
    print(f"all lanes: recall {1 - missed / max(1, total):.4f} ({missed} of {total} missed)")
    return 0


def in_library(folder: Path, count: int, seed: int) -> int:
    """Measure the search of a library and of one record in it."""
    contacts = made(count, seed).contacts
    library = Library.open(folder)
    if not browse.count_contacts(library):
        with operation(library, "contacts.sample", str(count)) as op:
            op.put(*contacts)
    chance = Random(seed)
    times = []
    began = time.perf_counter()
    given_names()
    surnames()
    likely.likely(library, contacts[0])
    print(f"first, with the lists of names: {1000 * (time.perf_counter() - began):.0f} ms")
    # The program does not hold the contacts: collecting garbage shall not walk through them.
    gc.freeze()
    for number, record in enumerate(chance.sample(contacts, 300)):
        if number % 3 == 0:
            record = replace(record, uid="", family="Zdrowomyski", points=())
        began = time.perf_counter()
        likely.likely(library, record)
        times.append(time.perf_counter() - began)
    times.sort()
    del contacts
    reference = folding(list(islice(likely.everyone(library), 5000)))
    before, began = peak(), time.perf_counter()
    found = likely.all_likely(library)
    seconds = time.perf_counter() - began
    print(
        f"all: {len(found)} pairs, {seconds:.1f} s ({seconds / reference:.0f} x folding 5000 names "
        f"a hundred times), {(peak() - before) / 2**20:.0f} MB more"
    )
    print(
        "one: median {:.1f} ms, 95 % {:.1f} ms, worst {:.1f} ms".format(
            *(1000 * times[place] for place in (150, 285, -1))
        )
    )
    library.close_all()
    return 0


def table(title: str, counts: dict[str, Counter[str]]) -> None:
    """Print how many pairs of each kind are in which lane."""
    print(f"{title:<22}" + "".join(f"{lane:>11}" for lane in _COLUMNS))
    for kind, lanes in sorted(counts.items()):
        print(f"  {kind:<20}" + "".join(f"{lanes[lane]:>11}" for lane in _COLUMNS))


def show_misses(library: object, lanes: dict[frozenset[str], str]) -> None:
    """Print what went wrong."""
    known = {each.uid: each for each in library.contacts}  # type: ignore[attr-defined]
    for pair, kind in library.same.items():  # type: ignore[attr-defined]
        if pair not in lanes:
            print("missed", kind, *(brief(known[uid]) for uid in pair), sep="\n    ")
    for pair, lane in lanes.items():
        if lane == "sure" and pair not in library.same:  # type: ignore[attr-defined]
            kind = library.others.get(pair, "by chance")  # type: ignore[attr-defined]
            print("wrong", kind, *(brief(known[uid]) for uid in pair), sep="\n    ")


def brief(contact: ContactRecord) -> str:
    """A contact on a line."""
    name = f"{contact.given} | {contact.family} | {contact.formatted}"
    where = ", ".join(job.organization for job in contact.jobs)
    return f"{name} @ {where}: " + ", ".join(point.value for point in contact.points)


def folding(contacts: list[ContactRecord]) -> float:
    """How long it takes to fold all names a hundred times."""
    began = time.perf_counter()
    for each in contacts:
        for _ in range(100):
            fold(each.display_name)
    return time.perf_counter() - began


def peak() -> int:
    """The most memory this process ever had, in bytes."""
    return peak_memory([os.getpid()])[os.getpid()]


if __name__ == "__main__":
    sys.exit(main())
