"""Records put aside on the disk while a file is looked through, so that memory does not grow."""

import pickle
import tempfile
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from cardcase.core.records import ContactRecord

_IN_MEMORY = 16 * 1024 * 1024
"""Bytes; what is more goes into a temporary file that has no name."""


class Spool:
    """Records by number; only this process writes and reads them."""

    def __init__(self, file: tempfile.SpooledTemporaryFile[bytes]) -> None:
        self._file = file
        self._places = array("Q")

    def add(self, record: ContactRecord) -> int:
        """Put a record aside; return its number."""
        self._places.append(self._file.seek(0, 2))
        pickle.dump(record, self._file, pickle.HIGHEST_PROTOCOL)
        return len(self._places) - 1

    def get(self, number: int) -> ContactRecord:
        """The record of a number."""
        self._file.seek(self._places[number])
        # It reads ahead as far as the file goes, if it may.
        length = self._places[number + 1] if number + 1 < len(self._places) else None
        data = self._file.read(-1 if length is None else length - self._places[number])
        record: ContactRecord = pickle.load(BytesIO(data))
        return record


@contextmanager
def spool() -> Iterator[Spool]:
    """A spool that is gone afterwards."""
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as file:
        yield Spool(file)
