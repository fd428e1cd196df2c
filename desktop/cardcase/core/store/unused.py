"""Pictures that nothing in the library knows any more: found, and removed."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from cardcase.core.store.library import Library
from cardcase.core.store.models import Card, Contact, ContactSource, Photograph, Row
from cardcase.core.store.rows import column

_SHA256 = re.compile(r"[0-9a-f]{64}")
_STEPS = (
    "SELECT before, after FROM operation_entry AS e JOIN operation ON operation.id = operation_id "
    "WHERE NOT (undone AND cut) AND (e.kind IN ('photograph', 'card') OR (e.kind = 'contact' AND ("
    """instr(before, '"photo":"') OR instr(before, '"media":"') """
    """OR instr(after, '"photo":"') OR instr(after, '"media":"'))))"""
)


def shown() -> Iterator[str]:
    """The pictures that photographs, cards and contacts have. Inside a session of the library.

    Among them are sounds and keys that came with contacts.
    """
    for field in (
        Photograph.sha256, Photograph.thumbnail, Card.image, Contact.photo, ContactSource.media,
    ):  # fmt: skip
        for each in column(field.model.select(field).where(field != "")):
            yield from each.split()


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
