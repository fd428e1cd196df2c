"""LinkedIn's ``Connections.csv`` in whatever language: seven columns, of which the contents tell.

Its headings are those of the owner's language, notes stand before or behind them, and a connection
that hides itself is a row with nothing but a date.
"""

from collections.abc import Sequence

from cardcase.core.dates import read_date
from cardcase.core.exchange.tables.fields import Field
from cardcase.core.exchange.tables.profiles import linkedin_handle

_COLUMNS = ("given", "family", "web", "email", "organization", "title", "met.on")


def by_contents(rows: Sequence[Sequence[str]], width: int) -> list[Field | None] | None:
    """The columns, if the third has profiles and the last dates; None if it is another table."""
    full = [row for row in rows if len(row) == width and any(row[:-1])]
    if width != len(_COLUMNS) or not full:
        return None
    if all(linkedin_handle(row[2]) and read_date(row[-1]) for row in full):
        return [Field(kind) for kind in _COLUMNS]
    return None


def is_note(cells: Sequence[str]) -> bool:
    """Whether a row between headings and connections is one of the notes."""
    return bool(cells[0].strip()) and not any(cell.strip() for cell in cells[1:])
