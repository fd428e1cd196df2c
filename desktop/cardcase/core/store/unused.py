"""Pictures that nothing in the library knows any more: found, and removed."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from cardcase.core.store.library import Library
from cardcase.core.store.models import Card, Photograph, Row
from cardcase.core.store.rows import column

_SHA256 = re.compile(r"[0-9a-f]{64}")
_STEPS = (
    "SELECT before, after FROM operation_entry JOIN operation ON operation.id = operation_id "
    "WHERE operation_entry.kind IN ('photograph', 'card') AND NOT (undone AND cut)"
)


def shown() -> Iterator[str]:
    """The pictures that photographs and cards show. Inside a session of the library."""
    for field in (Photograph.sha256, Photograph.thumbnail, Card.image):
        yield from (each for each in column(field.model.select(field)) if each)


def in_history() -> Iterator[str]:
    """The pictures that a step names which can be undone or redone. Inside a session."""
    return named(Row._meta.database.execute_sql(_STEPS))


def named(rows: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    """Every SHA-256 in hex that stands in a value of the rows."""
    for row in rows:
        for value in row:
            yield from _SHA256.findall(value or "")


def remove_unused(library: Library, pictures: Collection[str]) -> list[str]:
    """Remove the files of those pictures that no card and no step of history knows; return them.

    Backups are not asked.
    """
    if not pictures:
        return []
    with library.transaction():
        unused = set(pictures) - set(shown()) - set(in_history())
        return sorted(each for each in unused if library.media.remove(each))
