"""A list whose rows can be dragged to another place in it. What comes from elsewhere it leaves to
the window, which takes files wherever they fall."""

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cardcase.ui.theme import theme
from cardcase.ui.widgets.chip import chip_size, paint_chip
from cardcase.ui.widgets.paint import rounded

ROWS = "application/x-cardcase-photographs"
"""What is dragged: uids, a line each."""

_CARRIED = 320
"""Pixels of a row that are carried, so that the rows below are seen."""


class DragRows(QListView):
    """``moved``: which rows (uids) were dropped, and before which (empty: at the end)."""

    moved = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: int | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    def in_hand(self) -> list[str]:
        """The chosen rows that may be moved, by uid."""
        raise NotImplementedError

    def following(self, index: QModelIndex, moved: list[str]) -> str:
        """The first row from ``index`` on that may be moved and is not among those; or none."""
        raise NotImplementedError

    def startDrag(self, _actions: Qt.DropAction) -> None:
        uids = self.in_hand()
        if uids:
            drag = QDrag(self)
            mime = QMimeData()
            mime.setData(ROWS, "\n".join(uids).encode())
            drag.setMimeData(mime)
            drag.setPixmap(self._picture(len(uids)))
            drag.setHotSpot(QPoint(24, 24))
            drag.exec(Qt.DropAction.MoveAction)
            self._show_line(None)

    def _picture(self, count: int) -> QPixmap:
        """The beginning of the current row, as it is carried, and of how many it is one."""
        row = self.visualRect(self.currentIndex())
        row.setWidth(min(row.width(), _CARRIED))
        picture = self.viewport().grab(row)
        painter = QPainter(picture)
        if count > 1:
            words = str(count)
            chip = chip_size(words)
            place = QRectF(row.width() - chip.width() - 10, 6, chip.width(), chip.height())
            paint_chip(painter, place, words, "accent")
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        veil = theme().color("text")
        veil.setAlphaF(0.8)
        painter.fillRect(picture.rect(), veil)
        painter.end()
        return picture

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._weigh(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # Qt's own scrolls the list near its ends.
        super().dragMoveEvent(event)
        if self._weigh(event):
            self._show_line(self._gap(self._target(event.position().toPoint())))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_line(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self._show_line(None)
        if self._weigh(event):
            uids = _uids(event)
            target = self._target(event.position().toPoint())
            self.moved.emit(uids, self.following(target, uids))

    def _weigh(self, event: QDropEvent) -> bool:
        """Take what is a row of this list."""
        mine = set(_uids(event)) & set(self.in_hand())
        if mine:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()
        return bool(mine)

    def _target(self, place: QPoint) -> QModelIndex:
        """The row before which a drop at this place falls; none at the end."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, place.y()))
        if index.isValid() and place.y() > self.visualRect(index).center().y():
            return self.model().index(index.row() + 1, 0)
        return index

    def _gap(self, target: QModelIndex) -> int:
        if target.isValid():
            return self.visualRect(target).top()
        return self.visualRect(self.model().index(self.model().rowCount() - 1, 0)).bottom()

    def _show_line(self, line: int | None) -> None:
        if line != self._line:
            self._line = line
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._line is not None:
            painter = QPainter(self.viewport())
            top = min(max(self._line - 1, 0), self.viewport().height() - 3)
            place = QRect(0, top, self.viewport().width(), 3)
            rounded(painter, place.toRectF(), 1.5, theme().color("accent"))


def _uids(event: QDropEvent) -> list[str]:
    return [uid for uid in bytes(event.mimeData().data(ROWS).data()).decode().split("\n") if uid]
