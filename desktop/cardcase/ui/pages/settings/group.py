"""A group of settings: a heading, and raised rows of a name, a hint and a control each."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_GROUP
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded

WIDEST = 760
"""Pixels of a group, so that names and controls stay near each other on wide windows."""
_INSET = 16


class SettingRow(QWidget):
    """What is set, why in a second line, and the controls that set it."""

    def __init__(self, title: str, hint: str, *controls: QWidget) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(_INSET, 11, _INSET, 11)
        line.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(Label(title, "body-medium", wrap=True))
        self.hint = Label(hint, "second", "muted", wrap=True)
        self.hint.setVisible(bool(hint))
        column.addWidget(self.hint)
        line.addLayout(column, 1)
        line.addSpacing(8)
        for control in controls:
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_hint(self, text: str) -> None:
        """Say something else in the second line."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))


class SettingGroup(QWidget):
    """A heading over its rows."""

    def __init__(self, title: str, *rows: QWidget) -> None:
        super().__init__()
        self.setMaximumWidth(WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(title, "section"))
        self._rows = RaisedRows()
        for row in rows:
            self._rows.add(row)
        column.addWidget(self._rows)


class RaisedRows(QWidget):
    """Rows on a raised ground with hairlines between them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)

    def add(self, row: QWidget) -> None:
        """Put a row below the others."""
        self._rows.append(row)
        self._column.addWidget(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        rounded(painter, QRectF(self.rect()), RADIUS_GROUP, color("raised"), color("line"))
        for row in self._rows[1:]:
            line = QRectF(_INSET, row.y(), self.width() - 2 * _INSET, 1)
            painter.fillRect(line, color("line"))
