"""The steps of history as a model: the newest first, read as far as was scrolled."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.load import OperationRecord
from cardcase.ui.dates import moment_words
from cardcase.ui.i18n import tr
from cardcase.ui.labels import entry
from cardcase.ui.widgets.plain import plain_tooltip

PAGE = 100
"""Steps read at once: some screens full."""

STEP_ROLE = Qt.ItemDataRole.UserRole + 1
WHEN_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Steps with their words; ``refresh`` tells what has become of those that are shown."""

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
        self._steps = load.history(library, PAGE)
        self._complete = len(self._steps) < PAGE

    def refresh(self) -> None:
        """Read again as many as were read, with what came since on top."""
        shown = [step.id for step in self._steps]
        fresh = load.history(self._library, len(shown) + PAGE)
        ids = [step.id for step in fresh]
        new = ids.index(shown[0]) if shown and shown[0] in ids else len(ids)
        if not shown or ids[new : new + len(shown)] != shown:
            # Something was erased for good, or another library was put in its place.
            self.beginResetModel()
            self._steps = fresh
            self._complete = len(fresh) < len(shown) + PAGE
            self.endResetModel()
            return
        if new:
            self.beginInsertRows(_NOWHERE, 0, new - 1)
            self._steps = fresh[: new + len(shown)]
            self.endInsertRows()
        self._steps = fresh[: new + len(shown)]
        self.dataChanged.emit(self.index(new), self.index(len(self._steps) - 1))

    def step_at(self, index: Index) -> OperationRecord | None:
        """The step of a row."""
        if not index.isValid() or not 0 <= index.row() < len(self._steps):
            return None
        return self._steps[index.row()]

    def done_down_to(self, index: Index) -> int:
        """How many steps from the newest to this one are not undone."""
        return sum(not step.undone for step in self._steps[: index.row() + 1])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._steps)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if not self.canFetchMore(parent):
            return
        last = self._steps[-1].id if self._steps else None
        more = load.history(self._library, PAGE, last)
        self._complete = len(more) < PAGE
        if more:
            first = len(self._steps)
            self.beginInsertRows(_NOWHERE, first, first + len(more) - 1)
            self._steps += more
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        step = self.step_at(index)
        if step is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry(step)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry(step)}, {self._when(step)}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(entry(step))
        if role == WHEN_ROLE:
            return self._when(step)
        return step if role == STEP_ROLE else None

    def _when(self, step: OperationRecord) -> str:
        when = moment_words(step.at, self._today())
        return tr("History", "{when} · taken back").format(when=when) if step.undone else when
