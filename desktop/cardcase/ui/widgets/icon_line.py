"""A quiet line with an icon before it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_TEXT
from cardcase.ui.widgets.label import Label


class IconLine(QWidget):
    """Muted text that may wrap; the icon stands beside its first line."""

    def __init__(self, icon: str, text: str, font: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._font = icon, font
        row = QHBoxLayout(self)
        row.setContentsMargins(ICON_TEXT + 6, 1, 0, 1)
        row.addWidget(Label(text, font, "muted", wrap=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        top = 1 + (theme().line_height(self._font) - ICON_TEXT) / 2
        icons.draw(QPainter(self), self._icon, "muted", 0, top, ICON_TEXT)
