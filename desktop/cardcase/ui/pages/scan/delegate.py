"""Paints a photograph of the pile: thumbnail, name, what is to say about it, and its state."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from cardcase.core.store.pile import PileRow
from cardcase.ui import icons
from cardcase.ui.models.pile import PROGRESS, ROW, PileModel
from cardcase.ui.models.pile_words import doubts_words, second_line, state_words
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_TEXT, RADIUS_ROW
from cardcase.ui.widgets.chip import ChipKind, chip_size, paint_chip
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.progress_line import paint_bar
from cardcase.ui.widgets.thumbnail import paint_filling

Index = QModelIndex | QPersistentModelIndex

MARGIN = 12
THUMB = QSize(62, 42)
CHILD = QSize(55, 36)
_STEP = CHILD.width() + 9
_MORE = 32
ROW_HEIGHT = 62
TROUBLE_HEIGHT = 76
STRIP_HEIGHT = 98
BAR = QSize(120, 6)
TROUBLE = ("failed", "duplicate")
_TEXT_MARGINS = 32
_BUTTONS = 40
"""Room for the buttons of a row that has never been in view."""
_CHIP: dict[str, tuple[ChipKind, str | None]] = {
    "waiting": ("off", "clock"),
    "duplicate": ("neutral", "copy-check"),
    "review": ("accent", None),
    "doubtful": ("doubt", "triangle-alert"),
    "saved": ("ok", "check"),
    "rejected": ("neutral", "ban"),
    "back": ("neutral", "link-2"),
}


class PileDelegate(QStyledItemDelegate):
    """Rows of the pile; the buttons of a row are widgets laid over its right end."""

    def __init__(self, model: PileModel, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pile, self._pictures = model, pictures
        self._heights: dict[str, tuple[PileRow, int, int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Asked of all rows whenever one comes or goes; through the index it takes twice as long.
        row = self._pile.rows()[index.row()]
        if row.state in TROUBLE and isinstance(view := option.widget, QAbstractItemView):
            right = view.viewport().width() - 1 - _room_for_buttons(option, index)
            return QSize(0, self._height_in_trouble(row, right))
        return QSize(0, row_height(row))

    def _height_in_trouble(self, row: PileRow, right: int) -> int:
        """The height of a row with something to say to the left of this place; remembered, as a
        list lays all of its rows out for one that moves."""
        known, place, height = self._heights.get(row.uid, (None, 0, 0))
        if known is not row or place != right:
            room = right if row.state == "failed" else right - _chip_of(row)[0].width()
            lines = _lines(row, None, room - MARGIN - THUMB.width() - _TEXT_MARGINS)
            height = max(row_height(row), TROUBLE_HEIGHT + 18 * (len(lines) - 2))
            self._heights[row.uid] = row, right, height
        return height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PileRow = index.data(ROW)
        progress: float | None = index.data(PROGRESS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(0, 2, 0, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, area, row, selected, option)
        thumb = QRect(area.left() + MARGIN, 0, THUMB.width(), THUMB.height())
        thumb.moveTop(area.top() + (area.height() - THUMB.height()) // 2)
        self._picture(painter, thumb, row.thumbnail)
        right = area.right() - _room_for_buttons(option, index)
        if progress is not None:
            right = self._bar(painter, area, right, progress)
        elif row.state != "failed":
            right = self._chip(painter, area, right, row, progress, selected)
        width = right - thumb.right() - _TEXT_MARGINS
        text = QRect(thumb.right() + _TEXT_MARGINS // 2, area.top(), width, area.height())
        self._text(painter, text, row, progress, selected)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        area: QRect,
        row: PileRow,
        selected: bool,
        option: QStyleOptionViewItem,
    ) -> None:
        role = ""
        if row.state == "failed":
            role = "sunken" if row.error == "cancelled" else "danger-soft"
        elif selected:
            role = "accent-soft"
        elif option.state & QStyle.StateFlag.State_MouseOver:
            role = "hover"
        if role:
            rounded(painter, QRectF(area), RADIUS_ROW, theme().color(role))
        if selected:
            bar = QRectF(area.left(), area.top() + 10, 3, area.height() - 20)
            rounded(painter, bar, 1.5, theme().color("accent"))

    def _picture(self, painter: QPainter, place: QRect, sha256: str) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        fit = place.size() * 2 * painter.device().devicePixelRatioF()
        pixmap = self._pictures.get(sha256, fit) if sha256 else None
        if pixmap is not None and not pixmap.isNull():
            paint_filling(painter, QRectF(place), pixmap, 5)
        else:
            painter.fillPath(outline, theme().color("sunken"))
            square = QRectF(0, 0, 18, 18)
            square.moveCenter(QRectF(place).center())
            icons.draw(painter, "file-image", "muted", square.left(), square.top(), 18)
        painter.setPen(theme().color("line"))
        painter.drawPath(outline)

    def _text(
        self, painter: QPainter, place: QRect, row: PileRow, progress: float | None, selected: bool
    ) -> None:
        first, second = theme().font("body-medium"), theme().font("second")
        lines = _lines(row, progress, place.width())
        strip = len(row.cards) > 1 and row.state == "read"
        height = 20 + 18 * len(lines) + (CHILD.height() + 6 if strip else 0)
        top = place.top() + (place.height() - height) // 2
        name = QFontMetrics(first).elidedText(row.name, Qt.TextElideMode.ElideMiddle, place.width())
        painter.setFont(first)
        painter.setPen(theme().color("text"))
        painter.drawText(place.left(), top, place.width(), 20, Qt.AlignmentFlag.AlignVCenter, name)
        if row.state == "failed":
            self._mark(painter, QRect(place.left(), top, place.width(), 20), row, name, first)
        painter.setFont(second)
        painter.setPen(theme().color("text" if selected or row.state == "failed" else "muted"))
        for number, line in enumerate(lines):
            y = top + 20 + 18 * number
            painter.drawText(
                place.left(), y, place.width(), 18, Qt.AlignmentFlag.AlignVCenter, line
            )
        if strip:
            low = QRect(place.left(), top + 20 + 18 * len(lines) + 6, place.width(), CHILD.height())
            self._strip(painter, low, row)

    def _strip(self, painter: QPainter, place: QRect, row: PileRow) -> None:
        """The cards of the photograph, and how many there is no room for."""
        shown = strip_count(len(row.cards), place.width())
        for number, card in enumerate(row.cards[:shown]):
            left = place.left() + number * _STEP
            self._picture(painter, QRect(left, place.top(), *CHILD.toTuple()), card.image)
        if shown < len(row.cards):
            painter.setFont(theme().font("caption-medium"))
            painter.setPen(theme().color("muted"))
            rest = place.adjusted(shown * _STEP, 0, 0, 0)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(row.cards) - shown}")

    def _mark(self, painter: QPainter, place: QRect, row: PileRow, name: str, font: QFont) -> None:
        """The words "not read" behind the name, with their icon."""
        left = place.left() + QFontMetrics(font).horizontalAdvance(name) + 10
        stopped = row.error == "cancelled"
        icon, role = ("circle-pause", "muted") if stopped else ("circle-alert", "danger")
        icons.draw(painter, icon, role, left, place.top() + 3, ICON_TEXT)
        painter.setFont(theme().font("caption-medium"))
        painter.setPen(theme().color(role))
        painter.drawText(
            QRect(left + 19, place.top(), 200, place.height()),
            Qt.AlignmentFlag.AlignVCenter,
            state_words(row, None),
        )

    def _bar(self, painter: QPainter, area: QRect, right: int, progress: float) -> int:
        groove = QRectF(right - BAR.width(), area.center().y() - 3, BAR.width(), BAR.height())
        paint_bar(painter, groove, progress)
        return int(groove.left())

    def _chip(
        self,
        painter: QPainter,
        area: QRect,
        right: int,
        row: PileRow,
        progress: float | None,
        selected: bool,
    ) -> int:
        size, words = _chip_of(row, progress)
        kind, icon = _CHIP[_state(row)]
        if selected and kind == "accent":
            kind = "raised"  # the row has the colour of the chip
        place = QRectF(right - size.width(), area.center().y() - 12, size.width(), size.height())
        paint_chip(painter, place, words, kind, icon)
        return int(place.left())


def strip_count(cards: int, width: int) -> int:
    """How many of a photograph's cards are shown in its row; the others are told by number."""
    fits = (width + _STEP - CHILD.width()) // _STEP
    return cards if cards <= fits else max(0, (width - _MORE) // _STEP)


def row_height(row: PileRow) -> int:
    """The height of a photograph's row in pixels."""
    if row.state in TROUBLE:
        return TROUBLE_HEIGHT
    return STRIP_HEIGHT + 8 if len(row.cards) > 1 and row.state == "read" else ROW_HEIGHT


def _room_for_buttons(option: QStyleOptionViewItem, index: Index) -> int:
    view = option.widget
    buttons = view.indexWidget(index) if isinstance(view, QAbstractItemView) else None
    return MARGIN + (_BUTTONS if buttons is None else buttons.sizeHint().width())


def _chip_of(row: PileRow, progress: float | None = None) -> tuple[QSize, str]:
    """The size and the words of a row's chip."""
    words = state_words(row, progress)
    return chip_size(words, _CHIP[_state(row)][1]), words


def _state(row: PileRow) -> str:
    if row.state != "read":
        return row.state
    if row.goes_with_front:
        return "back"
    if not row.to_review:
        return "saved" if row.saved else "rejected"
    return "doubtful" if any(card.doubtful for card in row.to_review) else "review"


def _lines(row: PileRow, progress: float | None, width: int) -> list[str]:
    """What is to say on as many lines as the row is made for; what does not fit is elided (the
    tooltip has it all)."""
    metrics = QFontMetrics(theme().font("second"))
    most = 3 if row.state in TROUBLE else 2
    lines: list[str] = []
    words = [word for word in second_line(row, progress).split(" ") if word]
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(line)
    if words:
        # How much is doubtful is seen however long the names are.
        doubts = doubts_words(row)
        kept = bool(doubts) and len(words) > 1 and words[-1].endswith(doubts)
        last = f" {words.pop()}" if kept else ""
        rest = " ".join(words)
        line = _cut(metrics, rest, width - metrics.horizontalAdvance(last)) + last
        lines.append(line)
    # A line's end parts as a dot does.
    return [_cut(metrics, line.lstrip("·\u00a0 "), width) for line in lines]


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return cut if cut == text else f"{cut.removesuffix('…').rstrip(' .,·')}…"
