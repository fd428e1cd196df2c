"""Files of contacts read and written by tasks, off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cardcase.core.errors import CardcaseError
from cardcase.core.exchange import registry
from cardcase.core.exchange.files import read_contacts, write_whole
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.exchange.rows import Imported, RowError
from cardcase.core.jobs import Progress
from cardcase.core.ops.existing import subject_of
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that gave nothing, and why."""

    name: str
    error: CardcaseError


@dataclass(frozen=True, slots=True)
class Read:
    """What some files gave together, counted on; ``name`` of the first, and how many more."""

    rows: tuple[Imported, ...] = ()
    rejected: tuple[RowError, ...] = ()
    refused: tuple[Refused, ...] = ()
    name: str = ""


def read_files(paths: Sequence[Path], progress: Progress) -> Read:
    """Read contacts from files; a bad card or file costs only itself."""
    rows: list[Imported] = []
    rejected: list[RowError] = []
    refused: list[Refused] = []
    for number, path in enumerate(paths):
        progress.step(number, len(paths), "import")
        try:
            for row in read_contacts(path):
                if isinstance(row, RowError):
                    rejected.append(row)
                else:
                    rows.append(replace(row, index=len(rows)))
        except CardcaseError as error:
            refused.append(Refused(path.name, error))
    name = subject_of([path.name for path in paths])
    return Read(tuple(rows), tuple(rejected), tuple(refused), name)


def write_file(library: Library, uids: Sequence[str], path: Path, with_encounters: bool) -> int:
    """Write contacts as vCards, the whole file or none; says how many.

    ``with_encounters``: with where and why they were met, which is private else.
    """
    records = load.contacts(library, uids)
    write_whole(path, [vcards(records, with_encounters=with_encounters)])
    return len(records)


def vcards(records: Sequence[ContactRecord], *, with_encounters: bool = False) -> bytes:
    """The contacts as the contents of a vCard file."""
    options = WriteOptions(with_encounters=with_encounters)
    return b"".join(registry.exporter("vcard3").write(records, options))


def write_everything(library: Library, path: Path, with_encounters: bool) -> int:
    """Write every contact of the library; as :func:`write_file`."""
    return write_file(library, browse.matching(library, ""), path, with_encounters)
