"""Rows of two lines: what it is, and more about it."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_ROW
from cardcase.ui.widgets.paint import rounded

SECOND = Qt.ItemDataRole.UserRole + 1
"""The role of the second line."""
_ROW = 60
_MARGIN = 8
_INSET = 12


class TwoLineDelegate(QStyledItemDelegate):
    """Two lines, elided; the model gives the whole of them as tooltip and accessible text."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state, whole = option.state, option.rect
        rect = QRectF(whole).adjusted(_MARGIN, 0, -_MARGIN, 0)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            ground = theme().color("accent-soft" if selected else "hover")
            rounded(painter, rect, RADIUS_ROW, ground)
        if selected:
            bar = QRectF(rect.left(), rect.top() + 10, 3, rect.height() - 20)
            rounded(painter, bar, 1.5, theme().color("accent"))
        second = "text" if selected else "muted"
        rows = (
            (index.data(Qt.ItemDataRole.DisplayRole), "body-medium", "text", 10),
            (index.data(SECOND), "second", second, 31),
        )
        for text, font, role, top in rows:
            painter.setFont(theme().font(font))
            painter.setPen(theme().color(role))
            room = rect.width() - 2 * _INSET
            metrics = QFontMetricsF(painter.font())
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            area = QRectF(rect.left() + _INSET, rect.top() + top, room, 20)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, elided)


class TwoLineList(QListView):
    """A list of such rows; ``chosen`` gives what the row that the keyboard is on is about."""

    chosen = Signal(object)

    def __init__(
        self, model: QAbstractItemModel, name: str, about: int, parent: QWidget | None = None
    ) -> None:
        """``name``: for screen readers; ``about``: the role of what a row is about."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(
            lambda index, _before: self.chosen.emit(index.data(about))
        )
