"""Where contacts disagree: a row a field, the value that stays chosen by a click."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QRadioButton, QSizePolicy, QWidget

from cardcase.core.match.plan import Conflict, Option
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.pages.duplicates import words
from cardcase.ui.theme import theme
from cardcase.ui.tokens import CONTROL, ICON_SMALL, RADIUS_CONTROL
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded

_PADDING = 12


class Value(EnterPresses, QRadioButton):
    """A value that may stay: the chosen one has a tick and a border of the accent.

    ``taken`` names the field and the contact whose value it is.
    """

    taken = Signal(str, str)

    def __init__(self, conflict: Conflict, option: Option) -> None:
        text = option.value
        super().__init__(text.replace("&", "&&"))
        self._text = text
        self._field, self._uid = conflict.field, option.uid
        self.setChecked(option.uid == conflict.chosen)
        self.toggled.connect(self._toggled)
        self.setAccessibleName(f"{words.field(conflict.field)}: {text}")
        self.setToolTip(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme().font("body-medium")).horizontalAdvance(self._text)
        return QSize(round(width) + 2 * _PADDING + ICON_SMALL + 8, CONTROL)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, CONTROL)

    def _toggled(self, on: bool) -> None:
        if on:
            self.taken.emit(self._field, self._uid)

    def hitButton(self, _place: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        fill = "accent-soft" if on else "hover" if self.underMouse() else "raised"
        edge = theme().color("accent" if on else "edge")
        rounded(painter, QRectF(self.rect()), RADIUS_CONTROL, theme().color(fill), edge)
        left = _PADDING
        if on:
            icons.draw(painter, "check", "accent-hi", left, (self.height() - ICON_SMALL) / 2, 16)
            left += ICON_SMALL + 6
        painter.setFont(theme().font("body-medium" if on else "body"))
        painter.setPen(theme().color("accent-hi" if on else "text"))
        room = self.width() - left - _PADDING
        text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, text)


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
