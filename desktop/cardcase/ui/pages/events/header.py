"""The head of an event's page: when, what, where, and what can be done with it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.records import EventRecord
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.labels import event_kind
from cardcase.ui.models.events_words import days_words, kind_icon, weekday_words
from cardcase.ui.pages.events.date_tile import DateTile
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_TEXT
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.label import Label


class _Fact(QWidget):
    """A word with its icon."""

    def __init__(self, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        row = QHBoxLayout(self)
        row.setContentsMargins(ICON_TEXT + 6, 0, 8, 0)
        row.addWidget(Label(text, "body", "muted", parent=self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        top = (theme().line_height("body") - ICON_TEXT) / 2
        icons.draw(QPainter(self), self._icon, "muted", 0, top, ICON_TEXT)


class ToolBar(QWidget):
    """Back to the list, and what can be done with the event."""

    back_asked = Signal()
    session_asked = Signal()
    copy_asked = Signal()
    menu_asked = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(
            tr("Events", "Events"), "arrow-left", "flat", "Esc", small=True, parent=self
        )
        self.session = Button("", "map-pin", small=True, parent=self)
        self.copy = Button(tr("Events", "Copy for next year"), "copy", small=True, parent=self)
        self.more = IconButton("ellipsis", tr("Events", "More"), parent=self)
        self.back.clicked.connect(self.back_asked)
        self.session.clicked.connect(self.session_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.more.clicked.connect(lambda: self.menu_asked.emit(self.more))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch(1)
        for button in (self.session, self.copy, self.more):
            row.addWidget(button)
        self.set_here(False)

    def set_here(self, here: bool) -> None:
        """Whether one is at this event now."""
        if here:
            self.session.setText(tr("Events", "Leave the event"))
        else:
            self.session.setText(tr("Events", "I am here now"))
        self.session.set_icon_name("log-out" if here else "map-pin")

    def set_leaving(self, by_key: bool) -> None:
        """Whether Escape leads back to the list."""
        self.back.set_words(tr("Events", "Events"), "Esc" if by_key else "")

    def set_editing(self, editing: bool) -> None:
        """While it is edited, nothing else is done with it, and Escape is the form's."""
        self.set_leaving(not editing)
        for button in (self.session, self.copy, self.more):
            button.setVisible(not editing)


class Header(QWidget):
    """Tile, name, and a line of facts."""

    def __init__(
        self,
        event: EventRecord,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(DateTile(event, self), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        self.title = Label(event.name, "display", wrap=True, parent=self)
        column.addWidget(self.title)
        facts = FlowLayout(gap=6)
        days = (days_words(event, today()), weekday_words(event))
        for icon, text in (
            (kind_icon(event.kind), event_kind(event.kind)),
            ("map-pin", event.place),
            ("calendar-days", " · ".join(filter(None, days))),
        ):
            if text:
                facts.addWidget(_Fact(icon, text, self))
        column.addLayout(facts)
        row.addLayout(column, 1)
