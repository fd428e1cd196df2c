"""A fact of a contact: a row with what can be done with it by mouse, keys and menu."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.fact_deeds import FactDeeds, Way
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON
from cardcase.ui.widgets.bound import breakable
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.icon_line import IconLine
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.label import Label

ROW_HEIGHT = 40
_TEXT_LEFT = 30
_GAP = 8


@dataclass(frozen=True, slots=True)
class Fact:
    """What a row says: a value with its icon and kind, what is odd about it (``doubt``), and where
    it leads (``ways``)."""

    icon: str
    value: str
    kind: str = ""
    doubt: str = ""
    ways: Sequence[Way] = ()


class FactRow(QWidget):
    """A fact. Ctrl+C copies its value, Enter goes the first of its ways, Up and Down lead to the
    rows beside it."""

    def __init__(self, fact: Fact, deeds: FactDeeds, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._deeds, self._ways = fact.icon, deeds, fact.ways
        value, kind, doubt, ways = fact.value, fact.kind, fact.doubt, fact.ways
        self.value = value
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(ROW_HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_TEXT_LEFT, 4, 0, 4)
        self._row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._texts.setSpacing(_GAP)
        # A page's scheme only takes the room of its name; it is copied with it.
        shown = value.removeprefix("https://").removeprefix("http://")
        text = Label(breakable(shown), wrap=True, parent=self)
        self._texts.addWidget(text)
        self._wanted = text.fontMetrics().horizontalAdvance(shown) + 2
        if kind:
            label = Label(kind, "caption", "muted", parent=self)
            self._texts.addWidget(label)
            self._wanted += _GAP + label.sizeHint().width()
        self._texts.addStretch(1)
        column.addStretch(1)
        column.addLayout(self._texts)
        if doubt:
            column.addWidget(IconLine("triangle-alert", doubt, "caption", "doubt", self))
        column.addStretch(1)
        self._column = column
        self._row.addLayout(column, 1)
        self.setAccessibleName(", ".join(part for part in (value, kind, doubt) if part))
        self._add_button("copy", tr("Contacts", "Copy {value}").format(value=value), self.copy)
        for way in ways:
            self._add_button(way.icon, way.name, partial(deeds.follow, way))
        copy = tr("Contacts", "Copy")
        keys = [f"{key_text('Ctrl+C')}: {copy}"]
        keys += [f"{key_text('Return')}: {way.name}" for way in ways[:1]]
        self.setAccessibleDescription(", ".join(keys))

    def copy(self) -> None:
        """Put the value on the clipboard."""
        self._deeds.copy(self.value)

    def _add_button(self, icon: str, name: str, act: Callable[[], None]) -> None:
        button = IconButton(icon, name, parent=self)
        # The row itself is where the keyboard stops: its keys and its menu do the same.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _=False: act())
        self._row.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ways:
            self._deeds.follow(self._ways[0])
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._go(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        below = self.mapToGlobal(QPoint(_TEXT_LEFT, self.height()))
        self._deeds.menu(self.value, self._ways).popup(below if by_key else event.globalPos())

    def _go(self, by: int) -> None:
        rows = [each for each in self.window().findChildren(FactRow) if each.isVisible()]
        rows.sort(key=lambda each: each.mapToGlobal(QPoint(0, 0)).y())
        place = rows.index(self) + by
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Rather the kind under the value than the value cut.
        room = self._column.geometry().width()
        beside = room == 0 or self._wanted <= room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._texts.direction() != way:
            self._texts.setDirection(way)
            self._texts.setSpacing(_GAP if beside else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.draw(painter, self._icon, "muted", 0, (self.height() - ICON) / 2)


class FactList(QWidget):
    """Rows with hairlines between them."""

    def __init__(self, facts: Sequence[Fact], deeds: FactDeeds, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = [FactRow(fact, deeds, self) for fact in facts]
        for row in self._rows:
            column.addWidget(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().color("line"))
        for row in self._rows[1:]:
            painter.drawLine(0, row.y(), self.width(), row.y())
