"""The key cap: a shortcut printed on what it does."""

import sys

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_CAP
from cardcase.ui.widgets.paint import rounded

# On macOS Alt and an arrow go by words in a text.
BACK, FORWARD = ("Ctrl+[", "Ctrl+]") if sys.platform == "darwin" else ("Alt+Left", "Alt+Right")
"""The keys to where one was before, and forward again."""

HEIGHT = 20
_PADDING = 6
_SIGNS = {"Down": "↓", "Up": "↑", "Left": "←", "Right": "→", "Return": "Enter"}


def key_text(key: str) -> str:
    """A shortcut as it is printed everywhere, as Qt prints it in menus: "Ctrl+O", on macOS "⌘O"."""
    if sys.platform == "darwin":
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    parts = key.removesuffix("+").split("+") + (["+"] if key.endswith("+") else [])
    return "+".join(_SIGNS.get(part, part) for part in parts if part)


def keycap_size(key: str) -> QSize:
    """How much room the cap of ``key`` takes."""
    wide = QFontMetricsF(theme().font("caption-medium")).horizontalAdvance(key_text(key))
    return QSize(max(HEIGHT, round(wide) + 2 * _PADDING), HEIGHT)


class KeyCap(QWidget):
    """The cap of a key that goes to what it stands beside."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setFixedSize(keycap_size(key))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_keycap(QPainter(self), QRectF(self.rect()), self._key)


def paint_keycap(
    painter: QPainter, rect: QRectF, key: str, *, on_accent: bool = False, able: bool = True
) -> None:
    """Paint the cap of ``key`` into ``rect``; ``on_accent`` on a filled button; not ``able``: the
    key does nothing now."""
    colors = theme()
    ink = colors.color("on-accent" if on_accent else "muted" if able else "edge")
    border = colors.color("on-accent" if on_accent else "line")
    if on_accent:
        border.setAlphaF(0.55)
    fill = None if on_accent else colors.color("raised")
    rounded(painter, rect, RADIUS_CAP, fill, border)
    painter.save()
    # The cap stands a little off the page: its bottom line is two pixels.
    painter.fillRect(
        QRectF(rect.left() + RADIUS_CAP, rect.bottom() - 2, rect.width() - 2 * RADIUS_CAP, 1),
        border,
    )
    painter.setFont(colors.font("caption-medium"))
    painter.setPen(ink)
    painter.drawText(rect.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, key_text(key))
    painter.restore()
