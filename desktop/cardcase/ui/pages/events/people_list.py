"""Whom one met at an event: a row a person, with why and the latest word since."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cardcase.core.store.happenings import MetThere
from cardcase.core.text import initials
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.models.contacts_words import work_words
from cardcase.ui.models.event_people import ROW_ROLE, UID_ROLE, WORD_ROLE, EventPeopleModel
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_TEXT, RADIUS_ROW
from cardcase.ui.widgets.avatar import paint_avatar
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.wrapped import wrapped

ROW = 60
_FACE = 40
_INSET = 12
_WORD = 140
_WHO = 0.55
_WHO_MOST = 336
"""The part of the rest that name and work have, and its most pixels; reasons may break into two
lines."""
_ONE_COLUMN_UNDER = 520

Index = QModelIndex | QPersistentModelIndex


class PersonDelegate(QStyledItemDelegate):
    """Who, why, and the word since; where room is short the reason takes the place of the job."""

    ring = False
    """Whether the current row shows that the keyboard is on it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        person = index.data(ROW_ROLE)
        if not isinstance(person, MetThere):
            return
        painter.save()
        rect = option.rect.toRectF()
        last = index.row() + 1 == index.model().rowCount()
        selected = _ground(painter, rect, option, last=last, ring=self.ring)
        row = person.contact
        face = QRectF(rect.left() + _INSET, rect.center().y() - _FACE / 2, _FACE, _FACE)
        signs = initials(row.given, row.family, row.name)
        paint_avatar(painter, face, row.uid, signs, on_accent=selected)
        ink, quiet = theme().color("text"), theme().color("text" if selected else "muted")
        left, right = face.right() + 12, rect.right() - _INSET
        work = work_words(row)
        wide = rect.width() >= _ONE_COLUMN_UNDER
        word = index.data(WORD_ROLE)
        if wide:
            ends = right - (min(_WORD, rect.width() * 0.22) if word else 0)
            middle = left + min((ends - left) * _WHO, _WHO_MOST) if person.why else ends
            why = wrapped(person.why, theme().font("body"), ends - 12 - middle, 2)
            name = [(row.name, "body-medium", ink)]
            # Where it is long, the work has the whole row below a reason of one line.
            long = QFontMetrics(theme().font("second")).horizontalAdvance(work) > middle - 12 - left
            over = long and len(why) == 1
            below = ends if over or not why else middle
            _lines(painter, left, middle - 12, rect, name, work, quiet, below - 12)
            reason = [(each, "body", ink) for each in why]
            beside = " " if over else ""
            _lines(painter, middle, ends - 12, rect, reason, beside, quiet)
            if word:
                room = QRectF(ends, rect.top(), right - ends, rect.height())
                _paint_word(painter, room, person, word)
        else:
            under = person.why or work
            _lines(painter, left, right, rect, [(row.name, "body-medium", ink)], under, quiet)
        painter.restore()


def _ground(
    painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, *, last: bool, ring: bool
) -> bool:
    state = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if not last:
        line = QRectF(rect.left() + _INSET, rect.bottom() - 1, rect.width() - 2 * _INSET, 1)
        painter.fillRect(line, theme().color("line"))
    if selected or state & QStyle.StateFlag.State_MouseOver:
        ground = theme().color("accent-soft" if selected else "hover")
        rounded(painter, rect, RADIUS_ROW, ground)
    if ring and state & QStyle.StateFlag.State_HasFocus:
        rounded(painter, rect, RADIUS_ROW, None, theme().color("focus"), 2)
    return selected


def _lines(
    painter: QPainter,
    left: float,
    right: float,
    rect: QRectF,
    first: list[tuple[str, str, QColor]],
    second: str,
    quiet: QColor,
    second_right: float = 0,
) -> None:
    lines = [*first, (second, "second", quiet)] if second else first
    top = rect.center().y() - 10 * len(lines)
    for text, font, ink in lines:
        end = second_right if second_right and font == "second" else right
        painter.setFont(theme().font(font))
        painter.setPen(ink)
        room = QRectF(left, top, max(0.0, end - left), 20)
        # Measured as what was broken into lines is, which else would be cut again.
        cut = QFontMetricsF(theme().font(font)).elidedText(
            text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
        top += 20


def _paint_word(painter: QPainter, room: QRectF, person: MetThere, word: str) -> None:
    icon, role = ("circle-check", "ok") if person.word else ("circle-dashed", "muted")
    icons.draw(painter, icon, role, room.left(), room.center().y() - ICON_TEXT / 2, ICON_TEXT)
    painter.setFont(theme().font("second"))
    painter.setPen(theme().color("muted"))
    area = room.adjusted(ICON_TEXT + 8, 0, 0, 0)
    cut = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, cut)


class PeopleList(QListView):
    """As high as its rows: the page scrolls, and not the list. Enter opens a contact."""

    opened = Signal(str)
    removal_asked = Signal()
    menu_asked = Signal(QPoint)
    """A place on the screen."""

    def __init__(self, model: EventPeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._delegate = PersonDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setProperty("focus_ring", False)
        self.setAccessibleName(tr("Events", "Whom you met"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        model.modelReset.connect(self._fit)
        self._fit()

    def selected_uids(self) -> list[str]:
        """The chosen contacts in the order of the list."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [str(index.data(UID_ROLE)) for index in indexes]

    def choose(self, uids: list[str]) -> None:
        """Choose those of these contacts that are there."""
        wanted = set(uids)
        model, selection = self.model(), self.selectionModel()
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            if index.data(UID_ROLE) in wanted:
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)
                if not self.currentIndex().isValid():
                    selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        self.viewport().update()
        uid = self.currentIndex().data(UID_ROLE)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and uid:
            self.opened.emit(str(uid))
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if by_key and not self.selectionModel().hasSelection():
            here = self.currentIndex()
            self.setCurrentIndex(here if here.isValid() else self.model().index(0, 0))
        self.menu_asked.emit(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if uid := self.indexAt(event.position().toPoint()).data(UID_ROLE):
            self.opened.emit(str(uid))

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self.model().rowCount()) * ROW)
