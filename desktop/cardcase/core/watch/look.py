"""One look at a watched folder."""

import hashlib
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from cardcase.core.jobs import QUIET, Progress
from cardcase.core.scan.sniff import MAX_BYTES
from cardcase.core.watch.listing import Stamp, key, listed
from cardcase.core.watch.settling import Settling

AT_ONCE = 500
"""How many files are handed over at a time; the next look, which comes at once, has the others."""
SECONDS = 0.5
"""How long a look goes on reading files. As each look lists all of the folder, few at a time would
make the way of ten thousand files a long one."""


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder whose new pictures are taken. ``on``: just now; ``deep``: with its subfolders;
    ``begun``: what was there when watching began is known."""

    uid: str
    path: Path
    on: bool = True
    deep: bool = False
    begun: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A file that is new and whole. ``sha256`` of its bytes; empty where it is too large to read,
    which is for whoever opens it to say."""

    path: Path
    key: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look has found. ``there``: whether the folder can be reached; ``before``: the keys of
    what was there when watching began; ``coming``: whether there is more that is not whole yet;
    ``more``: whether there is more that is; ``folders``: which were looked into."""

    there: bool
    new: tuple[Found, ...] = ()
    before: frozenset[str] = frozenset()
    coming: bool = False
    more: bool = False
    folders: tuple[Path, ...] = ()


def look(
    folder: WatchedFolder,
    known: Collection[str],
    settling: Settling,
    skipped: Collection[Path] = (),
    progress: Progress = QUIET,
    clock: Callable[[], float] = time.monotonic,
) -> Looked:
    """Look into the folder for what is not ``known`` (keys) and has come whole. Raises Cancelled.

    At the first look nothing is new: all is what was there before.
    """
    listing = listed(folder.path, deep=folder.deep, skipped=skipped, progress=progress)
    if listing is None:
        return Looked(there=False)
    keys = {name: key(name, stamp) for name, stamp in listing.files.items()}
    if not folder.begun:
        return Looked(there=True, before=frozenset(keys.values()), folders=listing.folders)
    fresh = {name: stamp for name, stamp in listing.files.items() if keys[name] not in known}
    whole = settling.settled(fresh, clock())
    new: list[Found] = []
    until = clock() + SECONDS
    read = 0
    for name in whole[:AT_ONCE]:
        read += 1
        progress.check()
        path = folder.path / name
        sha256 = _sha256(path, fresh[name])
        if sha256 is not None:
            new.append(Found(path, keys[name], sha256))
        if new and clock() > until:
            break
    return Looked(
        there=True,
        new=tuple(new),
        coming=len(whole) < len(fresh),
        more=len(whole) > read and bool(new),
        folders=listing.folders,
    )


def _sha256(path: Path, stamp: Stamp) -> str | None:
    """None: it cannot be read now, or has just changed."""
    if stamp.size > MAX_BYTES:
        return ""
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        found = path.stat()
    except OSError:
        return None
    return digest if Stamp(found.st_size, found.st_mtime_ns) == stamp else None
