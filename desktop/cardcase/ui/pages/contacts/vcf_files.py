"""Files of contacts read and written by tasks, off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cardcase.core.errors import CardcaseError
from cardcase.core.exchange import registry
from cardcase.core.exchange.files import read_contacts
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.exchange.rows import RowError
from cardcase.core.jobs import Progress
from cardcase.core.ops.existing import subject_of
from cardcase.core.ops.exports import export_file
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.ui.pages.contacts.export_sheet import Wanted


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that gave nothing, and why."""

    name: str
    error: CardcaseError


@dataclass(frozen=True, slots=True)
class Read:
    """What some files gave together; ``name`` of the first, and how many more."""

    contacts: tuple[ContactRecord, ...] = ()
    rejected: tuple[RowError, ...] = ()
    refused: tuple[Refused, ...] = ()
    name: str = ""


def read_files(paths: Sequence[Path], progress: Progress) -> Read:
    """Read contacts from files; a bad card or file costs only itself."""
    contacts: list[ContactRecord] = []
    rejected: list[RowError] = []
    refused: list[Refused] = []
    for number, path in enumerate(paths):
        progress.step(number, len(paths), "import")
        try:
            for row in read_contacts(path):
                if isinstance(row, RowError):
                    rejected.append(row)
                else:
                    contacts.append(row.record)
        except CardcaseError as error:
            refused.append(Refused(path.name, error))
    name = subject_of([path.name for path in paths])
    return Read(tuple(contacts), tuple(rejected), tuple(refused), name)


def write_file(library: Library, uids: Sequence[str] | None, path: Path, wanted: Wanted) -> int:
    """Write contacts, or all for None, to a file; says how many."""
    return export_file(
        library,
        browse.matching(library, "") if uids is None else uids,
        path,
        wanted.format,
        with_encounters=wanted.with_encounters,
        with_cards=wanted.with_cards,
    )


def vcards(records: Sequence[ContactRecord], *, with_encounters: bool = False) -> bytes:
    """The contacts as the contents of a vCard file."""
    options = WriteOptions(with_encounters=with_encounters)
    return b"".join(registry.exporter("vcard3").write(records, options))
