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
from cardcase.ui.widgets.wrapped import wrapped

_PADDING = 12
_TICK = ICON_SMALL + 6


class Option(EnterPresses, QRadioButton):
    """``name``: for screen readers, where the words alone do not say what they are of.

    ``lines``: how many lines it may take where its words are long.
    """

    def __init__(self, text: str, name: str = "", *, lines: int = 1) -> None:
        super().__init__(text.replace("&", "&&"))
        self._text, self._lines = text, lines
        self.setAccessibleName(name or text)
        self.setToolTip(plain_tooltip(text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme().font("body-medium")).horizontalAdvance(self._text)
        return QSize(round(width) + 2 * _PADDING + _TICK + 2, CONTROL)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, CONTROL)

    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    def heightForWidth(self, width: int) -> int:
        # As if it was chosen, or it would grow when it is.
        more = len(self._wrapped(width - 2 * _PADDING - _TICK)) - 1
        return CONTROL + more * theme().line_height("body")

    def _wrapped(self, width: float) -> list[str]:
        font = theme().font("body-medium")
        return wrapped(self._text, font, width, self._lines)

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
            left += _TICK
        painter.setFont(theme().font("body-medium" if on else "body"))
        painter.setPen(theme().color("accent-hi" if on else "text"))
        room = self.width() - left - _PADDING
        if self._lines == 1:
            lines = [
                painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
            ]
        else:
            lines = self._wrapped(self.width() - 2 * _PADDING - _TICK)
        high = theme().line_height("body")
        top = (self.height() - high * len(lines)) / 2
        for text in lines:
            place = QRectF(left, top, room, high)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            top += high
