"""The sidebar: where you are and where you can go; icons alone where room is short."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.sidebar_places import Places
from cardcase.ui.theme import theme
from cardcase.ui.tokens import CONTROL, ICON, RADIUS_CONTROL, SIDEBAR, SIDEBAR_NARROW
from cardcase.ui.widgets.brand import Brand
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.find_button import FindButton
from cardcase.ui.widgets.keycap import key_text, keycap_size, paint_keycap
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.plain import plain_tooltip
from cardcase.ui.widgets.progress_line import paint_bar
from cardcase.ui.work_shelf import WorkShelf

_MARGIN = 12
_NARROW_ROW = 44
_NARROW_ICON = 20
_BADGE = 18


class NavRow(EnterPresses, QAbstractButton):
    """One row: icon, word, perhaps the number of things to do there or the cap of its key."""

    def __init__(self, icon: str, text: str, key: str, *, shows_key: bool = False) -> None:
        super().__init__()
        self._icon, self._key, self._shows_key = icon, key, shows_key
        self._number = 0
        self._share: float | None = None
        self._narrow = False
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name()

    def set_number(self, number: int) -> None:
        """How many things there are to do; zero shows nothing."""
        if number != self._number:
            self._number = number
            self._name()
            self.update()

    def set_share(self, share: float | None) -> None:
        """How much of the work behind this row is done, 0 to 1; None shows no bar."""
        if share != self._share:
            self._share = share
            self.update()

    @property
    def share(self) -> float | None:
        """What the bar shows."""
        return self._share

    @property
    def number(self) -> int:
        """What the badge shows."""
        return self._number

    def set_narrow(self, narrow: bool) -> None:
        """The icon alone, or with the word."""
        self._narrow = narrow
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()
        self.updateGeometry()

    def _name(self) -> None:
        name = self.text()
        n = self._number
        if n:
            to_do = tr("Sidebar", "%n to look at", None, n)
            name = f"{name}, {to_do}"
        self.setAccessibleName(name)
        self.setToolTip(f"{self.text()}  {key_text(self._key)}" if self._narrow else "")

    def sizeHint(self) -> QSize:
        return QSize(_NARROW_ROW, _NARROW_ROW) if self._narrow else QSize(160, CONTROL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        ground = "accent-soft" if on else "hover" if self.underMouse() else None
        if ground:
            rounded(painter, QRectF(self.rect()), RADIUS_CONTROL, theme().color(ground))
        ink = "accent-hi" if on else "text"
        icon_ink = self._icon_ink(on=on)
        if self._narrow:
            inset = (self.width() - _NARROW_ICON) / 2
            top = (self.height() - _NARROW_ICON) / 2
            icons.draw(painter, self._icon, icon_ink, inset, top, _NARROW_ICON)
        else:
            icons.draw(painter, self._icon, icon_ink, 10, (self.height() - ICON) / 2)
            painter.setFont(theme().font("body-bold" if on else "body-medium"))
            painter.setPen(theme().color(ink))
            room = QRectF(38, 0, self._text_end() - 38, self.height())
            text = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        if self._number:
            self._paint_badge(painter)
        elif self._shows_key and not self._narrow:
            cap = keycap_size(self._key)
            top = (self.height() - cap.height()) // 2
            rect = QRectF(self.width() - cap.width() - 10, top, cap.width(), cap.height())
            paint_keycap(painter, rect, self._key)
        if self._share:
            left = 8 if self._narrow else 38
            bar = QRectF(left, self.height() - 5, self.width() - left - 10, 3)
            paint_bar(painter, bar, self._share)

    def _icon_ink(self, *, on: bool) -> str:
        return "accent-hi" if on else "text" if self.underMouse() else "muted"

    def _text_end(self) -> float:
        return self.width() - 10

    def _paint_badge(self, painter: QPainter) -> None:
        font = theme().font("badge" if self._narrow else "caption-bold")
        text = str(self._number)
        wide = QFontMetricsF(font).horizontalAdvance(text) + 12
        width = max(wide, _BADGE + (0 if self._narrow else 4))
        right = self.width() if self._narrow else self.width() - 10
        top = 0.0 if self._narrow else (self.height() - _BADGE) / 2
        rect = QRectF(right - width, top, width, _BADGE)
        rounded(painter, rect, _BADGE / 2, theme().color("accent"))
        painter.setFont(font)
        painter.setPen(theme().color("on-accent"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class SessionRow(NavRow):
    """The event that one is at, with the way out of it; at none the way to one."""

    def __init__(self) -> None:
        self._at, self._said, self._icon_role = False, "", "accent"
        super().__init__("map-pin", "", "")
        self.leave = IconButton("log-out", tr("Sidebar", "Leave the event"), size=16, parent=self)
        self.show_event("")

    def show_event(self, name: str, *, over: bool = False) -> None:
        """Say the event, that it is ``over``, or for an empty name that one may come to one."""
        self._said = tr("Sidebar", "At: {event}")
        if over:
            self._said = tr("Sidebar", "Over: {event}")
        self._icon = "triangle-alert" if over else "map-pin"
        self._at = bool(name)
        self._icon_role = "doubt" if over else "accent"
        self.setText(name or tr("Sidebar", "Start an event session"))
        self._name()
        self._arrange()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self._arrange()

    def _name(self) -> None:
        said = self._said.format(event=self.text()) if self._at else self.text()
        self.setAccessibleName(said)
        self.setToolTip(plain_tooltip(said))

    def _icon_ink(self, *, on: bool) -> str:
        return self._icon_role if self._at else super()._icon_ink(on=on)

    def _text_end(self) -> float:
        return self.width() - (self.leave.width() + 4 if self._at else 10)

    def _arrange(self) -> None:
        self.leave.setVisible(self._at and not self._narrow)
        self.leave.move(self.width() - self.leave.width() - 2, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class Sidebar(QWidget):
    """The pages that can be gone to, and at its foot the settings and the menu."""

    chosen = Signal(str)
    menu_requested = Signal()
    find_requested = Signal()
    session_asked = Signal()
    """The row of the session: the event that one is at, or those that one may come to."""
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Sidebar", "Pages"))
        self._brand = Brand(self)
        self.find_button = FindButton(tr("Sidebar", "Search or do…"), "Ctrl+K")
        self.find_button.clicked.connect(self.find_requested)
        self.rows: dict[str, NavRow] = {
            "contacts": NavRow("users", tr("Sidebar", "Contacts"), "Ctrl+1"),
            "scan": NavRow("scan-line", tr("Sidebar", "Scan"), "Ctrl+2"),
            "events": NavRow("calendar-days", tr("Sidebar", "Events"), "Ctrl+3"),
            "duplicates": NavRow("combine", tr("Sidebar", "Duplicates"), "Ctrl+Shift+D"),
            "settings": NavRow("settings", tr("Sidebar", "Settings"), "Ctrl+,"),
        }
        self.menu_row = NavRow("menu", tr("Sidebar", "Menu"), "F10", shows_key=True)
        self.session_row = SessionRow()
        self.session_row.clicked.connect(self.session_asked)
        self.session_row.leave.clicked.connect(self.leave_asked)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self._brand)
        self._column.addWidget(self.find_button)
        self._column.addSpacing(12)
        # Made where it stays: what comes to another parent is styled anew with all in it.
        self._scroll = _Shelf(self)
        self.places = Places(self._scroll.viewport())
        self._scroll.hold(self.places)
        self.places.row_focused.connect(self._scroll.ensureWidgetVisible)
        self.places_row = NavRow("tag", tr("Sidebar", "Tags and saved searches"), "")
        self.places_row.clicked.connect(self._open_places)
        self.places.filled.connect(self._show_places)
        self._filled = self._narrow = False
        self._shelf: WorkShelf | None = None
        for name, row in self.rows.items():
            row.setCheckable(True)
            row.clicked.connect(lambda _checked=False, name=name: self._choose(name))
            if name == "settings":
                # At the foot, as it is seldom gone to.
                self._column.addWidget(self._scroll)
                self._column.addWidget(self.places_row)
                self._column.addStretch(1)
                self._column.addWidget(self.session_row)
            self._column.addWidget(row)
        self._column.addWidget(self.menu_row)
        self.menu_row.clicked.connect(self.menu_requested)
        # Gone to from the menu; here only while there is something to decide.
        self.rows["duplicates"].hide()
        self.set_narrow(False)

    def add_shelf(self, shelf: WorkShelf) -> None:
        """Tell of long work above the session."""
        self._shelf = shelf
        shelf.set_narrow(self._narrow)
        self._column.insertWidget(self._column.indexOf(self.session_row), shelf)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, or with words."""
        if self._shelf is not None:
            self._shelf.set_narrow(narrow)
        self.setFixedWidth(SIDEBAR_NARROW if narrow else SIDEBAR)
        side = 10 if narrow else _MARGIN
        self._column.setContentsMargins(side, 16, side + (0 if narrow else 1), 12)
        self._column.setSpacing(6 if narrow else 2)
        self._brand.set_narrow(narrow)
        self.find_button.set_narrow(narrow)
        self._narrow = narrow
        self._scroll.setVisible(not narrow)
        for row in (*self.rows.values(), self.places_row, self.session_row, self.menu_row):
            row.set_narrow(narrow)
        self._show_places(self._filled)

    def _show_places(self, filled: bool) -> None:
        self._filled = filled
        self.places_row.setVisible(filled and self._narrow)

    def _open_places(self) -> None:
        menu = self.places.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.places_row.mapToGlobal(QPoint(self.places_row.width() + 4, 0)))

    def set_current(self, name: str) -> None:
        """Mark the page that is shown."""
        for other, row in self.rows.items():
            row.setChecked(other == name)
        self.places.set_seen(name == "contacts")
        self._show_duplicates()

    def set_number(self, name: str, number: int) -> None:
        """How many things there are to do on a page."""
        self.rows[name].set_number(number)
        self._show_duplicates()

    def set_share(self, name: str, share: float | None) -> None:
        """How much of a page's work is done while it goes on; None when none does."""
        self.rows[name].set_share(share)

    def _show_duplicates(self) -> None:
        row = self.rows["duplicates"]
        row.setVisible(row.isChecked() or row.number > 0)

    def _choose(self, name: str) -> None:
        # The window decides where it goes; a click does not mark the row by itself.
        self.rows[name].setChecked(True)
        self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("sunken"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().color("line"))


class _Shelf(QScrollArea):
    """What may grow too long for the sidebar: as high as it is, while there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def hold(self, content: QWidget) -> None:
        """Show this; once."""
        self._content = content
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        content = self._content
        return content.sizeHint() if content is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
