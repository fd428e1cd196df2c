"""How the corners of a card are drawn on its photograph: readable on light and on dark."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from cardcase.ui.theme import theme

_HANDLE: Final = 6.0
_RING: Final = 11.0
_LENS: Final = 72.0
"""Half the width of the magnifier in pixels of the screen."""
_LARGER: Final = 4.0
_ASIDE: Final = 1.5
"""So many of its half widths the magnifier keeps from the corner."""
_PEAK: Final = 7.0


def paint_others(painter: QPainter, quads: Sequence[Sequence[QPointF]]) -> None:
    """The other cards of the photograph, thin."""
    for quad in quads:
        _outline(painter, quad, (("card-ink", 3.0), ("card-handle", 1.25)))


def paint_corners(
    painter: QPainter,
    picture: QPainterPath,
    quad: Sequence[QPointF],
    current: int,
    *,
    flawed: bool,
) -> None:
    """The card bright on the dimmed ``picture``, its sides, its handles, and which side is its top.

    ``current``: the corner that is ringed, -1 for none. Sides of what is ``flawed`` are broken.
    """
    inside = QPainterPath()
    inside.addPolygon(QPolygonF(quad))
    inside.closeSubpath()
    painter.fillPath(picture.subtracted(inside), theme().color("card-dim"))
    _outline(painter, quad, (("card-ink", 5.0), ("card-lit", 3.0)), broken=flawed)
    _peak(painter, quad[0], quad[1])
    for at, corner in enumerate(quad):
        if at == current:
            for role, width in (("card-ink", 5.0), ("card-lit", 2.5)):
                painter.setPen(QPen(theme().color(role), width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(corner, _RING, _RING)
        painter.setPen(QPen(theme().color("card-ink"), 2.0))
        painter.setBrush(theme().color("card-handle"))
        painter.drawEllipse(corner, _HANDLE, _HANDLE)


def paint_magnified(
    painter: QPainter, picture: QPixmap, frame: QRectF, quad: Sequence[QPointF], current: int
) -> None:
    """What is around a corner, larger, in a lens that lies aside of it."""
    corner = quad[current]
    middle = frame.center()
    aside = QPointF(
        _ASIDE * _LENS * (1 if corner.x() < middle.x() else -1),
        _ASIDE * _LENS * (1 if corner.y() < middle.y() else -1),
    )
    lens = QRectF(-_LENS, -_LENS, 2 * _LENS, 2 * _LENS).translated(corner + aside)
    clip = QPainterPath()
    clip.addEllipse(lens)
    painter.save()
    painter.setClipPath(clip)
    painter.fillPath(clip, theme().color("card-ink"))
    painter.translate(lens.center())
    painter.scale(_LARGER, _LARGER)
    painter.translate(-corner)
    painter.drawPixmap(frame, picture, QRectF(picture.rect()))
    for role, width in (("card-ink", 2.0), ("card-lit", 1.0)):
        painter.setPen(QPen(theme().color(role), width / _LARGER * 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF(quad))
    painter.restore()
    for role, width in (("card-ink", 4.0), ("card-handle", 2.0)):
        painter.setPen(QPen(theme().color(role), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(lens)


def _outline(
    painter: QPainter,
    quad: Sequence[QPointF],
    pens: Sequence[tuple[str, float]],
    *,
    broken: bool = False,
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in pens:
        pen = QPen(theme().color(role), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if broken:
            pen.setDashPattern([12 / width, 8 / width])
        painter.setPen(pen)
        painter.drawPolygon(QPolygonF(quad))


def _peak(painter: QPainter, left: QPointF, right: QPointF) -> None:
    """A small peak on the side that is the card's own top."""
    along = right - left
    length = (along.x() ** 2 + along.y() ** 2) ** 0.5
    if length < 4 * _PEAK:
        return
    along /= length
    out = QPointF(along.y(), -along.x())
    middle = (left + right) / 2
    peak = QPolygonF([middle - along * _PEAK, middle + out * 1.4 * _PEAK, middle + along * _PEAK])
    painter.setPen(QPen(theme().color("card-ink"), 1.5))
    painter.setBrush(theme().color("card-lit"))
    painter.drawPolygon(peak)
