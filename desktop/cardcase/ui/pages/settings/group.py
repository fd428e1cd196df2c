"""A group of settings: a heading, and raised rows of a name, a hint and a control each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.widgets.choice_button import ChoiceButton
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.raised_rows import INSET, RaisedRows

WIDEST = 760
"""Pixels of a group, so that names and controls stay near each other on wide windows."""


class SettingRow(QWidget):
    """What is set, why in a second line, and the controls that set it."""

    def __init__(
        self, title: str, hint: str, *controls: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(INSET, 11, INSET, 11)
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
            if isinstance(control, ChoiceButton):
                control.stand_in_line()
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_hint(self, text: str) -> None:
        """Say something else in the second line."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))


class SettingGroup(QWidget):
    """A heading over its rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(title, "section"))
        self._rows = RaisedRows(self)
        column.addWidget(self._rows)

    def add(self, title: str, hint: str, *controls: QWidget) -> SettingRow:
        """Make a row where it stays, below the others."""
        row = SettingRow(title, hint, *controls, parent=self._rows)
        self._rows.add_row(row)
        return row
