"""Where contacts disagree: a row a field, the value that stays chosen by a click."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cardcase.core.match.plan import Conflict
from cardcase.core.match.plan import Option as Choice
from cardcase.ui.i18n import tr
from cardcase.ui.pages.duplicates import words
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.option import Option

_PADDING = 12


class Value(Option):
    """A value that may stay. ``taken`` names the field and the contact whose value it is."""

    taken = Signal(str, str)

    def __init__(self, conflict: Conflict, option: Choice) -> None:
        super().__init__(option.value, f"{words.field(conflict.field)}: {option.value}")
        self._field, self._uid = conflict.field, option.uid
        self.setChecked(option.uid == conflict.chosen)
        self.toggled.connect(self._toggled)

    def _toggled(self, on: bool) -> None:
        if on:
            self.taken.emit(self._field, self._uid)


class Conflicts(QWidget):
    """The rows. ``changed`` tells that another value was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[str, str] = {}
        self.values: dict[tuple[str, str], Value] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)

    def show_conflicts(self, conflicts: Sequence[Conflict], sides: Sequence[str]) -> None:
        """Show them in place of what was shown; ``sides``: the uids from left to right."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.choices, self.values = {}, {}
        self.setVisible(bool(conflicts))
        for row, conflict in enumerate(conflicts):
            name = Label(words.field(conflict.field), "second", "muted")
            self._grid.addWidget(name, row, 0)
            holder = QWidget()
            line = QGridLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.setHorizontalSpacing(12)
            for option in conflict.options:
                place = sides.index(option.uid)
                value = Value(conflict, option)
                value.taken.connect(self._take)
                line.addWidget(value, 0, place)
                line.setColumnStretch(place, 1)
                self.values[conflict.field, option.uid] = value
            self._grid.addWidget(holder, row, 1)
        self._grid.setColumnStretch(1, 1)
        self.setAccessibleName(tr("Duplicates", "Where they differ"))

    def _take(self, field: str, uid: str) -> None:
        self.choices[field] = uid
        self.changed.emit()
