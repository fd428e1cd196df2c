"""A sentence with an icon under or over a field: a question, or why a value looks odd."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL
from cardcase.ui.widgets.label import Label

_GAP = 8


class HintLine(QWidget):
    """The icon stands beside the first line; the sentence may wrap."""

    def __init__(self, text: str, icon: str, role: str, font: str = "second") -> None:
        super().__init__()
        self._icon, self._role, self._font = icon, role, font
        row = QHBoxLayout(self)
        row.setContentsMargins(ICON_SMALL + _GAP, 0, 0, 0)
        self.label = Label(text, font, role, wrap=True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Say something else; nothing: vanish."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    @property
    def icon_name(self) -> str:
        """The icon beside the sentence."""
        return self._icon

    def paintEvent(self, _event: QPaintEvent) -> None:
        first = min(theme().line_height(self._font), self.height())
        icons.draw(QPainter(self), self._icon, self._role, 0, (first - ICON_SMALL) / 2, ICON_SMALL)
