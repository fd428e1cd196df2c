"""The contacts of a file, one lane at a time, with what is to be done with each."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.ops.importing.items import Choice, Item, Lane, Preview
from cardcase.ui.labels import row_number
from cardcase.ui.widgets.two_lines import SECOND

ITEM = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
Words = Callable[[Item, Choice | None], str]
_ROOT = QModelIndex()


class ImportModel(QAbstractListModel):
    """``choices`` are by index in the file; ``words`` says of an item what becomes of it."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._items: Sequence[Item] = ()
        self.choices: dict[int, Choice] = {}

    def show_lane(self, preview: Preview, lane: Lane) -> None:
        """Show the contacts of a lane in place of what was shown."""
        self.beginResetModel()
        self._items = preview.lane(lane)
        self.endResetModel()

    def choose(self, index: Index, choice: Choice | None) -> None:
        """Do this with the contact of a row; None: what its lane does."""
        item: Item = index.data(ITEM)
        if choice is None:
            self.choices.pop(item.index, None)
        else:
            self.choices[item.index] = choice
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name or row_number(item.index)
        if role == SECOND:
            return self._words(item, self.choices.get(item.index))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{index.data()}: {index.data(SECOND)}"
        return None
