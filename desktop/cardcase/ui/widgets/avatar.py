"""The round sign of a contact: its photo, else initials in the colours of its uid."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cardcase.ui.theme import theme

_LONG = 2.4
"""A picture that is as many times as long as it is wide is a logo, of which all is to be seen: no
camera or telephone takes one so long, held either way."""


def paint_avatar(
    painter: QPainter, rect: QRectF, uid: str, initials: str, *, on_accent: bool = False
) -> None:
    """Paint ``initials`` in a circle that fills ``rect``; with a rim where what is below is
    accent-soft, as two of the pairs nearly are."""
    background, ink = theme().avatar(uid)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1) if on_accent else Qt.PenStyle.NoPen)
    painter.setBrush(background)
    half = 0.5 if on_accent else 0
    painter.drawEllipse(rect.adjusted(half, half, -half, -half))
    painter.setFont(theme().font("section" if rect.width() >= 36 else "caption-bold"))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


def paint_photo(painter: QPainter, rect: QRectF, photo: QPixmap, radius: float) -> None:
    """Paint a photo so that it fills ``rect`` with round corners, or lies whole in it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.setClipPath(path)
    # A logo is mostly made for white paper.
    painter.fillRect(rect, theme().color("raised"))
    size = photo.deviceIndependentSize()
    longer, shorter = max(size.width(), size.height()), min(size.width(), size.height())
    ways = Qt.AspectRatioMode
    way = ways.KeepAspectRatio if longer > _LONG * shorter else ways.KeepAspectRatioByExpanding
    place = QRectF(0, 0, 0, 0)
    place.setSize(size.scaled(rect.size(), way))
    place.moveCenter(rect.center())
    painter.drawPixmap(place, photo, QRectF(photo.rect()))
    painter.restore()


class Face(QWidget):
    """The sign of one contact as a widget, ``size`` pixels wide; ``on_accent``: on such ground."""

    def __init__(self, uid: str, initials: str, size: int, *, on_accent: bool = False) -> None:
        super().__init__()
        self._on_accent = on_accent
        self._uid, self._initials = uid, initials
        self.setFixedSize(size, size)

    def show_person(self, uid: str, initials: str) -> None:
        """Show the sign of another contact."""
        self._uid, self._initials = uid, initials
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_avatar(QPainter(self), rect, self._uid, self._initials, on_accent=self._on_accent)
