"""Where the window lies on the screen, kept from one start to the next."""

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QMainWindow

_KEY = "window/geometry"
_SMALLEST = (880, 600)
_FIRST_SIZE = (1440, 900)
_AROUND = QSize(16, 56)
"""What a window manager puts around a window, which is not known before it is shown."""


def restore_frame(window: QMainWindow, settings: QSettings) -> None:
    """Put the window where it was, or give it the size of a first start."""
    window.setMinimumSize(*_SMALLEST)
    geometry = settings.value(_KEY)
    if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
        room = window.screen().availableSize() - _AROUND
        window.resize(QSize(*_FIRST_SIZE).boundedTo(room))


def bring_forward(window: QMainWindow) -> None:
    """Show the window in front of all others, as far as the desktop lets it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def keep_frame(window: QMainWindow, settings: QSettings) -> None:
    """Remember where the window is."""
    settings.setValue(_KEY, window.saveGeometry())
