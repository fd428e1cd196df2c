"""The palette: a field, what it finds, and the keys, over the dimmed window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCursor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.page_keys import OVER
from cardcase.ui.palette.delegate import HEIGHTS, PaletteDelegate
from cardcase.ui.palette.foot import HEIGHT as FOOT
from cardcase.ui.palette.foot import PaletteFoot
from cardcase.ui.palette.model import ROW_ROLE, PaletteModel
from cardcase.ui.palette.rows import ONLY_ACTIONS, Row
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON, RADIUS_POPUP
from cardcase.ui.widgets.keycap import KeyCap
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded

Find = Callable[[str], Sequence[Row]]
More = Callable[[Row], Sequence[Row]]
Mail = Callable[[Row], None]

_WIDTH, _TOP = 680, 104
_HEAD = 60
_RING = 4
_LEFT = 20
_PAD = 8  # above and below the rows


class Palette(QWidget):
    """Lies over its window until something is chosen, Esc, or a click beside it.

    ``find`` gives the rows for what is typed, ``more`` those for a row when Tab is pressed,
    ``mail`` writes to the person of a row.
    """

    def __init__(self, window: QWidget, find: Find, more: More, mail: Mail) -> None:
        super().__init__(window)
        self._window, self._find, self._more, self._mail = window, find, more, mail
        self._before = window.focusWidget()
        self._inside = ""
        self._pointer: QPoint | None = None
        self._picked = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(OVER, True)
        # Made where they stay: what comes to another parent is styled anew with all in it.
        self._box = _Box(self)
        self.field = QLineEdit()
        self.field.setObjectName("palette")
        self.field.setProperty("focus_ring", False)
        font = theme().font("title")
        font.setWeight(QFont.Weight.Normal)
        self.field.setFont(font)
        self.field.setPlaceholderText(tr("Palette", "Search or do…"))
        self.field.setAccessibleName(tr("Palette", "Search or do…"))
        self.model = PaletteModel(self)
        self.view = QListView(self._box)
        self.view.setModel(self.model)
        self.view.setItemDelegate(PaletteDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("Palette", "What was found"))
        self.nothing = Label("", "body", "muted", wrap=True)
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.view.entered.connect(self._pointed)
        self.view.clicked.connect(self._clicked)
        window.installEventFilter(self)
        self._typed("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def current(self) -> Row | None:
        """The row that Enter would do."""
        return self.model.row_at(self.view.currentIndex().row())

    def leave(self) -> None:
        """Go away; the focus goes back to where it was."""
        if not self.isVisible():
            return
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.close()

    # What is typed.

    def look_again(self) -> None:
        """Show what is found now; the row that was chosen stays so if it is still there."""
        if self._inside or not self.isVisible():
            return
        # The first row that there was until now is nobody's choice.
        chosen = self.current if self._picked else None
        self._typed(self.field.text())
        if chosen is not None and (place := self.model.place_of(chosen)) >= 0:
            self._go(place)
            self._picked = True

    def _typed(self, text: str) -> None:
        self._inside = ""
        self.foot.set_actions_only(text.lstrip().startswith(ONLY_ACTIONS))
        self._show(self._find(text), text)

    def _show(self, rows: Sequence[Row], text: str) -> None:
        self._picked = False
        self.model.replace(rows)
        self.nothing.setText(
            ""
            if rows
            else tr("Palette", "Nothing found for “{query}”").format(
                query=text.strip().removeprefix(ONLY_ACTIONS).strip()
            )
        )
        self.nothing.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self._go(self.model.next_to(-1, 1) if rows else -1)
        self.view.scrollToTop()
        self._cover()

    def _go(self, place: int) -> None:
        self._pointer = QCursor.pos()
        self.view.setCurrentIndex(self.model.index(place))
        row = self.current
        if row is not None and self.isVisible():
            # The focus stays in the field: a screen reader would not tell the row.
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, row.spoken))
        if place == self.model.next_to(-1, 1):
            self.view.scrollToTop()  # with its heading

    def _more_of(self) -> None:
        row = self.current
        rows = self._more(row) if row is not None and not self._inside else ()
        if row is not None and rows:
            self._inside = row.uid
            self._show(rows, "")

    def _do(self) -> None:
        self._take(self.current)

    def _take(self, row: Row | None) -> None:
        if row is not None and row.act is not None:
            self.leave()
            row.act()

    def _write(self) -> None:
        row = self.current
        if row is not None and row.uid:
            self.leave()
            self._mail(row)

    # Keys and pointer.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._cover()
        elif watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._key(event):
                return True
            if event.type() == QEvent.Type.ShortcutOverride and self._row_with(event):
                # A page has this key, too.
                event.accept()
                return True
        elif watched is self.field and isinstance(event, QFocusEvent):
            kept = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if event.lostFocus() and event.reason() not in kept:
                self.leave()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Do what a key does that is none of the field's own."""
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in steps:
            self._go(self.model.next_to(self.view.currentIndex().row(), steps[event.key()]))
            self._picked = True
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._write if control else self._do)()
        elif event.key() == Qt.Key.Key_Tab:
            self._more_of()
        elif event.key() == Qt.Key.Key_Escape:
            # Out of what Tab has opened, else away.
            (self._typed(self.field.text()) if self._inside else self.leave())
        elif event.key() == Qt.Key.Key_K and control:
            self.leave()
        elif (row := self._row_with(event)) is not None:
            self._take(row)
        else:
            return event.key() == Qt.Key.Key_Backtab
        return True

    def _row_with(self, event: QKeyEvent) -> Row | None:
        """The row, of what Tab has opened, that a key is printed on."""
        return self.model.row_of(_key_of(event)) if self._inside else None

    def focusNextPrevChild(self, _forward: bool) -> bool:
        return True

    def _pointed(self, index: QModelIndex) -> None:
        # Rows that appear or scroll under a pointer at rest are not pointed at.
        if QCursor.pos() == self._pointer:
            return
        if self.model.row_at(index.row()) is not None:
            self.view.setCurrentIndex(index)
            self._picked = True

    def _clicked(self, index: QModelIndex) -> None:
        self._take(self.model.row_at(index.row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.leave()

    # How it looks.

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._box)
        column.setContentsMargins(_RING + 1, _RING, _RING + 1, _RING)
        column.setSpacing(0)
        head = QWidget(self._box)
        head.setFixedHeight(_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(_LEFT + ICON + 14, 0, _LEFT, 0)
        row.addWidget(self.field)
        row.addWidget(KeyCap("Esc"))
        column.addWidget(head)
        column.addSpacing(_PAD)
        column.addWidget(self.view, 1)
        self.nothing.setContentsMargins(_LEFT, 8, _LEFT, 16)
        column.addWidget(self.nothing)
        column.addSpacing(_PAD)
        self.foot = PaletteFoot(self._box)
        column.addWidget(self.foot)

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        wanted = sum(
            HEIGHTS[self.model.index(place).data(ROW_ROLE).kind]
            for place in range(self.model.rowCount())
        )
        if not wanted:
            wanted = self.nothing.sizeHint().height()
        around = _HEAD + FOOT + 2 * (_PAD + _RING + 1)
        top = min(_TOP, self.height() // 8)
        height = min(wanted + around, self.height() - top - 40)
        width = min(_WIDTH, self.width() - 40) + 2 * _RING
        self._box.setGeometry((self.width() - width) // 2, top - _RING, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("scrim"))


def _key_of(event: QKeyEvent) -> str:
    return QKeySequence(event.keyCombination()).toString()


class _Box(QFrame):
    """Level 2: raised, an edge, and a ring of ink round it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = theme().color("line")
        rect = QRectF(self.rect())
        rounded(painter, rect, RADIUS_POPUP + _RING, theme().color("ring"))
        inner = rect.adjusted(_RING, _RING, -_RING, -_RING)
        rounded(painter, inner, RADIUS_POPUP, theme().color("raised"), theme().color("edge"))
        for y in (_RING + _HEAD, self.height() - _RING - FOOT):
            painter.fillRect(QRectF(_RING + 1, y, self.width() - 2 * _RING - 2, 1), line)
        middle = _RING + _HEAD / 2
        icons.draw(painter, "search", "muted", _RING + _LEFT, middle - ICON / 2)
