"""A quiet line with an icon before it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_TEXT
from cardcase.ui.widgets.label import Label


class IconLine(QWidget):
    """Muted text, or of another ``role``, that may wrap; the icon stands beside its first line."""

    def __init__(
        self, icon: str, text: str, font: str, role: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._font, self._role = icon, font, role
        self.label = Label(text, font, role, wrap=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(ICON_TEXT + 6, 1, 0, 1)
        row.addWidget(self.label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        top = 1 + (theme().line_height(self._font) - ICON_TEXT) / 2
        icons.draw(QPainter(self), self._icon, self._role, 0, top, ICON_TEXT)
