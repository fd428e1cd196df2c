"""How fast contacts are written: taken over, undone, redone, added from a card, deleted.

usage: bench_writing.py [--contacts N…] [--rounds R]

The import is measured against bare sqlite3: the same rows of the same tables with the same indexes,
history and search index included, written by executemany in one transaction as durable as ours. The
two take turns, so that whatever else the machine does weighs on both, and the least of the rounds
counts. Of the import the records are at hand, as they are for the rows. Each figure is told as time
and as processor time, which other work on the machine lengthens less. Each size has a process of
its own, whose peak of memory (VmHWM of proc(5)) is that of the first import.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cardcase.core.ops import cards, contacts, history, imports, photographs
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.core.sample import people
from cardcase.core.store import load
from cardcase.core.store.database import LibraryDatabase
from cardcase.core.store.library import Library
from made_up import LUKASZ, jpeg, scanned

Rows = dict[str, tuple[str, list[tuple[Any, ...]]]]

TABLES = (
    "SELECT made.name, listed.type = 'virtual' FROM sqlite_schema AS made "
    "JOIN pragma_table_list AS listed USING (name) "
    "WHERE listed.type IN ('table', 'virtual') AND made.name <> 'schema_migration' "
    "ORDER BY made.rowid"
)
"""What is written by name, what is referred to first; what FTS5 keeps for itself is not."""
COLUMNS = "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info(?)"
MORE = 1000
CARDS = 30
FAIR = EventRecord(uid="", name="Targi Kielce 2026", kind="fair", start="2026-03-10")


class Cost(NamedTuple):
    """Milliseconds, and those of the processor."""

    time: float
    cpu: float

    def __truediv__(self, other: "Cost") -> "Cost":
        return Cost(self.time / other.time, self.cpu / other.cpu)


def main() -> int:
    """Measure each size in a process of its own, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--contacts", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.one:
        print(json.dumps(measured(wanted.contacts[0], wanted.rounds)))
        return 0
    columns = []
    for count in wanted.contacts:
        command = [sys.executable, __file__, "--one", "--rounds", str(wanted.rounds)]
        out = subprocess.check_output([*command, "--contacts", str(count)], text=True)
        columns.append({name: Cost(*cost) for name, cost in json.loads(out).items()})
    print(f"{'contacts: time, processor time':<34}", *(f"{n:>20}" for n in wanted.contacts))
    for name, first in columns[0].items():
        found = [f"{each[name].time:>11.2f}{each[name].cpu:>9.2f}" for each in columns]
        growth = columns[-1][name] / first if len(columns) > 1 else None
        print(f"{name:<34}", *found, f"{growth.cpu:>9.2f} x" if growth else "")
    return 0


def measured(count: int, rounds: int) -> dict[str, Cost]:
    """The figures of one size."""
    records = list(people(count, seed=1))
    before = peak()
    with tempfile.TemporaryDirectory() as name:
        folders = [Path(name) / str(turn) for turn in range(rounds)]
        turns = [one_turn(folder, records) for folder in folders]
        found = {what: least(turn[what] for turn in turns) for what in turns[0]}
        found |= afterwards(folders[-1], [each.uid for each in records[:MORE]])
    each = Cost(count, count)
    return {
        "import, ms": found["import"],
        "import, ms a contact": found["import"] / each,
        "bare sqlite3, ms": found["bare"],
        "import / bare sqlite3": found["import"] / found["bare"],
        "undo / import": found["undo"] / found["import"],
        "redo / import": found["redo"] / found["import"],
        "add one scanned card, ms": found["card"],
        f"import {MORE} more, ms": found["more"],
        f"delete {MORE}, ms": found["delete"],
        f"undo of deleting {MORE}, ms": found["undelete"],
        "memory with records, MiB": Cost(before, before),
        "memory at the import's peak, MiB": turns[0]["peak"],
    }


def one_turn(folder: Path, records: list[ContactRecord]) -> dict[str, Cost]:
    """Import, undo, redo, and the same rows written bare, once."""
    folder.mkdir()
    library = Library.open(folder / "library")
    found = {"import": cost(lambda: imports.import_contacts(library, records))}
    found["peak"] = Cost(peak(), peak())
    found["undo"] = cost(lambda: history.undo(library))
    found["redo"] = cost(lambda: history.redo(library))
    rows = all_rows(library.path)
    library.close_all()
    Library.open(folder / "bare").close_all()
    found["bare"] = cost(lambda: write_bare(folder / "bare", rows))
    assert all_rows(folder / "bare") == rows
    return found


def afterwards(folder: Path, uids: list[str]) -> dict[str, Cost]:
    """What is done to a library that is full already."""
    library = Library.open(folder / "library")
    more = list(people(MORE, seed=2))
    found = {
        "card": middle(add_card(library, number) for number in range(CARDS)),
        "more": cost(lambda: imports.import_contacts(library, more)),
        "delete": cost(lambda: contacts.delete(library, uids)),
        "undelete": cost(lambda: history.undo(library)),
    }
    library.close_all()
    return found


def add_card(library: Library, number: int) -> Cost:
    """The cost of storing what was read on one picture, and of accepting its card as a contact."""
    (uid,) = photographs.enqueue_bytes(library, jpeg(str(number)), "card.jpg").photographs
    reading = scanned(LUKASZ)
    person = ContactRecord(given="Łukasz", family=f"Błaszczyk{number}", jobs=LUKASZ.jobs)

    def add() -> None:
        photographs.add_scanned(library, uid, reading)
        (card,) = load.cards_on(library, uid)
        met = EncounterRecord(uid="", when="2026-03-10", event=FAIR)
        cards.accept(library, card.uid, person, met)

    return cost(add)


def all_rows(folder: Path) -> Rows:
    """The rows of all tables, by table with their columns."""
    database = sqlite(folder)
    run = database.handle.execute
    found = {}
    for name, virtual in run(TABLES).fetchall():
        ((columns,),) = run(COLUMNS, [name])
        columns = f"rowid,{columns}" if virtual else columns
        found[name] = (columns, run(f"SELECT {columns} FROM {name}").fetchall())
    database.close()
    return found


def write_bare(folder: Path, rows: Rows) -> None:
    """Write the rows with nothing between them and SQLite."""
    database = sqlite(folder)
    database.handle.execute("BEGIN IMMEDIATE")
    for name, (columns, some) in rows.items():
        if some:
            marks = ", ".join("?" * len(some[0]))
            database.handle.executemany(f"INSERT INTO {name} ({columns}) VALUES ({marks})", some)
    database.handle.execute("COMMIT")
    database.close()


def sqlite(folder: Path) -> LibraryDatabase:
    """A connection with the settings of the library."""
    database = LibraryDatabase(folder / "cardcase.db")
    database.connect()
    return database


def cost(act: Callable[[], object]) -> Cost:
    """What something takes."""
    began, cpu = time.perf_counter(), time.process_time()
    act()
    return Cost(1000 * (time.perf_counter() - began), 1000 * (time.process_time() - cpu))


def least(costs: Iterable[Cost]) -> Cost:
    """The least of each."""
    return Cost(*map(min, zip(*costs, strict=True)))


def middle(costs: Iterable[Cost]) -> Cost:
    """The middle one of each."""
    return Cost(*(sorted(each)[len(each) // 2] for each in zip(*costs, strict=True)))


def peak() -> float:
    """The most memory this process has had, in MiB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
