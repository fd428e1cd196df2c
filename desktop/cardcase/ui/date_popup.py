"""The calendar of a date field: a button in the field and Alt+Down open it below.

Who knows a date less exactly takes the month or the year alone, here as by typing.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cardcase.ui.date_entry import DATES, Writing
from cardcase.ui.focus import FocusRing
from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL, RADIUS_POPUP
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.menu import cut_corners, let_corners_through
from cardcase.ui.widgets.month import MonthGrid
from cardcase.ui.widgets.paint import rounded

OPENS: Final = "Alt+Down"
ROOM: Final = 30
"""What the button takes of the field at its end."""
_GAP: Final = 2
_YEAR, _MONTH, _DAY = 4, 7, 10
"""How much of an ISO 8601 date says the year, the month, and the day."""


class DatePopup(QFrame):
    """Lies over the window until a date is chosen, which is told as ISO 8601; Escape closes it."""

    chosen = Signal(str)

    def __init__(self, day: date, today: date, parent: QWidget) -> None:
        kinds = Qt.WindowType
        flags = kinds.Popup | kinds.FramelessWindowHint | kinds.NoDropShadowWindowHint
        super().__init__(parent, flags)
        let_corners_through(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Dates", "Calendar"))
        self.grid = MonthGrid(day, today, self)
        self._title = Label("", "section")
        self.month = Button(tr("Dates", "Only the month"), kind="flat", key="M", small=True)
        self.year = Button(tr("Dates", "Only the year"), kind="flat", key="Y", small=True)
        self._lay_out()
        self.grid.moved.connect(self._name)
        self.grid.chosen.connect(lambda: self._choose(_DAY))
        self.month.clicked.connect(lambda: self._choose(_MONTH))
        self.year.clicked.connect(lambda: self._choose(_YEAR))
        self._name()
        FocusRing(self)
        self.grid.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(0)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for icon, name, key, months in (
            ("chevrons-left", tr("Dates", "Year before"), "Shift+PgUp", -12),
            ("chevron-left", tr("Dates", "Month before"), "PgUp", -1),
            ("chevron-right", tr("Dates", "Month after"), "PgDown", 1),
            ("chevrons-right", tr("Dates", "Year after"), "Shift+PgDown", 12),
        ):
            if icon == "chevron-right":
                head.addWidget(self._title, 1)
            button = IconButton(icon, name, key)
            button.clicked.connect(partial(self.grid.turn, months))
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self.month)
        foot.addStretch(1)
        foot.addWidget(self.year)
        column.addLayout(head)
        column.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(foot)

    def show_below(self, field: QWidget) -> None:
        """Show it under a field, or over it where there is no room."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(field.mapToGlobal(QPoint(0, 0))) or field.screen()
        area, size = screen.availableGeometry(), self.size()
        low = field.mapToGlobal(QPoint(0, field.height() + _GAP))
        high = field.mapToGlobal(QPoint(0, -_GAP - size.height()))
        place = low if low.y() + size.height() <= area.bottom() else high
        right = area.right() - size.width()
        self.move(max(area.left(), min(place.x(), right)), max(area.top(), place.y()))
        self.show()

    def _name(self) -> None:
        day = self.grid.day
        self._title.setText(f"{QLocale().standaloneMonthName(day.month)} {day.year}")

    def _choose(self, length: int) -> None:
        self.chosen.emit(self.grid.day.isoformat()[:length])
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_M:
                self._choose(_MONTH)
            case Qt.Key.Key_Y:
                self._choose(_YEAR)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_corners(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, border = theme().color("raised"), theme().color("edge")
        rounded(QPainter(self), QRectF(self.rect()), RADIUS_POPUP, fill, border)


class CalendarOf(QObject):
    """Gives a field its calendar; the field leaves :data:`ROOM` for the button at its end.

    ``near`` gives the date (ISO 8601) that the calendar of an empty field opens at.
    """

    def __init__(
        self, field: QLineEdit, today: Callable[[], date], writing: Writing = DATES
    ) -> None:
        super().__init__(field)
        self._field, self._today, self._writing = field, today, writing
        self.near: Callable[[], str] = str
        name = tr("Dates", "Calendar")
        self.button = IconButton("calendar", name, OPENS, ICON_SMALL, field)
        # Tab goes from field to field; the key does what the button does.
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setFixedSize(ROOM - 2, ROOM - 2)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.clicked.connect(self.open)
        field.installEventFilter(self)

    def open(self) -> DatePopup:
        """Show the calendar at what the field says, else near that, else at today."""
        today = self._today()
        said = (self._writing.parse(each, today) for each in (self._field.text(), self.near()))
        iso = next(filter(None, said), today.isoformat())
        if iso.startswith("--"):
            iso = f"{today.year}{iso[1:]}"
        popup = DatePopup(date.fromisoformat(f"{iso}-01-01"[:_DAY]), today, self._field)
        popup.chosen.connect(self._take)
        popup.show_below(self._field)
        return popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            top = (self._field.height() - self.button.height()) // 2
            self.button.move(self._field.width() - self.button.width() - 4, top)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() == Qt.Key.Key_Down and alt == Qt.KeyboardModifier.AltModifier:
                self.open()
                return True
        return super().eventFilter(watched, event)

    def _take(self, iso: str) -> None:
        field = self._field
        field.setFocus(Qt.FocusReason.PopupFocusReason)
        # As if it were typed: whoever hears the field is told, and Undo takes it back.
        field.selectAll()
        field.insert(self._writing.words(iso, self._today()))
