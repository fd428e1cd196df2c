"""Photographs of an event as a model; those of a choice can be ticked."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.card_records import PhotographRecord
from cardcase.core.store.happenings import Taken
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.plain import plain_tooltip

PICTURE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The photograph's record."""
TAKEN_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class EventPhotographsModel(QAbstractListModel):
    """The photographs of an event, to look at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[PhotographRecord] = ()

    def show(self, rows: Sequence[PhotographRecord]) -> None:
        """Show these; nothing moves if they are the same."""
        if [row.uid for row in rows] == [row.uid for row in self._rows]:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(row.name)
        return row if role == PICTURE_ROLE else None


class TakenModel(QAbstractListModel):
    """Photographs that may belong to an event, each ticked until one says otherwise."""

    def __init__(self, rows: Sequence[Taken], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._ticked = {row.photograph.uid for row in rows}

    @property
    def ticked(self) -> list[str]:
        """The uids of the photographs that are ticked, in their order."""
        uids = (row.photograph.uid for row in self._rows)
        return [uid for uid in uids if uid in self._ticked]

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all of them, or none."""
        self._ticked = {row.photograph.uid for row in self._rows} if ticked else set()
        last = self.index(max(0, len(self._rows) - 1))
        self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.CheckStateRole])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(row.names) or row.photograph.name
        if role == Qt.ItemDataRole.CheckStateRole:
            on = row.photograph.uid in self._ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = ", ".join(part for part in (*row.names, self._waiting(row)) if part)
            return plain_tooltip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        if role == PICTURE_ROLE:
            return row.photograph
        return row if role == TAKEN_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        uid = self._rows[index.row()].photograph.uid
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(uid)
        else:
            self._ticked.discard(uid)
        self.dataChanged.emit(index, index, [role])
        return True

    def _waiting(self, row: Taken) -> str:
        n = row.waiting
        return tr("Events", "%n cards to review", None, n) if n else ""
