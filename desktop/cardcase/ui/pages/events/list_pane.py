"""All events: found by a word or a year, the latest first."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cardcase.core.store import happenings
from cardcase.core.store.happenings import EventRow
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.models.events import EventsModel
from cardcase.ui.pages.events.event_pane import WIDEST, least_margin
from cardcase.ui.pages.events.events_view import EventsView
from cardcase.ui.tokens import TITLE_TOP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.centred import Centred
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.search_field import SearchField

_SEARCH_DELAY_MS = 60
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListPane(QWidget):
    """``opened`` carries the uid of an event; ``new_asked`` wants another one, of this name."""

    opened = Signal(str)
    new_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._was_read = self._focus_wanted = False
        self.model = EventsModel(context.library, self, at_once=False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_DELAY_MS)
        self._timer.timeout.connect(self._search_now)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.search.installEventFilter(self)
        self.view.opened.connect(self.opened)
        self.view.typed.connect(self._type_on)
        self.new_button.clicked.connect(lambda: self.new_asked.emit(""))
        self.create_button.clicked.connect(self._create)
        self.show_state()

    def refresh(self, choose: str = "") -> None:
        """Show what has changed: the choice and the place stay, or an event (uid) is chosen."""
        query, wanted = self.model.query, self.model.wanted

        def read(rows: list[EventRow]) -> None:
            if query != self.model.query:
                return  # something else has been looked for since
            chosen, place = self.view.current_uid(), self.view.verticalScrollBar().value()
            row = self.view.currentIndex().row()
            self.model.show(rows, complete=len(rows) < wanted)
            again = self.model.index_of(chosen or choose)
            if chosen and not again.isValid():
                # It is gone: the next one, or the last.
                again = self.model.index(min(row, self.model.rowCount() - 1))
            self.view.choose(again)
            if not choose:
                self.view.verticalScrollBar().setValue(place)
            self.show_state()
            self._was_read = True
            wanted_here, self._focus_wanted = self._focus_wanted, False
            # A form may be open by now.
            if wanted_here and self.isVisible():
                self.take_focus()

        self._context.tasks.submit(
            "db", happenings.events_page, self._context.library, query, None, wanted, on_done=read
        )

    @property
    def is_empty(self) -> bool:
        """Whether words stand in the middle in place of a list."""
        return self._stack.currentWidget() is self._empty or self.view.isHidden()

    def take_focus(self) -> None:
        """Put the keyboard on the list, or while it is empty on the way to the first event."""
        self._focus_wanted = not self._was_read
        if self._focus_wanted:
            return
        if self._stack.currentWidget() is not self._list:
            self._first.setFocus()
            return
        if not self.view.currentIndex().isValid():
            self.view.choose(self.model.index(0))
        self.view.setFocus()

    def begin_search(self) -> None:
        """Put the keyboard into the search."""
        self._focus_wanted = False
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_state(self) -> None:
        """Show the list, or the words for why it is empty."""
        found = self.model.rowCount() > 0
        self._nothing.setVisible(not found)
        self.view.setVisible(found)
        self._nothing.set_texts(
            tr("Events", "Nothing found for “{query}”").format(query=self.model.query)
        )
        self.create_button.setText(tr("Events", "Create “{name}”").format(name=self.model.query))
        none = not found and not self.model.query
        self._stack.setCurrentWidget(self._empty if none else self._list)
        self.new_button.setVisible(not none)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _INTO_LIST
        ):
            self._search_now()
            if self.model.rowCount():
                self.view.choose(self.model.index(0))
                self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            elif self.model.query and event.key() != Qt.Key.Key_Down:
                self._create()
            return True
        return super().eventFilter(watched, event)

    def _type_on(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def _create(self) -> None:
        self.new_asked.emit(self.model.query)

    def _search_now(self) -> None:
        self._timer.stop()
        self.model.search(self.search.text().strip())
        self.show_state()

    def _lay_out(self) -> None:
        # From the outside in: what comes to another parent is styled anew with all in it.
        self._inside = QWidget(self)
        self.new_button = Button(
            tr("Events", "New event"), "plus", key="Ctrl+N", parent=self._inside
        )
        self._stack = QStackedWidget(self._inside)
        self._list = QWidget(self._stack)
        self.search = SearchField(tr("Events", "Search in events"), parent=self._list)
        self.view = EventsView(self.model, self._list)
        self.create_button = Button("", "plus", key="Return")
        head = self._head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(tr("Events", "Events"), "display", parent=self._inside))
        head.addStretch(1)
        head.addWidget(self.new_button)
        self._nothing = EmptyState("", "", [self.create_button], self._list)
        column = QVBoxLayout(self._list)
        column.setSpacing(12)
        self._column = column
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addWidget(self._nothing, 1)
        self._first = Button(tr("Events", "New event"), "plus", kind="primary", key="Ctrl+N")
        self._first.clicked.connect(lambda: self.new_asked.emit(""))
        self._empty = EmptyState(
            tr("Events", "Where do you meet people?"),
            tr("Events", "A fair, a course, a lunch: the event keeps whom you met there and why."),
            [self._first],
            self._stack,
        )
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        within = QVBoxLayout(self._inside)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(0)
        within.addLayout(self._head)
        within.addWidget(self._stack, 1)
        self.setLayout(Centred(self._inside, WIDEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margin = least_margin(self)
        self._inside.setMaximumWidth(WIDEST + 2 * margin)
        self._head.setContentsMargins(margin, TITLE_TOP, margin, 12)
        self._column.setContentsMargins(margin, 0, margin, 16)
