"""The list of events as a model: the latest first, read as far as was scrolled."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.records import EventRecord
from cardcase.core.store import happenings
from cardcase.core.store.happenings import EventRow
from cardcase.core.store.library import Library
from cardcase.ui.i18n import tr
from cardcase.ui.models.events_words import under_words
from cardcase.ui.widgets.plain import plain_tooltip

PAGE = 50
"""Events read at once: some screens full, in a few milliseconds."""
_MOST_AROUND = 200

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
UID_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class EventsModel(QAbstractListModel):
    """Events whose name or date has all words of a query; ``but`` is one that is left out.

    Unless it shall read ``at_once``, it is empty until it is refreshed. ``around``: those whose
    days are nearest to this one are first, of the latest ones.
    """

    def __init__(
        self,
        library: Library,
        parent: QObject | None = None,
        *,
        but: str = "",
        at_once: bool = True,
        around: date | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._library, self._but, self._around, self._today = library, but, around, today
        self._query = ""
        self._rows: list[EventRow] = []
        self._complete = not at_once
        if at_once:
            self.refresh(PAGE)

    @property
    def query(self) -> str:
        return self._query

    def search(self, query: str) -> None:
        """Show the events that match ``query``; all of them for an empty one."""
        if query != self._query:
            self._query = query
            self.refresh(PAGE)

    def refresh(self, count: int | None = None) -> None:
        """Read again as many as were read, or so many."""
        wanted = self.wanted if count is None else count
        if self._around is not None:
            wanted = _MOST_AROUND
        found = happenings.events_page(self._library, self._query, limit=wanted)
        self.show(found, complete=len(found) < wanted)

    @property
    def wanted(self) -> int:
        """How many rows are to be read again after a change."""
        return max(len(self._rows), PAGE)

    def show(self, rows: Sequence[EventRow], *, complete: bool) -> None:
        """Show these, which were read elsewhere; ``complete``: there are no more."""
        self.beginResetModel()
        self._rows = self._without(rows)
        self._complete = complete
        if self._around is not None:
            near = partial(_days_from, self._around)
            self._rows.sort(key=lambda row: near(row.event))
            self._complete = True
        self.endResetModel()

    def index_of(self, uid: str) -> QModelIndex:
        """The row of an event that has been read; an invalid index if it is not there."""
        places = (place for place, row in enumerate(self._rows) if row.event.uid == uid)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place)

    def row_at(self, index: Index) -> EventRow | None:
        """The event of a row."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        return self._rows[index.row()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if not self.canFetchMore(parent):
            return
        more = self._page(PAGE)
        if more:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.event.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                said = f"{row.event.name}, {under_words(row, self._today())}".rstrip(", ")
                return plain_tooltip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        if role == UID_ROLE:
            return row.event.uid
        return row if role == ROW_ROLE else None

    def _page(self, count: int) -> list[EventRow]:
        after = self._rows[-1].position if self._rows else None
        found = happenings.events_page(self._library, self._query, after, count)
        self._complete = len(found) < count
        return self._without(found)

    def _without(self, rows: Sequence[EventRow]) -> list[EventRow]:
        return [row for row in rows if row.event.uid != self._but]


def _days_from(day: date, event: EventRecord) -> int:
    """How many days lie between a day and an event, 0 within it; those without a date are last."""
    if not event.start:
        return date.max.toordinal()
    first, last = (
        date.fromisoformat(each + "-01-01"[len(each) - 4 :])
        for each in (event.start, event.end or event.start)
    )
    return max((first - day).days, (day - last).days, 0)


def year_of(row: EventRow) -> str:
    """The heading that an event stands under."""
    return row.event.start[:4] or tr("Events", "Without a date")
