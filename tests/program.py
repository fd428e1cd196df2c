"""A whole Cardcase inside the test: real window, real lanes, real reading processes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from cardcase.core.scan.readers import Readers
from cardcase.core.store.library import Library
from cardcase.ui.context import Context
from cardcase.ui.main_window import MainWindow
from cardcase.ui.tasks import Mailbox, Tasks


class Program:
    """An open Cardcase. ``close`` ends it as closing the window does."""

    def __init__(self, app: QApplication, folder: Path, settings: Path) -> None:
        self._open = True
        self.library = Library.open(folder)
        stored = QSettings(str(settings), QSettings.Format.IniFormat)
        self.context = Context.make(self.library, Tasks(Mailbox(app)), stored, Readers())
        self.window = MainWindow(self.context)
        self.window.resize(1440, 900)
        self.window.show()

    def close(self) -> None:
        if not self._open:
            return
        self._open = False
        self.window.close()
        self.context.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def drop(target: QWidget, *files: Path) -> bool:
    """Drag files over a widget and let them fall; says whether they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place = target.rect().center()
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(place), copy, mime, left, none)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(QPoint(place), copy, mime, left, none)
    QApplication.sendEvent(target, move)
    let_go = QDropEvent(QPointF(place), copy, mime, left, none)
    QApplication.sendEvent(target, let_go)
    return let_go.isAccepted()
