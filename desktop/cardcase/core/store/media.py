"""Pictures by the SHA-256 of their bytes: one file each, never changed, never twice."""

import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from cardcase.core.errors import LibraryError
from cardcase.core.store.trouble import known_trouble

_SHA256 = re.compile(r"[0-9a-f]{64}")
NEW = ".new-"
"""How the names of files begin that are being written."""
_SUFFIX = re.compile(r"(\.[a-z0-9]{1,8})?")
_AN_HOUR = 3600.0
_A_DAY = 24 * _AN_HOUR
"""Seconds; no import of pictures, and no photograph that is read, takes a day."""


class Media:
    """The folder ``media/ab/abcdef….jpg`` of a library, sharded by the first two digits."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes, suffix: str = ".jpg") -> str:
        """Store the bytes unless they are there already; return their SHA-256 in hex.

        When it returns, the bytes are on the disk under their name, whole: they are written beside
        it, synced and renamed. ``suffix`` is for people who look into the folder. A file that is
        there already is as new from now on, see :meth:`settled`.
        Raises LibraryError: disk_full, read_only, ``vanished`` (the library's folder is gone).
        """
        if not _SUFFIX.fullmatch(suffix):
            raise ValueError(f"no suffix: {suffix!r}")
        sha256 = hashlib.sha256(data).hexdigest()
        if not self._folder.parent.is_dir():
            raise LibraryError("vanished", path=str(self._folder.parent))
        with known_trouble():
            if not self._renew(sha256):
                write_whole(self._shard(sha256) / f"{sha256}{suffix}", data)
        return sha256

    def path(self, sha256: str) -> Path:
        """The file of these bytes. Raises LibraryError ``media_missing``."""
        if found := self._find(sha256):
            return found
        raise LibraryError("media_missing", sha256=sha256)

    def exists(self, sha256: str) -> bool:
        """Whether these bytes are stored."""
        return self._find(sha256) is not None

    def read(self, sha256: str, *, verify: bool = False) -> bytes:
        """The bytes. With ``verify`` they are hashed again.

        Raises LibraryError ``media_missing``, ``media_damaged``.
        """
        data = self.path(sha256).read_bytes()
        if verify and hashlib.sha256(data).hexdigest() != sha256:
            raise LibraryError("media_damaged", sha256=sha256)
        return data

    def remove(self, sha256: str) -> bool:
        """Remove the file of these bytes; tell whether there was one."""
        found = self._find(sha256)
        if found is not None:
            with known_trouble():
                found.unlink(missing_ok=True)
        return found is not None

    def files(self) -> Iterator[Path]:
        """All stored pictures; what is being written at this moment is none."""
        for path in self._folder.glob("??/*"):
            if _SHA256.fullmatch(path.name[:64]):
                yield path

    def settled(self) -> Iterator[Path]:
        """The pictures that nobody can be about to name, as they were stored long ago.

        Bytes are stored before the row that names them is written.
        """
        yield from stale(self.files(), _A_DAY)

    def unfinished(self) -> Iterator[Path]:
        """What killed programs have left half written; not what is being written now."""
        yield from stale(self._folder.glob(f"??/{NEW}*"))

    def _renew(self, sha256: str) -> bool:
        """Let the file of these bytes be as new, if it is there."""
        found = self._find(sha256)
        if found is None:
            return False
        with suppress(FileNotFoundError):
            os.utime(found)
            return True
        return False

    def _shard(self, sha256: str) -> Path:
        return self._folder / sha256[:2]

    def _find(self, sha256: str) -> Path | None:
        # Nothing but a hash may become part of a path.
        if not _SHA256.fullmatch(sha256):
            return None
        return next(self._shard(sha256).glob(f"{sha256}*"), None)


def write_whole(target: Path, data: bytes) -> None:
    """Put ``data`` in place of the file ``target``, on the disk and whole; folders are made."""
    folder = target.parent
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
    handle, name = tempfile.mkstemp(prefix=NEW, dir=folder)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable; only POSIX systems let a folder be opened for it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def stale(paths: Iterable[Path], age: float = _AN_HOUR) -> Iterator[Path]:
    """Those of the files and folders that nobody has written to for ``age`` seconds."""
    for path in paths:
        with suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime > age:
                yield path
