"""The list of contacts as a model: pages by key over the library, headings between them.

The library is asked on a lane, never by the GUI thread: until the answer has come, the list shows
what it showed.
"""

from bisect import insort
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.filters import taken_apart
from cardcase.core.found import Found, Sought, sought
from cardcase.core.store import browse
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.library import Library
from cardcase.core.store.listing import Key, Order
from cardcase.core.store.owner_rows import own_contact
from cardcase.ui.models.contacts_groups import groups_of
from cardcase.ui.models.contacts_rows import Change, Heading, Row, changes, with_headings
from cardcase.ui.models.contacts_words import accessible_row, row_tooltip
from cardcase.ui.models.found_words import told
from cardcase.ui.tasks import Handle, InlineTasks, TaskRunner
from cardcase.ui.widgets.marked import Marked

PAGE = 200
"""Contacts read at once: some screens full, in a few milliseconds."""
FAR = 2000
"""Contacts read at once for one who wants to go to the end."""
FEW = 300
"""Up to so many changed contacts are read by themselves; of more, the whole list is read anew."""

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
UID_ROLE = Qt.ItemDataRole.UserRole + 2
FOUND_ROLE = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[], tuple[list[ContactRow], list[Row]]]
"""Gives contacts, and their rows: these under headings, where the order has groups."""
_NOWHERE = QModelIndex()
_CONTACT = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
"""What a row with a contact is."""


def _nothing() -> None:
    pass


