"""Rows of cells to the bytes of a table."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from cardcase.core.guard import guarded

_MARK = b"\xef\xbb\xbf"
_PIECE = 64 * 1024


def write_sheet(rows: Iterable[Iterable[str]], separator: str = ",") -> Iterator[bytes]:
    """The rows as CSV (RFC 4180) in UTF-8, piece by piece, without formulas.

    A mark is in front: without it Excel takes UTF-8 for the code page of the system.
    """
    text = StringIO()
    writer = csv.writer(text, delimiter=separator)
    yield _MARK
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
        if text.tell() > _PIECE:
            yield text.getvalue().encode("utf-8", "replace")
            text.seek(0)
            text.truncate()
    if rest := text.getvalue():
        yield rest.encode("utf-8", "replace")
