"""How a library answers as it grows: lists, searches, one contact, opening, memory.

usage: bench_library.py --keep FOLDER [--contacts 1000 10000 100000]

Every measure stands beside a bare statement on the same file in the same run, and is a multiple of
it; each is the shortest of several, so that other work of the machine counts for little. The
libraries are made once and kept in FOLDER; that of 100 000 takes some minutes. Each size is
measured in a process of its own.
"""

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from libraries import CARD_EVERY, SEED, sample_library

from cardcase.core.query import parse
from cardcase.core.records import ContactRecord
from cardcase.core.sample import people
from cardcase.core.store import browse, load
from cardcase.core.store.clock import today
from cardcase.core.store.expressions import anywhere
from cardcase.core.store.index_places import ID_MASK
from cardcase.core.store.library import Library
from cardcase.core.store.listing import Order
from cardcase.core.store.listing import page as listed
from cardcase.core.text import words as words_of

PAGE = 200
QUERIES = 200
TIMES = 9
"""How often each query is asked: the shortest counts."""
RESTING = "import sqlite3\nfor line in open('/proc/self/status'): print(line, end='')"
"""What a process weighs that has done nothing yet."""

_HITS = f"SELECT rowid FROM contact_search WHERE contact_search MATCH ? ORDER BY rank LIMIT {PAGE}"
_HITS_WITH_NAMES = (
    "SELECT c.id, c.uid, c.prefix, c.given, c.family, c.name FROM contact_search "
    f"JOIN contact c ON c.id = contact_search.rowid & {ID_MASK} "
    f"WHERE contact_search MATCH ? ORDER BY rank LIMIT {PAGE}"
)

Measure = tuple[float, float]
"""Ours and the reference's, in milliseconds or MiB."""


