"""What of a thing's row is in no record: its id, and when it was created.

Lists order what is alike by its row's id, and the command line knows contacts by it. So what undo
brings back comes into its old place. All functions work inside a session of the library.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from peewee import chunked

from cardcase.core.store.models import MODELS, Row
from cardcase.core.store.rows import BATCH, column, dicts, insert_all

Place = Mapping[str, Any]
"""The values of a row by column."""

_KEPT = ("id", "created")

# By kind; where more than the uid is unique, two empty rows would be in each other's way.
_TABLES = {
    model._meta.table_name: model
    for model in MODELS
    if [name for name, field in model._meta.fields.items() if field.unique] == ["uid"]
    and not any(unique for _, unique in model._meta.indexes)
}


def places(kind: str, uids: Iterable[str]) -> dict[str, Place]:
    """The places of the things of a kind that exist, by uid."""
    model: Any = _TABLES.get(kind)
    if model is None:
        return {}
    kept = [field for name, field in model._meta.fields.items() if name in _KEPT]
    found: dict[str, Place] = {}
    for some in chunked(uids, BATCH):
        rows = model.select(model.uid, *kept).where(model.uid.in_(some))
        found.update((row.pop("uid"), row) for row in dicts(rows))
    return found


def reserve(kind: str, wanted: Mapping[str, Place]) -> None:
    """Write empty rows for things, by uid, that exist no more and are put back right after.

    A place that something else has taken since is not given; that thing gets a new one.
    """
    if not wanted:
        return
    model: Any = _TABLES[kind]
    taken = _taken(model, [place["id"] for place in wanted.values()])
    # An empty row refers to nothing; it does by the end of the transaction.
    Row._meta.database.execute_sql("PRAGMA defer_foreign_keys = 1")
    rows = [
        {**_empty(model), **place, "uid": uid}
        for uid, place in wanted.items()
        if place["id"] not in taken
    ]
    if rows:
        insert_all(model, tuple(rows[0]), (tuple(row.values()) for row in rows))


def _taken(model: Any, ids: Collection[int]) -> set[int]:
    found: set[int] = set()
    for some in chunked(ids, BATCH):
        found.update(column(model.select(model.id).where(model.id.in_(some))))
    return found


def _empty(model: Any) -> dict[str, Any]:
    """A value for each column that must have one."""
    return {
        name: "" if field.field_type == "TEXT" else 0
        for name, field in model._meta.fields.items()
        if not field.null
    }