class ContactsModel(QAbstractListModel):
    """Contacts that match a query: the best hits first, without one in Polish order, or in groups.

    Only what was scrolled to is read. ``refresh`` tells views the difference to what they show, so
    that selection and scroll position stay.
    """

    def __init__(
        self,
        library: Library,
        parent: QObject | None = None,
        *,
        tasks: TaskRunner | None = None,
        order: Order = "best",
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks or InlineTasks()
        self._order = order
        self._today = today
        self._query = ""
        # What is being read, one thing at a time, the way to read it anew, and whether the list
        # turns into another one by it.
        self._asked: Handle | None = None
        self._ask_again: Callable[[], None] | None = None
        self._turning = False
        self._rows: list[Row] = []
        self._contacts = 0
        self._complete = False
        self._places: dict[str, int] | None = None
        self._headings: list[int] | None = None
        self._sought = Sought((), ())
        self._found: dict[str, tuple[Found, ...]] = {}
        self._own = own_contact(library)
        self._begin_with(*self._reading(None, PAGE)())

    @property
    def query(self) -> str:
        """What the rows that are shown match."""
        return self._query

    @property
    def rows_of(self) -> tuple[str, Order]:
        """What the rows that are shown match, and their order."""
        return self._query, self._order

    def show(self, query: str, order: Order, then: Callable[[], None] = _nothing) -> None:
        """Show the contacts that match ``query``, all for an empty one, in this order.

        ``then`` is called when they are there, unless something else is asked for before.
        """
        self._stop_asking()
        if (query, order) == (self._query, self._order):
            then()
            return

        def came(contacts: list[ContactRow], rows: list[Row]) -> None:
            self.beginResetModel()
            self._query, self._order = query, order
            # Of filters nothing is marked: they are said by their chips.
            self._sought = sought(taken_apart(query, self._today())[0], self._today())
            self._found.clear()
            self._begin_with(contacts, rows)
            self.endResetModel()
            then()

        read = partial(_read, self._library, query, order, None, PAGE)
        self._ask(lambda: read, came, turning=True)

    @property
    def sought(self) -> Sought:
        """The words that rows are hits of; none without a search."""
        return self._sought

    def is_explained(self, uid: str) -> bool:
        """Whether it is known what of this contact was found."""
        return uid in self._found

    def explain(self, found: Mapping[str, tuple[Found, ...]]) -> None:
        """Show of these contacts what was found of them, where their rows do not say it anyway."""
        self._found.update(found)
        for uid, places in found.items():
            if places and (index := self.index_of(uid)).isValid():
                self.dataChanged.emit(index, index)

    def refresh(
        self,
        uids: Collection[str] | None = None,
        within: Callable[[], AbstractContextManager[None]] = nullcontext,
        then: Callable[[], None] = _nothing,
    ) -> None:
        """Show what has become of these contacts, or of all that is shown; tell the difference.

        The rows come and go inside of ``within()``; ``then`` is called after that.
        """

        def put(contacts: list[ContactRow], rows: list[Row], touched: Collection[str]) -> None:
            with within():
                self._change_into(rows, touched)
            self._contacts = len(contacts)
            then()

        self._own = own_contact(self._library)
        if uids is not None and len(uids) <= FEW:
            fresh = browse.contacts_among(self._library, uids, self._query, self._order)
            contacts = self._with(fresh, set(uids))
            put(contacts, _headed(contacts, self._query, self._order), uids)
            if self._ask_again is not None:
                self._ask_again()  # what is on its way may be from before the change
            elif self._contacts < PAGE // 2:
                self.fetchMore()
        elif self._turning and self._ask_again is not None:
            self._ask_again()
        else:
            wanted = self._contacts + PAGE

            def came(contacts: list[ContactRow], rows: list[Row]) -> None:
                self._complete = len(contacts) < wanted
                put(contacts, rows, {contact.uid for contact in contacts})

            self._ask(lambda: self._reading(None, wanted), came)

    def headings(self) -> Sequence[int]:
        """Which rows are headings: their numbers, the least first."""
        if self._headings is None:
            self._headings = _headings_in(self._rows)
        return self._headings

    def contact_at(self, index: Index) -> ContactRow | None:
        """The contact of a row; None for a heading and for no row."""
        row = self._row(index)
        return None if row is None or isinstance(row, Heading) else row

    def index_of(self, uid: str) -> QModelIndex:
        """The row of a contact that has been read; an invalid index if it is not there."""
        if self._places is None:
            self._places = {
                row.uid: place
                for place, row in enumerate(self._rows)
                if not isinstance(row, Heading)
            }
        place = self._places.get(uid)
        return QModelIndex() if place is None else self.index(place)

    def read_on(self, then: Callable[[], None] = _nothing) -> None:
        """Read to the end or a good way towards it, then call ``then``."""
        self._append(FAR, then)

    # Qt's side

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if self.canFetchMore(parent) and self._asked is None:
            self._append(PAGE)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if isinstance(row, Heading):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if role in shown else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                own = row.uid == self._own
                return accessible_row(row, self._today(), self._told(row).text, own=own)
            case Qt.ItemDataRole.ToolTipRole:
                return row_tooltip(row, self._today(), self._told(row).text)
            case _:
                return {UID_ROLE: row.uid, FOUND_ROLE: self._told(row)}.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.contact_at(index) is None:
            # A heading cannot be walked to; it is enabled for nobody.
            return Qt.ItemFlag.ItemNeverHasChildren
        return _CONTACT

    # our side

    def _append(self, limit: int, then: Callable[[], None] = _nothing) -> None:
        if self._complete:
            then()
        if self._complete or self._turning:
            return

        def came(contacts: list[ContactRow], rows: list[Row]) -> None:
            self._complete = len(contacts) < limit
            if rows:
                first = len(self._rows)
                self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
                self._rows += rows
                self._contacts += len(contacts)
                self._places = None
                if self._headings is not None:
                    self._headings += _headings_in(rows, first)
                self.endInsertRows()
            then()

        self._ask(lambda: self._reading(self._last(), limit), came)

    def _ask(
        self,
        ready: Callable[[], Read],
        came: Callable[[list[ContactRow], list[Row]], None],
        turning: bool = False,
    ) -> None:
        """Do on the lane what ``ready()`` gives, in place of whatever is being read there."""

        def ask() -> None:
            self._stop_asking()
            self._ask_again, self._turning = ask, turning
            asked = self._tasks.submit("look", ready(), on_done=done, on_failed=failed)
            # A runner that does everything at once has done it.
            self._asked = asked if self._ask_again is ask else None

        def done(found: tuple[list[ContactRow], list[Row]]) -> None:
            self._stop_asking()
            came(*found)

        def failed(error: Exception) -> None:
            self._stop_asking()
            raise error

        ask()

    def _stop_asking(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._ask_again = None
        self._turning = False

    def _change_into(self, rows: list[Row], touched: Collection[str]) -> None:
        for change in changes(self._rows, rows):
            self._carry_out(change)
        self._rows = rows
        self._places = self._headings = None
        for uid in touched:
            self._found.pop(uid, None)
            if (index := self.index_of(uid)).isValid():
                self.dataChanged.emit(index, index)

    def _with(self, fresh: Sequence[ContactRow], touched: set[str]) -> list[ContactRow]:
        """The contacts that are shown, with these in place of those touched."""
        last = self._last()
        kept = [
            row for row in self._rows if not isinstance(row, Heading) and row.uid not in touched
        ]
        for row in fresh:
            # What comes after the last one is read when one scrolls there.
            if self._complete or (last is not None and row.position <= last.position):
                insort(kept, row, key=_position)
        return kept

    def _begin_with(self, contacts: list[ContactRow], rows: list[Row]) -> None:
        self._rows = rows
        self._contacts = len(contacts)
        self._complete = len(contacts) < PAGE
        self._places = self._headings = None

    def _reading(self, after: ContactRow | None, limit: int) -> Read:
        """What reads the contacts behind this one."""
        return partial(_read, self._library, self._query, self._order, after, limit)

    def _told(self, row: ContactRow) -> Marked:
        return told(self._found.get(row.uid, ()))

    def _row(self, index: Index) -> Row | None:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        return self._rows[index.row()]

    def _last(self) -> ContactRow | None:
        last = self._rows[-1] if self._rows else None
        return None if isinstance(last, Heading) else last

    def _carry_out(self, change: Change) -> None:
        if change.end > change.start:
            self.beginRemoveRows(QModelIndex(), change.start, change.end - 1)
            del self._rows[change.start : change.end]
            self._places = self._headings = None
            self.endRemoveRows()
        if change.rows:
            last = change.start + len(change.rows) - 1
            self.beginInsertRows(QModelIndex(), change.start, last)
            self._rows[change.start : change.start] = change.rows
            self._places = self._headings = None
            self.endInsertRows()


def _read(
    library: Library, query: str, order: Order, after: ContactRow | None, limit: int
) -> tuple[list[ContactRow], list[Row]]:
    key = None if after is None else after.position
    contacts = browse.contacts_page(library, query, key, limit, order)
    return contacts, _headed(contacts, query, order, after)


def _headed(
    contacts: Sequence[ContactRow], query: str, order: Order, before: ContactRow | None = None
) -> list[Row]:
    """The contacts under headings, where the order has groups; those ``before`` have theirs."""
    group_of = groups_of(order, by_name=browse.is_by_name(query))
    return list(contacts) if group_of is None else with_headings(contacts, group_of, before)


def _headings_in(rows: Sequence[Row], first: int = 0) -> list[int]:
    """The numbers of the headings among the rows, of which the first one has this number."""
    return [place for place, row in enumerate(rows, first) if type(row) is Heading]


def _position(row: ContactRow) -> Key:
    return row.position
