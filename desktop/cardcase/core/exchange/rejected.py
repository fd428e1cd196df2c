"""The contacts of files that could not be read, kept as they were written."""

from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import BinaryIO

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Row, RowError

_END = b"\r\n"
_ENDS = (b"\n", b"\r", b"\n\0", b"\r\0")


class Rejects:
    """Files that are made with the first rejected contact, and never in place of another file.

    ``path``: what they are to be called; if there is such a file, a number is added to the name.
    Each can be read again, so the rows of tables with other headings go into a file of their own.
    """

    def __init__(self, path: Path) -> None:
        self.written: list[Path] = []
        """The files that there are, in order."""
        self._wanted = path
        self._file: BinaryIO | None = None
        self._before = b""

    def keeping(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows as they come; the bytes of the bad ones are written meanwhile.

        Raises ExchangeError ``not_written``.
        """
        for row in rows:
            if isinstance(row, RowError):
                self._add(row)
            yield row

    def close(self) -> None:
        """End the file."""
        if self._file is not None:
            self._file.close()

    def _add(self, row: RowError) -> None:
        try:
            if self._file is None or row.before != self._before:
                self.close()
                self._file, self._before = self._opened(), row.before
                self._file.write(row.before)
            self._file.write(row.raw if row.raw.endswith(_ENDS) else row.raw + _END)
            self._file.flush()
        except OSError as error:
            raise ExchangeError("not_written", name=self._wanted.name) from error

    def _opened(self) -> BinaryIO:
        path = self._wanted
        for number in count(2):
            try:
                file = path.open("xb")
            except FileExistsError:
                path = path.with_name(f"{self._wanted.stem} ({number}){self._wanted.suffix}")
                continue
            self.written.append(path)
            return file
        raise AssertionError("unreachable")
