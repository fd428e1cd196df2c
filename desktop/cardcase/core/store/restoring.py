"""The ways back: a backup made ready beside the library, and a damaged database set aside."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from cardcase.core.store import backups as copies
from cardcase.core.store.media import sync_folder

# What SQLite keeps beside a database; a log of another one would be applied to it.
_LOGS = ("-wal", "-shm", "-journal")
# The first bytes of a write-ahead log (https://sqlite.org/fileformat.html#the_wal_header); zeros
# where the power went before they were on the disk, and then nothing in it was acknowledged.
_LOG_STARTS = (b"", b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83", bytes(4))

_SET_ASIDE = "damaged-"


@contextmanager
def staged(backup: Path, folder: Path, bring_up: Callable[[Path], None]) -> Iterator[Path]:
    """A copy of the backup's database in a new folder inside ``folder``, which goes afterwards.

    ``bring_up`` gets the new folder and does to the library in it what opening does. So whatever
    is wrong with the backup is found before anything in use is touched.
    Raises LibraryError: ``no_backup``, ``backup_damaged``, and what ``bring_up`` raises.
    """
    copies.verify(backup)
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".restoring-", dir=folder) as name:
        stage = Path(name) / copies.DATABASE
        with copies.opened(backup) as source, closing(sqlite3.connect(stage)) as target:
            source.backup(target)
        bring_up(stage.parent)
        yield stage


def set_aside(database: Path, folder: Path) -> Path:
    """Copy a database that SQLite cannot copy, byte by byte with its log, into ``folder``.

    Returns the copy, ``damaged-….db``; it is none of the backups.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{_SET_ASIDE}{datetime.now(UTC):{copies.STAMP}}.db"
    try:
        for ending in ("", *_LOGS):
            source = database.with_name(database.name + ending)
            if source.exists():
                shutil.copyfile(source, target.with_name(target.name + ending))
    except BaseException:
        for ending in ("", *_LOGS):
            target.with_name(target.name + ending).unlink(missing_ok=True)
        raise
    return target


def all_set_aside(folder: Path) -> list[Path]:
    """What :func:`set_aside` has made in a folder, the newest first."""
    return sorted(folder.glob(f"{_SET_ASIDE}*.db"), reverse=True)


def is_set_aside(path: Path) -> bool:
    """Whether :func:`set_aside` has made this file."""
    return path.name.startswith(_SET_ASIDE)


def remove_set_aside(database: Path) -> None:
    """Remove what :func:`set_aside` has made, the log first."""
    for ending in (*_LOGS, ""):
        database.with_name(database.name + ending).unlink(missing_ok=True)


def put_in_place(stage: Path, database: Path) -> None:
    """Put a staged database where a damaged one is, of which there must be a copy.

    Killed at any moment, it leaves the damaged one or the new one, never a mixture.
    """
    with stage.open("rb") as file:
        os.fsync(file.fileno())
    for ending in _LOGS:
        database.with_name(database.name + ending).unlink(missing_ok=True)
    stage.replace(database)
    sync_folder(database.parent)


def keep_strange_log(database: Path, folder: Path) -> None:
    """Copy the log beside a database if SQLite will not know it, for it starts a new one then."""
    log = database.with_name(f"{database.name}-wal")
    try:
        with log.open("rb") as file:
            start = file.read(4)
    except FileNotFoundError:
        return
    if start not in _LOG_STARTS:
        set_aside(database, folder)
