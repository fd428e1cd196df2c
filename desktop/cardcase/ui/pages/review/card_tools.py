"""The tools over the card: icons, as many as there is room for, and a menu that has all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.menu import Menu, keyed


@dataclass(frozen=True, slots=True)
class Tool:
    """What it does, with its icon and key.

    ``least``: how wide the panel must be for a button of its own; 0: it is in the menu alone.
    """

    words: str
    key: str
    answer: Callable[[], None]
    icon: str
    least: int = 0


class CardTools(QWidget):
    """``more`` fills the end of the menu with what is not a single step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools: Sequence[Tool] = ()
        self._more: Callable[[QMenu], None] = lambda _menu: None
        self.buttons: dict[str, IconButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def fill(self, tools: Sequence[Tool], more: Callable[[QMenu], None]) -> None:
        """Offer these tools; to be called once."""
        self._tools, self._more = tools, more
        for tool in tools:
            if tool.least:
                self._add(tool.icon, tool.words, tool.key).clicked.connect(tool.answer)
        self.all = self._add("ellipsis", tr("Review", "All tools of the card"), "")
        self.all.clicked.connect(
            lambda: self.open_menu(self.all.mapToGlobal(QPoint(0, self.all.height() + 4)))
        )

    def make_room(self, width: int) -> None:
        """Show what has room in a panel of this width."""
        for tool in self._tools:
            if tool.least:
                self.buttons[tool.icon].setVisible(width >= tool.least)

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of all tools at a place of the screen."""
        menu = self.menu = Menu(tr("Review", "All tools of the card"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tool in self._tools:
            entry = menu.addAction(keyed(tool.words, tool.key), tool.answer)
            entry.setIcon(icons.icon(tool.icon))
        self._more(menu)
        menu.popup(place)

    def _add(self, icon: str, name: str, key: str) -> IconButton:
        button = IconButton(icon, name, key)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        self.buttons[icon] = button
        return button
