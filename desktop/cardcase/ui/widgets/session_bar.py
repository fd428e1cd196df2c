"""The bar over scan and review: the event that stamps everything, and the way out of it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardcase.ui import icons
from cardcase.ui.dates import clock_words
from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.elided import ElidedLabel

HEIGHT = 44
_LEFT = 24


class SessionBar(QWidget):
    """One line: which event, where, since when; or that it is over."""

    change_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Session", "The event that you are at"))
        self.title = ElidedLabel("", "body-bold", "accent-hi")
        self.hint = ElidedLabel("", "second", "accent-hi", sheds=True)
        self.change = Button(tr("Session", "Change"), "pencil", "flat", small=True)
        self.leave = Button(tr("Session", "Leave the event"), "log-out", small=True)
        self.change.clicked.connect(self.change_asked)
        self.leave.clicked.connect(self.leave_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT + ICON + 10, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self.title)
        row.addWidget(self.hint, 1)
        row.addWidget(self.change)
        row.addWidget(self.leave)

    def show_event(self, name: str, place: str, since: str, *, over: bool) -> None:
        """Say where one is. ``since``: UTC, ISO 8601; ``over``: the event must have ended."""
        self._over = over
        if over:
            title = tr("Session", "{event} is over")
            hint = tr("Session", "what you scan is still stamped with it")
        else:
            title = tr("Session", "At: {event}")
            moment = datetime.fromisoformat(since).astimezone()
            said = tr("Session", "everything you scan is stamped")
            told = tr("Session", "since {time}").format(time=clock_words(moment))
            hint = " · ".join(part for part in (said, place, told) if part)
        for label in (self.title, self.hint):
            label.set_role("doubt" if over else "accent-hi")
        self.title.setText(title.format(event=name))
        self.hint.setText(hint)
        self.leave.set_kind("primary" if over else "normal")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("doubt-soft" if self._over else "accent-soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("line"))
        role = "doubt" if self._over else "accent"
        name = "triangle-alert" if self._over else "map-pin"
        icons.draw(painter, name, role, _LEFT, (self.height() - ICON) / 2)
