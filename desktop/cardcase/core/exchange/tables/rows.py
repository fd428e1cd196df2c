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
        self.taken: list[str] = []
        self.size = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) == MAX_ROW_LINES or self.size > MAX_ROW:
            raise _Endless
        line = self._next()
        if not line:
            raise StopIteration
        self.taken.append(line)
        self.size += len(line)
        if len(line) > MAX_LINE:
            self._skip_line(line)
            raise _Endless
        return line.replace("\0", "") if "\0" in line else line

    def begin(self) -> None:
        """Start another row."""
        self.taken = []
        self.size = 0

    def put_back(self) -> None:
        """Give all lines of this row but the first once more."""
        self._again.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]

    def _next(self) -> str:
        if self._again:
            return self._again.popleft()
        return self._stream.readline(MAX_LINE + 1)

    def _skip_line(self, line: str) -> None:
        while line and not line.endswith(("\n", "\r")):
            line = self._stream.readline(MAX_LINE)


def rows(stream: TextIOBase, separator: str, width: int = 0) -> Iterator[RawRow]:
    """The rows of a table; blank lines are none.

    A quote that nothing closes, or only another row does, costs one row: its first line is read
    without quotes, and the others anew. As that reads lines twice, it is done for no more than four
    times the text; from there on such a row is ``unreadable`` as a whole. ``width``: cells of the
    headings, by which a row of several lines is told from several rows.
    """
    lines = _Lines(stream)
    reader = csv.reader(lines, delimiter=separator, strict=True)
    passed, repeated = MAX_LINE, 0
    while True:
        lines.begin()
        problem = ""
        cells: list[str] = []
        try:
            cells = next(reader)
        except StopIteration:
            return
        except _Endless:
            problem = "unreadable"
        except csv.Error as error:
            problem = "too_large" if str(error).startswith(_TOO_LARGE) else "unreadable"
        taken = lines.taken
        if len(taken[-1]) > MAX_LINE:
            yield RawRow([], "".join(taken), "too_large")
            continue
        several = len(taken) > 1 and (problem or _is_several(taken[0], cells, separator, width))
        if several and repeated <= passed * 4:
            repeated += lines.size
            lines.put_back()
            yield _unquoted(taken[0], separator)
            continue
        passed += lines.size
        if problem == "unreadable" and len(taken) == 1:
            yield _lenient(taken[0], separator)
        elif problem or len(cells) > MAX_COLUMNS:
            yield RawRow([], "".join(taken), problem or "too_large")
        elif any(cell and not cell.isspace() for cell in cells):
            yield RawRow(cells, "".join(taken))


def _is_several(first: str, cells: list[str], separator: str, width: int) -> bool:
    """Whether the lines are rows of their own, which a stray quote holds together."""
    return bool(width) and len(cells) > width and first.count(separator) == width - 1


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
