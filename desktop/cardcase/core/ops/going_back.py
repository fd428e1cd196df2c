"""A library brought back to one of its backups while windows have it open."""

from dataclasses import dataclass, replace
from pathlib import Path

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.outside import look
from cardcase.core.store.library import Library


@dataclass(frozen=True, slots=True)
class WentBack:
    """The copy of what there was before, by which one comes back, and what differs."""

    before: Path
    changes: Changes


def go_back(library: Library, backup: Path) -> WentBack:
    """Make the library what it is in the backup; history is then that of the backup, too.

    To be called on the thread of all writes. Raises LibraryError as ``Library.restore``.
    """
    seen, _ = look(library)
    before = library.restore(backup)
    # No version is the same as before: SQLite counts only what other connections write.
    _, changes = look(library, replace(seen, version=-1))
    return WentBack(before, changes)
