"""Bringing a library's tables up to this program: look first, copy, then change.

Nothing is written to a file that is damaged, foreign, or written by a newer program.
"""

from collections.abc import Iterable
from pathlib import Path

from peewee import PeeweeException
from playhouse.migrations import Runner

from cardcase.core.errors import LibraryError
from cardcase.core.store import backups as copies
from cardcase.core.store.backups import APPLICATION_ID
from cardcase.core.store.database import LibraryDatabase

MIGRATIONS = Path(__file__).parent / "migrations"

_HISTORY = "schema_migration"


def upgrade(database: LibraryDatabase, backups: Path, migrations: Path = MIGRATIONS) -> list[str]:
    """Apply the migrations that the connected database lacks; return their names.

    A database that holds anything is copied into ``backups`` before the first step. Raises
    LibraryError: ``not_a_library``, ``newer_version``, ``damaged``.
    """
    _refuse_foreign(database)
    runner = Runner(database, str(migrations), table_name=_HISTORY)
    applied = set(runner.applied())
    if database.application_id == APPLICATION_ID and not applied:
        # The first migration marks the file and is noted in one transaction.
        raise LibraryError("damaged")
    _refuse_newer(applied, migrations)
    pending = _pending(runner)
    if not pending:
        return []
    if applied:
        _refuse_damaged(database)
        copies.make(database, backups, f"before-{pending[0]}")
    while pending:
        try:
            done: list[str] = runner.up()
            return done
        except PeeweeException:
            # Another process may have been faster with a step, each of which is one transaction,
            # and may still be at the next: whoever comes first does that.
            left = _pending(runner)
            if len(left) == len(pending):
                raise
            pending = left
    return []


def _refuse_foreign(database: LibraryDatabase) -> None:
    # A first start that was cut short leaves at most the empty table of applied migrations.
    if database.application_id != APPLICATION_ID and set(database.get_tables()) - {_HISTORY}:
        raise LibraryError("not_a_library")


def _refuse_newer(applied: Iterable[str], migrations: Path) -> None:
    unknown = sorted(set(applied) - {path.stem for path in migrations.glob("[0-9]*.py")})
    if unknown:
        raise LibraryError("newer_version", migration=unknown[-1])


def _refuse_damaged(database: LibraryDatabase) -> None:
    found = database.pragma("quick_check(1)")
    if found != "ok":
        raise LibraryError("damaged", reason=str(found))


def _pending(runner: Runner) -> list[str]:
    return [migration.name for migration in runner.status() if migration.applied is None]
