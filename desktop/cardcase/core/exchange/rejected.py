"""The contacts of files that could not be read, kept as they were written."""

from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import BinaryIO

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Row, RowError


class Rejects:
    """A file that is made with the first rejected contact, and never in place of another file.

    ``path``: what it is to be called; if there is such a file, a number is added to the name.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None

    @property
    def written(self) -> bool:
        """Whether there were any."""
        return self._file is not None

    def keeping(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows as they come; the bytes of the bad ones are written meanwhile.

        Raises ExchangeError ``not_written``.
        """
        for row in rows:
            if isinstance(row, RowError):
                self._add(row.raw)
            yield row

    def close(self) -> None:
        """End the file."""
        if self._file is not None:
            self._file.close()

    def _add(self, raw: bytes) -> None:
        try:
            if self._file is None:
                self._file = self._opened()
            self._file.write(raw if raw.endswith((b"\n", b"\r")) else raw + b"\r\n")
            self._file.flush()
        except OSError as error:
            raise ExchangeError("not_written", name=self.path.name) from error

    def _opened(self) -> BinaryIO:
        wanted = self.path
        for number in count(2):
            try:
                return self.path.open("xb")
            except FileExistsError:
                self.path = wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}")
        raise AssertionError("unreachable")
