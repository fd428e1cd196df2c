"""Helpers of the tests of tables."""

from io import BytesIO
from pathlib import Path

from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.rows import Imported, Row
from cardcase.core.exchange.tables.reader import read
from cardcase.core.records import ContactRecord

SAMPLES = Path(__file__).parent / "data" / "tables"


def rows_of(data: bytes | str, options: ReadOptions = DEFAULT_READ) -> list[Row]:
    """The rows of a table given as bytes, or as text in UTF-8."""
    return list(read(BytesIO(data.encode() if isinstance(data, str) else data), options))


def contacts_of(data: bytes | str, options: ReadOptions = DEFAULT_READ) -> list[ContactRecord]:
    """The contacts of a table of which every row is one."""
    rows = rows_of(data, options)
    contacts = [row.record for row in rows if isinstance(row, Imported)]
    assert len(contacts) == len(rows)
    return contacts


def repairs_of(rows: list[Row]) -> set[str]:
    """The codes of all that was mended."""
    return {code for row in rows if isinstance(row, Imported) for code in row.repairs}


def cells_of(contact: ContactRecord) -> dict[str, str]:
    """What the source of a contact says, by heading."""
    assert contact.source is not None
    return {each.name: each.value for each in contact.source.properties}


def values_of(contact: ContactRecord) -> list[tuple[str, str]]:
    """Type and value of each point of a contact."""
    return [(point.type, point.value) for point in contact.points]
