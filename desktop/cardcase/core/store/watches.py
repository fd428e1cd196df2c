"""The watched folders of a library, what was seen in them, and what came from them last."""

import os
from pathlib import Path

from cardcase.core.store.library import Library
from cardcase.core.store.models import Photograph, Watch, WatchSeen
from cardcase.core.store.rows import column, tuples
from cardcase.core.watch.look import WatchedFolder

_LAST = chr(0x10FFFF)


def watched(library: Library) -> list[WatchedFolder]:
    """The folders, in the order in which they were named."""
    fields = (Watch.uid, Watch.path, Watch.on, Watch.deep, Watch.begun)
    with library.session():
        return [
            WatchedFolder(uid, Path(path), bool(on), bool(deep), bool(begun))
            for uid, path, on, deep, begun in tuples(Watch.select(*fields).order_by(Watch.id))
        ]


def seen(library: Library, uid: str) -> set[str]:
    """The keys of what was seen in a folder."""
    with library.session():
        return set(column(WatchSeen.select(WatchSeen.key).join(Watch).where(Watch.uid == uid)))


def last_taken(library: Library, folder: Path) -> tuple[str, str] | None:
    """The name of the last photograph from a folder that is still there, and when it came."""
    inside = f"{folder}{os.sep}"
    photograph = Photograph
    rows = photograph.select(photograph.name, photograph.added)
    rows = rows.where(photograph.source >= inside, photograph.source < inside + _LAST)
    with library.session():
        newest = rows.order_by(photograph.added.desc(), photograph.id.desc()).limit(1)
        return next(((name, added) for name, added in tuples(newest)), None)
