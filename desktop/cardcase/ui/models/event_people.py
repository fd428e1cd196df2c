"""Who was met at an event, as a model."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cardcase.core.store.happenings import MetThere
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr
from cardcase.ui.labels import channel
from cardcase.ui.models.contacts_words import firm_of
from cardcase.ui.widgets.plain import plain_tooltip

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
UID_ROLE = Qt.ItemDataRole.UserRole + 2
WORD_ROLE = Qt.ItemDataRole.UserRole + 3

FEW = 9
"""So many are shown before one asks for the others."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class EventPeopleModel(QAbstractListModel):
    """All of them, or only those without a word since; a few, or the whole list."""

    def __init__(
        self, parent: QObject | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._people: Sequence[MetThere] = ()
        self._silent_only = self._whole = self._over = False
        self._rows: Sequence[MetThere] = ()

    def show(self, people: Sequence[MetThere], *, over: bool) -> None:
        """Show these; ``over``: the event is, so that a word since may be missed."""
        self._people, self._over = people, over
        self._settle()

    def set_silent_only(self, silent: bool) -> None:
        """Leave out whom there has been a word with."""
        self._silent_only = silent
        self._settle()

    def set_whole(self, whole: bool) -> None:
        """Show all, or the first few."""
        self._whole = whole
        self._settle()

    @property
    def hidden(self) -> int:
        """How many more there are than are shown."""
        return len(self._wanted()) - len(self._rows)

    @property
    def silent(self) -> int:
        """With how many there has been no word since."""
        return sum(not person.word for person in self._people) if self._over else 0

    def _wanted(self) -> Sequence[MetThere]:
        return [each for each in self._people if not (self._silent_only and each.word)]

    def _settle(self) -> None:
        self.beginResetModel()
        wanted = self._wanted()
        self._rows = wanted if self._whole or len(wanted) <= FEW + 1 else wanted[:FEW]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        person = self._rows[index.row()]
        row = person.contact
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (row.name, row.title, firm_of(row), person.why, self._word(person))
            said = ", ".join(part for part in parts if part)
            return plain_tooltip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        if role == WORD_ROLE:
            return self._word(person)
        if role == UID_ROLE:
            return row.uid
        return person if role == ROW_ROLE else None

    def _word(self, person: MetThere) -> str:
        """The latest word since: "E-mail, 14 Mar"; that there was none; nothing while it lasts."""
        if person.word and person.channel:
            when = date_words(person.word, self._today(), "short")
            return f"{channel(person.channel)}, {when}"
        return tr("Events", "No word yet") if self._over else ""
