"""Copies of the database in the library's ``backups`` folder: made, verified, listed, rotated.

Pictures are not copied: they are files of their own that never change.
"""

import contextlib
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cardcase.core.errors import LibraryError
from cardcase.core.store.database import LibraryDatabase
from cardcase.core.store.media import stale

# As set by the first migration; a file with another number belongs to another program.
APPLICATION_ID = 0x43636173

BY_HAND, DAILY, BEFORE_RESTORE = "by-hand", "daily", "before-restore"
BEFORE_IMPORT = "before-import"
BEFORE_MERGE = "before-merge"
BEFORE_SAMPLE = "before-sample"

DATABASE = "cardcase.db"
"""The file of a library's database in its folder."""

STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"cardcase-(\d{8}T\d{12}Z)-([\w.-]+)\.db")
_A_DAY = timedelta(hours=20)  # so that one who starts a little earlier each morning has one a day
_AN_HOUR = timedelta(hours=1)
_DAYS, _WEEKS, _MONTHS, _BEFORE = 7, 8, 24, 5

# What grows with every change; undoing one changes the sum.
_MARKS = (
    "SELECT max(id), sum(undone) FROM operation",
    "SELECT max(id) FROM photograph",
    "SELECT max(id) FROM card",
)


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A copy of the database: when it was made (UTC) and on which occasion (a code)."""

    made: datetime
    occasion: str
    path: Path

    @property
    def size(self) -> int:
        """Bytes."""
        return self.path.stat().st_size


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first."""
    found = []
    for path in folder.glob("cardcase-*.db"):
        if match := _NAME.fullmatch(path.name):
            with contextlib.suppress(ValueError):  # a name with the 40th of May is not ours
                made = datetime.strptime(match[1], STAMP).replace(tzinfo=UTC)
                found.append(Backup(made, match[2], path))
    return sorted(found, reverse=True)


def make(database: LibraryDatabase, folder: Path, occasion: str) -> Path:
    """Copy the connected database, whole and consistent, into ``folder``; return the copy.

    It appears under its name when it has been opened and found whole.
    Raises LibraryError ``backup_damaged``: the copy, or the library itself, is not whole.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _tidy(folder)
    stamp = datetime.now(UTC).strftime(STAMP)
    target = folder / f"cardcase-{stamp}-{occasion}.db"
    unfinished = target.with_suffix(".part")
    try:
        with contextlib.closing(sqlite3.connect(unfinished)) as copy:
            database.handle.backup(copy)
        verify(unfinished)
        unfinished.replace(target)
    finally:
        for path in folder.glob(f"{unfinished.name}*"):
            path.unlink(missing_ok=True)
    return target


def _tidy(folder: Path) -> None:
    """Remove what killed programs have left half made."""
    for path in stale((*folder.glob("*.part*"), *folder.glob(".restoring-*"))):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def verify(path: Path) -> None:
    """Open a backup and look through it.

    Raises LibraryError ``no_backup`` (no such file), ``backup_damaged``.
    """
    if not path.is_file():
        raise LibraryError("no_backup", name=path.name)
    try:
        with opened(path) as copy:
            ours = copy.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise LibraryError("backup_damaged", name=path.name, reason=str(error)) from error
    if not ours or found != "ok":
        raise LibraryError("backup_damaged", name=path.name, reason=str(found))


@contextlib.contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """A backup for reading; nothing is written beside it."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        yield connection


def contacts_in(path: Path) -> int | None:
    """How many contacts are in a backup; None if that cannot be read."""
    try:
        with opened(path) as copy:
            return int(copy.execute("SELECT count(*) FROM contact").fetchone()[0])
    except sqlite3.DatabaseError:
        return None


def is_recent(database: LibraryDatabase, folder: Path) -> bool:
    """Whether there is nothing to copy, or a copy was made within the hour and can be read."""
    if _marks(database.handle)[0][0] is None:
        return True
    newest = next(iter(listed(folder)), None)
    if newest is None or abs(datetime.now(UTC) - newest.made) > _AN_HOUR:
        return False
    try:
        verify(newest.path)
    except LibraryError:
        return False
    return True


def is_due(database: LibraryDatabase, folder: Path) -> bool:
    """Whether the newest backup is outdated and a day old; those of the future do not count."""
    newest = next((each for each in listed(folder) if not _of_the_future(each)), None)
    if newest is None:
        return _marks(database.handle)[0][0] is not None
    if datetime.now(UTC) - newest.made < _A_DAY:
        return False
    try:
        with opened(newest.path) as copy:
            return _marks(copy) != _marks(database.handle)
    except sqlite3.DatabaseError:
        return True


def _marks(connection: sqlite3.Connection) -> list[tuple[int | None, ...]]:
    return [connection.execute(statement).fetchone() for statement in _MARKS]


def rotate(folder: Path) -> list[Path]:
    """Remove the daily copies that newer ones make needless, and return what was removed.

    Kept: seven days, then one a week for eight weeks, then one a month for two years; the last
    five made before something; the last five of the future, from when the clock was wrong; and
    each that somebody asked for.
    """
    every = listed(folder)
    astray = [each for each in every if each.occasion == DAILY and _of_the_future(each)]
    daily = [each for each in every if each.occasion == DAILY and not _of_the_future(each)]
    before = [each for each in every if each.occasion.startswith("before-")]
    weeks = _first_of_each(daily, lambda made: made.strftime("%G-%V"))
    months = _first_of_each(daily, lambda made: made.strftime("%Y-%m"))
    kept = {
        *daily[:_DAYS],
        *weeks[:_WEEKS],
        *months[:_MONTHS],
        *before[:_BEFORE],
        *astray[:_BEFORE],
    }
    removed = [each.path for each in (*daily, *before, *astray) if each not in kept]
    for path in removed:
        path.unlink(missing_ok=True)
    return removed


def _of_the_future(backup: Backup) -> bool:
    return backup.made - datetime.now(UTC) > _A_DAY


def _first_of_each(backups: Iterable[Backup], period: Callable[[datetime], str]) -> list[Backup]:
    found: dict[str, Backup] = {}
    for each in backups:
        found.setdefault(period(each.made), each)
    return list(found.values())
