"""The pictures in a folder, by name and stamp, as they are at a moment."""

import os
import stat
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from cardcase.core.jobs import QUIET, Progress
from cardcase.core.scan.sources import PICTURE_SUFFIXES

PASSED_OVER = (".", "~")
"""How names begin that are hidden, or somebody's for as long as they write."""
_TICK = 2 * 10**9  # nanoseconds: as exactly as FAT tells when a file was changed
_HOUR = 1800  # ticks


@dataclass(frozen=True, slots=True)
class Stamp:
    """Bytes, and when changed (nanoseconds): while it is copied, one of them changes."""

    size: int
    modified: int


@dataclass(frozen=True, slots=True)
class Listing:
    """``files`` by name relative to the folder, with "/" between; ``folders`` that were looked
    into, the folder itself first."""

    files: Mapping[str, Stamp]
    folders: tuple[Path, ...]


def listed(
    folder: Path, *, deep: bool, skipped: Collection[Path] = (), progress: Progress = QUIET
) -> Listing | None:
    """What lies in a folder, with ``deep`` also in its subfolders; None: it cannot be reached.

    Passed over are hidden and temporary names, whatever is not named like a picture or is empty,
    links to folders, and the folders ``skipped``. Raises Cancelled.
    """
    files: dict[str, Stamp] = {}
    folders: list[Path] = []
    waiting = [(folder, "")]
    while waiting:
        place, prefix = waiting.pop()
        if place in skipped:
            continue
        progress.check()
        try:
            entries = list(os.scandir(place))
        except OSError:
            if not prefix:
                return None
            # A subfolder that may not be opened, or is gone just now, has nothing for us.
            continue
        folders.append(place)
        for entry in entries:
            name = f"{prefix}{entry.name}"
            if entry.name.startswith(PASSED_OVER):
                continue
            if deep and _is_folder(entry):
                waiting.append((place / entry.name, f"{name}/"))
            elif Path(entry.name).suffix.lower() in PICTURE_SUFFIXES:
                files.update((name, stamp) for stamp in _stamps(entry))
    return Listing(files, tuple(folders))


def key(name: str, stamp: Stamp) -> str:
    """What a file is remembered by: its name, size and time of change.

    Of the time whole hours do not count: FAT keeps the local one, which moves with summer and with
    journeys, and all that is on a stick would be new.
    """
    moment = stamp.modified // _TICK % _HOUR
    told = f"{unicodedata.normalize('NFC', name)}\0{stamp.size}\0{moment}"
    return blake2b(told.encode(errors="surrogateescape"), digest_size=16).hexdigest()


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _stamps(entry: os.DirEntry[str]) -> Iterator[Stamp]:
    """The stamp of a file that is one and not empty."""
    try:
        # Not the entry's own, which Windows does not keep up to date.
        found = Path(entry.path).stat()
    except OSError:
        return
    if stat.S_ISREG(found.st_mode) and found.st_size:
        yield Stamp(found.st_size, found.st_mtime_ns)
