"""Paints the rows of the palette: a heading, a person or event in two lines, an action in one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardcase.ui import icons
from cardcase.ui.palette.model import ROW_ROLE
from cardcase.ui.palette.rows import Row
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON, RADIUS_CONTROL, RADIUS_ROW
from cardcase.ui.widgets.avatar import paint_avatar
from cardcase.ui.widgets.keycap import keycap_size, paint_keycap
from cardcase.ui.widgets.marked import paint_marked
from cardcase.ui.widgets.paint import rounded

HEIGHTS = {"heading": 32, "person": 56, "event": 56, "action": 40}
_SIDE = 8
_LEFT = 14
_FACE = 36
_TEXT = 64  # from the left of the row to its words
_LINE = 19

Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """The current row has the cap of Enter, unless it has a key of its own."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        return QSize(0, HEIGHTS[row.kind] if isinstance(row, Row) else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        rect = QRect(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        if row.kind == "heading":
            painter.setFont(theme().font("second-medium"))
            painter.setPen(theme().color("muted"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(_LEFT, 4, 0, 0), flags, row.first.text)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                rounded(painter, QRectF(rect), RADIUS_ROW, theme().color("accent-soft"))
            _paint_row(painter, rect, row, chosen)
        painter.restore()


def _paint_row(painter: QPainter, rect: QRect, row: Row, chosen: bool) -> None:
    middle = rect.top() + rect.height() / 2
    face = QRectF(rect.left() + _LEFT, middle - _FACE / 2, _FACE, _FACE)
    if row.kind == "person":
        paint_avatar(painter, face, row.uid, row.initials, on_accent=chosen)
    else:
        if row.kind == "event":
            rounded(painter, face, RADIUS_CONTROL, theme().color("accent-soft"))
        ink = "accent-hi" if row.kind == "event" else "text" if chosen else "muted"
        place = face.center().x() - ICON / 2
        icons.draw(painter, row.icon, ink, place, middle - ICON / 2)
    right = rect.right() - 12
    key = row.key or ("Return" if chosen else "")
    if key:
        cap = keycap_size(key)
        where = QRectF(right - cap.width(), round(middle - cap.height() / 2), *cap.toTuple())
        paint_keycap(painter, where, key)
        right = round(where.left()) - 12
    left = rect.left() + _TEXT
    lines = 2 if row.second.text else 1
    top = middle - lines * _LINE / 2
    room = QRectF(left, top, right - left, _LINE)
    paint_marked(painter, room, row.first, "body", "text")
    if row.second.text:
        quiet = "text" if chosen else "muted"
        paint_marked(painter, room.translated(0, _LINE), row.second, "second", quiet)
