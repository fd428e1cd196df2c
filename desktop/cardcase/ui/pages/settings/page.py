"""The Settings page: groups below each other."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cardcase.core.ops.changes import Changes
from cardcase.ui.context import Context
from cardcase.ui.focus import first_control
from cardcase.ui.i18n import tr
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.settings.folders import Folders
from cardcase.ui.pages.settings.group import WIDEST
from cardcase.ui.pages.settings.keeping import Keeping
from cardcase.ui.pages.settings.learned import Learned
from cardcase.ui.pages.settings.looks import Looks
from cardcase.ui.pages.settings.reading import Reading
from cardcase.ui.theme import theme
from cardcase.ui.tokens import TITLE_TOP
from cardcase.ui.widgets.label import Label

_MARGIN = 40


class SettingsPage(Page):
    """Appearance, reading, watched folders, the library, what was learned."""

    name = "settings"

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        column = self._lay_out()
        inside, language = self._inside, str(context.settings.value("language", "system"))
        self.looks = Looks(theme().mode, language, inside)
        self.reading = Reading(context.settings, inside)
        self.folders = Folders(context, today, inside)
        self.keeping = Keeping(context, today, inside)
        self.learned = Learned(context, today, inside)
        for group in (self.looks, self.reading, self.folders, self.keeping, self.learned):
            column.addWidget(group)
        column.addStretch(1)
        context.bus.changed.connect(self._changed)

    def activated(self) -> None:
        self.reading.refresh()
        self.folders.refresh()
        self.keeping.refresh()
        self.learned.refresh()
        self.take_focus()

    def take_focus(self) -> None:
        self._scroll.setFocus()

    def show_folders(self) -> None:
        """Bring the watched folders into sight."""
        self._scroll.ensureWidgetVisible(self.folders)
        if (first := first_control(self.folders)) is not None:
            first.setFocus()

    def _lay_out(self) -> QVBoxLayout:
        """Put what scrolls into the page; gives the column that the groups come to."""
        # From the outside in: what comes to another parent is styled anew with all in it.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea(self)
        whole.addWidget(self._scroll)
        self._scroll.setAccessibleName(tr("Settings", "Settings"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside = self._inside = QWidget(self._scroll.viewport())
        self._scroll.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, TITLE_TOP, _MARGIN, _MARGIN)
        inside.setMaximumWidth(WIDEST + 2 * _MARGIN)
        column.setSpacing(16)
        column.addWidget(Label(tr("Settings", "Settings"), "display"))
        return column

    def _changed(self, changes: Changes) -> None:
        # A card that is read or accepted changes whom a lesson is from and how often it was used.
        if self.isVisible() and (changes.lessons or changes.cards or changes.contacts):
            self.learned.refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("surface"))
