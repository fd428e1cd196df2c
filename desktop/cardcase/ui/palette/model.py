"""The palette's rows as a model; headings cannot be chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.ui.palette.rows import Row

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Its rows are replaced as a whole: they are few."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, place: int) -> Row | None:
        """The row at a place, if it can be chosen."""
        if 0 <= place < len(self._rows) and self._rows[place].kind != "heading":
            return self._rows[place]
        return None

    def place_of(self, row: Row) -> int:
        """Where a row that looks the same is; -1 if there is none."""
        same = (
            place
            for place, each in enumerate(self._rows)
            if (each.kind, each.uid, each.first) == (row.kind, row.uid, row.first)
        )
        return next(same, -1)

    def row_of(self, key: str) -> Row | None:
        """The row that a key is printed on."""
        return next((row for row in self._rows if row.key and row.key == key), None)

    def next_to(self, place: int, step: int) -> int:
        """The next place that can be chosen, from one on in a direction; round at the ends."""
        for each in range(1, len(self._rows) + 1):
            there = (place + each * step) % len(self._rows)
            if self._rows[there].kind != "heading":
                return there
        return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.row_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None
