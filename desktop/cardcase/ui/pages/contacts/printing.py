"""Printing one contact or a list of them, with a preview of the pages."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QGraphicsView, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.ui.context import Context
from cardcase.ui.focus import FocusRing
from cardcase.ui.frame import resize_within
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.paper_edges import PaperEdges
from cardcase.ui.pages.contacts.print_pages import print_document
from cardcase.ui.pages.contacts.print_text import list_of, one_contact
from cardcase.ui.theme import theme
from cardcase.ui.widgets.button import Button, IconButton

MOST = 1000
"""Contacts in one list: some sixty pages."""
_SIZE = (820, 720)


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
        document = one_contact(contacts[0]) if single else list_of(contacts)
        PrintPreview(document, self._widget).open()


class PrintPreview(QDialog):
    """The pages of a document as they would be printed; Print asks for the printer."""

    def __init__(self, document: QTextDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.setWindowTitle(tr("Print", "Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = QPrintPreviewWidget(self._printer, self)
        self.pages.setAccessibleName(tr("Print", "Pages as they will be printed"))
        self.pages.paintRequested.connect(partial(print_document, document))
        if (paper := self.pages.findChild(QGraphicsView)) is not None:
            # Qt's own grey behind the pages is of no theme.
            paper.scene().setBackgroundBrush(theme().color("mat"))
            self._edges = PaperEdges(paper.scene())
            self.pages.previewChanged.connect(self._edge_pages)
        self.smaller = IconButton("zoom-out", tr("Print", "Smaller"), "Ctrl+-")
        self.larger = IconButton("zoom-in", tr("Print", "Larger"), "Ctrl++")
        self.keep = Button(tr("Question", "Cancel"), key="Esc")
        self.act = Button(tr("Print", "Print…"), "printer", "primary", "Ctrl+P")
        self._lay_out()
        FocusRing(self)
        self.keep.clicked.connect(self.reject)
        for button, keys, act in (
            (self.smaller, QKeySequence.StandardKey.ZoomOut, self.pages.zoomOut),
            (self.larger, QKeySequence.StandardKey.ZoomIn, self.pages.zoomIn),
            (self.act, QKeySequence.StandardKey.Print, self._ask),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
            QShortcut(QKeySequence(keys), self).activated.connect(lambda act=act: act())
        self.act.setFocus()

    def _edge_pages(self) -> None:
        layout = self._printer.pageLayout()
        self._edges.lie_on(QRectF(layout.fullRectPixels(self._printer.resolution())))

    def _ask(self) -> None:
        ask = QPrintDialog(self._printer, self)
        ask.accepted.connect(self._print)
        ask.finished.connect(ask.deleteLater)
        ask.setModal(True)
        ask.show()

    def _print(self) -> None:
        print_document(self.document, self._printer)
        self.accept()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.act)
        column.addLayout(row)
        resize_within(self, *_SIZE)
