"""What lies on the scene of a card: its picture, and a frame for each printed line."""

from collections.abc import Sequence
from math import atan2, degrees, hypot
from statistics import median
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cardcase.core.scan.page import Quad
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_ROW
from cardcase.ui.widgets.fitted import Fitted

_SAMPLES: Final = 9
_DARK: Final = 110
"""Grey value of the paper under which white shows better than the dark accent."""

_FRAME_RADIUS: Final = 4.0
_OTHER, _LIT = 1.0, 2.0
"""How far a frame stands off its line, in pixels of the screen."""


def frame_path(quad: Quad, margin: float, radius: float) -> QPainterPath:
    """A rounded frame round a line, turned as the line is; all in pixels of the card."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    width = (hypot(x1 - x0, y1 - y0) + hypot(x2 - x3, y2 - y3)) / 2 + 2 * margin
    height = (hypot(x3 - x0, y3 - y0) + hypot(x2 - x1, y2 - y1)) / 2 + 2 * margin
    path = QPainterPath()
    path.addRoundedRect(QRectF(-width / 2, -height / 2, width, height), radius, radius)
    turn = QTransform.fromTranslate((x0 + x1 + x2 + x3) / 4, (y0 + y1 + y2 + y3) / 4)
    turn.rotate(degrees(atan2(y1 - y0, x1 - x0)))
    return turn.map(path)


def on_dark(image: QImage, quad: Quad, scale: float) -> bool:
    """Whether the paper under a line is dark. ``scale``: pixels of ``image`` in one of the quad."""
    left, right = min(x for x, _ in quad) * scale, max(x for x, _ in quad) * scale
    top, bottom = min(y for _, y in quad) * scale, max(y for _, y in quad) * scale
    greys = []
    for row in range(_SAMPLES):
        for column in range(_SAMPLES):
            x = round(left + (right - left) * column / (_SAMPLES - 1))
            y = round(top + (bottom - top) * row / (_SAMPLES - 1))
            if image.valid(x, y):
                pixel = image.pixelColor(x, y)
                greys.append(0.30 * pixel.red() + 0.59 * pixel.green() + 0.11 * pixel.blue())
    # Print covers less than half of a line's box, so the median is the paper.
    return bool(greys) and median(greys) < _DARK


class CardItem(QGraphicsItem):
    """The picture with round corners, dimmed save for the lit lines.

    ``sides``: where the front and the back lie, if it shows both.
    """

    def __init__(self, pixmap: QPixmap, size: QRectF, sides: Sequence[QRectF] = ()) -> None:
        super().__init__()
        self._fitted, self._rect, self._sides = Fitted(pixmap), size, tuple(sides) or (size,)
        self._lit: QPainterPath | None = None

    @property
    def has_picture(self) -> bool:
        """Whether there is more to see than an empty card."""
        return not self._fitted.picture.isNull()

    def set_lit(self, lit: QPainterPath | None) -> None:
        """Leave this part bright and dim the rest; None: dim nothing."""
        self._lit = lit
        self.update()

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        scale = painter.worldTransform().m11() or 1.0
        corner = RADIUS_ROW / scale
        outline = QPainterPath()
        for side in self._sides:
            outline.addRoundedRect(side, corner, corner)
        painter.save()
        painter.setClipPath(outline)
        if not self.has_picture:
            painter.fillRect(self._rect, theme().color("sunken"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shown = self._rect.size() * scale * painter.device().devicePixelRatioF()
            picture = self._fitted.at(shown.toSize())
            painter.drawPixmap(self._rect, picture, QRectF(picture.rect()))
        if self._lit is not None:
            painter.fillPath(outline.subtracted(self._lit), theme().color("card-dim"))
        painter.restore()


class LineItem(QGraphicsItem):
    """The frame of one printed line: thin, or lit while its field has the focus."""

    def __init__(self, index: int, quad: Quad, text: str) -> None:
        super().__init__()
        self.index, self.quad = index, quad
        self.dark_paper = False
        self.lit = self._current = False
        self._scale = 1.0
        self._frame = QPainterPath()
        self.text = text
        self.set_scale(1.0)

    @property
    def centre(self) -> QPointF:
        """The middle of the line in pixels of the card."""
        return self.frame.boundingRect().center()

    @property
    def frame(self) -> QPainterPath:
        """The frame as it is now drawn."""
        return self._frame

    def set_scale(self, scale: float) -> None:
        """Keep the frame's strength and distance at ``scale`` screen pixels a pixel of the card."""
        self.prepareGeometryChange()
        self._scale = scale
        margin = (_LIT if self.lit else _OTHER) / scale
        self._frame = frame_path(self.quad, margin, _FRAME_RADIUS / scale)

    def set_lit(self, lit: bool) -> None:
        """Light the line, or put it out."""
        if lit != self.lit:
            self.lit = lit
            self.setZValue(1 if lit else 0)
            self.set_scale(self._scale)
            self.update()

    def set_current(self, current: bool) -> None:
        """Mark the line that the pointer or the keyboard is at."""
        if current != self._current:
            self._current = current
            self.update()

    def boundingRect(self) -> QRectF:
        room = 4 / self._scale
        return self._frame.boundingRect().adjusted(-room, -room, room, room)

    def shape(self) -> QPainterPath:
        return self._frame

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for role, width in self._pens():
            pen = QPen(theme().color(role), width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._frame)

    def _pens(self) -> Sequence[tuple[str, float]]:
        if self.lit:
            return ("card-ink", 5.0), ("card-lit", 3.0)
        role = "card-line-on-dark" if self.dark_paper else "card-line-on-light"
        return ((role, 2.5 if self._current else 1.25),)
