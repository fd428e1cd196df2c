"""Qt's own dialog for files, where the desktop has none: its icons are seen in both themes."""

from typing import Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QToolButton, QWidget

from cardcase.ui.icons import keep_icon
from cardcase.ui.widgets.menu import RoundCorners

_ICONS: Final = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "folder-plus",
    "listModeButton": "layout-grid",
    "detailModeButton": "list",
}
"""What Qt calls the buttons of the dialog; its own arrows are dark whatever lies behind them."""


class FileDialog(QFileDialog):
    """A QFileDialog that is dressed when it is Qt's own."""

    _dressed = False

    def showEvent(self, event: QShowEvent) -> None:
        if not self._dressed:
            self._dressed = True
            for button in self.findChildren(QToolButton):
                if button.objectName() in _ICONS:
                    keep_icon(button, _ICONS[button.objectName()], "text")
            for choice in self.findChildren(QComboBox):
                RoundCorners(choice.view().window())
        super().showEvent(event)


def ask_files(parent: QWidget, title: str, folder: str, kinds: str) -> list[str]:
    """Let the owner choose files of these kinds; none if that is given up."""
    return _ask(parent, title, folder, QFileDialog.FileMode.ExistingFiles, kinds)


def ask_folder(parent: QWidget, title: str, folder: str) -> str:
    """Let the owner choose a folder; empty if that is given up."""
    return next(iter(_ask(parent, title, folder, QFileDialog.FileMode.Directory)), "")


def _ask(
    parent: QWidget, title: str, folder: str, mode: QFileDialog.FileMode, kinds: str = ""
) -> list[str]:
    dialog = FileDialog(parent, title, folder, kinds)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=mode == QFileDialog.FileMode.Directory)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen
