"""The segments in which FTS5 keeps the search index on the disk: the fewer, the quicker a search.

What is written is a segment of its own, and FTS5 merges by itself only those of one size: after an
import of 100 000 contacts there are ten, and every word is looked for in each. Merged into one, a
search for one number took a fifth of the time (bare FTS5: 0.059 -> 0.012 ms).
"""

from cardcase.core.jobs import QUIET, Progress
from cardcase.core.store.library import Library
from cardcase.core.store.models import Row
from cardcase.core.store.rows import execute

PAGES = 200
"""How much is merged at a time: a writer waits for some 70 ms."""

_FEW_PAGES = 500
_SHARE = 4


def is_scattered(library: Library) -> bool:
    """Whether more than a quarter of the search index lies outside its largest segment.

    So a large index is not written anew for a few changes. Raises LibraryError.
    """
    with library.session():
        found = execute("SELECT count(*) FROM contact_search_idx GROUP BY segid")
        pages: list[int] = [count for (count,) in found]
    return sum(pages) > _FEW_PAGES and sum(pages) - max(pages) > sum(pages) / _SHARE


def merge_some(library: Library, pages: int = PAGES) -> bool:
    """Merge so many pages of the search index; says whether some are left.

    Raises LibraryError: locked, disk_full, read_only.
    """
    with library.transaction():
        database = Row._meta.database
        before = database.handle.total_changes
        # Negative: whatever the sizes of the segments (https://sqlite.org/fts5.html, 6.8).
        database.execute_sql(
            "INSERT INTO contact_search (contact_search, rank) VALUES ('merge', ?)", (-pages,)
        )
        # As SQLite's documentation says: less than two changes mean that nothing was merged.
        return bool(database.handle.total_changes - before >= 2)


def merge_all(library: Library, progress: Progress = QUIET) -> None:
    """Merge all segments; progress code ``index``. Raises Cancelled, and as :func:`merge_some`."""
    while merge_some(library):
        progress.step(0, 0, "index")
