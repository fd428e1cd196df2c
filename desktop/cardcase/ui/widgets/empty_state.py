"""What an empty place says: one serif line, one muted line, the next thing to do with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label

_WIDEST = 560
"""Longer lines are hard to follow."""


class EmptyState(QWidget):
    """Centred in the place that it fills; ``actions`` are buttons that it takes over."""

    def __init__(
        self,
        title: str,
        text: str = "",
        actions: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(2)
        self.title = Label(title, "sentence", wrap=True, parent=self)
        self.text = Label(text, "body", "muted", wrap=True, parent=self)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(_WIDEST)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)
            line.addStretch(1)
            column.addLayout(line)
        self.text.setVisible(bool(text))
        row = QHBoxLayout()
        row.setContentsMargins(0, 14, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)
        row.addStretch(1)
        if actions:
            column.addLayout(row)
        column.addStretch(3)
        self.setAccessibleName(f"{title} {text}".strip())

    def set_texts(self, title: str, text: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
