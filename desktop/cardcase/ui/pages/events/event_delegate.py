"""Paints a row of the list of events: its date, its name, and what it was; years above them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardcase.core.store.happenings import EventRow
from cardcase.ui.models.events import ROW_ROLE, year_of
from cardcase.ui.models.events_words import under_words
from cardcase.ui.pages.events.date_tile import SMALL, paint_tile
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_ROW
from cardcase.ui.widgets.paint import rounded

ROW, HEADING = 68, 34
_INSET = 12

Index = QModelIndex | QPersistentModelIndex


class EventDelegate(QStyledItemDelegate):
    """The first event of a year stands under its heading, in a row that is so much higher."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        headings: bool = True,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._headings, self._today = headings, today
        self.ring = False
        """Whether the current row shows that the keyboard is on it."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW + (HEADING if self._heading(index) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, EventRow):
            return
        rect = option.rect.toRectF()
        painter.save()
        if heading := self._heading(index):
            painter.setFont(theme().font("caption-bold"))
            painter.setPen(theme().color("muted"))
            above = QRectF(rect.left() + _INSET, rect.top(), rect.width(), HEADING - 4)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(above, flags, heading)
            rect.setTop(rect.top() + HEADING)
        self._paint_row(painter, rect, option, row)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, row: EventRow
    ) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            ground = theme().color("accent-soft" if selected else "hover")
            rounded(painter, rect, RADIUS_ROW, ground)
        if selected:
            bar = QRectF(rect.left(), rect.top() + 14, 3, rect.height() - 28)
            rounded(painter, bar, 1.5, theme().color("accent"))
        if self.ring and state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, rect, RADIUS_ROW, None, theme().color("focus"), 2)
        tile = QRectF(rect.left() + _INSET, 0, SMALL.width(), SMALL.height())
        tile.moveTop(rect.center().y() - tile.height() / 2)
        paint_tile(painter, tile, row.event, "raised" if selected else "accent-soft")
        left = tile.right() + 16
        quiet = theme().color("text" if selected else "muted")
        width = int(rect.right() - _INSET - left)
        lines = (
            (row.event.name, "body-medium", theme().color("text")),
            (self._under(row, width), "second", quiet),
        )
        top = rect.center().y() - 20
        for text, font, ink in lines:
            painter.setFont(theme().font(font))
            painter.setPen(ink)
            room = QRectF(left, top, width, 20)
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
            top += 20

    def _under(self, row: EventRow, width: int) -> str:
        """The second line; where it is too long the kind goes, which the name tells, too."""
        whole = under_words(row, self._today())
        if QFontMetrics(theme().font("second")).horizontalAdvance(whole) <= width:
            return whole
        return under_words(row, self._today(), kind=False)

    def _heading(self, index: Index) -> str:
        row = index.data(ROW_ROLE)
        if not self._headings or not isinstance(row, EventRow):
            return ""
        above = index.model().index(index.row() - 1, 0).data(ROW_ROLE) if index.row() else None
        own = year_of(row)
        return own if not isinstance(above, EventRow) or year_of(above) != own else ""
