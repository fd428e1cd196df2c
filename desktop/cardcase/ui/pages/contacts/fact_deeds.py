"""What leads from a fact of a contact out of the program, and how it is asked before."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtWidgets import QMenu, QWidget

from cardcase.ui import icons
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.outward import open_outside
from cardcase.ui.widgets.menu import Menu, keyed
from cardcase.ui.widgets.question import Question

Asked = Literal["", "page", "map"]

_UNASKED = "contacts/unasked_{}"
_BOXES: Mapping[str, Callable[[], str]] = {
    "page": lambda: tr("Contacts", "Ask before a page is opened"),
    "map": lambda: tr("Contacts", "Ask before an address is looked up"),
}


@dataclass(frozen=True, slots=True)
class Way:
    """Something to do with a fact: its icon and name, and the address that the system gets.

    ``asked``: of which kind the question before it is, if there is one; ``shown``: what it is
    about, in full: a card may lead anywhere.
    """

    icon: str
    name: str
    url: QUrl
    asked: Asked = ""
    shown: str = ""


class FactDeeds(QObject):
    """For the page ``parent``; ``copy`` puts a text on the clipboard and says so."""

    def __init__(self, context: Context, copy: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._settings, self._page = context, context.settings, parent
        self.copy = copy

    def open(self, url: QUrl) -> None:
        """Hand an address to the system."""
        open_outside(self._context, url)

    def follow(self, way: Way) -> None:
        """Hand the address to the system; a page and a map only when that is agreed to."""
        if not way.asked or self._settings.value(_UNASKED.format(way.asked)) == "true":
            self.open(way.url)
            return
        if way.asked == "map":
            title = tr("Contacts", "Look up this address on a map?")
            text = tr("Contacts", "It is told to openstreetmap.org: {address}")
            text = text.format(address=way.shown)
            verb = tr("Contacts", "Show the map")
        else:
            title = tr("Contacts", "Open this page in the browser?")
            text, verb = way.shown, tr("Contacts", "Open the page")
        box = tr("Contacts", "Do not ask again")
        window = self._page.window()

        def agreed() -> None:
            self._agreed(way, always=question.box.isChecked())

        question = Question(title, text, verb, agreed, window, kind="normal", box=box)
        question.open()

    def menu(self, value: str, ways: Sequence[Way]) -> QMenu:
        """All that can be done with a fact, and whether it is asked before."""
        menu = Menu("", self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(icons.icon("copy"), keyed(tr("Contacts", "Copy"), "Ctrl+C"))
        copy.triggered.connect(lambda _checked=False: self.copy(value))
        for way in ways:
            words = keyed(way.name.replace("&", "&&"), "Return" if way is ways[0] else "")
            action = menu.addAction(icons.icon(way.icon), words)
            action.triggered.connect(partial(self._follow, way))
        for asked in {way.asked: None for way in ways if way.asked}:
            menu.addSeparator()
            ask = menu.addAction(_BOXES[asked]())
            ask.setCheckable(True)
            ask.setChecked(self._settings.value(_UNASKED.format(asked)) != "true")
            ask.toggled.connect(partial(self._ask, asked))
        return menu

    def _follow(self, way: Way, _checked: bool = False) -> None:
        self.follow(way)

    def _agreed(self, way: Way, *, always: bool) -> None:
        if always:
            self._ask(way.asked, False)
        self.open(way.url)

    def _ask(self, asked: Asked, on: bool) -> None:
        self._settings.setValue(_UNASKED.format(asked), "false" if on else "true")
