"""The pictures of both sides of a card as one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from cardcase.core.scan.page import Page


def both_sides(
    front: QPixmap, back: QPixmap, page: Page, place: tuple[float, float, float, float]
) -> QPixmap:
    """The front with the back at ``place``, in pixels of ``page``; between them nothing."""
    if front.isNull() or not page.width:
        return front
    scale = front.width() / page.width
    both = QPixmap(front.width(), round(page.height * scale))
    both.fill(Qt.GlobalColor.transparent)
    painter = QPainter(both)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    left, top, width, height = (each * scale for each in place)
    painter.drawPixmap(QRectF(0, 0, front.width(), front.height()).toRect(), front)
    painter.drawPixmap(QRectF(left, top, width, height).toRect(), back)
    painter.end()
    return both
