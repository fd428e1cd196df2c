"""A picture as large as the window."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cardcase.ui.i18n import tr
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_CONTROL, RADIUS_GROUP
from cardcase.ui.widgets.button import IconButton
from cardcase.ui.widgets.paint import rounded

FIT = QSize(1600, 1600)
"""Device pixels that a picture is decoded to at most; enough for a window full of it."""
_MARGIN = 40
_LARGEST = 2.0
"""A picture is enlarged so many times at most; beyond that there is nothing more to see."""


class Zoom(QWidget):
    """Lies over the whole window until a click or a key; the focus goes back to where it was."""

    def __init__(self, pictures: Pictures, sha256: str, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._pictures, self._sha256 = pictures, sha256
        self._window = window
        self._before = window.focusWidget()
        self._close = IconButton("x", tr("Contacts", "Close"), "Esc", parent=self)
        # The keyboard closes it by itself; the focus stays, for nothing below may take a key.
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.leave)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", False)
        pictures.ready.connect(self._arrived)
        window.installEventFilter(self)
        self._cover()
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Go away."""
        focused = self.hasFocus()
        self.hide()
        # What had the focus may have been made anew below.
        if focused and self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.deleteLater()

    def _arrived(self, sha256: str) -> None:
        if sha256 == self._sha256:
            self.update()

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self._close.move(self.width() - self._close.width() - 8, 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A key of the window has gone to another page: this is in its way.
        kept = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if self.isVisible() and event.reason() not in kept:
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (
            Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        ):  # fmt: skip
            self.leave()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("scrim"))
        way_out = QRectF(self._close.geometry())
        rounded(painter, way_out, RADIUS_CONTROL, theme().color("raised"), theme().color("edge"))
        picture = self._pictures.get(self._sha256, FIT)
        if picture is None or picture.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = picture.deviceIndependentSize()
        scale = min(room.width() / size.width(), room.height() / size.height(), _LARGEST)
        place = QRectF(0, 0, size.width() * scale, size.height() * scale)
        place.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(place, RADIUS_GROUP, RADIUS_GROUP)
        painter.setClipPath(path)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
