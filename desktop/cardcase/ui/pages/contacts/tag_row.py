"""The tags of a contact as chips: followed by a click, put on and taken off where they stand."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from cardcase.ui.command import Command
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.flow import FlowLayout
from cardcase.ui.widgets.menu import Menu
from cardcase.ui.widgets.new_tag import NewTag


class TagChip(Chip):
    """One tag; Delete takes it off, its menu does more."""

    take_off = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, tag: str, parent: QWidget) -> None:
        super().__init__(tag, "neutral", "tag", clickable=True, parent=parent)
        self.setAccessibleDescription(tr("Tags", "Delete takes it off"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_off.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())


class TagRow(QWidget):
    """``names_asked`` wants :meth:`propose` to be given the tags there are."""

    followed = Signal(str)
    added = Signal(str)
    taken_off = Signal(str)
    rename_asked = Signal(str)
    removal_asked = Signal(str)
    """Of a tag from everybody."""
    names_asked = Signal()

    def __init__(self, tags: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=8)
        for tag in tags:
            chip = TagChip(tag, self)
            chip.clicked.connect(partial(self._tell, self.followed, tag))
            chip.take_off.connect(partial(self._tell, self.taken_off, tag))
            chip.menu_asked.connect(partial(self._open_menu, tag))
            row.addWidget(chip)
        words = "+" if tags else tr("Contacts", "Add a tag")
        more = Chip(words, "off", None if tags else "plus", clickable=True)
        self._new = NewTag(more, lasting=False, parent=self)
        self._new.names_asked.connect(self.names_asked)
        self._new.given.connect(self.added)
        self.more, self.field = self._new.more, self._new.field
        row.addWidget(self._new)

    def ask(self) -> None:
        """Put the field for a new tag in place of the "+"."""
        self._new.ask()

    def propose(self, names: Sequence[str]) -> None:
        """Offer these tags."""
        self._new.propose(names)

    @staticmethod
    def _tell(signal: SignalInstance, tag: str, *_: object) -> None:
        signal.emit(tag)

    def _open_menu(self, tag: str, place: QPoint) -> None:
        menu = Menu("", self)
        menu.add_commands(
            Command(words, icon, partial(signal.emit, tag), role=role)
            for icon, words, signal, role in (
                ("users", tr("Tags", "Show everyone with it"), self.followed, "muted"),
                ("x", tr("Tags", "Take off"), self.taken_off, "muted"),
                ("pencil", tr("Tags", "Rename everywhere…"), self.rename_asked, "muted"),
                ("trash-2", tr("Tags", "Remove everywhere"), self.removal_asked, "danger"),
            )
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
