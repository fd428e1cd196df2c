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
    """A group of widgets below each other."""

    def __init__(self, rows: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._rows: Sequence[QWidget] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these in place of those there were."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = rows
        for row in rows:
            self._column.addWidget(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        rounded(painter, QRectF(self.rect()), RADIUS_GROUP, color("raised"), color("line"))
        for row in self._rows[1:]:
            painter.fillRect(QRectF(INSET, row.y(), self.width() - 2 * INSET, 1), color("line"))
