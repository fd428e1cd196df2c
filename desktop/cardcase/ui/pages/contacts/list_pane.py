"""The left pane: title, search, the list, and what is said when it is empty."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.i18n import tr
from cardcase.ui.models.contacts import UID_ROLE, ContactsModel
from cardcase.ui.pages.contacts.list_view import ContactListView
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.search_field import SearchField

SEARCH_DELAY_MS = 60
"""From the last letter to the search: below what is felt, above the pace of fast typing."""
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListPane(QWidget):
    """``chosen`` tells that other contacts are chosen, ``opened`` that one is to be read."""

    chosen = Signal()
    opened = Signal()
    review_requested = Signal(str)

    def __init__(
        self,
        library: Library,
        make_data: Callable[[list[str]], QMimeData | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.model = ContactsModel(library, self)
        self.view = ContactListView(self.model, make_data)
        self.search = SearchField(tr("Contacts", "Search in contacts"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_DELAY_MS)
        self._timer.timeout.connect(self._search_now)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.search.installEventFilter(self)
        self.view.selectionModel().selectionChanged.connect(self._choose)
        self.view.opened.connect(self.opened)
        self.view.escaped.connect(self.search.clear)
        self.view.typed.connect(self._type_on)
        self.show_state()

    def _choose(self) -> None:
        self.chosen.emit()

    def current_uid(self) -> str:
        """The contact that the keyboard is on; empty for none."""
        return self.view.currentIndex().data(UID_ROLE) or ""

    def select(self, uid: str, *, reading_on: bool = True) -> bool:
        """Choose a contact, reading the list on until it comes; says whether it is there."""
        index = self.model.reveal(uid) if reading_on else self.model.index_of(uid)
        if not index.isValid():
            return False
        self.view.choose(index)
        self.view.scrollTo(index)
        return True

    def search_for(self, text: str) -> None:
        """Put a text into the search field and look for it at once."""
        self.search.setText(text)
        self._search_now()

    def refresh(self, uids: Collection[str] | None = None) -> None:
        """Show what has changed, in these contacts or in any; choice and place stay."""
        chosen = self.view.selected_uids()
        current = self.current_uid()
        with self.view.place_kept():
            self.model.refresh(uids)
        # A contact whose name has changed has left one row and come into another.
        if current and self.current_uid() != current and current in chosen:
            self.select(current, reading_on=False)
        self.show_state()

    def neighbour(self, uids: list[str]) -> str:
        """Whom to show when these are gone: the next in the list, else the one before."""
        rows = sorted(self.model.index_of(uid).row() for uid in uids)
        if not rows or rows[0] < 0:
            return ""
        after = range(rows[-1] + 1, self.model.rowCount())
        for row in (*after[:2], *range(rows[0] - 1, max(rows[0] - 3, -1), -1)):
            if uid := self.model.index(row).data(UID_ROLE):
                return str(uid)
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in _INTO_LIST:
                self._into_list()
                return True
        return super().eventFilter(watched, event)

    def _into_list(self) -> None:
        self._search_now()
        if not self.view.currentIndex().isValid():
            first = next(
                (
                    index
                    for row in range(min(2, self.model.rowCount()))
                    if (index := self.model.index(row)).data(UID_ROLE)
                ),
                None,
            )
            if first is None:
                return
            self.view.choose(first)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _type_on(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def _search_now(self) -> None:
        self._timer.stop()
        if self.search.text().strip() == self.model.query:
            return
        current = self.current_uid()
        self.model.search(self.search.text().strip())
        if not (current and self.select(current, reading_on=False)):
            self.view.scrollToTop()
        self.show_state()
        self.chosen.emit()

    def show_state(self) -> None:
        """Show the list, or the words for why it is empty."""
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
        elif self.model.query:
            self._nothing.set_texts(
                tr("Contacts", "Nothing found for “{query}”").format(query=self.model.query),
                tr("Contacts", "Fewer letters find more. Any word of a contact will do."),
            )
            self._stack.setCurrentWidget(self._nothing)
        else:
            waiting = bool(load.cards_in(self._library, "review"))
            self._review.setVisible(waiting)
            self._stack.setCurrentWidget(self._empty)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 18, 12, 10)
        head.setSpacing(12)
        head.addWidget(Label(tr("Contacts", "Contacts"), "display-small"))
        head.addWidget(self.search)
        column.addLayout(head)
        clear = Button(tr("Contacts", "Clear the search"), key="Esc")
        clear.clicked.connect(self._clear)
        self._nothing = EmptyState("", "", [clear])
        self._review = Button(tr("Contacts", "Review the cards that wait"), kind="primary")
        self._review.clicked.connect(self._ask_review)
        self._empty = EmptyState(
            tr("Contacts", "Nobody here yet"),
            tr("Contacts", "Drop a photograph of a card anywhere on this window."),
            [self._review],
        )
        self._stack = QStackedWidget()
        for widget in (self.view, self._nothing, self._empty):
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._column = column

    def add_foot(self, foot: QWidget) -> None:
        """Put something below the list."""
        self._column.addWidget(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From wherever the focus is here: the cap of the key stands on the button, too.
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self._clear()
            return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _ask_review(self) -> None:
        waiting = load.cards_in(self._library, "review")
        if waiting:
            self.review_requested.emit(waiting[0].uid)
