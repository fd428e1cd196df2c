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
_SMALL: Final = 0.75
"""Print that is smaller than this part of what it may be needs more width than :data:`WIDTH`."""


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


def pieces_of(lines: Sequence[Line], level: QTransform, others: Sequence[Line] = ()) -> list[Piece]:
    """The parts of the card to show for these lines; lines that follow each other stay together,
    as they are printed. Nothing of ``others`` over and under them is shown."""
    made: list[Piece] = []
    beside = [_box(line, level) for line in others]
    for box in sorted((_box(line, level) for line in lines), key=QRectF.top):
        height = box.height()
        room = _MARGIN * height
        over = [room, *(box.top() - each.bottom() for each in beside if _is_over(each, box))]
        under = [room, *(each.top() - box.bottom() for each in beside if _is_over(box, each))]
        box.adjust(-2 * room, -max(0.0, min(over)), 2 * room, max(0.0, min(under)))
        last = made[-1] if made else None
        if last is not None and _follows(last.place, box, _APART * height):
            made[-1] = Piece(last.place.united(box), last.lines + 1)
        else:
            made.append(Piece(box, 1))
    return made


def _box(line: Line, level: QTransform) -> QRectF:
    return level.map(QPolygonF([QPointF(*corner) for corner in line.quad])).boundingRect()


def _is_over(above: QRectF, below: QRectF) -> bool:
    across = above.left() < below.right() and below.left() < above.right()
    return across and above.center().y() < below.top() and below.center().y() > above.bottom()


def _follows(above: QRectF, below: QRectF, gap: float) -> bool:
    beside = below.left() > above.right() or below.right() < above.left()
    return not beside and below.top() - above.bottom() < gap


class LineCrop(QWidget):
    """One strip for each line, as large as fits, and of it no more than the line.

    ``wide``: a line is so long that it wants all the width there is.
    """

    def __init__(self, page: Page, indices: Sequence[int]) -> None:
        super().__init__()
        lines = [page.lines[index] for index in indices if index < len(page.lines)][:_MOST]
        self._level = levelled(lines)
        others = [line for line in page.lines if line not in lines]
        self._pieces = pieces_of(lines, self._level, others)
        self._page = page
        self._card = self._level.mapRect(QRectF(0, 0, page.width, page.height))
        self._picture = QPixmap()
        self.wide = self._scale(WIDTH) < _SMALL * self._largest
        across = QSizePolicy.Policy.Expanding if self.wide else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(across, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Review", "The printed line, magnified"))
        self.setAccessibleDescription(" ".join(line.text for line in lines))

    def set_picture(self, picture: QPixmap) -> None:
        """The picture of the whole card."""
        self._picture = picture
        self.update()

    @property
    def _largest(self) -> float:
        """The scale at which print is as large as a field."""
        heights = (piece.lines * CONTROL / piece.place.height() for piece in self._pieces)
        return min(heights, default=1.0)

    def _scale(self, width: int) -> float:
        """How much the pieces are magnified: one scale for all, or print of one size would look
        like two."""
        return min([self._largest, *(width / piece.place.width() for piece in self._pieces)])

    def heightForWidth(self, width: int) -> int:
        scale = self._scale(width)
        return round(sum(piece.place.height() * scale for piece in self._pieces)) or CONTROL

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.heightForWidth(self.width() if self.wide else WIDTH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if not self.wide else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale, top = self._scale(self.width()), 0.0
        frame = QRectF(self.rect())
        # Nothing is shown where there is no card.
        frame.setWidth(min(frame.width(), max(1.0, self._card.width() * scale)))
        rounded(painter, frame, RADIUS_CONTROL, theme().color("raised"))
        if self._pieces and not self._picture.isNull():
            inside = QPainterPath()
            inside.addRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(inside)
            for piece in self._pieces:
                high = piece.place.height() * scale
                source = self._beside(piece, frame.width() / scale)
                self._paint_card(painter, QRectF(0, top, frame.width(), high), source)
                top += high
            painter.restore()
        rounded(painter, frame, RADIUS_CONTROL, None, theme().color("doubt-line"))

    def _beside(self, piece: Piece, width: float) -> QRectF:
        """A piece with what stands to its right on the card, and where that ends, to its left."""
        source = QRectF(piece.place)
        source.setWidth(width)
        source.moveRight(min(source.right(), self._card.right()))
        return source

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
