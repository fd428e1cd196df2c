"""Contacts that were merged into others, found by what they were called before."""

from collections.abc import Iterator, Sequence

from peewee import chunked

from cardcase.core.match.sources import fingerprint
from cardcase.core.ops.entries import Entry, recorded
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


def merged_sources(library: Library) -> dict[str, str]:
    """Into whom a contact was merged, by the fingerprint of what its file had said.

    A file that says the same again tells of that contact, though no uid says so.
    """
    found: dict[str, str] = {}
    with library.snapshot():
        aliases: dict[str, str] = dict(tuples(Alias.select(Alias.uid, Alias.contact)))
        for some in chunked(aliases, BATCH):
            for entry in _last_of(some):
                before = entry.before and recorded("contact", entry.before)
                source = before.source if isinstance(before, ContactRecord) else None
                if source is not None and source.properties:
                    found[fingerprint(source)] = aliases[entry.uid]
    return found


def _last_of(uids: Sequence[str]) -> Iterator[Entry]:
    """What history has of contacts when they went."""
    entry = OperationEntry
    rows = entry.select(entry.id, entry.uid, entry.before, entry.after).where(
        entry.kind == "contact", entry.after.is_null(), among(entry.uid, uids)
    )
    return (Entry(*row) for row in tuples(rows))


def _once_at(name: str) -> str | None:
    """The uid of the merged contact that had this row id; history says where it lay."""
    if not name.isdecimal():
        return None
    for some in chunked(column(Alias.select(Alias.uid)), BATCH):
        for found in _last_of(some):
            if found.place and found.place["id"] == int(name):
                return found.uid
    return None
