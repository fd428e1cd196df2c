"""The round sign of a contact: initials in the colours of its uid."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cardcase.ui.theme import theme


def paint_avatar(painter: QPainter, rect: QRectF, uid: str, initials: str) -> None:
    """Paint ``initials`` in a circle that fills ``rect``."""
    background, ink = theme().avatar(uid)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(background)
    painter.drawEllipse(rect)
    painter.setFont(theme().font("section" if rect.width() >= 36 else "caption-bold"))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


class Face(QWidget):
    """The sign of one contact as a widget, ``size`` pixels wide."""

    def __init__(self, uid: str, initials: str, size: int) -> None:
        super().__init__()
        self._uid, self._initials = uid, initials
        self.setFixedSize(size, size)

    def show_person(self, uid: str, initials: str) -> None:
        """Show the sign of another contact."""
        self._uid, self._initials = uid, initials
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRectF(self.rect()), self._uid, self._initials)
