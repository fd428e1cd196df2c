"""Tables to contacts, as they are read."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice
from typing import BinaryIO

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.options import ReadOptions
from cardcase.core.exchange.rows import Imported, Row, RowError
from cardcase.core.exchange.tables.build import Builder
from cardcase.core.exchange.tables.cells import has_strays, whole
from cardcase.core.exchange.tables.cut import marked
from cardcase.core.exchange.tables.encoding import Encoding, detect
from cardcase.core.exchange.tables.fields import assigned
from cardcase.core.exchange.tables.limits import SAMPLE
from cardcase.core.exchange.tables.linkedin import is_note
from cardcase.core.exchange.tables.makers import LINKEDIN
from cardcase.core.exchange.tables.propose import Layout, layout_of
from cardcase.core.exchange.tables.rows import RawRow, Rows
from cardcase.core.records import unique


def read(file: BinaryIO, options: ReadOptions) -> Iterator[Row]:
    """The contacts of a table in their order; ``file`` can be sought in and is read twice.

    A row that says nothing of who it is, is a RowError ``no_content``; ``raw`` of one that is
    ``too_large`` is its beginning. Repairs: ``charset``, ``quotes``, ``cut_short`` (the file ends
    in the midst of the row) and those of ``Builder.build``.
    Raises ExchangeError: ``unknown_format`` (no text), ``no_contacts``, ``too_large``,
    ``mapping_needed`` (nothing says what the columns are, and no ``options.mapping`` does),
    ``no_such_column``, ``unknown_field``.
    """
    encoding = detect(file)
    mapping = options.mapping
    layout = layout_of(file.read(SAMPLE), encoding, mapping.headings if mapping else None)
    fields = layout.fields
    if mapping:
        fields = assigned(mapping, layout.headings, fields)
    elif not layout.confident:
        raise ExchangeError("mapping_needed")
    builder = Builder(layout.headings, fields, layout.maker, options.region)
    file.seek(0)
    mark = file.read(encoding.mark)
    text = TextIOWrapper(file, encoding.name, encoding.errors, newline="")
    index = -1
    try:
        table = Rows(text, layout.separator)
        found = iter(table)
        before = "".join(row.text for row in islice(found, layout.before))
        # From here on; what stands before the headings may be wider.
        table.width = len(layout.headings) if layout.has_headings else 0
        reading = _Reading(builder, encoding, mark + encoding.encoded(before))
        for index, row in enumerate(marked(_contact_rows(found, layout), table.width)):
            yield reading.contact(index, row)
    finally:
        # Else the file would be closed with the wrapper.
        text.detach()
    if index < 0:
        raise ExchangeError("no_contacts")


def _contact_rows(found: Iterator[RawRow], layout: Layout) -> Iterator[RawRow]:
    notes = layout.maker == LINKEDIN
    for row in found:
        if notes and row.cells and is_note(row.cells):
            continue
        notes = False
        yield row


@dataclass(frozen=True, slots=True)
class _Reading:
    """One table on its way; ``before``: its bytes up to the first contact."""

    builder: Builder
    encoding: Encoding
    before: bytes

    def contact(self, index: int, row: RawRow) -> Row:
        cells, repairs = row.cells, [*row.repairs]
        if not row.problem and not row.text.isascii():
            if has_strays(row.text):
                cells = [whole(cell, self.encoding.name) for cell in cells]
                repairs.append("charset")
            elif not self.encoding.unicode:
                repairs.append("charset")
        reason = row.problem
        if not reason:
            record, mended = self.builder.build(cells)
            if record.display_name:
                return Imported(index=index, record=record, repairs=unique([*repairs, *mended]))
            reason = "no_content"
        raw = self.encoding.encoded(row.text)
        return RowError(index=index, reason=reason, raw=raw, before=self.before)
