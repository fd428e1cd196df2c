"""The list of what was learned: a row each, with what was read, what it becomes, and Remove."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.store.lessons import LessonRow
from cardcase.ui.i18n import tr
from cardcase.ui.pages.settings.words import origin, read_and_written, spoken
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL, RADIUS_GROUP
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.elided import ElidedLabel
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.signs import Sign

_INSET = 16


class LessonLine(QWidget):
    """One thing that was learned."""

    def __init__(
        self, row: LessonRow, today: date, *, first: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.uid = row.lesson.uid
        self._first = first
        read, written = read_and_written(row.lesson)
        line = QHBoxLayout(self)
        line.setContentsMargins(_INSET, 10, 10, 10)
        line.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(1)
        said = QHBoxLayout()
        said.setSpacing(8)
        self.read = ElidedLabel(read, "body", "muted", whole=True)
        self.written = ElidedLabel(written, "body-medium", "text", whole=True)
        said.addWidget(self.read)
        said.addWidget(Sign("arrow-right", size=ICON_SMALL))
        said.addWidget(self.written)
        said.addStretch(1)
        column.addLayout(said)
        self.origin = Label(origin(row, today), "second", "muted", wrap=True)
        column.addWidget(self.origin)
        line.addLayout(column, 1)
        self.remove = Button(tr("Settings", "Remove"), "x", kind="flat", small=True)
        self.remove.setAccessibleName(tr("Settings", "Remove: {what}").format(what=written))
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(spoken(row, today))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._first:
            area = QRectF(_INSET, 0, self.width() - 2 * _INSET, 1)
            QPainter(self).fillRect(area, theme().color("line"))


class LessonRows(QWidget):
    """A raised group of rows. ``removed`` names the lesson to forget."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[LessonLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)

    def show_rows(self, rows: Sequence[LessonRow], today: date) -> None:
        """Show these in place of what was shown; the focus stays at its place in the list."""
        place = self._focused_place()
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.lines = [
            LessonLine(row, today, first=n == 0, parent=self) for n, row in enumerate(rows)
        ]
        for line in self.lines:
            line.remove.clicked.connect(lambda _=False, uid=line.uid: self.removed.emit(uid))
            self._column.addWidget(line)
        if place >= 0 and self.lines:
            self.lines[min(place, len(self.lines) - 1)].remove.setFocus()

    def _focused_place(self) -> int:
        focused = [line.remove.hasFocus() for line in self.lines]
        return focused.index(True) if True in focused else -1

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        rounded(QPainter(self), area, RADIUS_GROUP, theme().color("raised"), theme().color("line"))
