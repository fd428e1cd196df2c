"""The heading of a group, with a line's height of its own and perhaps an action at its end."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cardcase.ui.tokens import HIT
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.label import Label


class Section(QWidget):
    """A section title; :meth:`add_action` puts buttons at its right end."""

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(HIT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.title = Label(title, "section", parent=self)
        self.hint = Label(hint, "second", "muted", parent=self)
        self._row.addWidget(self.title)
        self._row.addWidget(self.hint)
        self.hint.setVisible(bool(hint))
        self._row.addStretch(1)

    def add_action(self, icon: str, name: str, key: str = "") -> IconButton:
        """Put an icon button at the end and give it back."""
        button = IconButton(icon, name, key, parent=self)
        self._row.addWidget(button)
        return button
