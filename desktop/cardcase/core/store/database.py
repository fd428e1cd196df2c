"""The SQLite database of one library: a connection for each thread."""

import sqlite3
import threading
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

# How long a writer waits for another one, in this process or another.
_PATIENCE = 10.0  # seconds

_PRAGMAS = {
    "foreign_keys": 1,
    # FULL makes each commit durable (one fsync); NORMAL could lose the last ones in a power cut.
    "synchronous": "FULL",
    "cache_size": -16_000,  # KiB
    "temp_store": "MEMORY",
}


class LibraryDatabase(SqliteDatabase):
    """Opens connections on request only, writes under IMMEDIATE locks, and can close them all.

    The file must be there, if only empty. Without IMMEDIATE two threads that read and then write
    fail at once with SQLITE_BUSY, which no timeout helps against.
    """

    def __init__(self, path: Path) -> None:
        self._open: dict[threading.Thread, sqlite3.Connection] = {}
        self._open_lock = threading.Lock()
        super().__init__(
            # "rw": a file that has vanished is not silently made anew, as an empty library.
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            pragmas=_PRAGMAS,
            lock_type="IMMEDIATE",
            autoconnect=False,
            timeout=_PATIENCE,
            # Each connection serves its own thread; only the closing of all crosses threads.
            check_same_thread=False,
        )

    @property
    def handle(self) -> sqlite3.Connection:
        """This thread's connection, which must be open."""
        untyped: Any = self
        connection: sqlite3.Connection = untyped.connection()
        return connection

    @property
    def is_in_use(self) -> bool:
        """Whether any thread has a connection open."""
        with self._open_lock:
            return bool(self._open)

    def connect(self, reuse_if_open: bool = False) -> bool:
        """Open this thread's connection; connections of threads that have ended are closed."""
        opened = bool(super().connect(reuse_if_open))
        if opened:
            with self._open_lock:
                for thread in [thread for thread in self._open if not thread.is_alive()]:
                    self._open.pop(thread).close()
                self._open[threading.current_thread()] = self.handle
        return opened

    def close(self) -> bool:
        """Close this thread's connection; tell whether it was open."""
        closed = bool(super().close())
        if closed:
            with self._open_lock:
                self._open.pop(threading.current_thread(), None)
        return closed

    def close_all(self) -> None:
        """Close the connections of all threads, none of which may be at work."""
        self.close()
        with self._open_lock:
            for connection in self._open.values():
                connection.close()
            self._open.clear()
