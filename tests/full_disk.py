"""Everything that writes, with so little room that it breaks off: nothing is lost, and it goes on.

A trial makes a library and one thing to do. What limits the room is the caller's: a small file
system of its own, or a limit on the size of files.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from cardcase.core.errors import LibraryError
from cardcase.core.ops import contacts, imports, photographs
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, load
from cardcase.core.store.check import check
from cardcase.core.store.library import Library
from made_up import LUKASZ, jpeg, scanned

SCHEMAS = Path(__file__).parent / "data" / "libraries"


@dataclass
class Trial:
    """A library (None: it is yet to be opened), what is done to it, and to find out if it is."""

    library: Library | None
    act: Callable[[], Any]
    done: Callable[[], bool]


def _filled(folder: Path) -> Library:
    library = Library.open(folder)
    noise = Random(1)
    people = [ContactRecord(given=f"Anna {n}", notes=noise.randbytes(400).hex()) for n in range(60)]
    imports.import_contacts(library, people)
    return library


def importing(folder: Path) -> Trial:
    """Two hundred contacts."""
    library = _filled(folder)
    people = [ContactRecord(given=f"Jan {n}", notes="x" * 900) for n in range(200)]
    return Trial(
        library,
        lambda: imports.import_contacts(library, people),
        lambda: browse.count_contacts(library) == 260,
    )


def taking_in(folder: Path) -> Trial:
    """The bytes of a photograph."""
    library = _filled(folder)
    file = folder / "photograph.jpg"
    file.write_bytes(jpeg("") + Random(2).randbytes(300_000))
    (uid,) = photographs.enqueue(library, [file]).photographs
    return Trial(
        library,
        lambda: photographs.take_in(library, uid),
        lambda: bool(load.photographs(library)[0].sha256),
    )


def reading(folder: Path) -> Trial:
    """A reading with pictures of its cards."""
    library = _filled(folder)
    photographs.enqueue_bytes(library, jpeg("a card"), "card.jpg")
    (photograph,) = load.photographs(library)
    found = scanned(*[LUKASZ] * 40)
    return Trial(
        library,
        lambda: photographs.add_scanned(library, photograph.uid, found),
        lambda: len(load.cards_in(library, "review")) == 40,
    )


def picture(folder: Path) -> Trial:
    """A picture of its own."""
    library = _filled(folder)
    data = Random(3).randbytes(300_000)
    kept: list[str] = []
    return Trial(library, lambda: kept.append(library.media.put(data)), lambda: bool(kept))


def backing_up(folder: Path) -> Trial:
    """A copy of the database."""
    library = _filled(folder)
    return Trial(library, library.back_up, lambda: any(library.backups.glob("*.db")))


def restoring(folder: Path) -> Trial:
    """The way back, with a copy of what was before."""
    library = _filled(folder)
    backup = library.back_up()
    contacts.create(library, LUKASZ)
    return Trial(
        library, lambda: library.restore(backup), lambda: not browse.matching(library, "lukasz")
    )


def migrating(schema: Path) -> Callable[[Path], Trial]:
    """The opening of a library of an older program."""

    def trial(folder: Path) -> Trial:
        folder.mkdir(parents=True)
        shutil.copy(schema, folder / "cardcase.db")
        return Trial(
            None,
            lambda: Library.open(folder).close_all(),
            lambda: any((folder / "backups").glob("*.db")),
        )

    return trial


TRIALS: dict[str, Callable[[Path], Trial]] = {
    each.__name__: each for each in (importing, taking_in, reading, picture, backing_up, restoring)
} | {f"migrating {file.stem}": migrating(file) for file in sorted(SCHEMAS.glob("schema-*.db"))}


def try_out(
    name: str, folder: Path, room: Callable[[], AbstractContextManager[object]]
) -> str | None:
    """Do it with little room, look, and do it with room enough. The code it broke off with.

    Raises AssertionError: something is lost, half done or left behind, or it does not go on.
    """
    trial = TRIALS[name](folder)
    try:
        before = dump(folder)
        code = None
        with room():
            try:
                trial.act()
            except LibraryError as error:
                code = error.code
            if trial.library is not None:
                # Reading goes on meanwhile.
                assert browse.contacts_page(trial.library)
        broken_off = dump(folder)
        left = [path.name for path in _unfinished(folder)]
        assert not left, f"left behind: {left}"
        if code is not None:
            trial.act()
        assert trial.done()
        # It may have been over but for what is derived, or between one migration and the next.
        after = dump(folder)
        assert broken_off in (before, after) or (
            trial.library is None and _is_between(broken_off, before, after)
        ), "half done"
        library = trial.library or Library.open(folder)
        trial.library = library
        # The old libraries come without their pictures.
        assert replace(check(library), missing=()).whole, check(library)
    finally:
        if trial.library is not None:
            trial.library.close_all()
    return code


Dump = dict[str, list[dict[str, Any]]]


def dump(folder: Path) -> Dump:
    """All rows of all tables that are not derived, read from outside."""
    with closing(sqlite3.connect(folder / "cardcase.db")) as connection:
        connection.row_factory = sqlite3.Row
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_search%'"
        ).fetchall()
        return {
            table: [*map(dict, connection.execute(f"SELECT * FROM {table} ORDER BY 1"))]
            for (table,) in tables
        }


def _is_between(now: Dump, before: Dump, after: Dump) -> bool:
    """Whether each table is as before all migrations or as after some, each of which is whole.

    What more than one of them adds to has after the first not all of its columns.
    """
    derived = ("schema_migration", "organization")
    return all(
        rows == before.get(table) or rows == _columns_of(rows, after.get(table, []))
        for table, rows in now.items()
        if table not in derived
    )


def _columns_of(
    some: Sequence[Mapping[str, Any]], rows: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Of the rows only the columns that the others have."""
    return [{key: row.get(key) for key in (some[0] if some else row)} for row in rows]


def _unfinished(folder: Path) -> Iterator[Path]:
    yield from (path for path in (folder / "backups").glob("*") if path.suffix != ".db")
    yield from (folder / "backups").glob(".*")
    yield from (folder / "media").glob("*/.*")
