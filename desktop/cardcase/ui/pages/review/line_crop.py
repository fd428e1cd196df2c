"""The magnified piece of the card that a doubtful field was read from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
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
    """A part of the card with this many lines in it."""

    place: QRectF
    lines: int


def pieces_of(lines: Sequence[Line]) -> list[Piece]:
    """The parts of the card to show for at most three lines; lines that follow each other stay
    together, as they are printed."""
    made: list[Piece] = []
    for line in sorted(lines[:_MOST], key=lambda each: each.top):
        height = line.bottom - line.top
        room = _MARGIN * height
        box = QRectF(line.left, line.top, line.right - line.left, height)
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
        lines = [page.lines[index] for index in indices if index < len(page.lines)]
        self._pieces = pieces_of(lines)
        self._page = page
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Review", "The printed line, magnified"))
        self.setAccessibleDescription(" ".join(line.text for line in lines[:_MOST]))

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
        to_picture = self._picture.width() / self._page.width
        source = QRectF(source.topLeft() * to_picture, source.size() * to_picture)
        painter.drawPixmap(target, self._picture, source)
        height = piece.place.height() * scale
        if target.height() - height < 2 * _SLIM:
            return
        # Neighbours that come with a long line step back behind it.
        veil = theme().color("doubt-soft")
        veil.setAlphaF(_VEIL)
        strip = QRectF(0, target.center().y() - height / 2, target.width(), height)
        painter.fillRect(QRectF(target.topLeft(), strip.topRight()), veil)
        painter.fillRect(QRectF(strip.bottomLeft(), target.bottomRight()), veil)
