"""A list of rows that are as high as one of two: rows under headings.

Qt's list asks for the size of every row, and for all of them anew when some are added: at ten
thousand rows the window stands still. Where a row lies follows from how many headings are above it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHoverEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_State = QStyle.StateFlag
_OF_A_ROW = _State.State_Selected | _State.State_MouseOver | _State.State_HasFocus
_Action = QAbstractItemView.CursorAction


class RowPlaces:
    """Where rows lie one below the other. ``headings``: the numbers of those that are headings."""

    def __init__(self, row: int, heading: int, headings: Callable[[], Sequence[int]]) -> None:
        self._row, self._less = row, row - heading
        self._headings = headings

    def top(self, row: int) -> int:
        """How far down a row begins; of the one behind the last, where all ends."""
        return row * self._row - self._less * bisect_left(self._headings(), row)

    def row_at(self, y: int) -> int:
        """The row that lies so far down; that there are so many is not looked at."""
        headings = self._headings()
        tops = range(len(headings))
        above = bisect_right(tops, y, key=lambda n: headings[n] * self._row - n * self._less)
        if not above:
            return y // self._row
        last = headings[above - 1]
        below = y - self.top(last + 1)
        return last if below < 0 else last + 1 + below // self._row


class RowsView(QListView):
    """A list of the model whose rows lie at these places. It scrolls by pixels."""

    def __init__(self, places: RowPlaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._hovered = QPersistentModelIndex()
        # Also while it is scrolled under a pointer that rests.
        self.entered.connect(self._hover)
        self.viewportEntered.connect(self._hover)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows that are seen between two heights of the viewport."""
        down = self.verticalOffset()
        first, last = self._places.row_at(max(0, top + down)), self._places.row_at(bottom + down)
        return range(first, min(last + 1, self.model().rowCount()))

    # Where rows lie.

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        top = self._places.top(index.row())
        height = self._places.top(index.row() + 1) - top
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        down, model = point.y() + self.verticalOffset(), self.model()
        if model is None or down < 0 or not 0 <= point.x() < self.viewport().width():
            return QModelIndex()
        return model.index(self._places.row_at(down), 0)

    def doItemsLayout(self) -> None:
        # All that is left to lay out where each row knows its place.
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        model = self.model()
        ends = self._places.top(model.rowCount()) if model is not None else 0
        self.resizeContents(self.viewport().width(), ends)
        super().updateGeometries()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        # What has come since makes the way longer.
        self.executeDelayedItemsLayout()
        super().scrollTo(index, hint)

    # Walking and choosing.

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        del modifiers
        self.executeDelayedItemsLayout()
        count, seen = self.model().rowCount(), self.viewport().height()
        row = self.currentIndex().row()
        rect = self.visualRect(self.currentIndex()).translated(0, self.verticalOffset())
        match action:
            case _Action.MoveEnd:
                return self._nearest(count - 1, -1)
            case _ if row < 0 or action == _Action.MoveHome:
                return self._nearest(0, 1)
            case _Action.MoveUp | _Action.MovePrevious:
                return self._nearest(row - 1, -1)
            case _Action.MoveDown | _Action.MoveNext:
                return self._nearest(row + 1, 1)
            case _Action.MovePageUp:
                return self._nearest(self._places.row_at(max(0, rect.bottom() + 1 - seen)), 1)
            case _Action.MovePageDown:
                below = self._places.row_at(rect.top() + seen - 1)
                return self._nearest(min(below, count - 1), -1 if below >= count else 1)
        return self.currentIndex()

    def _nearest(self, row: int, step: int) -> QModelIndex:
        """The row, or the first from there on that one can be on; where there is none, the same."""
        model = self.model()
        while (index := model.index(row, 0)).isValid():
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                return index
            row += step
        return self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        # From the row where it began to the one where it ends, which may lie above.
        rows = self.rows_between(*sorted((rect.top(), rect.bottom())))
        model = self.model()
        chosen = QItemSelection()
        if rows:
            chosen = QItemSelection(model.index(rows[0], 0), model.index(rows[-1], 0))
        self.selectionModel().select(chosen, command)

    # Painting.

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            left = event.type() == QEvent.Type.HoverLeave
            self._hover(QModelIndex() if left else self.indexAt(event.position().toPoint()))
        return super().viewportEvent(event)

    def _hover(self, index: QModelIndex = _NOWHERE) -> None:
        self._hovered = QPersistentModelIndex(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~_OF_A_ROW
        focused = self.currentIndex().row() if self.hasFocus() else -1
        hovered = self._hovered.row()
        painter = QPainter(self.viewport())
        model, chosen, delegate = self.model(), self.selectionModel(), self.itemDelegate()
        for row in self.rows_between(event.rect().top(), event.rect().bottom()):
            index = model.index(row, 0)
            state = plain
            if chosen.isSelected(index):
                state |= _State.State_Selected
            if row == hovered:
                state |= _State.State_MouseOver
            if row == focused:
                state |= _State.State_HasFocus
            option.state = state
            option.rect = self.visualRect(index)
            delegate.paint(painter, option, index)
