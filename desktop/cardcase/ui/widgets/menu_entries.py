"""What an entry of a menu shows: an icon or a tick, its words, the cap of its key, an arrow."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QKeySequence, QPainter

from cardcase.ui import icons
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON, ICON_SMALL
from cardcase.ui.widgets.keycap import keycap_size, paint_keycap

DESTROYS: Final = "destroys"
"""The property of an action whose words warn: what it takes away is gone, or must be undone."""
_LEFT, _RIGHT = 10, 8
_SIGN: Final = ICON + 10
"""The column of icons and ticks, which a menu without any does not have."""
_APART: Final = 24
"""Between words and the cap of a key at least."""


def words_of(action: QAction) -> str:
    """The words of an entry without its key; an ampersand is still doubled."""
    return action.text().partition("\t")[0]


def key_of(action: QAction) -> str:
    """The key that is printed in an entry: what follows its words, else the action's own."""
    printed = action.text().partition("\t")[2]
    return printed or action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)


def has_sign(action: QAction) -> bool:
    """Whether an entry needs the column of icons and ticks."""
    return action.isVisible() and (action.isCheckable() or not action.icon().isNull())


def width_of(action: QAction, *, signs: bool) -> int:
    """How much room an entry takes; ``signs``: whether the menu has the column for them."""
    metrics = QFontMetrics(theme().font("body"))
    flags = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextHideMnemonic
    wide = _LEFT + metrics.size(flags, words_of(action)).width() + _RIGHT + 4
    if signs:
        wide += _SIGN
    if key := key_of(action):
        wide += _APART + keycap_size(key).width()
    elif action.menu() is not None:
        wide += _APART + ICON_SMALL
    return wide


def paint_entry(
    painter: QPainter, place: QRect, action: QAction, *, signs: bool, active: bool
) -> None:
    """Paint all of an entry but its ground; ``active``: it is the one that Enter takes."""
    left, right = place.left() + _LEFT, place.right() + 1 - _RIGHT
    middle = place.top() + (place.height() + 1) // 2
    on = action.isEnabled()
    if signs:
        _paint_sign(painter, left, middle, action, active=active)
        left += _SIGN
    if key := key_of(action):
        size = keycap_size(key)
        right -= size.width()
        cap = QRectF(right, middle - size.height() / 2, size.width(), size.height())
        paint_keycap(painter, cap, key)
    elif action.menu() is not None:
        right -= ICON_SMALL
        role = "accent-hi" if active else "muted" if on else "edge"
        icons.draw(painter, "chevron-right", role, right, middle - ICON_SMALL / 2, ICON_SMALL)
    warns = bool(action.property(DESTROYS))
    role = "edge" if not on else "danger" if warns else "accent-hi" if active else "text"
    painter.setFont(theme().font("body"))
    painter.setPen(theme().color(role))
    flags = (
        Qt.AlignmentFlag.AlignLeft
        | Qt.AlignmentFlag.AlignVCenter
        | Qt.TextFlag.TextSingleLine
        | Qt.TextFlag.TextHideMnemonic
    )
    words = QRect(left, place.top(), right - left, place.height())
    painter.drawText(words, int(flags), words_of(action))


def _paint_sign(
    painter: QPainter, left: int, middle: int, action: QAction, *, active: bool
) -> None:
    on = action.isEnabled()
    if action.isCheckable():
        if action.isChecked():
            role = "accent-hi" if active else "accent" if on else "edge"
            icons.draw(painter, "check", role, left, middle - ICON / 2)
        return
    lit = active and not action.property(DESTROYS)
    mode = QIcon.Mode.Disabled if not on else QIcon.Mode.Active if lit else QIcon.Mode.Normal
    dpr = painter.device().devicePixelRatio()
    picture = action.icon().pixmap(QSize(ICON, ICON), dpr, mode)
    painter.drawPixmap(QPoint(left, middle - ICON // 2), picture)
