"""The days of a month as a grid that is walked through by keys, one of them chosen."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardcase.ui.i18n import speaks_english
from cardcase.ui.theme import theme
from cardcase.ui.tokens import HIT, RADIUS_CONTROL
from cardcase.ui.widgets.paint import rounded

_WIDE: Final = 40
_WEEK: Final = 7
_WEEKS: Final = 6
_HEAD: Final = 24
_DAYS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}
_YEAR: Final = 12


class MonthGrid(QWidget):
    """``day`` is the one that Enter chooses. Arrows go by days and weeks, Page up and Page down by
    months, with Shift or Ctrl by years, Home and End within the month."""

    moved = Signal()
    chosen = Signal()

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day, self._today = day, today
        self._under: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", False)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(_WEEK * _WIDE, _HEAD + _WEEKS * HIT)

    def go_to(self, day: date) -> None:
        """Let this be the day, in its month."""
        self.day = day
        self._tell()
        self.update()
        self.moved.emit()

    def turn(self, months: int) -> None:
        """Go so many months on, to the same day or the last that there is."""
        at = self.day.year * _YEAR + self.day.month - 1 + months
        year, month = divmod(at, _YEAR)
        if date.min.year <= year <= date.max.year:
            last = monthrange(year, month + 1)[1]
            self.go_to(date(year, month + 1, min(self.day.day, last)))

    def place_of(self, day: date) -> QRectF:
        """Where a day of the month that is shown stands."""
        first = self.day.replace(day=1)
        at = (first.weekday() - _first_weekday()) % _WEEK + day.day - 1
        week, column = divmod(at, _WEEK)
        return QRectF(column * _WIDE, _HEAD + week * HIT, _WIDE, HIT)

    def _days(self) -> Iterator[date]:
        count = monthrange(self.day.year, self.day.month)[1]
        return (self.day.replace(day=number) for number in range(1, count + 1))

    def _at(self, place: QPoint) -> date | None:
        return next((day for day in self._days() if self.place_of(day).contains(place)), None)

    def _tell(self) -> None:
        locale, day = QLocale(), self.day
        weekday = locale.standaloneDayName(day.isoweekday())
        self.setAccessibleName(
            f"{day.day} {locale.monthName(day.month)} {day.year}, {weekday}",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, kinds = Qt.Key(event.key()), Qt.KeyboardModifier
        by_years = kinds.ShiftModifier | kinds.ControlModifier
        months = _YEAR if event.modifiers() & by_years else 1
        if key in _DAYS:
            try:
                self.go_to(self.day + timedelta(days=_DAYS[key]))
            except OverflowError:
                return
        elif key == Qt.Key.Key_PageUp:
            self.turn(-months)
        elif key == Qt.Key.Key_PageDown:
            self.turn(months)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            days = list(self._days())
            self.go_to(days[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (day := self._at(event.position().toPoint())) is not None:
            self.go_to(day)
            self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._under = self._at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if turned := event.angleDelta().y():
            self.turn(-1 if turned > 0 else 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color, middle = QPainter(self), theme().color, Qt.AlignmentFlag.AlignCenter
        painter.setFont(theme().font("caption-medium"))
        painter.setPen(color("muted"))
        for column in range(_WEEK):
            number = (_first_weekday() + column) % _WEEK + 1
            name = QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat)
            painter.drawText(QRectF(column * _WIDE, 0, _WIDE, _HEAD), middle, name.rstrip("."))
        for day in self._days():
            place, on = self.place_of(day), day == self.day
            inner = place.adjusted(3, 1, -3, -1)
            if on or day == self._under:
                fill = color("accent-soft" if on else "hover")
                rounded(painter, inner, RADIUS_CONTROL, fill)
            if on and self.hasFocus():
                rounded(painter, inner, RADIUS_CONTROL, border=color("focus"), width=2)
            elif day == self._today:
                rounded(painter, inner, RADIUS_CONTROL, border=color("edge"))
            bold = on or day == self._today
            painter.setFont(theme().font("body-bold" if bold else "body"))
            painter.setPen(color("accent-hi" if on else "text"))
            painter.drawText(place, middle, str(day.day))


def _first_weekday() -> int:
    """With which day a week begins, from Monday (0): as the computer has it, where the window is in
    English, which is spoken in many countries."""
    locale = QLocale.system() if speaks_english() else QLocale()
    return locale.firstDayOfWeek().value - 1
