"""Saved searches between records and rows. All but :func:`all_searches` work inside a session."""

from collections.abc import Iterable
from dataclasses import astuple
from typing import Any

from peewee import chunked

from cardcase.core.records import SearchRecord
from cardcase.core.store.library import Library
from cardcase.core.store.models import Search
from cardcase.core.store.rows import BATCH, field_names, put_all, tuples
from cardcase.core.text import sort_key


def all_searches(library: Library) -> list[SearchRecord]:
    """All kept searches, by the alphabet; opens its own session of the library."""
    with library.session():
        return sorted(searches_where(), key=lambda each: sort_key(each.name))


def load_searches(uids: Iterable[str]) -> dict[str, SearchRecord]:
    """The searches of these uids that exist."""
    found: dict[str, SearchRecord] = {}
    for some in chunked(uids, BATCH):
        found.update((each.uid, each) for each in searches_where(Search.uid.in_(some)))
    return found


def searches_where(*conditions: Any) -> list[SearchRecord]:
    """The searches that conditions on their rows are true of, in the order of these."""
    rows = Search.select(Search.uid, Search.name, Search.query).where(True, *conditions)
    return [
        SearchRecord(uid=uid, name=name, query=query)
        for uid, name, query in tuples(rows.order_by(Search.id))
    ]


def put_searches(records: Iterable[SearchRecord]) -> None:
    """Write searches, new or in place of what they were."""
    rows = {record.uid: astuple(record) for record in records}
    put_all(Search, field_names(SearchRecord), rows.values())
