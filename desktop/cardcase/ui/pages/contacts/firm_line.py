"""Where somebody works: the organization, which leads to all who are there, and the city."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from cardcase.core.filters import filter_by, written
from cardcase.ui.i18n import tr
from cardcase.ui.icons import keep_icon
from cardcase.ui.pages.contacts.encounters import SEARCH
from cardcase.ui.widgets.menu import Menu
from cardcase.ui.widgets.sentence import SentenceLabel


class FirmLine(SentenceLabel):
    """Followed, it leads to a search for the organization; its menu renames that, too."""

    rename_asked = Signal(str)

    def __init__(self, organization: str, city: str = "", parent: QWidget | None = None) -> None:
        self._search = SEARCH + written(filter_by("org", organization))
        parts: list[tuple[str, str | None]] = [(organization, self._search)]
        if city:
            parts.append((f", {city}", None))
        super().__init__(parts, font="body", role="muted", quiet=True, parent=parent)
        self._organization = organization
        self.setAccessibleDescription(tr("Contacts", "Show everybody there"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu("", self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, words, act in (
            (
                "users",
                tr("Contacts", "Show everybody there"),
                lambda: self.followed.emit(self._search),
            ),
            (
                "copy",
                tr("Contacts", "Copy"),
                lambda: QGuiApplication.clipboard().setText(self._organization),
            ),
            (
                "pencil",
                tr("Contacts", "Rename the organization…"),
                lambda: self.rename_asked.emit(self._organization),
            ),
        ):
            action = menu.addAction(words)
            keep_icon(action, icon)
            action.triggered.connect(act)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu.popup(self.mapToGlobal(QPoint(0, self.height())) if by_key else event.globalPos())
