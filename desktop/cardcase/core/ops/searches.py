"""Keeping searches under a name, and removing them."""

from dataclasses import replace

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import operation
from cardcase.core.records import SearchRecord, new_uid
from cardcase.core.store.library import Library
from cardcase.core.store.searches import all_searches, load_searches
from cardcase.core.text import fold


def keep(library: Library, record: SearchRecord) -> Changes:
    """Keep a search, new (its uid may be empty) or changed; a new one takes the place of another
    of its name.

    Raises ValueError without a name or a query.
    """
    name, query = " ".join(record.name.split()), record.query.strip()
    if not name or not query:
        raise ValueError("a search needs a name and a query")
    with operation(library, "search.keep", name) as op:
        alike = {fold(each.name): each.uid for each in all_searches(library)}
        uid = record.uid or alike.get(fold(name)) or new_uid()
        op.put(replace(record, uid=uid, name=name, query=query))
    return op.changes


def remove(library: Library, uid: str) -> Changes:
    """Remove a kept search. Raises LibraryError ``gone``."""
    with library.transaction():
        record = existing(load_searches([uid]).get(uid), uid)
        with operation(library, "search.remove", record.name) as op:
            op.delete("search", uid)
    return op.changes
