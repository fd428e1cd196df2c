"""Where contacts disagree: each field over its values, which stand under their contacts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cardcase.core.match.plan import Conflict
from cardcase.core.match.plan import Option as Choice
from cardcase.ui.i18n import tr
from cardcase.ui.pages.duplicates import words
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.option import Option

BETWEEN = 16
"""Pixels between what is of one contact and of the other."""
_LINES = 3


class Value(Option):
    """A value that may stay. ``taken`` names the field and the contact whose value it is."""

    taken = Signal(str, str)

    def __init__(self, conflict: Conflict, option: Choice) -> None:
        name = f"{words.field(conflict.field)}: {option.value}"
        super().__init__(option.value, name, lines=_LINES)
        self._field, self._uid = conflict.field, option.uid
        self.setChecked(option.uid == conflict.chosen)
        self.toggled.connect(self._toggled)

    def _toggled(self, on: bool) -> None:
        if on:
            self.taken.emit(self._field, self._uid)


class Conflicts(QWidget):
    """The rows. ``changed`` tells that another value was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[str, str] = {}
        self.values: dict[tuple[str, str], Value] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(12)

    def show_conflicts(self, conflicts: Sequence[Conflict], sides: Sequence[str]) -> None:
        """Show them in place of what was shown; ``sides``: the uids from left to right."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.choices, self.values = {}, {}
        self.setVisible(bool(conflicts))
        for row, conflict in enumerate(conflicts):
            holder = QWidget(self)
            line = QGridLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.setHorizontalSpacing(BETWEEN)
            line.setVerticalSpacing(4)
            name = Label(words.field(conflict.field), "second", "muted")
            line.addWidget(name, 0, 0, 1, len(sides))
            for option in conflict.options:
                place = sides.index(option.uid)
                value = Value(conflict, option)
                value.taken.connect(self._take)
                line.addWidget(value, 1, place)
                self.values[conflict.field, option.uid] = value
            for place in range(len(sides)):
                line.setColumnStretch(place, 1)
                line.setColumnMinimumWidth(place, 1)
            self._grid.addWidget(holder, row, 0)
        self.setAccessibleName(tr("Duplicates", "Where they differ"))

    def _take(self, field: str, uid: str) -> None:
        self.choices[field] = uid
        self.changed.emit()
