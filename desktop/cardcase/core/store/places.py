"""What of a thing's row is in no record: its id, its turn in the pile, when it was created.

Lists order what is alike by its row's id, and the command line knows contacts by it. So what undo
brings back comes into its old place. All functions work inside a session of the library.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from peewee import chunked

from cardcase.core.store.models import MODELS
from cardcase.core.store.rows import (
    BATCH,
    among,
    column,
    execute,
    insert_all,
    row_ids,
    tuples,
)

Place = Mapping[str, Any]
"""The values of a row by column."""

_KEPT = ("id", "created", "turn")

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
    kept = [model._meta.fields[name] for name in _kept(model)]
    found: dict[str, Place] = {}
    for some in chunked(uids, BATCH):
        rows = model.select(*kept, model.uid).where(among(model.uid, some))
        found.update((uid, dict(zip(_kept(model), row, strict=True))) for *row, uid in tuples(rows))
    return found


def reserve(kind: str, wanted: Mapping[str, Place]) -> None:
    """Write empty rows for things, by uid, that exist no more and are put back right after.

    A place that something else has taken since is not given; that thing gets a new one.
    """
    model: Any = _TABLES.get(kind)
    if model is None or not wanted:
        return
    there = row_ids(model, wanted)
    ids = [place["id"] for uid, place in wanted.items() if uid not in there]
    taken = set(column(model.select(model.id).where(among(model.id, ids))))
    # An empty row refers to nothing; it does by the end of the transaction.
    execute("PRAGMA defer_foreign_keys = 1")
    empty = _empty(model)
    rows = (
        tuple((empty | dict(place) | {"uid": uid}).values())
        for uid, place in wanted.items()
        if uid not in there and place["id"] not in taken
    )
    insert_all(model, tuple(empty), rows)


def _kept(model: Any) -> list[str]:
    return [name for name in _KEPT if name in model._meta.fields]


def _empty(model: Any) -> dict[str, Any]:
    """A value for each column that must have one."""
    return {
        name: "" if field.field_type == "TEXT" else 0
        for name, field in model._meta.fields.items()
        if not field.null
    }
