"""Files of contacts written by tasks, off the GUI thread."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cardcase.core.exchange import registry
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.jobs import Progress
from cardcase.core.ops.exports import export_file, left_out_of
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.ui.pages.contacts.export_sheet import Wanted

MOST_COUNTED = 2_000
"""Of so many contacts it is told before they are written what has no place in the file."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many contacts are in a file, and how many of their things have no place there."""

    contacts: int
    left_out: Counter[str]


def write_file(
    library: Library, uids: Sequence[str] | None, path: Path, wanted: Wanted, progress: Progress
) -> Written:
    """Write contacts, or all for None, to a file."""
    left_out = Counter[str]()
    n = export_file(
        library,
        browse.matching(library, "") if uids is None else uids,
        path,
        wanted.format,
        with_encounters=wanted.with_encounters,
        with_cards=wanted.with_cards,
        left_out=left_out,
        progress=progress,
    )
    return Written(n, left_out)


def without_place(
    library: Library, uids: Sequence[str] | None, wanted: Wanted, progress: Progress
) -> Counter[str]:
    """What of these contacts, or of all for None, has no place in such a file; nothing of more
    than ``MOST_COUNTED``, which would take too long to wait for."""
    meant = browse.matching(library, "") if uids is None else uids
    if len(meant) > MOST_COUNTED:
        return Counter()
    return left_out_of(
        library, meant, wanted.format, with_encounters=wanted.with_encounters, progress=progress
    )


def vcards(records: Sequence[ContactRecord], *, with_encounters: bool = False) -> bytes:
    """The contacts as the contents of a vCard file."""
    options = WriteOptions(with_encounters=with_encounters)
    return b"".join(registry.exporter("vcard3").write(records, options))
