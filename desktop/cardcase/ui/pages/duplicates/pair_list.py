"""The list of pairs: who, and why."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cardcase.core.match.find import Likely
from cardcase.ui.i18n import tr
from cardcase.ui.models.duplicates import PAIR, WHY, PairModel
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_ROW
from cardcase.ui.widgets.paint import rounded

_ROW = 60
_MARGIN = 8
_INSET = 14


class PairDelegate(QStyledItemDelegate):
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
            (index.data(WHY), "second", second, 31),
        )
        for text, font, role, top in rows:
            painter.setFont(theme().font(font))
            painter.setPen(theme().color(role))
            room = rect.width() - 2 * _INSET
            metrics = QFontMetricsF(painter.font())
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            area = QRectF(rect.left() + _INSET, rect.top() + top, room, 20)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, elided)


class PairList(QListView):
    """Enter merges the pair that is shown, N says that it is not the same."""

    chosen = Signal(object)
    merge = Signal()
    apart = Signal()

    def __init__(self, model: PairModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Duplicates", "Contacts that may be the same"))
        self.setModel(model)
        self.setItemDelegate(PairDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def current(self) -> Likely | None:
        """The pair that is chosen."""
        pair: Likely | None = self.currentIndex().data(PAIR)
        return pair

    def choose(self, row: int) -> None:
        """Choose a row, or the last where there are fewer."""
        last = self.model().rowCount() - 1
        if last < 0:
            self.chosen.emit(None)
        else:
            self.setCurrentIndex(self.model().index(min(max(0, row), last), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge.emit()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.apart.emit()
        else:
            super().keyPressEvent(event)

    def _current_changed(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(PAIR))
