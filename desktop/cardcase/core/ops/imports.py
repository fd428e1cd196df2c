"""Contacts at hand taken over in one go: what nobody needs to decide on."""

from collections.abc import Iterable, Sequence

from cardcase.core.exchange.rows import Imported, Row
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.importing.act import MANY as MANY
from cardcase.core.ops.importing.act import carry_out
from cardcase.core.ops.importing.preview import preview
from cardcase.core.records import ContactRecord
from cardcase.core.store.library import Library


def import_contacts(
    library: Library, records: Iterable[ContactRecord], source: str = ""
) -> Changes:
    """Take the records over, as one step to undo; see :func:`carry_out`.

    ``source``: the name of the file they are from. Raises LibraryError as ``Library.back_up`` does.
    """
    rows = [Imported(index=index, record=record) for index, record in enumerate(records)]
    return import_rows(library, rows, source)


def import_rows(library: Library, rows: Sequence[Row], source: str = "") -> Changes:
    """Take over contacts that were read, with their pictures; as :func:`import_contacts`."""
    return carry_out(library, rows, preview(library, rows), name=source).changes
