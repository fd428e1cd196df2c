"""Icons that stand by themselves; they say nothing to screen readers."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON, RADIUS_GROUP
from cardcase.ui.widgets.paint import rounded


class Sign(QWidget):
    """An icon as large as itself."""

    def __init__(self, icon: str, role: str = "muted", size: int = ICON) -> None:
        super().__init__()
        self._icon, self._role, self._size = icon, role, size
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        icons.draw(QPainter(self), self._icon, self._role, 0, 0, self._size)


class Tile(QWidget):
    """An icon half as large as the soft square it stands on."""

    def __init__(self, icon: str, size: int = 48) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), RADIUS_GROUP, theme().color("accent-soft"))
        size = self.width() // 2
        inset = (self.width() - size) / 2
        icons.draw(painter, self._icon, "accent-hi", inset, inset, size)
