"""Text to rows of cells, in linear time, however the quotes stand."""

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from io import TextIOBase

from cardcase.core.exchange.tables.limits import (
    MAX_COLUMNS,
    MAX_LINE,
    MAX_ROW,
    MAX_ROW_LINES,
)

_SKIPPED = 32
"""Times MAX_LINE that are passed over at once; what is left of the line is another row."""
_TOO_LARGE = "field larger"
"""How the csv module's message about a cell over MAX_CELL begins."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row: its cells, and its text as it stood.

    ``problem``: the code of a RowError (``too_large``, ``unreadable``), and no cells then.
    ``repairs``: codes of what was mended: ``quotes``.
    """

    cells: list[str]
    text: str
    problem: str = ""
    repairs: tuple[str, ...] = ()


class _Endless(Exception):  # noqa: N818 - a turn of the reading, not an error
    """A quote opens that nothing closes."""


class _Lines:
    """Physical lines for one row after the other; can be put back."""

    def __init__(self, stream: TextIOBase) -> None:
        self._stream = stream
        self._again: deque[str] = deque()
        self.ended = False
        self.taken: list[str] = []
        self.size = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) == MAX_ROW_LINES or self.size > MAX_ROW:
            raise _Endless
        line = self._next()
        if not line:
            self.ended = True
            raise StopIteration
        self.taken.append(line)
        self.size += len(line)
        if len(line) > MAX_LINE:
            self._skip_line(line)
            raise _Endless
        return line.replace("\0", "") if "\0" in line else line

    def begin(self) -> bool:
        """Start another row, unless there is none."""
        self.taken = []
        self.size = 0
        return not self.ended

    def put_back(self) -> None:
        """Give all lines of this row but the first once more."""
        self._again.extendleft(reversed(self.taken[1:]))
        self.ended = False
        del self.taken[1:]

    def _next(self) -> str:
        if self._again:
            return self._again.popleft()
        return self._stream.readline(MAX_LINE + 1)

    def _skip_line(self, line: str) -> None:
        # Not without an end: who asked for rows may want to stop.
        for _ in range(_SKIPPED):
            if not line or line.endswith(("\n", "\r")):
                return
            line = self._stream.readline(MAX_LINE)


class Rows:
    """The rows of a table; blank lines are none.

    A quote that nothing closes, or only another row does, costs one row: its first line is read
    without quotes, and the others anew. As that reads lines twice, it is done for no more than four
    times the text; from there on such a row is ``unreadable`` as a whole. ``width``: cells of the
    headings, once they are known, by which a row of several lines is told from several rows.
    """

    def __init__(self, stream: TextIOBase, separator: str) -> None:
        self.width = 0
        self._separator = separator
        self._lines = _Lines(stream)
        self._reader = csv.reader(self._lines, delimiter=separator, strict=True)
        self._passed, self._repeated = MAX_LINE, 0

    def __iter__(self) -> Iterator[RawRow]:
        while self._lines.begin():
            if row := self._next():
                yield row

    def _next(self) -> RawRow | None:
        """The next row; None for a blank one, and at the end."""
        cells, problem = self._cells()
        lines = self._lines
        taken = lines.taken
        if not taken:
            return None
        if len(taken[-1]) > MAX_LINE:
            return RawRow([], "".join(taken), "too_large")
        if problem == "unreadable" and (row := self._broken_off()):
            return row
        several = len(taken) > 1 and (problem or self._is_several(taken[0], cells))
        if several and self._repeated <= self._passed * 4:
            self._repeated += lines.size
            lines.put_back()
            return _unquoted(taken[0], self._separator)
        self._passed += lines.size
        if problem == "unreadable" and len(taken) == 1:
            return _lenient(taken[0], self._separator)
        if problem or len(cells) > MAX_COLUMNS:
            return RawRow([], "".join(taken), problem or "too_large")
        said = any(cell and not cell.isspace() for cell in cells)
        return RawRow(cells, "".join(taken)) if said else None

    def _cells(self) -> tuple[list[str], str]:
        """The cells of the next row, or the code of why it has none."""
        try:
            return next(self._reader), ""
        except StopIteration:
            return [], ""
        except _Endless:
            return [], "unreadable"
        except csv.Error as error:
            return [], "too_large" if str(error).startswith(_TOO_LARGE) else "unreadable"

    def _broken_off(self) -> RawRow | None:
        """The row of a text of several lines in the midst of which the file ends; else None."""
        taken, most = self._lines.taken, self.width - 1
        if not self._lines.ended or len(taken) < 2 or taken[-1].endswith(("\n", "\r")):
            return None
        if any(line.count(self._separator) >= most for line in taken[1:]):
            return None  # whole rows, before which a quote is too many
        row = _mended(next(csv.reader(taken, delimiter=self._separator), []), "".join(taken))
        return row if 1 < len(row.cells) <= self.width else None

    def _is_several(self, first: str, cells: list[str]) -> bool:
        """Whether the lines are rows of their own, which a stray quote holds together."""
        width = self.width
        return bool(width) and len(cells) > width and first.count(self._separator) == width - 1


def _lenient(line: str, separator: str) -> RawRow:
    """A line by itself with text behind a closing quote, or without the quote."""
    return _mended(next(csv.reader([line], delimiter=separator), []), line)


def _unquoted(line: str, separator: str) -> RawRow:
    """A line by itself, its quotes as any other sign, without those around cells."""
    bare = [line.rstrip("\r\n")]
    try:
        cells = next(csv.reader(bare, delimiter=separator, quoting=csv.QUOTE_NONE), [])
    except csv.Error:
        return RawRow([], line, "too_large")
    return _mended([cell.strip('"').replace('""', '"') for cell in cells], line)


def _mended(cells: list[str], line: str) -> RawRow:
    if len(cells) > MAX_COLUMNS:
        return RawRow([], line, "too_large")
    return RawRow(cells, line, repairs=("quotes",))
