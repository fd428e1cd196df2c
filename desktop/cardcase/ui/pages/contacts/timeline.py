"""The encounters of a contact on a line, the latest first."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.meetings import first_of, in_order, is_pinned
from cardcase.core.records import EncounterRecord
from cardcase.ui import icons
from cardcase.ui.command import Command
from cardcase.ui.i18n import tr
from cardcase.ui.pages.contacts.encounters import remark_on, row_text, row_title
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_SMALL
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.icon_line import IconLine
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.menu import Menu

_LEFT = 28
_TOP = 6
_ALL = 1000
"""Stretches against which an empty rest of a line counts for nothing."""
_ICONS = {"phone": "phone", "email": "mail", "online": "video"}


class RowButton(IconButton):
    """A tool that shows only on the row that the pointer or the focus is on."""

    def __init__(self, icon: str, name: str, row: QWidget) -> None:
        super().__init__(icon, name, size=ICON_SMALL, parent=row)
        self._row = row

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row.underMouse() or self.hasFocus():
            QPainter(self).fillRect(self.rect(), theme().color("surface"))
            super().paintEvent(event)


class EncounterRow(QWidget):
    """One encounter: when and where, why and what about, and the private remark.

    ``told``: it is the one that the sentence tells of; ``alone``: there is no other; ``alike``:
    another was when and where this one was, so that only the reason tells them apart.
    """

    removal_asked = Signal()

    def __init__(
        self,
        encounter: EncounterRecord,
        contact_uid: str,
        today: date,
        *,
        told: bool,
        alone: bool,
        alike: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        first = told and not alone
        self.icon = _ICONS.get(encounter.channel, "map-pin" if encounter.event else "users")
        words = row_title(encounter, today)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, _TOP - 1, 0, 6)
        column.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        title = Label(words, "second-medium", wrap=True, parent=self)
        # By itself it would ask for less than its one line: it gets that where there is room, and
        # the chip stands at its end.
        title.setMaximumWidth(title.fontMetrics().horizontalAdvance(words) + 2)
        head.addWidget(title, _ALL)
        if first:
            chip = Chip(tr("Contacts", "First"), "accent", parent=self)
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        head.addStretch(1)
        column.addLayout(head)
        if text := row_text(encounter, told=told and not alike):
            column.addWidget(Label(text, "second", "muted", wrap=True, parent=self))
        if remark := remark_on(encounter, contact_uid):
            column.addWidget(IconLine("lock", remark, "second", parent=self))
        name = tr("Contacts", "Change where and why: {what}").format(what=words)
        self.edit = RowButton("pencil", name, self)
        self.pinned = is_pinned(encounter, contact_uid)
        if self.pinned:
            pin = tr("Contacts", "No longer the first meeting: {what}")
        else:
            pin = tr("Contacts", "This was the first meeting: {what}")
        icon = "pin-off" if self.pinned else "pin"
        self.pin = RowButton(icon, pin.format(what=words), self)
        # The earliest is the first by itself.
        self.pin.setHidden(alone or (told and not self.pinned))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.edit.move(self.width() - self.edit.width(), 0)
        self.pin.move(self.edit.x() - self.pin.width(), 0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu("", self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        commands = [Command(tr("Contacts", "Change where and why"), "pencil", self.edit.click)]
        if not self.pin.isHidden():
            first = tr("Contacts", "This was the first meeting")
            no_longer = tr("Contacts", "No longer the first meeting")
            words, icon = (no_longer, "pin-off") if self.pinned else (first, "pin")
            commands.append(Command(words, icon, self.pin.click))
        remove = tr("Contacts", "Remove this encounter")
        commands.append(Command(remove, "trash-2", self.removal_asked.emit, role="danger"))
        menu.add_commands(commands)
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.edit.update()
        self.pin.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.edit.update()
        self.pin.update()


class Timeline(QWidget):
    """The rows and the line that joins their icons."""

    edit_asked = Signal(str)
    pin_asked = Signal(str, bool)
    removal_asked = Signal(str)

    def __init__(
        self,
        encounters: Sequence[EncounterRecord],
        contact_uid: str,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows: list[EncounterRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        ordered = in_order(encounters)
        first = first_of(encounters, contact_uid)
        dated = [encounter for encounter in ordered if encounter.when]
        titles = Counter(row_title(encounter, today) for encounter in ordered)
        undated = [encounter for encounter in ordered if not encounter.when]
        for encounter in (*reversed(dated), *undated):
            row = EncounterRow(
                encounter,
                contact_uid,
                today,
                told=encounter is first,
                alone=len(ordered) == 1,
                alike=titles[row_title(encounter, today)] > 1,
                parent=self,
            )
            row.pin.clicked.connect(
                lambda _=False, uid=encounter.uid, pin=not row.pinned: self.pin_asked.emit(uid, pin)
            )
            row.edit.clicked.connect(lambda _=False, uid=encounter.uid: self.edit_asked.emit(uid))
            row.removal_asked.connect(lambda uid=encounter.uid: self.removal_asked.emit(uid))
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
