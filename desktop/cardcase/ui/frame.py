"""Where the window lies on the screen and what it shows, kept from one start to the next."""

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

_KEY = "window/geometry"
_PAGE = "window/page"
_WAITING = "window/duplicates"
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


def take_place_of(window: QMainWindow, other: QMainWindow) -> None:
    """Put a window that is not shown yet where another one is, to the pixel: Qt moves what it
    restores down, so that there is room for a title bar, whether there is one or not."""
    window.restoreGeometry(other.saveGeometry())
    whole = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
    if not other.windowState() & whole:
        window.move(other.pos())
        window.resize(other.size())


def bring_forward(window: QMainWindow) -> None:
    """Show the window in front of all others, as far as the desktop lets it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def keep_frame(window: QMainWindow, settings: QSettings) -> None:
    """Remember where the window is."""
    settings.setValue(_KEY, window.saveGeometry())


def keep_page(name: str, settings: QSettings, library: Path) -> None:
    """Remember which page of a library is in front."""
    settings.setValue(f"{_PAGE}-{key_of(library)}", name)


def kept_page(settings: QSettings, library: Path) -> str:
    """The page that was in front the last time; empty if none is known."""
    return str(settings.value(f"{_PAGE}-{key_of(library)}", ""))


def keep_waiting(pairs: int, settings: QSettings, library: Path) -> None:
    """Remember how many pairs of a library wait to be decided: to find them again takes long."""
    settings.setValue(f"{_WAITING}-{key_of(library)}", pairs)


def kept_waiting(settings: QSettings, library: Path) -> int:
    """How many pairs were left waiting the last time."""
    kept = str(settings.value(f"{_WAITING}-{key_of(library)}", 0))
    return int(kept) if kept.isdecimal() else 0


def key_of(library: Path) -> str:
    """What a library is called where its name must be short and say nothing: in settings, of a
    socket."""
    name = os.path.realpath(library).encode("utf-8", "surrogateescape")
    return hashlib.sha256(name).hexdigest()[:16]


def resize_within(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what the screen has room for with its frame."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize() - _AROUND))
