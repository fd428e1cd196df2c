"""Lucide icons (ISC) of the package python-lucide, tinted by role, sharp at every scale.

The package's own ``lucide_icon`` is not used: ``import lucide`` takes 70 ms, loads ssl and
urllib for a downloader that we do not need, and re-parses each icon. Its database is one
indexed table ``icons(name, svg)``: a look-up takes 0.02 ms.
"""

import sqlite3
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON, STROKE


class UnknownIconError(LookupError):
    """No icon of this name: a slip of ours."""


def pixmap(name: str, role: str = "muted", size: int = ICON, dpr: float = 1.0) -> QPixmap:
    """The icon in the colour of ``role``, ``size`` logical pixels wide, for a screen's ``dpr``."""
    return tinted(name, theme().color(role), size, dpr)


def tinted(name: str, color: QColor, size: int = ICON, dpr: float = 1.0) -> QPixmap:
    """As :func:`pixmap`, in any colour."""
    key = f"icon:{name}:{color.rgba()}:{size}:{dpr}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    renderer = QSvgRenderer(QByteArray(_svg(name, color.name())))
    side = round(size * dpr)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setOpacity(color.alphaF())
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(dpr)
    made = QPixmap.fromImage(image)
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, role: str = "muted", size: int = ICON) -> QIcon:
    """The icon for a QAction or a Qt widget: ``role`` at rest, ``text`` under the pointer.

    It keeps the colours of the theme that is on; :func:`keep_icon` follows a change.
    """
    made = QIcon()
    for dpr in (1.0, 2.0):
        made.addPixmap(pixmap(name, role, size, dpr), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, "text", size, dpr), QIcon.Mode.Active)
        made.addPixmap(pixmap(name, "edge", size, dpr), QIcon.Mode.Disabled)
    return made


class _Keeper(QObject):
    def __init__(self, target: QObject, name: str, role: str, size: int) -> None:
        super().__init__(target)
        self._target, self._name, self._role, self._size = target, name, role, size
        theme().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        self._target.setIcon(icon(self._name, self._role, self._size))  # type: ignore[attr-defined]


def keep_icon(target: QObject, name: str, role: str = "muted", size: int = ICON) -> None:
    """Give ``target`` (anything with ``setIcon``) the icon, now and after each change of theme."""
    _Keeper(target, name, role, size)


def draw(painter: QPainter, name: str, role: str, x: float, y: float, size: int = ICON) -> None:
    """Paint the icon with its top left at (x, y), in whatever paints itself."""
    found = pixmap(name, role, size, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(round(x), round(y)), found)


@cache
def _database() -> sqlite3.Connection:
    spec = find_spec("lucide")
    if spec is None or spec.origin is None:
        raise UnknownIconError("python-lucide is not installed")
    path = Path(spec.origin).parent / "data" / "lucide-icons.db"
    return sqlite3.connect(
        f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
    )


@cache
def _source(name: str) -> str:
    row = (
        _database()
        .execute(
            "SELECT svg FROM icons WHERE name = ? UNION ALL SELECT svg FROM icons"
            " JOIN icon_aliases USING (name) WHERE alias = ? LIMIT 1",
            (name, name),
        )
        .fetchone()
    )
    if row is None:
        raise UnknownIconError(name)
    return str(row[0])


def _svg(name: str, color: str) -> bytes:
    return (
        _source(name)
        .replace('stroke-width="2"', f'stroke-width="{STROKE}"')
        .replace("currentColor", color)
        .encode()
    )
