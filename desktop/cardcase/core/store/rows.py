"""Rows of a query in the shapes we use; peewee's type information knows only models."""

from collections.abc import Iterable
from typing import Any


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


def row_id(model: Any, uid: str) -> int | None:
    """The id of the row with this uid."""
    found: int | None = model.select(model.id).where(model.uid == uid).scalar()
    return found
