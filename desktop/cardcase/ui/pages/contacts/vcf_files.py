"""Files of contacts read and written by tasks, off the GUI thread."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from cardcase.core.errors import CardcaseError, ExchangeError
from cardcase.core.exchange.rows import RowError
from cardcase.core.jobs import Progress
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library

MAX_BYTES = 256_000_000
"""More than any address book that was seen; a file beyond it is not read into memory."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that gave nothing, and why."""

    name: str
    error: CardcaseError


@dataclass(frozen=True, slots=True)
class Read:
    """What some files gave together."""

    contacts: tuple[ContactRecord, ...] = ()
    rejected: tuple[RowError, ...] = ()
    refused: tuple[Refused, ...] = ()


def read_files(paths: Sequence[Path], progress: Progress) -> Read:
    """Read contacts from files; a bad card or file costs only itself."""
    # Loaded when first needed: with what it stands on it takes longer than the window.
    from cardcase.core.exchange import registry

    contacts: list[ContactRecord] = []
    rejected: list[RowError] = []
    refused: list[Refused] = []
    for number, path in enumerate(paths):
        progress.step(number, len(paths), "import")
        try:
            data = _bytes(path)
            for row in registry.importer_for(path.name, data).read(data):
                if isinstance(row, RowError):
                    rejected.append(row)
                else:
                    contacts.append(row)
        except CardcaseError as error:
            refused.append(Refused(path.name, error))
    return Read(tuple(contacts), tuple(rejected), tuple(refused))


def write_file(library: Library, uids: Sequence[str], path: Path, with_encounters: bool) -> int:
    """Write contacts as vCards, the whole file or none; says how many.

    ``with_encounters``: with where and why they were met, which is private else.
    """
    records = load.contacts(library, uids)
    write_whole(path, vcards(records, with_encounters=with_encounters))
    return len(records)


def vcards(records: Sequence[ContactRecord], *, with_encounters: bool = False) -> bytes:
    """The contacts as the contents of a vCard file."""
    from cardcase.core.exchange import registry

    return registry.exporter("vcard3").write(records, with_encounters=with_encounters)


def write_everything(library: Library, path: Path, with_encounters: bool) -> int:
    """Write every contact of the library; as :func:`write_file`."""
    return write_file(library, browse.matching(library, ""), path, with_encounters)


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` in place of the file at ``path``, so that no half of it is ever there."""
    part = path.with_name(f".{path.name}.{token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise ExchangeError("not_written", name=path.name) from error
    finally:
        part.unlink(missing_ok=True)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ExchangeError("file_too_large")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ExchangeError("file_missing") from error
    except OSError as error:
        raise ExchangeError("no_access") from error
