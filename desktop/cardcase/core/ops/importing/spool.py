"""Records put aside on the disk while a file is looked through, so that memory does not grow."""

import pickle
import tempfile
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from cardcase.core.records import ContactRecord

_IN_MEMORY = 10_000
"""Records; those that come later go into a temporary file that has no name."""


class Spool:
    """Records by number; only this process writes and reads them."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._first: list[ContactRecord] = []
        self._places = array("Q")

    def add(self, record: ContactRecord) -> int:
        """Put a record aside; return its number."""
        if len(self._first) < _IN_MEMORY:
            self._first.append(record)
            return len(self._first) - 1
        self._places.append(self._file.seek(0, 2))
        pickle.dump(record, self._file, pickle.HIGHEST_PROTOCOL)
        return _IN_MEMORY + len(self._places) - 1

    def get(self, number: int) -> ContactRecord:
        """The record of a number."""
        if number < _IN_MEMORY:
            return self._first[number]
        number -= _IN_MEMORY
        self._file.seek(self._places[number])
        record: ContactRecord = pickle.load(self._file)
        return record


@contextmanager
def spool() -> Iterator[Spool]:
    """A spool that is gone afterwards."""
    with tempfile.TemporaryFile() as file:
        yield Spool(file)
