"""A box to tick, with its words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import HIT, ICON_TEXT
from cardcase.ui.widgets.paint import rounded

_BOX = 18
_RADIUS = 5
_GAP = 10


class Check(QCheckBox):
    """Qt's own check box, painted from the theme."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._text = text
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(theme().font("body")).horizontalAdvance(self._text)
        return QSize(_BOX + _GAP + round(words) + 2, HIT)

    def hitButton(self, _place: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color = QPainter(self), theme().color
        on, able = self.isChecked(), self.isEnabled()
        box = QRectF(0, (self.height() - _BOX) // 2, _BOX, _BOX)
        # Under the pointer its rim tells; a darker ground would look switched off.
        over = self.underMouse() and able
        fill = ("accent-hi" if over else "accent") if on and able else "raised"
        rim = "accent" if over else "edge" if able else "line"
        rounded(painter, box, _RADIUS, color(fill), color(fill if on and able else rim))
        if on:
            role = "on-accent" if able else "edge"
            inset = (_BOX - ICON_TEXT) / 2
            icons.draw(painter, "check", role, box.left() + inset, box.top() + inset, ICON_TEXT)
        painter.setFont(theme().font("body"))
        painter.setPen(color("text" if able else "edge"))
        area = QRectF(_BOX + _GAP, 0, self.width() - _BOX - _GAP, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._text)
