"""Files of contacts read and written whole."""

import os
from pathlib import Path
from secrets import token_hex

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange import registry
from cardcase.core.exchange.rows import Row

MAX_BYTES = 256_000_000
"""More than any address book that was seen; a file beyond it is not read into memory."""


def read_contacts(path: Path) -> list[Row]:
    """The contacts of a file of any known format, in their order; the bad ones as RowErrors.

    Raises ExchangeError: ``file_missing``, ``no_access``, ``file_too_large``, ``empty_file``,
    ``unknown_format``, ``no_contacts``.
    """
    data = _bytes(path)
    return list(registry.importer_for(path.name, data).read(data))


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` in place of the file at ``path``, so that no half of it is ever there.

    Raises ExchangeError ``not_written``.
    """
    part = path.with_name(f".{path.name}.{token_hex(4)}.part")
    try:
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ExchangeError("not_written", name=path.name) from error


def _bytes(path: Path) -> bytes:
    try:
        # Not a pipe or a device, whose reading may never end.
        if not path.is_file():
            raise ExchangeError("no_access" if path.exists() else "file_missing")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ExchangeError("no_access") from error
    if len(data) > MAX_BYTES:
        raise ExchangeError("file_too_large")
    return data
