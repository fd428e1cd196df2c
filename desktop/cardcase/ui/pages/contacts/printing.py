"""Printing one contact or a list of them, with a preview of the pages."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.print_text import list_of, one_contact

MOST = 1000
"""Contacts in one list: some sixty pages, which are laid out while one looks at the first."""


class Printing:
    """Reads contacts on the database lane and opens the preview, from which they are printed."""

    def __init__(self, context: Context, parent: QWidget, today: Callable[[], date]) -> None:
        self._context = context
        self._widget = parent
        self._today = today

    def preview(self, uids: Sequence[str]) -> None:
        """Show how these contacts would be printed."""
        if len(uids) > MOST:
            n = MOST
            self._context.notify(tr("Print", "At most %n contacts are printed at once.", None, n))
            return
        read = partial(load.contacts, self._context.library, tuple(uids))
        self._context.tasks.submit("db", read, on_done=self._show)

    def _show(self, contacts: list[ContactRecord]) -> None:
        if not contacts:
            return
        single = len(contacts) == 1
        document = one_contact(contacts[0], self._today()) if single else list_of(contacts)
        PrintPreview(document, self._widget).open()


class PrintPreview(QPrintPreviewDialog):
    """Qt's own preview, of a document that it keeps."""

    def __init__(self, document: QTextDocument, parent: QWidget) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(printer, parent)
        self._printer = printer
        self.document = document
        self.setWindowTitle(tr("Print", "Print"))
        self.paintRequested.connect(document.print_)
        self.finished.connect(self.deleteLater)
        self.resize(900, 700)
