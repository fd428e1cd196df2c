"""What a purge owes until no file of the library holds it: a note beside the database.

It is written before anything is erased, so that a purge that was cut short can be ended, and it
stays while a backup still holds something. It has uids and hashes in it, and no word of anyone.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cardcase.core.errors import LibraryError
from cardcase.core.serial import from_json, to_json
from cardcase.core.store import backups, restoring
from cardcase.core.store.media import write_whole

_NOTE = "erased.json"
_COLUMNS = {
    "contact": ("uid",),
    "card": ("uid",),
    "photograph": ("uid",),
    "encounter": ("uid",),
    "lesson": ("uid",),
    "alias": ("uid", "contact"),
    "apart": ("one", "other"),
    "owner": ("contact",),
    "operation_entry": ("uid",),
}
"""By table, where the uid of something may stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """The things of one purge by uid, and the SHA-256 of their pictures."""

    contacts: frozenset[str]
    cards: frozenset[str] = frozenset()
    uids: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """The purges of a library that are not at their end."""

    owed: tuple[Owed, ...] = ()


def read(library: Path) -> list[Owed]:
    """What is owed in the library in this folder; a note that cannot be read owes nothing."""
    with suppress(OSError, ValueError):
        return list(from_json((library / _NOTE).read_text("utf-8"), Note).owed)
    return []


def write(library: Path, owed: Iterable[Owed]) -> None:
    """Note what is owed from now on."""
    note = Note(owed=tuple(owed))
    if note.owed:
        write_whole(library / _NOTE, to_json(note).encode())
    else:
        (library / _NOTE).unlink(missing_ok=True)


def holding(folder: Path, owed: Collection[Owed]) -> list[Path]:
    """The backups in a folder that hold something owed, or cannot tell; the newest first.

    Among the latter are the copies of damaged databases.
    """
    if not owed:
        return []
    uids = json.dumps(sorted({uid for each in owed for uid in each.uids}))
    found = []
    for backup in backups.listed(folder):
        try:
            with backups.opened(backup.path) as copy:
                if _holds(copy, uids):
                    found.append(backup.path)
        except (sqlite3.DatabaseError, LibraryError):
            found.append(backup.path)
    return [*found, *restoring.all_set_aside(folder)]


def _holds(copy: sqlite3.Connection, uids: str) -> bool:
    there = {name for (name,) in copy.execute("SELECT name FROM sqlite_master")}
    return any(
        copy.execute(
            f"SELECT 1 FROM {table} WHERE {column} IN (SELECT value FROM json_each(?)) LIMIT 1",
            (uids,),
        ).fetchone()
        for table, columns in _COLUMNS.items()
        if table in there
        for column in columns
    )
