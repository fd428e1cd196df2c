"""The cards of the sitting as small pictures in a row; accepted ones have a tick."""

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cardcase.core.card_records import CardRecord
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.models.review_queue import BEGINS, CARD, STANDING, ReviewQueue
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.thumbnail import paint_filling

_PICTURE: Final = QSize(56, 36)
_CELL: Final = QSize(68, 48)
OVERHANG: Final = 6
"""How far the mark round the current picture stands out at each side."""
_APART: Final = 14
"""Room for the line before what came at another time."""
_BADGE: Final = 16
_TICK: Final = 11


class _Delegate(QStyledItemDelegate):
    def __init__(self, pictures: Pictures, view: QListView) -> None:
        super().__init__(view)
        self._pictures, self._view = pictures, view

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_CELL.width() + (_APART if index.data(BEGINS) else 0), _CELL.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colors = theme()
        cell = QRectF(option.rect)
        if index.data(BEGINS):
            line = QRectF(cell.left() + OVERHANG, cell.top() + OVERHANG, 1, _PICTURE.height())
            painter.fillRect(line, colors.color("edge"))
            cell.setLeft(cell.left() + _APART)
        corner = cell.topLeft() + QPointF(OVERHANG, OVERHANG)
        place = QRectF(corner, QSizeF(_PICTURE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index == self._view.currentIndex():
            focused = self._view.hasFocus()
            around = place.adjusted(-4, -4, 4, 4)
            width = 3 if focused else 2
            rounded(painter, around, 8, None, colors.color("focus"), width)
        self._paint_picture(painter, place, index.data(CARD))
        self._paint_standing(painter, place, index.data(STANDING))
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRectF, card: CardRecord) -> None:
        colors = theme()
        rounded(painter, place, 4, colors.color("raised"))
        fit = _PICTURE * 2 * self._view.devicePixelRatio()
        picture = self._pictures.get(card.image, fit) if card.image else None
        if picture is not None and not picture.isNull():
            paint_filling(painter, place, picture, 4)
        elif picture is not None or not card.image:
            middle = place.center()
            icons.draw(painter, "image-off", "muted", middle.x() - 8, middle.y() - 8, 16)
        rounded(painter, place, 4, None, colors.color("line"))

    @staticmethod
    def _paint_standing(painter: QPainter, place: QRectF, standing: str) -> None:
        icon = {"accepted": "check", "later": "clock"}.get(standing)
        if icon is None:
            return
        fill, ink = ("ok", "raised") if standing == "accepted" else ("sunken", "muted")
        badge = QRectF(place.right() - 11, place.bottom() - 11, _BADGE, _BADGE)
        rounded(painter, badge, _BADGE / 2, theme().color(fill))
        inset = (_BADGE - _TICK) / 2
        icons.draw(painter, icon, ink, badge.left() + inset, badge.top() + inset, _TICK)


class FilmStrip(QListView):
    """A horizontal list; going to a picture goes to its card."""

    picked = Signal(str)

    def __init__(
        self, queue: ReviewQueue, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self.setModel(queue)
        self.setItemDelegate(_Delegate(pictures, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_CELL.height())
        self.setProperty("focus_ring", False)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Review", "Cards to review"))
        pictures.ready.connect(self._picture_came)

    def show_current(self, uid: str) -> None:
        """Mark the card that is being reviewed."""
        row = self._queue.row_of(uid)
        if row >= 0:
            self.setCurrentIndex(self._queue.index(row))
            # What was before and what comes next can be seen, too.
            for near in (row - 1, row + 1, row):
                self.scrollTo(self._queue.index(near))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        row = self.currentIndex().row() + step
        while 0 <= row < self._queue.rowCount() and not self._open(row):
            row += step
        if 0 <= row < self._queue.rowCount():
            self.picked.emit(self._queue.card_at(row).uid)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if row >= 0 and self._open(row):
            self.picked.emit(self._queue.card_at(row).uid)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Only going to a card makes it the current one; accepted ones are past.
        event.accept()

    def _open(self, row: int) -> bool:
        return self._queue.standing(self._queue.card_at(row).uid) != "accepted"

    def _picture_came(self, _sha256: str) -> None:
        self.viewport().update()
