"""One painted line of text in which what was searched for is marked."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from cardcase.core.hits import Wanted, number_spans, spans
from cardcase.ui.theme import theme

_RADIUS = 2


def paint_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: str,
    role: str,
    looked_for: Wanted,
    *,
    numbers: bool = False,
) -> None:
    """Paint the text on one line, elided where the room ends, its hits marked.

    ``numbers``: it is a number, whose digits may be grouped otherwise than what was typed.
    """
    if rect.width() <= 0:
        return
    painter.setFont(theme().font(font))
    metrics = painter.fontMetrics()
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setPen(theme().color(role))
    painter.drawText(rect, flags, cut)
    if not looked_for:
        return
    found = spans(cut, looked_for)
    if numbers:
        found += number_spans(cut, looked_for)
    for first, last in found:
        left = rect.left() + metrics.horizontalAdvance(cut[:first])
        right = rect.left() + metrics.horizontalAdvance(cut[:last])
        top = rect.top() + (rect.height() - metrics.height()) / 2
        mark = QRectF(left - 1, top, right - left + 2, metrics.height())
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("mark"))
        painter.drawRoundedRect(mark, _RADIUS, _RADIUS)
        # The same line again where it is marked: muted ink does not stand on the mark.
        painter.setClipRect(mark, Qt.ClipOperation.IntersectClip)
        painter.setPen(theme().color("text"))
        painter.drawText(rect, flags, cut)
        painter.restore()
