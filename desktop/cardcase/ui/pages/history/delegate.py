"""Paints a step of history in two lines: what was done, and when."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardcase.core.store.load import OperationRecord
from cardcase.ui.models.history import STEP_ROLE, WHEN_ROLE
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_ROW
from cardcase.ui.widgets.paint import rounded

ROW_HEIGHT = 52
_INSET = 12
_LINE = 20

Index = QModelIndex | QPersistentModelIndex


class StepDelegate(QStyledItemDelegate):
    """What was taken back is struck out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = QSize(0, ROW_HEIGHT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step = index.data(STEP_ROLE)
        if not isinstance(step, OperationRecord):
            return
        rect, state = QRect(option.rect), option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            rounded(painter, QRectF(rect), RADIUS_ROW, theme().color("accent-soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, QRectF(rect), RADIUS_ROW, theme().color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, QRectF(rect), RADIUS_ROW, None, theme().color("focus"), 2)
        line = QRect(rect.left() + _INSET, rect.top() + 6, rect.width() - 2 * _INSET, _LINE)
        font = theme().font("body")
        font.setStrikeOut(step.undone)
        painter.setFont(font)
        painter.setPen(theme().color("muted" if step.undone else "text"))
        _write(painter, line, index.data())
        painter.setFont(theme().font("second"))
        painter.setPen(theme().color("muted"))
        _write(painter, line.translated(0, _LINE), index.data(WHEN_ROLE))
        painter.restore()


def _write(painter: QPainter, rect: QRect, text: str) -> None:
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, cut)
