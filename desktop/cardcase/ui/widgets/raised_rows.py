"""Rows on a raised ground with hairlines between them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_GROUP
from cardcase.ui.widgets.paint import rounded

INSET = 16
"""Pixels from the sides to the hairlines; rows keep to it, too."""


class RaisedRows(QWidget):
    """A group of widgets below each other. They are best made within it: what comes to another
    parent is styled anew with all in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)

    def add_row(self, row: QWidget) -> None:
        """Show one more, below the others."""
        self._rows.append(row)
        self._column.addWidget(row)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these in place of those there were."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for row in rows:
            self.add_row(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        rounded(painter, QRectF(self.rect()), RADIUS_GROUP, color("raised"), color("line"))
        for row in self._rows[1:]:
            painter.fillRect(QRectF(INSET, row.y(), self.width() - 2 * INSET, 1), color("line"))
