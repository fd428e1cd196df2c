"""The chip: a small word with a colour and an icon; a state, a tag or a filter."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON_TEXT
from cardcase.ui.widgets.enter import EnterPresses
from cardcase.ui.widgets.paint import rounded

ChipKind = Literal["neutral", "accent", "ok", "doubt", "due", "danger", "raised", "off"]
HEIGHT = 24
_PADDING = 10
_GAP = 6
# kind: (fill, border, ink)
_ROLES: dict[str, tuple[str | None, str | None, str]] = {
    "neutral": ("sunken", None, "text"),
    "accent": ("accent-soft", None, "accent-hi"),
    "ok": ("ok-soft", None, "ok"),
    "doubt": ("doubt-soft", None, "doubt"),
    "due": ("due-soft", None, "due"),
    "danger": ("danger-soft", None, "danger"),
    "raised": ("raised", None, "accent-hi"),
    "off": (None, "line", "text"),
}


def chip_size(text: str, icon: str | None = None, removable: bool = False) -> QSize:
    """How much room a chip takes."""
    width = QFontMetricsF(theme().font("caption-medium")).horizontalAdvance(text) + 2 * _PADDING + 1
    signs = (icon is not None) + removable
    return QSize(round(width) + signs * (ICON_TEXT + _GAP), HEIGHT)


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    text: str,
    kind: ChipKind = "neutral",
    icon: str | None = None,
    removable: bool = False,
) -> None:
    """Paint a chip; for delegates and for :class:`Chip`."""
    color = theme().color
    fill, border, ink = _ROLES[kind]
    rounded(
        painter,
        rect,
        rect.height() / 2,
        color(fill) if fill else None,
        color(border) if border else None,
    )
    x = rect.left() + _PADDING
    top = rect.center().y() - ICON_TEXT / 2
    if icon:
        icons.draw(painter, icon, ink, x, top, ICON_TEXT)
        x += ICON_TEXT + _GAP
    end = rect.right() - _PADDING
    if removable:
        end -= ICON_TEXT
        icons.draw(painter, "x", ink, end, top, ICON_TEXT)
        end -= _GAP
    painter.save()
    painter.setFont(theme().font("caption-medium"))
    painter.setPen(color(ink))
    area = QRectF(x, rect.top(), end - x + 1, rect.height())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


class Chip(EnterPresses, QAbstractButton):
    """A chip in the window. It only takes focus and clicks when made ``clickable`` or removable."""

    removed = Signal()

    def __init__(
        self,
        text: str,
        kind: ChipKind = "neutral",
        icon: str | None = None,
        removable: bool = False,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._removable = kind, icon, removable
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        active = clickable or removable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if active else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not active)
        self.setProperty("focus_radius", HEIGHT // 2)
        if active:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_state(self, text: str, kind: ChipKind, icon: str | None = None) -> None:
        """Say something else."""
        self._kind, self._icon = kind, icon
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self.text(), self._icon, self._removable)

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_chip(QPainter(self), rect, self.text(), self._kind, self._icon, self._removable)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        over_sign = event.position().x() > self.width() - _PADDING - ICON_TEXT - _GAP / 2
        super().mouseReleaseEvent(event)
        if self._removable and over_sign and self.rect().contains(event.position().toPoint()):
            self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)
