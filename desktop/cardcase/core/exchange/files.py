"""Files of contacts, opened and written."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange import registry
from cardcase.core.exchange.options import DEFAULT_READ, ReadOptions
from cardcase.core.exchange.rows import Row


def read_contacts(path: Path, options: ReadOptions = DEFAULT_READ) -> Iterator[Row]:
    """The contacts of a file of any known format, in their order; the bad ones as RowErrors.

    The file is read as they are asked for, and its memory does not grow with it. Raises
    ExchangeError: ``file_missing``, ``no_access``, ``empty_file``, ``unknown_format``,
    ``no_contacts``.
    """
    with opened(path) as file:
        yield from contacts_in(file, path.name, options)


def contacts_in(
    file: BinaryIO, name: str = "", options: ReadOptions = DEFAULT_READ
) -> Iterator[Row]:
    """The contacts of an open file, from its beginning; see :func:`read_contacts`."""
    file.seek(0)
    importer = registry.importer_for(name, file.read(registry.SNIFFED))
    file.seek(0)
    yield from importer.read(file, options)


def head_of(path: Path, size: int) -> bytes:
    """The first ``size`` bytes of a file. Raises ExchangeError: ``file_missing``, ``no_access``."""
    with opened(path) as file:
        return file.read(size)


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Put the pieces in place of the file at ``path``, so that no half of it is ever there.

    Raises ExchangeError ``not_written``.
    """
    part = path.with_name(f".{path.name}.{token_hex(4)}.part")
    try:
        try:
            with part.open("xb") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ExchangeError("not_written", name=path.name) from error


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A file of contacts, open. Raises ExchangeError: ``file_missing``, ``no_access``."""
    try:
        # Not a pipe or a device, whose reading may never end.
        if not path.is_file():
            raise ExchangeError("no_access" if path.exists() else "file_missing")
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise ExchangeError("no_access") from error
