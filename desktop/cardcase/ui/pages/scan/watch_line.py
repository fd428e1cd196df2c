"""A quiet line on the scan page: which folders are watched, and which cannot be reached."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_TEXT
from cardcase.ui.watcher import Standing, Watcher
from cardcase.ui.widgets.label import Label

_FONT = "second"


class WatchLine(QWidget):
    """Says nothing while no folder is watched."""

    def __init__(self, watcher: Watcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watcher = watcher
        self.words = Label("", _FONT, "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(ICON_TEXT + 8, 0, 0, 0)
        row.addWidget(self.words)
        watcher.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say how it stands now."""
        standings = [each for each in self._watcher.standings if each.folder.on]
        gone = [each for each in standings if each.there is False]
        there = [each for each in standings if each.there]
        said = []
        if there:
            watched = tr("Scan", "New pictures come here by themselves from: {folders}")
            said.append(watched.format(folders=_names(there)))
        if gone:
            lost = tr("Scan", "Not to be reached now, watched again when back: {folders}")
            said.append(lost.format(folders=_names(gone)))
        self.words.setText(" · ".join(said))
        self.setVisible(bool(said))

    def paintEvent(self, _event: QPaintEvent) -> None:
        top = (theme().line_height(_FONT) - ICON_TEXT) / 2
        icons.draw(QPainter(self), "folder-sync", "muted", 0, top, ICON_TEXT)


def _names(standings: list[Standing]) -> str:
    return ", ".join(each.folder.path.name or str(each.folder.path) for each in standings)
