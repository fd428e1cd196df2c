"""Whom one met: the list in its frame, what it leaves out, and the ways to more."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.core.store.happenings import MetThere
from cardcase.ui.command import Command
from cardcase.ui.i18n import tr
from cardcase.ui.models.event_people import EventPeopleModel
from cardcase.ui.pages.events.people_list import PeopleList
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.chip import Chip
from cardcase.ui.widgets.form import Group
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.menu import Menu
from cardcase.ui.widgets.section import Section


class People(QWidget):
    """``met_asked`` carries the chosen contacts (uids); none for somebody more."""

    opened = Signal(str)
    met_asked = Signal(object)
    removal_asked = Signal(object)
    """Contacts (uids) that shall not stand at this event."""

    def __init__(
        self, *, today: Callable[[], date] = date.today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = EventPeopleModel(self, today=today)
        self.everyone = Chip(tr("Events", "All"), "accent", clickable=True, parent=self)
        words = tr("Events", "No word yet")
        self.silent = Chip(words, "off", "circle-dashed", clickable=True, parent=self)
        self._frame = Group(self)
        self.list = PeopleList(self.model, self._frame)
        self.more = Button("", kind="flat", small=True, parent=self._frame)
        words = tr("Events", "Add people")
        self.add = Button(words, "plus", "flat", small=True, parent=self._frame)
        self._nobody = Label("", "body", "muted", wrap=True, parent=self._frame)
        self._lay_out()
        self.everyone.clicked.connect(lambda: self._filter(silent=False))
        self.silent.clicked.connect(lambda: self._filter(silent=True))
        self.more.clicked.connect(self._show_more)
        self.add.clicked.connect(lambda: self.met_asked.emit([]))
        self.list.opened.connect(self.opened)
        self.list.menu_asked.connect(self._menu)
        self.list.removal_asked.connect(self._remove)

    def show_people(self, people: Sequence[MetThere], *, over: bool) -> None:
        """Show who was met; who was chosen stays so."""
        chosen = self.list.selected_uids()
        self.model.show(people, over=over)
        self.list.choose(chosen)
        self._people = bool(people)
        self.silent.setVisible(self.model.silent > 0)
        self.everyone.setVisible(self.model.silent > 0)
        if not self.model.silent:
            self.model.set_silent_only(False)
        self._settle()

    def show_silent(self, *, silent: bool) -> None:
        """Show all, or those without a word since."""
        self._filter(silent=silent)

    def _filter(self, *, silent: bool) -> None:
        self.model.set_silent_only(silent)
        self.everyone.set_state(self.everyone.text(), "off" if silent else "accent")
        self.silent.set_state(self.silent.text(), "accent" if silent else "off", "circle-dashed")
        self._settle()

    def _show_more(self) -> None:
        self.model.set_whole(True)
        self._settle()
        self.list.setFocus()

    def _settle(self) -> None:
        n = self.model.hidden
        self.more.setText(tr("Events", "Show %n more", None, n))
        self.more.setVisible(n > 0)
        self.list.setVisible(self.model.rowCount() > 0)
        self._nobody.setVisible(self.model.rowCount() == 0)
        self._nobody.setText(
            tr("Events", "Cards that you scan here, and people that you add, stand in this place.")
        )

    def _menu(self, place: QPoint) -> None:
        uids = self.list.selected_uids()
        if not uids:
            return
        menu = Menu("", self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opens, met = partial(self.opened.emit, uids[0]), partial(self.met_asked.emit, uids)
        commands = [
            Command(tr("Events", "Open the contact"), "user-round", opens, "Return"),
            Command(tr("Events", "Met again…"), "coffee", met, "Ctrl+M"),
            Command(
                tr("Events", "Remove from the event"), "user-minus", self._remove, "Del", "danger"
            ),
        ]
        menu.add_commands(commands if len(uids) == 1 else commands[1:])
        menu.popup(place)

    def _remove(self) -> None:
        if uids := self.list.selected_uids():
            self.removal_asked.emit(uids)

    def _lay_out(self) -> None:
        self._people = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Section(tr("Events", "Whom you met"), parent=self), 1)
        head.addWidget(self.everyone)
        head.addWidget(self.silent)
        column.addLayout(head)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.setSpacing(4)
        inside.addWidget(self.list)
        inside.addWidget(self._nobody)
        self._nobody.setContentsMargins(12, 8, 12, 4)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.add)
        inside.addLayout(foot)
        column.addWidget(self._frame)
        column.addStretch(1)
