"""Making what was deleted unreadable: in the search index, in free pages, in the log.

A deleted row is only no longer pointed at: SQLite leaves its bytes in pages and in the write-ahead
log until they are used again, and FTS5 keeps the words until it merges its segments.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from cardcase.core.errors import LibraryError
from cardcase.core.store.library import Library
from cardcase.core.store.models import Row

_MODES = ("OFF", "ON", "FAST")
"""As SQLite numbers them; which one a connection begins with was chosen when it was compiled."""


@contextmanager
def overwriting(library: Library) -> Iterator[None]:
    """Let this thread's connection write zeros over what it deletes."""
    with library.session():
        database = Row._meta.database
        (before,) = database.execute_sql("PRAGMA secure_delete").fetchone()
        database.execute_sql("PRAGMA secure_delete = ON")
        try:
            yield
        finally:
            database.execute_sql(f"PRAGMA secure_delete = {_MODES[before]}")


def empty_log(library: Library) -> None:
    """Bring the write-ahead log into the file, and cut it to nothing.

    Raises LibraryError ``locked`` while another process, or thread, reads or writes.
    """
    with library.session():
        (busy, *_) = Row._meta.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise LibraryError("locked", path=str(library.path))


def merge_index() -> None:
    """Let the search index forget deleted words. Inside a transaction."""
    Row._meta.database.execute_sql(
        "INSERT INTO contact_search (contact_search) VALUES ('optimize')"
    )


def rewrite(library: Library) -> None:
    """Write the file anew from what is in it, with no page that holds anything else.

    Raises LibraryError: ``locked``, ``disk_full`` (it takes as much room again for a while).
    """
    with library.session():
        Row._meta.database.execute_sql("VACUUM")
    empty_log(library)


def as_one_file(library: Library) -> None:
    """Close the library, which nobody else may have open, with no log beside its file."""
    with library.session():
        Row._meta.database.execute_sql("PRAGMA journal_mode = DELETE")
    library.close_all()
