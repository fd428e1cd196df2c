"""The list of contacts as a model: pages by key over the library, headings between them."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.store import browse
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.library import Library
from cardcase.ui.models.contacts_rows import Change, Heading, Row, changes, with_headings
from cardcase.ui.models.contacts_words import accessible_row, row_tooltip

PAGE = 200
"""Rows read at once at first; later a half of what is there, so that few reads reach the end."""

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
UID_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ContactsModel(QAbstractListModel):
    """Contacts that match a query, in Polish order.

    Only what was scrolled to is read. ``refresh`` tells views the difference to what they show, so
    that selection and scroll position stay.
    """

    def __init__(
        self,
        library: Library,
        parent: QObject | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._today = today
        self._query = ""
        self._rows: list[Row] = []
        self._contacts = 0
        self._complete = False
        self._places: dict[str, int] | None = None
        self._restart()

    @property
    def query(self) -> str:
        return self._query

    def search(self, query: str) -> None:
        """Show the contacts that match ``query``; all of them for an empty one."""
        if query == self._query:
            return
        self.beginResetModel()
        self._query = query
        self._restart()
        self.endResetModel()

    def refresh(self) -> None:
        """Read again what is shown, and tell the views what has changed."""
        wanted = max(PAGE, self._contacts)
        contacts = self._read(None, wanted)
        rows = with_headings(contacts)
        self._contacts = len(contacts)
        self._complete = len(contacts) < wanted
        for change in changes(self._rows, rows):
            self._carry_out(change)
        self._rows = rows
        self._places = None
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

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

    def reveal(self, uid: str) -> QModelIndex:
        """The row of a contact, reading on until it comes."""
        while not (index := self.index_of(uid)).isValid() and not self._complete:
            self.fetchMore()
        return index

    def fetch_all(self) -> None:
        """Read to the end, for one who wants to go there."""
        while not self._complete:
            self.fetchMore()

    # Qt's side

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if not self.canFetchMore(parent):
            return
        limit = max(PAGE, self._contacts // 2)
        contacts = self._read(self._last(), limit)
        self._complete = len(contacts) < limit
        if not contacts:
            return
        rows = with_headings(contacts, self._last_letter())
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self._contacts += len(contacts)
        self._places = None
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if isinstance(row, Heading):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.letter if role in shown else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return accessible_row(row, self._today())
            case Qt.ItemDataRole.ToolTipRole:
                return row_tooltip(row, self._today())
            case _:
                return row.uid if role == UID_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.contact_at(index) is None:
            # A heading cannot be walked to; it is enabled for nobody.
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    # our side

    def _restart(self) -> None:
        contacts = self._read(None, PAGE)
        self._rows = with_headings(contacts)
        self._contacts = len(contacts)
        self._complete = len(contacts) < PAGE
        self._places = None

    def _read(self, after: ContactRow | None, limit: int) -> list[ContactRow]:
        key = None if after is None else after.position
        return browse.contacts_page(self._library, self._query, key, limit)

    def _row(self, index: Index) -> Row | None:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        return self._rows[index.row()]

    def _last(self) -> ContactRow | None:
        last = self._rows[-1] if self._rows else None
        return None if isinstance(last, Heading) else last

    def _last_letter(self) -> str:
        headings = (row.letter for row in reversed(self._rows) if isinstance(row, Heading))
        return next(headings, "")

    def _carry_out(self, change: Change) -> None:
        self._places = None
        if change.end > change.start:
            self.beginRemoveRows(QModelIndex(), change.start, change.end - 1)
            del self._rows[change.start : change.end]
            self.endRemoveRows()
        if change.rows:
            last = change.start + len(change.rows) - 1
            self.beginInsertRows(QModelIndex(), change.start, last)
            self._rows[change.start : change.start] = change.rows
            self.endInsertRows()
