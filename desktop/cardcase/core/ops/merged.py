"""Contacts that were merged into others, found by what they were called before."""

from peewee import chunked

from cardcase.core.ops.entries import Entry
from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.alias_rows import load_aliases
from cardcase.core.store.library import Library
from cardcase.core.store.models import Alias, OperationEntry
from cardcase.core.store.rows import BATCH, among, column, tuples


def merged_into(library: Library, name: str) -> ContactRecord | None:
    """The contact into which that of this uid, or once of this row id, was merged."""
    with library.snapshot():
        uid = name if load_aliases([name]) else _once_at(name)
        alias = load_aliases([uid]).get(uid) if uid else None
        return load.contact(library, alias.contact) if alias else None


def _once_at(name: str) -> str | None:
    """The uid of the merged contact that had this row id; history says where it lay."""
    if not name.isdecimal():
        return None
    entry = OperationEntry
    rows = entry.select(entry.id, entry.uid, entry.before, entry.after).where(
        entry.kind == "contact", entry.after.is_null()
    )
    for some in chunked(column(Alias.select(Alias.uid)), BATCH):
        for found in (Entry(*row) for row in tuples(rows.where(among(entry.uid, some)))):
            if found.place and found.place["id"] == int(name):
                return found.uid
    return None
