"""Rows of two heights: where they lie, how one walks over them, and that they are no work."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import pytest
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QHoverEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from cardcase.ui.widgets.rows_view import RowPlaces, RowsView

ROW, HEADING = 68, 30
MANY = 30_000


class Rows(QStringListModel):
    """So many rows, some of which are headings; it counts what it is asked."""

    def __init__(self, count: int, headings: Sequence[int]) -> None:
        super().__init__([str(number) for number in range(count)])
        self.headings = headings
        self.asked = 0

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked += 1
        return super().data(index, role)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if index.row() in self.headings:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


def view_of(qtbot: QtBot, count: int, headings: Sequence[int]) -> tuple[RowsView, Rows]:
    view = RowsView(RowPlaces(ROW, HEADING, lambda: headings))
    qtbot.addWidget(view)
    rows = Rows(count, headings)
    view.setModel(rows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.resize(300, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view, rows


@pytest.mark.parametrize("headings", [(), (0,), (0, 1, 2), (0, 4, 5, 9), (3,), (11,)], ids=str)
def test_rows_lie_one_below_the_other(headings: tuple[int, ...]) -> None:
    count = 12
    places = RowPlaces(ROW, HEADING, lambda: headings)
    heights = [HEADING if row in headings else ROW for row in range(count)]
    tops = list(accumulate(heights, initial=0))
    assert [places.top(row) for row in range(count + 1)] == tops
    for y in range(tops[-1]):
        assert places.row_at(y) == bisect_right(tops, y) - 1, y


def test_a_point_is_in_the_row_that_is_painted_there(qtbot: QtBot) -> None:
    view, rows = view_of(qtbot, 100, (0, 7, 40))
    view.verticalScrollBar().setValue(777)
    for row in range(100):
        rect = view.visualRect(rows.index(row))
        if rect.intersects(view.viewport().rect()):
            for point in (rect.topLeft(), rect.bottomRight()):
                assert view.indexAt(point).row() == row
    assert not view.indexAt(QPoint(5, 100 * ROW)).isValid()
    assert not view.indexAt(QPoint(view.viewport().width(), 5)).isValid()


def test_keys_walk_over_headings(qtbot: QtBot) -> None:
    view, _ = view_of(qtbot, 200, (0, 3, 4, 50))
    view.setFocus()
    keys = Qt.Key

    def at(key: Qt.Key) -> int:
        QTest.keyClick(view, key)
        return view.currentIndex().row()

    assert at(keys.Key_Home) == 1
    assert [at(keys.Key_Down), at(keys.Key_Down)] == [2, 5]
    assert at(keys.Key_Up) == 2
    assert [at(keys.Key_Up), at(keys.Key_Up)] == [1, 1]
    assert at(keys.Key_PageDown) == 10
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert at(keys.Key_PageUp) == 1
    assert at(keys.Key_End) == 199
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert view.visualRect(view.currentIndex()).bottom() == view.viewport().height() - 1
    assert [at(keys.Key_PageDown), at(keys.Key_Home)] == [199, 1]


@pytest.mark.parametrize(("start", "end"), [(1, 5), (5, 1)])
def test_a_stretch_of_rows_is_chosen_without_its_headings(
    qtbot: QtBot, start: int, end: int
) -> None:
    view, rows = view_of(qtbot, 50, (0, 3))
    view.setCurrentIndex(rows.index(start))
    shift = Qt.KeyboardModifier.ShiftModifier
    place = view.visualRect(rows.index(end)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, shift, place)
    assert sorted(index.row() for index in view.selectedIndexes()) == [1, 2, 4, 5]
    view.setFocus()
    view.setCurrentIndex(rows.index(start))
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down if start < end else Qt.Key.Key_Up, shift)
    assert sorted(index.row() for index in view.selectedIndexes()) == [1, 2, 4, 5]
    view.setSelection(QRect(0, 0, 1, 1), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert view.selectedIndexes() == []


def test_the_row_under_the_pointer_is_painted_as_such(qtbot: QtBot) -> None:
    view, rows = view_of(qtbot, 50, (0,))
    painted: dict[int, bool] = {}

    class Look(QStyledItemDelegate):
        def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
            painted[index.row()] = bool(option.state & QStyle.StateFlag.State_MouseOver)

    look = Look()
    view.setItemDelegate(look)

    def under() -> list[int]:
        painted.clear()
        view.viewport().repaint()
        return [row for row, hovered in painted.items() if hovered]

    def hover(kind: QEvent.Type, at: QPoint) -> None:
        event = QHoverEvent(kind, QPointF(at), QPointF(at), QPointF())
        QApplication.sendEvent(view.viewport(), event)

    hover(QEvent.Type.HoverMove, view.visualRect(rows.index(2)).center())
    assert under() == [2]
    rows.insertRows(0, 1)
    assert under() == [3]
    view.entered.emit(rows.index(5))
    assert under() == [5]
    hover(QEvent.Type.HoverLeave, QPoint(-1, -1))
    assert under() == []


def test_what_is_read_of_many_rows_is_what_is_seen_of_them(qtbot: QtBot) -> None:
    view, rows = view_of(qtbot, MANY, range(0, MANY, 100))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)
    rows.insertRows(MANY, 500)
    view.executeDelayedItemsLayout()
    view.viewport().repaint()
    assert view.verticalScrollBar().maximum() > MANY * ROW * 0.98
    assert rows.asked < 2000
