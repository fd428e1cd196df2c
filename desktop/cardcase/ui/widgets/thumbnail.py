"""A picture that fills a small rounded rectangle, cut once and kept.

Scaling and clipping a picture takes ten times as long as painting all else in its row.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QPainter, QPixmap, QPixmapCache, QTransform


def paint_filling(painter: QPainter, rect: QRectF, picture: QPixmap, radius: float) -> None:
    """Paint the middle of ``picture`` into ``rect``, all of which it fills."""
    dpr = painter.device().devicePixelRatioF()
    size = (rect.size() * dpr).toSize()
    key = f"thumbnail:{picture.cacheKey()}:{size.width()}x{size.height()}:{radius * dpr}"
    cut = QPixmap()
    if not QPixmapCache.find(key, cut):
        cut = _cut(picture, size.toSizeF(), radius * dpr)
        cut.setDevicePixelRatio(dpr)
        QPixmapCache.insert(key, cut)
    painter.drawPixmap(rect.topLeft(), cut)


def _cut(picture: QPixmap, size: QSizeF, radius: float) -> QPixmap:
    scaled = picture.scaled(
        size.toSize(),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled.setDevicePixelRatio(1)
    made = QPixmap(size.toSize())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # As a brush, since a clip has ragged corners.
    picture_there = QBrush(scaled)
    left, top = (size.width() - scaled.width()) / 2, (size.height() - scaled.height()) / 2
    picture_there.setTransform(QTransform.fromTranslate(left, top))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(picture_there)
    painter.drawRoundedRect(QRectF(QPointF(), size), radius, radius)
    painter.end()
    return made
