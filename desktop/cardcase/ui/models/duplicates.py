"""The pairs of one lane as rows."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.match.find import Likely
from cardcase.ui.widgets.two_lines import SECOND

PAIR = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PairModel(QAbstractListModel):
    """A row each; ``show_pairs`` gives the pairs and what contacts are called, ``why`` says why."""

    def __init__(self, why: Callable[[Likely], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._why = why
        self._pairs: Sequence[Likely] = ()
        self._names: Mapping[str, str] = {}

    def show_pairs(self, pairs: Sequence[Likely], names: Mapping[str, str]) -> None:
        """Show these in place of what was shown."""
        self.beginResetModel()
        self._pairs, self._names = pairs, names
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        pair = self._pairs[index.row()]
        names = " · ".join(dict.fromkeys(self._names.get(uid, "") for uid in pair.uids))
        if role == Qt.ItemDataRole.DisplayRole:
            return names
        if role == SECOND:
            return self._why(pair)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{names}: {self._why(pair)}"
        return pair if role == PAIR else None
