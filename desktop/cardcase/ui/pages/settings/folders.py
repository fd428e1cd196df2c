"""The folders whose new pictures come onto the pile by themselves."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cardcase.ui.context import Context
from cardcase.ui.file_dialog import ask_folder
from cardcase.ui.i18n import tr
from cardcase.ui.pages.settings.folder_row import FolderRow
from cardcase.ui.pages.settings.group import WIDEST
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.raised_rows import RaisedRows


class Folders(QWidget):
    """A row for each watched folder, and the way to one more."""

    def __init__(
        self, context: Context, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._watcher, self._today = context, context.watcher, today
        self.setMaximumWidth(WIDEST)
        self.rows: list[FolderRow] = []
        self.choose = Button(tr("Settings", "Choose folder…"), "folder-plus", small=True)
        self._group = RaisedRows(self)
        self._group.hide()
        explained = tr(
            "Settings",
            "New pictures and PDFs in these folders come onto the pile by themselves, also those "
            "that came while Cardcase was closed. Nothing in the folders is changed.",
        )
        head = QHBoxLayout()
        head.addWidget(Label(tr("Settings", "Watched folders"), "section"))
        head.addStretch(1)
        head.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(Label(explained, "second", "muted", wrap=True))
        column.addWidget(self._group)
        self.choose.clicked.connect(self._choose)
        self._watcher.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the folders as they stand; rows that stay keep the focus."""
        standings = self._watcher.standings
        if [row.uid for row in self.rows] != [each.folder.uid for each in standings]:
            self.rows = [FolderRow(each, self._today(), self._group) for each in standings]
            for row in self.rows:
                self._connect(row)
            self._group.show_rows(self.rows)
            self._group.setVisible(bool(self.rows))
        for row, standing in zip(self.rows, standings, strict=True):
            row.show_standing(standing, self._today())

    def _connect(self, row: FolderRow) -> None:
        uid, watcher = row.uid, self._watcher
        row.switched.connect(lambda on: watcher.set_on(uid, on))
        row.deepened.connect(lambda deep: watcher.set_deep(uid, deep))
        row.removed.connect(lambda: self._remove(uid))
        row.earlier_wanted.connect(lambda: watcher.take_earlier(uid))
        row.earlier_left.connect(lambda: watcher.leave_earlier(uid))

    def _remove(self, uid: str) -> None:
        self.choose.setFocus()
        self._watcher.remove(uid)

    def _choose(self) -> None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        folder = str(self._context.settings.value("watch/folder", pictures))
        chosen = ask_folder(self, tr("Settings", "Choose a folder to watch"), folder)
        if chosen:
            self._context.settings.setValue("watch/folder", chosen)
            self._watcher.add(Path(chosen))
