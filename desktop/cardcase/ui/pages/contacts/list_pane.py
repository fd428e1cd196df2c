"""The left pane: title, search, filters, the list, and what is said when it is empty."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cardcase.core.filters import Filter, filter_by, taken_apart, together
from cardcase.core.query import names_of, strange
from cardcase.core.store import known, load
from cardcase.core.store.known import Named
from cardcase.core.store.listing import Order
from cardcase.core.text import fold
from cardcase.ui.asking import ask_for
from cardcase.ui.context import Context
from cardcase.ui.i18n import speaks_english, tr
from cardcase.ui.models.contacts import UID_ROLE, ContactsModel
from cardcase.ui.pages.contacts.batch_bar import BatchBar
from cardcase.ui.pages.contacts.filter_bar import FilterBar
from cardcase.ui.pages.contacts.filter_words import CHOSEN
from cardcase.ui.pages.contacts.found_rows import FoundRows
from cardcase.ui.pages.contacts.list_view import ContactListView
from cardcase.ui.pages.contacts.sort_button import SortButton
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.search_field import SearchField
from cardcase.ui.widgets.strip_place import StripPlace

SEARCH_DELAY_MS = 60
"""From the last letter to the search: below what is felt, above the pace of fast typing."""
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListPane(QWidget):
    """``chosen`` tells that other contacts are chosen, ``opened`` that one is to be read."""

    chosen = Signal()
    opened = Signal()
    settled = Signal()
    """Whether anybody is there is known anew."""
    review_requested = Signal(str)
    new_asked = Signal()
    keep_asked = Signal(str)
    """The query of a search that is to be kept."""
    searched = Signal(str)
    """The query that the list is of from now on."""

    def __init__(
        self,
        context: Context,
        make_data: Callable[[list[str]], QMimeData | None],
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._library = context.library
        self._today = today
        self.filters: tuple[Filter, ...] = ()
        self.sorting = SortButton(context.settings)
        self.model = ContactsModel(
            context.library, self, tasks=context.tasks, order=self.sorting.order
        )
        self.view = ContactListView(self.model, make_data, context.pictures)
        self.search = SearchField(tr("Contacts", "Search in contacts"))
        self.filter_bar = FilterBar(today)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_DELAY_MS)
        self._timer.timeout.connect(self._search_now)
        FoundRows(context, self.view, self.model)
        self._was_on = ""
        self.model.modelAboutToBeReset.connect(self._remember)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.search.installEventFilter(self)
        self.filter_bar.wanted.connect(self.put_on)
        self.filter_bar.unwanted.connect(self.take_off)
        self.filter_bar.value_asked.connect(self._ask_value)
        self.filter_bar.save_asked.connect(self.keep_search)
        self.view.selectionModel().selectionChanged.connect(self._choose)
        self.view.opened.connect(self.opened)
        self.view.escaped.connect(self._escape)
        self.view.typed.connect(self._type_on)
        self.batch.left.connect(self.choose_nobody)
        self.sorting.chosen.connect(self._sort)
        self.show_state()

    def _choose(self) -> None:
        self.chosen.emit()

    def _remember(self) -> None:
        self._was_on = self.current_uid()

    @property
    def query(self) -> str:
        """What the list is of: the words in the field and the filters."""
        return together(self.search.text(), self.filters)

    def current_uid(self) -> str:
        """The contact that the keyboard is on; empty for none."""
        return self.view.currentIndex().data(UID_ROLE) or ""

    def select(self, uid: str) -> bool:
        """Choose a contact of those that have been read; says whether it is there."""
        index = self.model.index_of(uid)
        if not index.isValid():
            return False
        self.view.choose(index)
        self.view.scrollTo(index)
        return True

    def first_of(self, uids: Collection[str]) -> str:
        """The first of these in the list, as far as it has been read; empty for none."""
        rows = (self.model.index(row).data(UID_ROLE) for row in range(self.model.rowCount()))
        return next((uid for uid in rows if uid and uid in uids), "")

    def bring(self, uid: str, then: Callable[[], None]) -> None:
        """Choose a contact, without a search that would hide it, and then call ``then``."""

        def chosen_or(otherwise: Callable[[], None]) -> Callable[[], None]:
            return lambda: then() if self.select(uid) else otherwise()

        def by_name() -> None:
            # Too far down to be scrolled to: its name finds it.
            contact = load.contact(self._library, uid)
            if contact is not None:
                self.search_for(contact.display_name, chosen_or(then))

        def far() -> None:
            self.model.read_on(chosen_or(by_name))

        chosen_or(lambda: self.search_for("", chosen_or(far)))()

    def choose_nobody(self) -> None:
        """Choose none of several any more; the keyboard stays where it is."""
        self.view.clearSelection()
        self.view.setFocus()

    def _escape(self) -> None:
        if self.batch.isVisible():
            self.choose_nobody()
        else:
            self.search_for("")

    # The search.

    def search_for(self, query: str, then: Callable[[], None] | None = None) -> None:
        """Look for a query at once: its words come into the field, its filters become chips.

        ``then`` is called when the list is of it.
        """
        words, filters = taken_apart(query, self._today())
        self.search.setText(words)
        if not self.search.hasFocus():
            self.search.setCursorPosition(0)  # a long name is seen from its beginning
        self.filters = filters
        self._search_now(then)

    def put_on(self, each: Filter) -> None:
        """Look only among those that a filter lets through, too."""
        if each not in self.filters:
            self.filters = (*self.filters, each)
        self._search_now()
        self.search.setFocus()

    def take_off(self, each: Filter) -> None:
        """Look without a filter."""
        self.filters = tuple(other for other in self.filters if other != each)
        self._search_now()
        self.search.setFocus()

    def keep_search(self) -> None:
        """Ask for a name for the search, if there is one."""
        if self.query:
            self.keep_asked.emit(self.query)

    def _ask_value(self, field: Named) -> None:
        _, words, title = CHOSEN[field]
        names: list[str] = []

        def read() -> list[str]:
            names.extend(known.names(self._library, field))
            return names

        def answer(value: str) -> None:
            meant = next((name for name in names if fold(name) == fold(value)), value)
            self.put_on(filter_by(field, meant, known=meant in names))

        question = title(), words().removesuffix("…"), tr("Filters", "Show")
        unknown = tr("Filters", "Nobody here has anything like that.")
        ask_for(self._context, self, question, answer, read, unknown=unknown)

    def refresh(self, uids: Collection[str] | None = None) -> None:
        """Show what has changed, in these contacts or in any; choice and place stay."""
        self.model.refresh(uids, self._choice_kept, self.show_state)

    @contextmanager
    def _choice_kept(self) -> Iterator[None]:
        chosen = self.view.selected_uids()
        current = self.current_uid()
        with self.view.place_kept():
            yield
        # A contact whose name has changed has left one row and come into another.
        if current and self.current_uid() != current and current in chosen:
            self.select(current)

    def neighbour(self, uids: Collection[str]) -> str:
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
            if event.key() == Qt.Key.Key_Backspace and not self.search.text() and self.filters:
                self.take_off(self.filters[-1])
                return True
        return super().eventFilter(watched, event)

    def _into_list(self) -> None:
        # Filters that were typed have been said: they become chips.
        self.search_for(self.query, self._choose_first)

    def _choose_first(self) -> None:
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

    def _sort(self, order: Order) -> None:
        self._turn(order, self.view.setFocus)

    def _search_now(self, then: Callable[[], None] | None = None) -> None:
        self._timer.stop()
        self.filter_bar.show_filters(self.filters, searching=bool(self.query))
        self.searched.emit(self.query)
        self._turn(self.sorting.order, then)

    def _turn(self, order: Order, then: Callable[[], None] | None) -> None:
        """Make the list one of what is looked for, in this order."""
        shown = self.model.rows_of

        def turned() -> None:
            if self.model.rows_of != shown:
                if not (self._was_on and self.select(self._was_on)):
                    self.view.scrollToTop()
                self.show_state()
                self.chosen.emit()
            if then is not None:
                then()

        self.model.show(self.query, order, turned)

    @property
    def found_nobody(self) -> bool:
        """Whether something was looked for and nobody is like that."""
        return bool(self.model.query) and not self.model.rowCount()

    def show_state(self) -> None:
        """Show the list, or the words for why it is empty."""
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
        elif self.found_nobody:
            self._say_nothing_found()
            self._stack.setCurrentWidget(self._nothing)
        else:
            waiting = bool(load.cards_in(self._library, "review"))
            self._review.setVisible(waiting)
            self._stack.setCurrentWidget(self._empty)
        self.settled.emit()

    def _say_nothing_found(self) -> None:
        typed = self.search.text().strip()
        title = tr("Contacts", "Nothing found for “{query}”").format(query=typed)
        text = tr("Contacts", "Fewer letters find more. Any word of a contact will do.")
        if names := strange(typed):
            fields = " ".join(f"{each}:" for each in names_of(english=speaks_english()).values())
            said = tr("Contacts", "There is no field “{name}”. The fields are: {fields}")
            text = said.format(name=names[0], fields=fields)
        elif self.filters:
            title = title if typed else tr("Contacts", "Nobody is like that")
            text = tr("Contacts", "Remove a filter or clear the search.")
        self._nothing.set_texts(title, text)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 18, 12, 10)
        head.setSpacing(12)
        title = QHBoxLayout()
        title.addWidget(Label(tr("Contacts", "Contacts"), "display-small"), 1)
        title.addWidget(self.sorting, 0, Qt.AlignmentFlag.AlignBottom)
        new = IconButton("plus", tr("Contacts", "New contact"), "Ctrl+N")
        new.clicked.connect(self.new_asked)
        title.addWidget(new, 0, Qt.AlignmentFlag.AlignBottom)
        head.addLayout(title)
        head.addWidget(self.search)
        head.addWidget(self.filter_bar)
        column.addLayout(head)
        clear = Button(tr("Contacts", "Clear the search"), key="Esc")
        clear.clicked.connect(self._clear)
        self._review = Button(tr("Contacts", "Review the cards that wait"), kind="primary")
        self._review.clicked.connect(self._ask_review)
        # From the outside in: what comes to another parent is styled anew with all in it.
        self.strip_place = StripPlace(self, lambda: self._stack.currentWidget() is not self.view)
        self._stack = QStackedWidget(self.strip_place)
        self._nothing = EmptyState("", "", [clear], self._stack)
        self._empty = EmptyState(
            tr("Contacts", "Nobody here yet"),
            tr("Contacts", "Drop a photograph of a card anywhere on this window."),
            [self._review],
            self._stack,
        )
        for widget in (self.view, self._nothing, self._empty):
            self._stack.addWidget(widget)
        self.strip_place.put(self._stack)
        column.addWidget(self.strip_place, 1)
        self.batch = BatchBar(self)
        column.addWidget(self.batch)
        self._column = column

    def add_foot(self, foot: QWidget) -> None:
        """Put something below the list."""
        self._column.addWidget(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From wherever the focus is here: the cap of the key stands on the button, too.
        if event.key() == Qt.Key.Key_Escape and self.query:
            self._clear()
            return
        super().keyPressEvent(event)

    def _clear(self) -> None:
        self.search_for("")
        self.search.setFocus()

    def _ask_review(self) -> None:
        waiting = load.cards_in(self._library, "review")
        if waiting:
            self.review_requested.emit(waiting[0].uid)
