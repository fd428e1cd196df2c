"""A menu with round corners on every desktop, and with the caps of keys."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QActionEvent,
    QBitmap,
    QGuiApplication,
    QIcon,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionMenuItem, QWidget

from cardcase.core.text import fold
from cardcase.ui import icons
from cardcase.ui.command import Command
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_POPUP
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.menu_entries import DESTROYS, has_sign, paint_entry, width_of
from cardcase.ui.widgets.paint import rounded

_BY_HALF: Final = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
_BARE: Final = Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
"""Set at once: with each change of its flags a widget is styled anew with all that is in it."""
_FRAME: Final = 7
"""The border of a menu and what is free inside it."""


class Menu(QMenu):
    """A QMenu whose corners let the window below be seen.

    Qt lays it out and paints its ground, and it is Qt's for screen readers; what stands in its
    entries is painted here. ``least``: how wide it is at least.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None, least: int = 0) -> None:
        super().__init__(title, parent)
        self._least = least
        self.setWindowFlags(self.windowFlags() | _BARE)
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
            action.setProperty(DESTROYS, each.role == "danger")

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

    def actionEvent(self, event: QActionEvent) -> None:
        # Qt's estimate knows of no caps; it takes this as the least.
        entries = [each for each in self.actions() if not each.isSeparator()]
        signs = any(map(has_sign, entries))
        needed = max((width_of(each, signs=signs) for each in entries), default=0)
        self.setMinimumWidth(max(self._least, needed + 2 * _FRAME))
        super().actionEvent(event)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        option.text, option.icon = "", QIcon()
        option.checkType = QStyleOptionMenuItem.CheckType.NotCheckable
        if action.menu() is not None:
            option.menuItemType = QStyleOptionMenuItem.MenuItemType.Normal

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setClipRect(self._seen())
        entries = [each for each in self.actions() if each.isVisible() and not each.isSeparator()]
        signs, active = any(map(has_sign, entries)), self.activeAction()
        for each in entries:
            place = self.actionGeometry(each)
            if place.intersects(event.rect()):
                paint_entry(painter, place, each, signs=signs, active=each is active)

    def _seen(self) -> QRect:
        """Where entries can be seen: a menu that is higher than the screen has arrows at its ends,
        under which it is scrolled."""
        seen = self.rect().adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuScrollerHeight, None, self)
        if entries := self.actions():
            if self.actionGeometry(entries[0]).top() < seen.top():
                seen.setTop(seen.top() + arrow)
            if self.actionGeometry(entries[-1]).bottom() > seen.bottom():
                seen.setBottom(seen.bottom() - arrow)
        return seen

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
        # What is covered by half stays; a polygon would cut off more at the left than at the right.
        shape = QImage(popup.size(), QImage.Format.Format_ARGB32_Premultiplied)
        shape.fill(Qt.GlobalColor.transparent)
        painter = QPainter(shape)
        rounded(painter, QRectF(popup.rect()), RADIUS_POPUP, theme().color("text"))
        painter.end()
        popup.setMask(QBitmap.fromImage(shape.createAlphaMask(_BY_HALF)))


class RoundCorners(QObject):
    """Lets a popup of Qt's own have the corners of a menu; the sheet draws its line."""

    def __init__(self, popup: QWidget) -> None:
        super().__init__(popup)
        popup.setWindowFlags(popup.windowFlags() | _BARE)
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
