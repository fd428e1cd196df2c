"""Bringing a library's tables up to this program: look first, copy, then change.

Nothing is written to a file that is damaged, foreign, or written by a newer program.
"""

import contextlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from peewee import PeeweeException
from playhouse.migrations import Runner

from cardcase.core.errors import LibraryError
from cardcase.core.store.database import LibraryDatabase

MIGRATIONS = Path(__file__).parent / "migrations"

# As set by the first migration; a file with another number belongs to another program.
APPLICATION_ID = 0x43636173
_HISTORY = "schema_migration"


def upgrade(database: LibraryDatabase, backups: Path, migrations: Path = MIGRATIONS) -> list[str]:
    """Apply the migrations that the connected database lacks; return their names.

    A database that holds anything is copied into ``backups`` before the first step. Raises
    LibraryError: ``not_a_library``, ``newer_version``, ``damaged``.
    """
    _refuse_foreign(database)
    runner = Runner(database, str(migrations), table_name=_HISTORY)
    _refuse_newer(runner)
    pending = _pending(runner)
    if not pending:
        return []
    if runner.applied():
        _refuse_damaged(database)
        back_up(database, backups, f"before-{pending[0]}")
    try:
        applied: list[str] = runner.up()
    except PeeweeException:
        # Another process may have been faster: each step is one transaction, and theirs won.
        if _pending(runner):
            raise
        return []
    return applied


def back_up(database: LibraryDatabase, backups: Path, occasion: str) -> Path:
    """Copy the connected database, whole and consistent, into ``backups``; return the copy."""
    backups.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = backups / f"cardcase-{stamp}-{occasion}.db"
    unfinished = target.with_suffix(".part")
    try:
        with contextlib.closing(sqlite3.connect(unfinished)) as copy:
            database.handle.backup(copy)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return target


def _refuse_foreign(database: LibraryDatabase) -> None:
    # A first start that was cut short leaves at most the empty table of applied migrations.
    if database.application_id != APPLICATION_ID and set(database.get_tables()) - {_HISTORY}:
        raise LibraryError("not_a_library")


def _refuse_newer(runner: Runner) -> None:
    unknown = sorted(set(runner.applied()) - {migration.name for migration in runner.migrations()})
    if unknown:
        raise LibraryError("newer_version", migration=unknown[-1])


def _refuse_damaged(database: LibraryDatabase) -> None:
    found = database.pragma("quick_check(1)")
    if found != "ok":
        raise LibraryError("damaged", reason=str(found))


def _pending(runner: Runner) -> list[str]:
    return [migration.name for migration in runner.status() if migration.applied is None]
