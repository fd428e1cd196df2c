"""Errors of SQLite and of the file system as the troubles we know, in one place."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from peewee import PeeweeException

from cardcase.core.errors import LibraryError

# Result codes (https://sqlite.org/rescode.html): an extended one, else the primary one in its low
# byte. SQLite tells ENOSPC apart everywhere but where it makes room for the index of its log; a
# quota or a limit of the file system is an I/O error like that of a failing disk.
_BY_RESULT = {
    sqlite3.SQLITE_IOERR_SHMSIZE: "disk_full",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_CANTOPEN: "read_only",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}
_BY_ERRNO = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EIO: "disk_error",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}


@contextmanager
def known_trouble() -> Iterator[None]:
    """Raise LibraryError for a full or failing disk, a read-only, locked or damaged library.

    Codes: disk_full, disk_error, read_only, locked, damaged. Every other error passes as it is: it
    is a bug.
    """
    try:
        yield
    except (PeeweeException, sqlite3.Error, OSError) as error:
        if code := _code(error):
            raise LibraryError(code, reason=str(error)) from error
        raise


def _code(error: BaseException | None) -> str | None:
    if isinstance(error, LibraryError):
        return error.code
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0)
    # Peewee wraps the error of the driver.
    origin = getattr(error, "orig", error)
    result = getattr(origin, "sqlite_errorcode", None)
    if result is None:
        return None
    # On a full disk SQLite ends the transaction itself, and peewee's roll-back that follows fails:
    # then the cause is the error before.
    known = _BY_RESULT.get(result) or _BY_RESULT.get(result & 0xFF)
    return known or _code(error.__context__ if error else None)
