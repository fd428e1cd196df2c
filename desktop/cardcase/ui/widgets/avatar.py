"""The round sign of a contact: initials in the colours of its uid."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

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
