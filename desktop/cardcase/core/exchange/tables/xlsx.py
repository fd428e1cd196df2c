"""Our own table as a workbook of Excel, in which every cell is a text.

A spreadsheet that opens a CSV takes "02829" for a number and loses its zero, and the sign and the
groups of "+48 600 100 200". Here nothing is a number, and nothing a formula.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO

from cardcase.core.exchange.tables import ours
from cardcase.core.exchange.tables.writer import rows_of
from cardcase.core.records import ContactRecord

_SHEET = {"en": "Contacts", "pl": "Kontakty"}
_LONGEST = 32_767
"""Letters that a cell of Excel holds."""
_NARROW, _WIDE = 10, 40


def write(
    records: Iterable[ContactRecord], *, with_encounters: bool, form: ours.Form = ours.ENGLISH
) -> Iterator[bytes]:
    """The contacts, one a row, below headings that stay in sight."""
    # Only here: nothing else needs it.
    from xlsxwriter import Workbook

    target = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_numbers": False,
        "strings_to_formulas": False,
        "strings_to_urls": False,
    }
    with Workbook(target, options) as book:
        sheet = book.add_worksheet(_SHEET["pl" if form is ours.POLISH else "en"])
        text = book.add_format({"num_format": "@", "valign": "top"})
        head = book.add_format({"num_format": "@", "bold": True})
        widths: list[int] = []
        for place, row in enumerate(rows_of(records, form, with_encounters=with_encounters)):
            for column, cell in enumerate(row):
                if cell:
                    sheet.write_string(place, column, cell[:_LONGEST], text if place else head)
            lengths = [max(map(len, cell.split("\n"))) for cell in row]
            widths = [*map(max, widths, lengths)] if widths else lengths
        for column, width in enumerate(widths):
            sheet.set_column(column, column, min(max(width + 2, _NARROW), _WIDE), text)
        sheet.freeze_panes(1, 0)
    yield target.getvalue()
