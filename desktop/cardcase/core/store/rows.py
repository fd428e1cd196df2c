"""Rows of a query in the shapes we use, and many rows written at once.

Peewee's type information knows only models. A statement it makes for many rows names each of their
values; what is written and read by the thousand goes to SQLite without that.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from peewee import SQL, chunked

from cardcase.core.store.models import Row

Values = tuple[Any, ...]

_AMONG = "(SELECT value FROM json_each(?))"

BATCH = 500
"""How many things are read or written at a time."""


def execute(statement: str, values: Sequence[Any] = ()) -> Iterable[Values]:
    """The rows of a statement in SQL."""
    rows: Iterable[Values] = Row._meta.database.execute_sql(statement, values)
    return rows


def as_json(values: Iterable[Any]) -> str:
    """Any number of values as one parameter: for ``SELECT value FROM json_each(?)``."""
    return json.dumps(list(values))


def among(column: Any, values: Iterable[Any]) -> Any:
    """That a column is one of the values, of which there may be more than SQL has parameters."""
    return column.in_(SQL(_AMONG, (as_json(values),)))


class Asked:
    """A query for what is among some values, made into SQL when it is first asked.

    To make a statement of a query takes peewee far longer than SQLite to answer it, and one contact
    is a dozen of them.
    """

    def __init__(self, make: Callable[[Any], Any]) -> None:
        """``make`` gives the query of what stands for the values, which is its only parameter."""
        self._make = make
        self._statement = ""

    def __call__(self, values: Iterable[Any]) -> Iterable[Values]:
        """The rows as :func:`tuples` gives them."""
        if not self._statement:
            query = self._make(SQL(_AMONG, ("",)))
            self._statement, parameters = Row._meta.database.get_sql_context().sql(query).query()
            assert len(parameters) == 1, self._statement
        return execute(self._statement, [as_json(values)])


def dicts(query: Any) -> Iterable[dict[str, Any]]:
    """The rows as dictionaries by column name."""
    rows: Iterable[dict[str, Any]] = query.dicts()
    return rows


def tuples(query: Any) -> Iterable[Values]:
    """The rows as tuples of what SQLite keeps: text, integers, None."""
    rows: Iterable[Values] = Row._meta.database.execute(query)
    return rows


def column(query: Any) -> list[Any]:
    """The values of a query for one column."""
    return [value for (value,) in tuples(query)]


def field_names(record: Any) -> tuple[str, ...]:
    """The names of a record's fields, in their order."""
    return tuple(field.name for field in fields(record))


def row_ids(model: Any, uids: Iterable[str]) -> dict[str, int]:
    """The ids of the rows with these uids, by uid."""
    return dict(_ids_of(model)(uids))


@cache
def _ids_of(model: Any) -> Asked:
    return Asked(lambda uids: model.select(model.uid, model.id).where(model.uid.in_(uids)))


def delete_rows(model: Any, uids: Iterable[str]) -> None:
    """Remove the rows with these uids, and what belongs to them."""
    for some in chunked(uids, BATCH):
        model.delete().where(among(model.uid, some)).execute()


def insert_all(model: Any, columns: Sequence[str], rows: Iterable[Values]) -> None:
    """Insert rows: the values of these columns, by the names of the model's fields."""
    _write(_insert(model, columns), rows)


def update_all(model: Any, columns: Sequence[str], rows: Iterable[Values]) -> None:
    """Change rows: the new values of these columns, and then the id of the row."""
    changes = ", ".join(f"{_column(model, name)} = ?" for name in columns)
    _write(f'UPDATE "{model._meta.table_name}" SET {changes} WHERE "id" = ?', rows)


def put_all(
    model: Any, columns: Sequence[str], rows: Iterable[Values], kept: Sequence[str] = ()
) -> None:
    """Write rows, new or in place of those with the same uid; of these, columns ``kept`` stay."""
    names = (_column(model, name) for name in columns if name not in ("uid", *kept))
    changes = ", ".join(f"{name} = excluded.{name}" for name in names)
    _write(f"{_insert(model, columns)} ON CONFLICT (uid) DO UPDATE SET {changes}", rows)


def _write(statement: str, rows: Iterable[Values]) -> None:
    Row._meta.database.connection().executemany(statement, rows)


def _insert(model: Any, columns: Sequence[str]) -> str:
    names = ", ".join(_column(model, name) for name in columns)
    marks = ", ".join("?" * len(columns))
    return f'INSERT INTO "{model._meta.table_name}" ({names}) VALUES ({marks})'


def _column(model: Any, name: str) -> str:
    return f'"{model._meta.fields[name].column_name}"'
