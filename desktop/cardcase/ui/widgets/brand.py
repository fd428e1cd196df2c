"""The program's name at the head of the sidebar."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardcase.ui.widgets.drawing import Drawing
from cardcase.ui.widgets.label import Label


class Brand(QWidget):
    """A small card case and the name; the case alone where room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(52)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(Drawing("mark", QSize(26, 26)))
        self._name = Label("Cardcase", "brand")
        self._row.addWidget(self._name)
        self._row.addStretch(1)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """The case alone, or with the name."""
        self._name.setVisible(not narrow)
        self._row.setContentsMargins(9 if narrow else 6, 0, 0, 16)
