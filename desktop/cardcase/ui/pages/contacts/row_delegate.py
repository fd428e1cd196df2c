"""Paints the rows of the list: a letter, or a person in three lines."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardcase.core.hits import Hit, Wanted
from cardcase.core.store.browse import ContactRow
from cardcase.core.text import initials
from cardcase.ui import icons
from cardcase.ui.models.contacts import HIT_ROLE, ROW_ROLE, ContactsModel
from cardcase.ui.models.contacts_rows import Heading
from cardcase.ui.models.contacts_words import RowWords, hit_words, row_words
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_ROW
from cardcase.ui.widgets.avatar import paint_avatar
from cardcase.ui.widgets.marked_line import paint_line

ROW_HEIGHT = 68
HEADING_HEIGHT = 30
MARGIN = 8
AVATAR = 40
BAR = QSize(3, 40)
ICON = 13

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Found:
    """What was looked for, and what of the contact was found that its row does not say."""

    looked_for: Wanted
    hit: Hit | None


class RowDelegate(QStyledItemDelegate):
    """Elides what does not fit; the model gives the whole of it as tooltip and accessible text."""

    def __init__(
        self, parent: QObject | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._row_size = QSize(0, ROW_HEIGHT)
        self._heading_size = QSize(0, HEADING_HEIGHT)
        self.ring = False
        """Whether the current row shows that the keyboard is on it."""
        self.right_margin = MARGIN

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        return self._heading_size if isinstance(row, Heading) else self._row_size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = _rect(option).adjusted(MARGIN, 0, -self.right_margin, 0)
        if isinstance(row, Heading):
            _paint_heading(painter, rect, row.letter)
        elif row is not None:
            state = _state(option)
            selected = bool(state & QStyle.StateFlag.State_Selected)
            _paint_ground(painter, rect, selected, bool(state & QStyle.StateFlag.State_MouseOver))
            if self.ring and state & QStyle.StateFlag.State_HasFocus:
                _paint_ring(painter, rect)
            words = row_words(row, self._today())
            _paint_contact(painter, rect, row, words, selected, _found(index))
        painter.restore()


def _found(index: Index) -> Found:
    model = index.model()
    looked_for = model.wanted if isinstance(model, ContactsModel) else Wanted()
    return Found(looked_for, index.data(HIT_ROLE))


def _rect(option: QStyleOptionViewItem) -> QRect:
    return QRect(option.rect)


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state


def _paint_heading(painter: QPainter, rect: QRect, letter: str) -> None:
    painter.setFont(theme().font("caption-bold"))
    painter.setPen(theme().color("muted"))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect.adjusted(12, 2, 0, 0), flags, letter)


def _paint_ground(painter: QPainter, rect: QRect, selected: bool, hovered: bool) -> None:
    if not selected and not hovered:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("accent-soft" if selected else "hover"))
    painter.drawRoundedRect(rect, RADIUS_ROW, RADIUS_ROW)
    if selected:
        painter.setBrush(theme().color("accent"))
        bar = QRect(rect.topLeft(), BAR)
        bar.moveTop(rect.top() + (rect.height() - BAR.height()) // 2)
        painter.drawRoundedRect(bar, 1.5, 1.5)


def _paint_ring(painter: QPainter, rect: QRect) -> None:
    painter.setPen(QPen(theme().color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS_ROW, RADIUS_ROW)


def _paint_contact(
    painter: QPainter, rect: QRect, row: ContactRow, words: RowWords, selected: bool, found: Found
) -> None:
    face = QRect(rect.left() + 12, 0, AVATAR, AVATAR)
    face.moveTop(rect.top() + (rect.height() - AVATAR) // 2)
    paint_avatar(painter, QRectF(face), row.uid, initials(row.given, row.family, row.name))
    lines = QRect(face.right() + 13, rect.top(), rect.right() - face.right() - 25, 18)
    # What was found stands in place of the meeting, which is mostly not why one searches.
    last = hit_words(found.hit) if found.hit else words.met
    shown = 1 + bool(words.work) + bool(last)
    lines.moveTop(rect.top() + (rect.height() - 18 * shown - (shown - 1)) // 2)
    _paint_name(painter, lines, words, found.looked_for)
    role = "text" if selected else "muted"
    if words.work:
        lines.translate(0, 19)
        paint_line(painter, lines, words.work, "second", role, found.looked_for)
    if last:
        lines.translate(0, 19)
        icon = "text-search" if found.hit else "calendar-days"
        icons.draw(painter, icon, role, lines.left(), lines.top() + 2, ICON)
        numbers = found.hit is not None and found.hit.place in ("phone", "number")
        area = lines.adjusted(ICON + 5, 0, 0, 0)
        paint_line(painter, area, last, "caption", role, found.looked_for, numbers=numbers)


def _paint_name(painter: QPainter, rect: QRect, words: RowWords, looked_for: Wanted) -> None:
    used = 0
    if words.given:
        given = words.given + " "
        used = min(QFontMetrics(theme().font("body")).horizontalAdvance(given), rect.width())
        paint_line(painter, rect, given, "body", "text", looked_for)
    rest = rect.adjusted(used, 0, 0, 0)
    paint_line(painter, rest, words.family, "body-bold", "text", looked_for)
