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
_SUFFIX = re.compile(r"(\.[a-z0-9]{1,8})?")
_UNFINISHED = ".new-"
_AN_HOUR = 3600.0


class Media:
    """The folder ``media/ab/abcdef….jpg`` of a library, sharded by the first two digits."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes, suffix: str = ".jpg") -> str:
        """Store the bytes unless they are there already; return their SHA-256 in hex.

        When it returns, the bytes are on the disk under their name, whole: they are written beside
        it, synced and renamed. ``suffix`` is for people who look into the folder.
        Raises LibraryError: disk_full, read_only, ``vanished`` (the library's folder is gone).
        """
        if not _SUFFIX.fullmatch(suffix):
            raise ValueError(f"no suffix: {suffix!r}")
        sha256 = hashlib.sha256(data).hexdigest()
        if not self.exists(sha256):
            if not self._folder.parent.is_dir():
                raise LibraryError("vanished", path=str(self._folder.parent))
            with known_trouble():
                _write_whole(self._shard(sha256) / f"{sha256}{suffix}", data)
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

    def files(self) -> Iterator[Path]:
        """All stored pictures; what is being written at this moment is none."""
        for path in self._folder.glob("??/*"):
            if _SHA256.fullmatch(path.name[:64]):
                yield path

    def unfinished(self) -> Iterator[Path]:
        """What killed programs have left half written; not what is being written now."""
        yield from stale(self._folder.glob(f"??/{_UNFINISHED}*"))

    def _shard(self, sha256: str) -> Path:
        return self._folder / sha256[:2]

    def _find(self, sha256: str) -> Path | None:
        # Nothing but a hash may become part of a path.
        if not _SHA256.fullmatch(sha256):
            return None
        return next(self._shard(sha256).glob(f"{sha256}*"), None)


def _write_whole(target: Path, data: bytes) -> None:
    folder = target.parent
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
    handle, name = tempfile.mkstemp(prefix=_UNFINISHED, dir=folder)
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


def stale(paths: Iterable[Path]) -> Iterator[Path]:
    """Those of the files and folders that nobody has written to for an hour."""
    for path in paths:
        with suppress(FileNotFoundError):
            if time.time() - path.stat().st_mtime > _AN_HOUR:
                yield path
