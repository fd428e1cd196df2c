"""The bar under the list while several contacts are chosen: how many, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.label import Label


class BatchBar(QWidget):
    """``asked`` gives the code of what shall be done with them, ``left`` that nothing shall."""

    asked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Batch", "What to do with those chosen"))
        self.title = Label("", "body-medium")
        self.leave = IconButton("x", tr("Batch", "Choose nobody"), "Esc")
        self.leave.clicked.connect(self.left)
        self.buttons = {
            "tag": IconButton("tag", tr("Batch", "Add a tag"), "Ctrl+T"),
            "untag": IconButton("tags", tr("Batch", "Remove a tag"), "Ctrl+Shift+T"),
            "attend": IconButton("calendar-plus", tr("Batch", "Add to an event"), "Ctrl+Shift+E"),
            "merge": IconButton("combine", tr("Batch", "Merge")),
            "export": IconButton("share", tr("Batch", "Export"), "Ctrl+E"),
            "print": IconButton("printer", tr("Batch", "Print"), "Ctrl+P"),
            "delete": IconButton("trash-2", tr("Batch", "Delete"), "Del"),
        }
        column = QVBoxLayout(self)
        # The icons stand under the words, not their invisible edges.
        column.setContentsMargins(13, 6, 12, 8)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(7, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.leave)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(4)
        for code, button in self.buttons.items():
            button.clicked.connect(lambda _=False, code=code: self.asked.emit(code))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def show_count(self, count: int | None) -> None:
        """Say how many are chosen, or that it is being counted; for one and none, go."""
        n = count or 0
        self.title.setText(
            tr("Batch", "Everyone found is chosen")
            if count is None
            else tr("Batch", "%n contacts chosen", None, n)
        )
        self.setVisible(count is None or count > 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(20, 0, self.width() - 32, 1, theme().color("line"))
