"""The pile of photographs as an item model. Rows come ready from the database lane."""

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.store.pile import PileRow
from cardcase.ui.models.pile_words import accessible
from cardcase.ui.widgets.plain import plain_tooltip

Index = QModelIndex | QPersistentModelIndex

ROW = int(Qt.ItemDataRole.UserRole)
PROGRESS = ROW + 1
"""Share of the photograph that is read, 0…1; None while it is not being read."""


class PileModel(QAbstractListModel):
    """Photographs in the order of the pile: as added, the newest drop last, or as arranged.

    ``merge`` puts one that Undo brings back among those it came with.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PileRow] = []
        self._progress: dict[str, float] = {}
        self._turns: dict[str, int] = {}  # as arranged here, in place of the rows' own

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        progress = self._progress.get(row.uid)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible(row, progress)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(accessible(row, progress))
        if role == ROW:
            return row
        return progress if role == PROGRESS else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._can_move(self._rows[index.row()]):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def rows(self) -> Sequence[PileRow]:
        """All rows."""
        return self._rows

    def movable(self) -> list[str]:
        """The uids of those that wait and are not being read yet, in their order."""
        return [row.uid for row in self._rows if self._can_move(row)]

    def _can_move(self, row: PileRow) -> bool:
        return row.state == "waiting" and row.uid not in self._progress

    def arrange(self, turns: Mapping[str, int]) -> bool:
        """Put the rows into another order, the least turn first; whether that changed anything.

        The chosen stay chosen, and rows of no turn where they are.
        """
        moving = [row for row in self._rows if row.uid in turns]
        moving.sort(key=lambda row: (turns[row.uid], row.added, row.number))
        going = iter(moving)
        before = [row.uid for row in self._rows]
        rows = [
            next(going) if uid in turns else row
            for uid, row in zip(before, self._rows, strict=True)
        ]
        if [row.uid for row in rows] == before:
            return False
        self.layoutAboutToBeChanged.emit()
        self._rows = rows
        self._turns, turn = {}, 0
        for row in rows:
            turn = self._turns[row.uid] = turns.get(row.uid, turn)
        now = {row.uid: place for place, row in enumerate(self._rows)}
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, self.index(now[before[index.row()]]))
        self.layoutChanged.emit()
        return True

    def index_of(self, uid: str) -> QModelIndex:
        """The index of a photograph; invalid if it is not in the pile."""
        place = next((n for n, row in enumerate(self._rows) if row.uid == uid), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    def replace(self, rows: Sequence[PileRow]) -> None:
        """Show ``rows`` and nothing else."""
        self.beginResetModel()
        self._rows = list(rows)
        self._progress.clear()
        self._turns = {}
        self.endResetModel()

    def merge(self, touched: Collection[str], rows: Sequence[PileRow]) -> None:
        """Bring the ``touched`` photographs up to date: those not among ``rows`` are gone."""
        found = {row.uid: row for row in rows}
        known = {row.uid for row in self._rows}
        for place in range(len(self._rows) - 1, -1, -1):
            uid = self._rows[place].uid
            if uid not in touched:
                continue
            self._progress.pop(uid, None)
            if uid in found:
                self._rows[place] = found[uid]
                self.dataChanged.emit(self.index(place), self.index(place))
            else:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        new = sorted((row for row in rows if row.uid not in known), key=self._place)
        standing = list(self._rows)
        inserted = 0
        # What comes between the same two rows comes at once: a drop may have hundreds.
        for before, some in groupby(
            new, key=lambda row: bisect_right(standing, self._place(row), key=self._place)
        ):
            together, first = list(some), before + inserted
            self.beginInsertRows(QModelIndex(), first, first + len(together) - 1)
            self._rows[first:first] = together
            self.endInsertRows()
            inserted += len(together)

    def _place(self, row: PileRow) -> tuple[int, str, int]:
        return self._turns.get(row.uid, row.turn), row.added, row.number

    def set_progress(self, uid: str, share: float | None) -> None:
        """Show how far a photograph is read; None takes the bar away."""
        if share is None:
            self._progress.pop(uid, None)
        else:
            self._progress[uid] = share
        if (index := self.index_of(uid)).isValid():
            self.dataChanged.emit(index, index, [PROGRESS])
