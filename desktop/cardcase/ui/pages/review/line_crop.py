"""The magnified piece of the card that a doubtful field was read from."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardcase.core.scan.page import Line, Page
from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import CONTROL, RADIUS_CONTROL
from cardcase.ui.widgets.paint import rounded

WIDTH: Final = 212
_MARGIN: Final = 0.25
"""Room round a line, in its own heights."""
_APART: Final = 1.0
"""Lines further from each other than this, in heights of a line, are shown as pieces apart."""
_MOST: Final = 3
_VEIL: Final = 0.75
_SLIM: Final = 4
"""A margin under this shows nothing of the neighbours, in pixels."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the card, as it lies once the print is level, with this many lines in it."""

    place: QRectF
    lines: int


def levelled(lines: Sequence[Line]) -> QTransform:
    """Turns the card so that these lines can be read, however it lies."""
    runs = [QPointF(*line.quad[1]) - QPointF(*line.quad[0]) for line in lines]
    along = sum(runs, QPointF())
    return QTransform().rotate(-degrees(atan2(along.y(), along.x())))


def pieces_of(lines: Sequence[Line], level: QTransform) -> list[Piece]:
    """The parts of the card to show for these lines; lines that follow each other stay together,
    as they are printed."""
    made: list[Piece] = []
    corners = (QPolygonF([QPointF(*corner) for corner in line.quad]) for line in lines)
    boxes = (level.map(each).boundingRect() for each in corners)
    for box in sorted(boxes, key=QRectF.top):
        height = box.height()
        room = _MARGIN * height
        box.adjust(-2 * room, -room, 2 * room, room)
        last = made[-1] if made else None
        if last is not None and _follows(last.place, box, _APART * height):
            made[-1] = Piece(last.place.united(box), last.lines + 1)
        else:
            made.append(Piece(box, 1))
    return made


def _follows(above: QRectF, below: QRectF, gap: float) -> bool:
    beside = below.left() > above.right() or below.right() < above.left()
    return not beside and below.top() - above.bottom() < gap


class LineCrop(QWidget):
    """One strip for each line, as large as fits."""

    def __init__(self, page: Page, indices: Sequence[int]) -> None:
        super().__init__()
        lines = [page.lines[index] for index in indices if index < len(page.lines)][:_MOST]
        self._level = levelled(lines)
        self._pieces = pieces_of(lines, self._level)
        self._page = page
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Review", "The printed line, magnified"))
        self.setAccessibleDescription(" ".join(line.text for line in lines))

    def set_picture(self, picture: QPixmap) -> None:
        """The picture of the whole card."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, CONTROL * max(1, sum(piece.lines for piece in self._pieces)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect())
        rounded(painter, frame, RADIUS_CONTROL, theme().color("raised"))
        if self._pieces and not self._picture.isNull():
            inside = QPainterPath()
            inside.addRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(inside)
            # One scale for all, or print of one size would look like two.
            scale = min(self._scale_of(piece) for piece in self._pieces)
            top = 0
            for piece in self._pieces:
                self._paint_piece(painter, piece, top, scale)
                top += piece.lines * CONTROL
            painter.restore()
        rounded(painter, frame, RADIUS_CONTROL, None, theme().color("doubt-line"))

    def _scale_of(self, piece: Piece) -> float:
        """How much the piece may be magnified."""
        place = piece.place
        return min(self.width() / place.width(), piece.lines * CONTROL / place.height())

    def _paint_piece(self, painter: QPainter, piece: Piece, top: float, scale: float) -> None:
        """Fill the strip: the piece at its scale, and round it what lies beside it on the card."""
        target = QRectF(0, top, self.width(), piece.lines * CONTROL)
        width, height = target.width() / scale, target.height() / scale
        middle = piece.place.center().y()
        source = QRectF(piece.place.left(), middle - height / 2, width, height)
        self._paint_card(painter, target, source)
        height = piece.place.height() * scale
        if target.height() - height < 2 * _SLIM:
            return
        # Neighbours that come with a long line step back behind it.
        veil = theme().color("doubt-soft")
        veil.setAlphaF(_VEIL)
        strip = QRectF(0, target.center().y() - height / 2, target.width(), height)
        painter.fillRect(QRectF(target.topLeft(), strip.topRight()), veil)
        painter.fillRect(QRectF(strip.bottomLeft(), target.bottomRight()), veil)

    def _paint_card(self, painter: QPainter, target: QRectF, source: QRectF) -> None:
        """What lies at ``source`` once the print is level."""
        painter.save()
        painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
        painter.translate(target.topLeft())
        painter.scale(target.width() / source.width(), target.height() / source.height())
        painter.translate(-source.topLeft())
        painter.setTransform(self._level, True)
        to_page = self._page.width / self._picture.width()
        painter.scale(to_page, to_page)
        painter.drawPixmap(0, 0, self._picture)
        painter.restore()