def main() -> int:
    """Measure each size and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--contacts", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.one:
        print(json.dumps(measured(sample_library(wanted.keep, wanted.one), wanted.one)))
        return 0
    found = {}
    for count in wanted.contacts:
        # Made, and its index of this program's make, before it is measured.
        Library.open(sample_library(wanted.keep, count)).close_all()
        again = [sys.executable, __file__, "--keep", str(wanted.keep), "--one", str(count)]
        found[count] = json.loads(subprocess.run(again, check=True, stdout=subprocess.PIPE).stdout)
    table(found)
    return 0


def table(found: dict[int, dict[str, Measure]]) -> None:
    """A line a measure: what it took, the multiple of its reference, the growth."""
    sizes = list(found)
    print(f"{'':34}" + "".join(f"{f'{size} contacts':>30}" for size in sizes) + f"{'growth':>9}")
    print(f"{'ms (memory: MiB)':34}" + f"{'ours':>12}{'reference':>10}{'x':>8}" * len(sizes))
    for name in found[sizes[0]]:
        line = f"{name:34}"
        for size in sizes:
            ours, reference = found[size][name]
            line += f"{ours:12.2f}{reference:10.2f}{ours / reference:8.2f}"
        if len(sizes) > 1:
            line += f"{found[sizes[-1]][name][0] / found[sizes[-2]][name][0]:9.2f}"
        print(line)


def measured(folder: Path, count: int) -> dict[str, Measure]:
    """All measures of one library."""
    found = {"open the library": opening(folder)}
    library = Library.open(folder, create=False)
    bare = sqlite3.connect(folder / "cardcase.db")
    some = list(islice(people(count, SEED), 1000))
    found["first page of the list"] = first_page(library, bare, "best")
    found |= searches(library, bare, list(queries(some)))
    # Of numbers there is one each, however many contacts there are.
    numbers = [each.points[0].normalized.removeprefix("+") for each in some[:50]]
    found["search for one number, p50"] = next(iter(searches(library, bare, numbers).values()))
    found["one contact with everything"] = one_contact(library, bare, some)
    found["first page by last met"] = first_page(library, bare, "met")
    found["peak memory"] = memory()
    library.close_all()
    return found


def opening(folder: Path) -> Measure:
    """Opening the library, and its file as it is."""

    def ours() -> None:
        Library.open(folder, create=False).close_all()

    def bare() -> None:
        connection = sqlite3.connect(folder / "cardcase.db")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        connection.close()

    return shortest(ours), shortest(bare)


def first_page(library: Library, bare: sqlite3.Connection, order: Order) -> Measure:
    """The rows as the list shows them, and people in order without job and meeting."""
    statement = (
        "SELECT id, uid, prefix, given, family, name, sort_key FROM contact "
        f"ORDER BY sort_key, id LIMIT {PAGE}"
    )
    page = partial(browse.contacts_page, library, limit=PAGE, order=order)
    return shortest(page), asked(bare, statement)


def searches(
    library: Library, bare: sqlite3.Connection, typed: Sequence[str]
) -> dict[str, Measure]:
    """Each query as the window asks, and as FTS5 alone ranks the same hits: with names, and ids."""
    page, with_names, found, ids = [], [], [], []
    for query in typed:
        terms = parse(query, today())
        expression = anywhere(terms)
        page.append(shortest(partial(browse.contacts_page, library, query, limit=PAGE), TIMES))
        with_names.append(asked(bare, _HITS_WITH_NAMES, expression, times=TIMES))
        with library.snapshot():
            found.append(shortest(partial(listed, terms, limit=PAGE), TIMES))
        ids.append(asked(bare, _HITS, expression, times=TIMES))
    return {
        "search as one types, p50": (quantile(page, 0.5), quantile(with_names, 0.5)),
        "search as one types, p95": (quantile(page, 0.95), quantile(with_names, 0.95)),
        "search as one types, all": (sum(page), sum(with_names)),
        "of it finding, p50": (quantile(found, 0.5), quantile(ids, 0.5)),
        "of it finding, p95": (quantile(found, 0.95), quantile(ids, 0.95)),
    }


def queries(some: Sequence[ContactRecord]) -> Iterator[str]:
    """Beginnings of 1 to 6 letters of names, companies, cities and numbers, and of two words."""
    chance = random.Random(SEED)
    for number in range(QUERIES):
        person = chance.choice(some)
        length = 1 + number // 5 % 6
        city = person.addresses[0].city if person.addresses else person.family
        words = (
            person.family,
            person.jobs[0].organization,
            city,
            person.points[0].normalized.removeprefix("+48"),
            person.given[:length] + " " + person.jobs[0].organization,
        )
        kind = number % 5
        cut = length if kind < 4 else len(person.given[:length]) + 1 + length
        # A letter that is no letter (an apostrophe) asks for nothing.
        yield next(text for text in (words[kind][:cut], person.given) if words_of(text))


def one_contact(
    library: Library, bare: sqlite3.Connection, some: Sequence[ContactRecord]
) -> Measure:
    """A contact with jobs, ways to reach it, encounters and cards, and the bare rows of one."""
    with_card = cycle(each.uid for each in some[::CARD_EVERY])

    def ours() -> None:
        uid = next(with_card)
        load.contact(library, uid)
        load.cards_of(library, uid)

    def rows() -> None:
        (row_id,) = bare.execute("SELECT id FROM contact WHERE uid = ?", (some[0].uid,)).fetchone()
        bare.execute("SELECT * FROM contact WHERE id = ?", (row_id,)).fetchall()
        for table in ("job", "point", "address", "tax_id", "contact_tag", "participant", "card"):
            bare.execute(f"SELECT * FROM {table} WHERE contact_id = ?", (row_id,)).fetchall()

    return shortest(ours, 100), shortest(rows, 100)


def memory() -> Measure:
    """The most this process ever had, and what one has that did nothing."""
    resting = subprocess.run(
        [sys.executable, "-c", RESTING], check=True, capture_output=True, text=True
    ).stdout
    return peak(Path("/proc/self/status").read_text()), peak(resting)


def peak(status: str) -> float:
    """VmHWM of proc(5), in MiB."""
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def asked(bare: sqlite3.Connection, statement: str, *values: str, times: int = 21) -> float:
    """How long a statement takes, with all its rows."""
    return shortest(lambda: bare.execute(statement, values).fetchall(), times)


def shortest(act: Callable[[], object], times: int = 21) -> float:
    """The shortest of several times, in milliseconds."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        took.append(1000 * (time.perf_counter() - began))
    return min(took)


def quantile(took: Sequence[float], at: float) -> float:
    """The value that so many of all are below."""
    return sorted(took)[int((len(took) - 1) * at)]


if __name__ == "__main__":
    sys.exit(main())
