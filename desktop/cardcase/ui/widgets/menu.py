"""A menu with round corners on every desktop."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from cardcase.core.text import fold
from cardcase.ui import icons
from cardcase.ui.command import Command
from cardcase.ui.tokens import RADIUS_GROUP
from cardcase.ui.widgets.keycap import key_text


class Menu(QMenu):
    """A QMenu whose corners let the window below be seen."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        let_corners_through(self)

    def add_commands(self, commands: Iterable[Command], *, apart: bool = True) -> None:
        """Add what can be done, ``apart`` from what is there already."""
        if apart and self.actions():
            self.addSeparator()
        for each in commands:
            # A menu takes an ampersand for a mnemonic.
            words = keyed(each.text.replace("&", "&&"), each.key)
            action = self.addAction(icons.icon(each.icon, each.role), words)
            action.triggered.connect(lambda _checked=False, act=each.act: act())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isprintable() and not typed.isspace() and typed and not event.modifiers():
            self._go_to(typed)
        else:
            super().keyPressEvent(event)

    def _go_to(self, typed: str) -> None:
        """Go to the next entry that begins with what is typed."""
        wanted = fold(typed)
        entries = [each for each in self.actions() if each.isEnabled() and not each.isSeparator()]
        active = self.activeAction()
        begin = entries.index(active) + 1 if active in entries else 0
        for entry in (*entries[begin:], *entries[:begin]):
            if fold(entry.text()).startswith(wanted):
                self.setActiveAction(entry)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut_corners(self)


def _has_no_compositor() -> bool:
    # X11 may have none, and shows black where a window is translucent.
    return QGuiApplication.platformName() == "xcb"


def let_corners_through(popup: QWidget) -> None:
    """Let the window below be seen where a popup paints nothing."""
    if not _has_no_compositor():
        popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def cut_corners(popup: QWidget) -> None:
    """Where that cannot be, cut the corners off; to be called with each size."""
    if _has_no_compositor():
        path = QPainterPath()
        path.addRoundedRect(QRectF(popup.rect()), RADIUS_GROUP, RADIUS_GROUP)
        popup.setMask(QRegion(path.toFillPolygon().toPolygon()))


class RoundCorners(QObject):
    """Lets a popup of Qt's own have the corners of a menu; the sheet draws its line."""

    def __init__(self, popup: QWidget) -> None:
        super().__init__(popup)
        popup.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        popup.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        let_corners_through(popup)
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            cut_corners(watched)
        return super().eventFilter(watched, event)


def keyed(words: str, key: str) -> str:
    """The words of an entry with the key that does the same, if there is one; the key is only
    printed: whoever opens the menu listens to it."""
    return f"{words}\t{key_text(key)}" if key else words
