"""Watched folders: named, switched, and what comes in from them.

None of it is an entry of history: what comes by itself must not stand before what the owner did
last, and which folders are watched is true of this computer only.
"""

from collections.abc import Collection, Sequence
from pathlib import Path

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import operation
from cardcase.core.ops.photographs import waiting_for
from cardcase.core.records import new_uid
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.models import Watch, WatchSeen
from cardcase.core.store.rows import among, column, insert_all
from cardcase.core.watch.look import Found


def watch(library: Library, path: Path) -> Changes:
    """Watch this folder from now on; one that is watched already is only switched on."""
    with library.transaction():
        row = Watch.get_or_none(Watch.path == str(path))
        if row is None:
            Watch.create(uid=new_uid(), path=str(path), on=True, deep=False, begun=False)
        elif not row.on:
            set_on(library, row.uid, on=True)
    return Changes(kind="watch.add", subject=path.name)


def set_on(library: Library, uid: str, *, on: bool) -> Changes:
    """Watch a folder, or rest. What comes meanwhile was there before when watching goes on.

    Raises LibraryError ``gone``.
    """
    with library.transaction():
        row = _row(uid)
        row.begun = row.begun and row.on == on
        row.on = on
        row.save()
    return Changes(kind="watch.set")


def set_deep(library: Library, uid: str, *, deep: bool) -> Changes:
    """Watch a folder with its subfolders, or without. Raises LibraryError ``gone``."""
    with library.transaction():
        row = _row(uid)
        row.begun = row.begun and not (deep and not row.deep)
        row.deep = deep
        row.save()
    return Changes(kind="watch.set")


def unwatch(library: Library, uid: str) -> Changes:
    """Watch a folder no more, and forget what was seen in it."""
    with library.transaction():
        Watch.delete().where(Watch.uid == uid).execute()
    return Changes(kind="watch.remove")


def begin(library: Library, uid: str, keys: Collection[str]) -> int:
    """Pass over what is in a folder when watching begins; return how much of it was not known.

    Raises LibraryError ``gone``.
    """
    with library.transaction():
        row = _row(uid)
        WatchSeen.update(passed=False).where(WatchSeen.watch == row).execute()
        new = _remember(row, keys, passed=True)
        row.begun = True
        row.save()
    return new


def take_earlier(library: Library, uid: str) -> Changes:
    """Forget that what was there when watching began last was passed over: it is new again.

    Raises LibraryError ``gone``.
    """
    with library.transaction():
        row = _row(uid)
        WatchSeen.delete().where(WatchSeen.watch == row, WatchSeen.passed).execute()
    return Changes(kind="watch.set")


def take(library: Library, uid: str, found: Sequence[Found]) -> Changes:
    """Write a waiting photograph for each file, and that it was seen, as one.

    What the library has already is only seen. Raises LibraryError ``gone``.
    """
    with operation(library, "photographs.watched", recorded=False) as op:
        row = _row(uid)
        taken: dict[str, Path] = {}
        for each in found:
            if not (each.sha256 and load.photograph_with(library, each.sha256)):
                taken.setdefault(each.sha256 or each.key, each.path)
        op.put(*waiting_for(library, list(taken.values())))
        _remember(row, {each.key for each in found}, passed=False)
    return op.changes


def _row(uid: str) -> Watch:
    return existing(Watch.get_or_none(Watch.uid == uid), uid)


def _remember(row: Watch, keys: Collection[str], *, passed: bool) -> int:
    """How many of the keys were not known."""
    known = WatchSeen.select(WatchSeen.key).where(
        WatchSeen.watch == row, among(WatchSeen.key, keys)
    )
    fresh = set(keys).difference(column(known))
    insert_all(WatchSeen, ("watch", "key", "passed"), ((row.id, key, passed) for key in fresh))
    return len(fresh)
