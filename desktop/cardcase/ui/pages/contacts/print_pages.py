"""What belongs together is printed on one page."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtPrintSupport import QPrinter

from cardcase.ui.pages.contacts.print_text import BEGINS

_MARGIN_INCH = 2 / 2.54
"""The margin that Qt leaves round a document it parts into pages itself."""
_Break = QTextFormat.PageBreakFlag


def print_document(document: QTextDocument, printer: QPrinter) -> None:
    """Print a document; a new page begins before what would be parted by its end."""
    starts = [each for each in _blocks(document) if each.userState() == BEGINS]
    if starts:
        heights = _heights(document, printer, [each.blockNumber() for each in starts])
        room = _body(printer).height()
        used = 0.0
        cursor = QTextCursor(document)
        for block, height in zip(starts, heights, strict=True):
            parted = used > 0 and used + height > room
            used = (0.0 if parted else used) + height
            cursor.setPosition(block.position())
            layout = cursor.blockFormat()
            before = _Break.PageBreak_AlwaysBefore
            layout.setPageBreakPolicy(before if parted else _Break.PageBreak_Auto)
            cursor.setBlockFormat(layout)
    document.print_(printer)


def _heights(document: QTextDocument, printer: QPrinter, starts: Sequence[int]) -> list[float]:
    """How high each part is, laid out for the printer without an end of pages."""
    whole = document.clone()
    layout = whole.documentLayout()
    layout.setPaintDevice(printer)
    whole.setDocumentMargin(0)
    whole.setTextWidth(_body(printer).width())
    last = whole.blockCount() - 1
    ends = [number - 1 for number in starts[1:]] + [last]
    bottoms = [layout.blockBoundingRect(whole.findBlockByNumber(end)).bottom() for end in ends]
    return [bottom - above for bottom, above in zip(bottoms, [0.0, *bottoms], strict=False)]


def _body(printer: QPrinter) -> QSizeF:
    """The part of a page that has text."""
    page = printer.pageRect(QPrinter.Unit.DevicePixel).size()
    margins = QSizeF(printer.logicalDpiX(), printer.logicalDpiY()) * 2 * _MARGIN_INCH
    return page - margins


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
