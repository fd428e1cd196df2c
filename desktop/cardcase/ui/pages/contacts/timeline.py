"""The encounters of a contact on a line, the latest first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.records import EncounterRecord
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.encounters import in_order, row_text, row_title
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.label import Label

_LEFT = 28
_TOP = 6
_ICONS = {"phone": "phone", "email": "mail", "online": "video"}


class EditButton(IconButton):
    """A pencil that shows only on the row that the pointer or the focus is on."""

    def __init__(self, name: str, row: QWidget) -> None:
        super().__init__("pencil", name, size=ICON_SMALL, parent=row)
        self._row = row

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row.underMouse() or self.hasFocus():
            QPainter(self).fillRect(self.rect(), theme().color("surface"))
            super().paintEvent(event)


class EncounterRow(QWidget):
    """One encounter: when and where, why and what about.

    ``told``: it is the one that the sentence tells of; ``first``: and others followed.
    """

    def __init__(self, encounter: EncounterRecord, today: date, *, told: bool, first: bool) -> None:
        super().__init__()
        self.icon = _ICONS.get(encounter.channel, "map-pin" if encounter.event else "users")
        words = row_title(encounter, today)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, _TOP - 1, 0, 6)
        column.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._title = Label(words, "second-medium", wrap=True)
        self._chip = Chip(tr("Contacts", "First"), "accent") if first else None
        head.addWidget(self._title)
        if self._chip is not None:
            head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        head.addStretch(1)
        column.addLayout(head)
        if text := row_text(encounter, told=told):
            column.addWidget(Label(text, "second", "muted", wrap=True))
        name = tr("Contacts", "Change where and why: {what}").format(what=words)
        self.edit = EditButton(name, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.edit.move(self.width() - self.edit.width(), 0)
        # A wrapping label asks for less than its one line: give it that line where there is room.
        room = self.width() - _LEFT - (self._chip.sizeHint().width() + 8 if self._chip else 0)
        line = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 2
        self._title.setMinimumWidth(max(0, min(line, room)))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.edit.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.edit.update()


class Timeline(QWidget):
    """The rows and the line that joins their icons."""

    edit_asked = Signal(str)

    def __init__(
        self, encounters: Sequence[EncounterRecord], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: list[EncounterRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        ordered = in_order(encounters)
        dated = [encounter for encounter in ordered if encounter.when]
        undated = [encounter for encounter in ordered if not encounter.when]
        for encounter in (*reversed(dated), *undated):
            told = encounter is ordered[0]
            row = EncounterRow(encounter, today, told=told, first=told and len(ordered) > 1)
            row.edit.clicked.connect(lambda _=False, uid=encounter.uid: self.edit_asked.emit(uid))
            self._rows.append(row)
            column.addWidget(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme().color("line"), 2))
        middle = 1 + ICON_SMALL // 2
        for row, below in zip(self._rows, self._rows[1:], strict=False):
            painter.drawLine(middle, row.y() + _TOP + ICON_SMALL + 6, middle, below.y() + _TOP - 4)
        for row in self._rows:
            icons.draw(painter, row.icon, "accent", 1, row.y() + _TOP, ICON_SMALL)
