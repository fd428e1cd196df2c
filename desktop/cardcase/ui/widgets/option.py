"""One of a few things to choose from, all of them in sight: the chosen one has a tick."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import CONTROL, ICON_SMALL, RADIUS_CONTROL
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip

_PADDING = 12


class Option(EnterPresses, QRadioButton):
    """``name``: for screen readers, where the words alone do not say what they are of."""

    def __init__(self, text: str, name: str = "") -> None:
        super().__init__(text.replace("&", "&&"))
        self._text = text
        self.setAccessibleName(name or text)
        self.setToolTip(plain_tooltip(text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme().font("body-medium")).horizontalAdvance(self._text)
        return QSize(round(width) + 2 * _PADDING + ICON_SMALL + 8, CONTROL)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, CONTROL)

    def hitButton(self, _place: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "accent-soft" if on else "hover" if self.underMouse() else "raised"
        edge = theme().color("accent" if on else "edge")
        rounded(painter, QRectF(self.rect()), RADIUS_CONTROL, theme().color(fill), edge)
        left = _PADDING
        if on:
            icons.draw(painter, "check", "accent-hi", left, (self.height() - ICON_SMALL) / 2, 16)
            left += ICON_SMALL + 6
        painter.setFont(theme().font("body-medium" if on else "body"))
        painter.setPen(theme().color("accent-hi" if on else "text"))
        room = self.width() - left - _PADDING
        text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
