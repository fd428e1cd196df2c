"""Files of contacts written by tasks, off the GUI thread."""

from collections.abc import Sequence
from pathlib import Path

from cardcase.core.exchange import registry
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.ops.exports import export_file
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.ui.pages.contacts.export_sheet import Wanted


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
