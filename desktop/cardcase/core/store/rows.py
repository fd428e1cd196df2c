"""Rows of a query in the shapes we use; peewee's type information knows only models."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from peewee import SQL, chunked

from cardcase.core.store.models import Row

BATCH = 500
"""How many things one statement names; SQLite takes at most 32 766 values in one."""

_ROWS = 1000


def execute(statement: str, values: Sequence[Any] = ()) -> Iterable[tuple[Any, ...]]:
    """The rows of a statement in SQL."""
    rows: Iterable[tuple[Any, ...]] = Row._meta.database.execute_sql(statement, values)
    return rows


def as_json(values: Iterable[Any]) -> str:
    """Any number of values as one parameter: for ``SELECT value FROM json_each(?)``."""
    return json.dumps(list(values))


def among(column: Any, values: Iterable[Any]) -> Any:
    """That a column is one of the values, of which there may be more than SQL has parameters."""
    return column.in_(SQL("(SELECT value FROM json_each(?))", (as_json(values),)))


def dicts(query: Any) -> Iterable[dict[str, Any]]:
    """The rows as dictionaries by column name."""
    rows: Iterable[dict[str, Any]] = query.dicts()
    return rows


def tuples(query: Any) -> Iterable[tuple[Any, ...]]:
    """The rows as tuples."""
    rows: Iterable[tuple[Any, ...]] = query.tuples()
    return rows


def column(query: Any) -> list[Any]:
    """The values of a query for one column."""
    return [value for (value,) in query.tuples()]


def row_ids(model: Any, uids: Collection[str]) -> dict[str, int]:
    """The ids of the rows with these uids (some hundreds at most), by uid."""
    return dict(tuples(model.select(model.uid, model.id).where(model.uid.in_(list(uids)))))


def row_id(model: Any, uid: str) -> int | None:
    """The id of the row with this uid."""
    return row_ids(model, [uid]).get(uid)


def put_row(model: Any, values: Mapping[str, Any]) -> int:
    """Write a row, new or in place of the one with the same uid; return its id."""
    known = row_id(model, values["uid"])
    if known is None:
        return int(model.insert(**values).execute())
    model.update(**values).where(model.id == known).execute()
    return known


def delete_rows(model: Any, uids: Iterable[str]) -> None:
    """Remove the rows with these uids, and what belongs to them."""
    for some in chunked(uids, BATCH):
        model.delete().where(model.uid.in_(some)).execute()


def insert_all(model: Any, rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns, as few statements as possible."""
    coming = iter(rows)
    while some := list(islice(coming, _ROWS)):
        model.insert_many(some).execute()
