"""The date of an event as a tile: the month above the days."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cardcase.core.records import EventRecord
from cardcase.ui import icons
from cardcase.ui.models.events_words import tile_words
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_GROUP
from cardcase.ui.widgets.paint import rounded

LARGE = QSize(80, 64)
SMALL = QSize(64, 48)
_ICON = 20


def paint_tile(
    painter: QPainter, rect: QRectF, event: EventRecord, ground: str = "accent-soft"
) -> None:
    """Paint the tile of an event; one without a date has the calendar alone."""
    rounded(painter, rect, RADIUS_GROUP, theme().color(ground))
    month, days = tile_words(event)
    if not days:
        left, top = rect.center().x() - _ICON / 2, rect.center().y() - _ICON / 2
        icons.draw(painter, "calendar-days", "accent-hi", left, top, _ICON)
        return
    large = rect.height() >= LARGE.height()
    painter.save()
    painter.setPen(theme().color("accent-hi"))
    below = QRectF(rect)
    if month:
        painter.setFont(theme().font("caption-bold"))
        above = QRectF(rect.left(), rect.top() + (9 if large else 4), rect.width(), 16)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, month)
        below.setTop(above.bottom() - 1)
        below.setBottom(rect.bottom() - (6 if large else 3))
    font = theme().font("display-small" if large else "brand")
    width = QFontMetricsF(font).horizontalAdvance(days)
    if width > rect.width() - 8:
        font.setPointSizeF(font.pointSizeF() * (rect.width() - 8) / width)
    painter.setFont(font)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, days)
    painter.restore()


class DateTile(QWidget):
    """The tile in the window."""

    def __init__(self, event: EventRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event = event
        self.setFixedSize(LARGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_tile(QPainter(self), QRectF(self.rect()), self._event)
