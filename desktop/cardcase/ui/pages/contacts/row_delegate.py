"""Paints the rows of the list: a heading, or a person in three lines."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cardcase.core.found import Sought, hits
from cardcase.core.store.browse import ContactRow
from cardcase.core.text import initials
from cardcase.ui import icons
from cardcase.ui.models.contacts import FOUND_ROLE, ROW_ROLE, ContactsModel
from cardcase.ui.models.contacts_rows import Heading
from cardcase.ui.models.contacts_words import RowWords, row_words
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_ROW
from cardcase.ui.widgets.avatar import paint_avatar, paint_photo
from cardcase.ui.widgets.marked import NOTHING, Marked, paint_marked

ROW_HEIGHT = 68
HEADING_HEIGHT = 30
MARGIN = 8
RIGHT_MARGIN = 12
"""As wide as a scroll bar, which may stand there, and as what is left beside the search."""
AVATAR = 40
_PHOTO = QSize(128, 128)
"""Pixels of a photo in a row, of a screen as fine as any."""
BAR = QSize(3, 40)
ICON = 13

Index = QModelIndex | QPersistentModelIndex

# Put together once: to join flags takes Python as long as to paint a word.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ONE_LINE = _LEFT | Qt.TextFlag.TextSingleLine


class RowDelegate(QStyledItemDelegate):
    """Elides what does not fit; the model gives the whole of it as tooltip and accessible text."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.ring = False
        """Whether the current row shows that the keyboard is on it."""
        self.right_margin = RIGHT_MARGIN
        self.pictures: Pictures | None = None
        """Where photos come from; without it rows have initials."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = _rect(option).adjusted(MARGIN, 0, -self.right_margin, 0)
        if isinstance(row, Heading):
            _paint_heading(painter, rect, row.text)
        elif row is not None:
            state = _state(option)
            selected = bool(state & QStyle.StateFlag.State_Selected)
            _paint_ground(painter, rect, selected, bool(state & QStyle.StateFlag.State_MouseOver))
            if self.ring and state & QStyle.StateFlag.State_HasFocus:
                _paint_ring(painter, rect)
            words = row_words(row, self._today())
            told = index.data(FOUND_ROLE) or NOTHING
            self._paint_face(painter, _face(rect), row, selected)
            _paint_contact(painter, rect, _Lines(words, told, _sought(index)), selected)
        painter.restore()

    def _paint_face(self, painter: QPainter, face: QRectF, row: ContactRow, selected: bool) -> None:
        found = self.pictures.get(row.photo, _PHOTO) if self.pictures and row.photo else None
        if found is not None and not found.isNull():
            paint_photo(painter, face, found, face.width() / 2)
        else:
            signs = initials(row.given, row.family, row.name)
            paint_avatar(painter, face, row.uid, signs, on_accent=selected)


def _face(rect: QRect) -> QRectF:
    top = rect.top() + (rect.height() - AVATAR) // 2
    return QRectF(rect.left() + 12, top, AVATAR, AVATAR)


def _sought(index: Index) -> Sought:
    model = index.model()
    return model.sought if isinstance(model, ContactsModel) else Sought((), ())


def _rect(option: QStyleOptionViewItem) -> QRect:
    return QRect(option.rect)


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state


def _paint_heading(painter: QPainter, rect: QRect, text: str) -> None:
    painter.setFont(theme().font("caption-bold"))
    painter.setPen(theme().color("muted"))
    area = rect.adjusted(12, 2, -12, 0)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _LEFT, cut)


def _paint_ground(painter: QPainter, rect: QRect, selected: bool, hovered: bool) -> None:
    if not selected and not hovered:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("accent-soft" if selected else "hover"))
    # Two that are chosen stay two.
    painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), RADIUS_ROW, RADIUS_ROW)
    if selected:
        painter.setBrush(theme().color("accent"))
        bar = QRect(rect.topLeft(), BAR)
        bar.moveTop(rect.top() + (rect.height() - BAR.height()) // 2)
        painter.drawRoundedRect(bar, 1.5, 1.5)


def _paint_ring(painter: QPainter, rect: QRect) -> None:
    painter.setPen(QPen(theme().color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 2, -1, -2), RADIUS_ROW, RADIUS_ROW)


@dataclass(frozen=True, slots=True)
class _Lines:
    """What a row says: its words, what was found beyond them, and what was looked for."""

    words: RowWords
    told: Marked
    what: Sought

    def marked(self, text: str) -> Marked:
        return Marked(text, hits(text, self.what)[0] if self.what.words else ())


def _paint_contact(painter: QPainter, rect: QRect, said: _Lines, selected: bool) -> None:
    left = rect.left() + 12 + AVATAR + 12
    lines = QRect(left, rect.top(), rect.right() - left - 12, 18)
    # What was found stands in place of the meeting, which is mostly not why one searches.
    words = said.words
    last = said.told if said.told.text else said.marked(words.met)
    shown = 1 + bool(words.work) + bool(last.text)
    lines.moveTop(rect.top() + (rect.height() - 18 * shown - (shown - 1)) // 2)
    _paint_name(painter, lines, said)
    role = "text" if selected else "muted"
    if words.work:
        lines.translate(0, 19)
        _paint_line(painter, lines, said.marked(words.work), "second", role)
    if last.text:
        lines.translate(0, 19)
        icon = "text-search" if said.told.text else "calendar-days"
        icons.draw(painter, icon, role, lines.left(), lines.top() + 2, ICON)
        beside = lines.adjusted(ICON + 5, 0, 0, 0)
        if not last.spans and not said.told.text:
            last = Marked(_fitting(words, beside.width()))
        _paint_line(painter, beside, last, "caption", role)


def _fitting(words: RowWords, room: int) -> str:
    """Where and when one met; what is too long for its line gives way to the date."""
    metrics = QFontMetrics(theme().font("caption"))
    if not words.where or not words.when or metrics.horizontalAdvance(words.met) <= room:
        return words.met
    end = f", {words.when}"
    left = room - metrics.horizontalAdvance(end)
    return metrics.elidedText(words.where, Qt.TextElideMode.ElideRight, left) + end


def _paint_name(painter: QPainter, rect: QRect, said: _Lines) -> None:
    used = 0
    if said.words.given:
        given = said.words.given + " "
        used = min(QFontMetrics(theme().font("body")).horizontalAdvance(given), rect.width())
        _paint_line(painter, rect, said.marked(given), "body", "text")
    rest = rect.adjusted(used, 0, 0, 0)
    _paint_line(painter, rest, said.marked(said.words.family), "body-bold", "text")


def _paint_line(painter: QPainter, rect: QRect, line: Marked, font: str, role: str) -> None:
    if rect.width() <= 0:
        return
    if line.spans:
        paint_marked(painter, QRectF(rect), line, font, role)
        return
    # Most rows have no hit, and are painted again and again while one scrolls.
    painter.setFont(theme().font(font))
    painter.setPen(theme().color(role))
    cut = painter.fontMetrics().elidedText(line.text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _ONE_LINE, cut)
