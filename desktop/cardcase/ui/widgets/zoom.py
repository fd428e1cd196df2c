"""Pictures as large as the window, to be looked at closely."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cardcase.ui.i18n import tr
from cardcase.ui.page_keys import OVER
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import HIT, RADIUS_CONTROL, RADIUS_GROUP
from cardcase.ui.widgets.button import Button, IconButton
from cardcase.ui.widgets.paint import rounded

FIT = QSize(1600, 1600)
"""Device pixels that a picture is decoded to at most; enough for a window full of it."""
_CLOSE = QSize(4000, 4000)
"""The same for one that is looked at closely."""
_MARGIN, _APART = 40, 4
_AROUND = 12
"""Between the picture, the buttons below it and the edge."""
_LARGEST = 2.0
"""A picture that fits is enlarged so many times at most."""
_CLOSEST, _STEP, _PAN = 8.0, 1.25, 60
"""How much closer one can look than at all of it, by what factor a step, and pixels an arrow."""


@dataclass(frozen=True, slots=True)
class Large:
    """A picture by its sha256 and what it is called. ``instead``: the one to show if it cannot be
    read; ``outline``: corners of what is marked on it, as shares of its width and height."""

    sha256: str
    name: str
    instead: str = ""
    outline: Sequence[tuple[float, float]] = ()


class Zoom(QWidget):
    """Lies over the whole window until a click or Escape; the focus goes back to where it was.

    The wheel and + and − look closer, dragging and the arrows move what is seen; of several
    pictures Space shows the next, as do the arrows while all of one is in sight.
    """

    def __init__(
        self, pictures: Pictures, shown: Sequence[Large], window: QWidget, at: int = 0
    ) -> None:
        super().__init__(window)
        self._pictures, self._shown, self._at = pictures, shown, at
        self._window = window
        self._before = window.focusWidget()
        self.closeness = 1.0
        self._moved = QPointF()
        self._pressed: QPointF | None = None
        self._dragged = False
        close = tr("Contacts", "Close")
        self._close = Button(close, "x", key="Esc", small=True, parent=self)
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.leave)
        closer = self._tool("zoom-in", tr("Zoom", "Closer"), "+")
        closer.clicked.connect(lambda: self.look_closer(_STEP))
        farther = self._tool("zoom-out", tr("Zoom", "Farther"), "-")
        farther.clicked.connect(lambda: self.look_closer(1 / _STEP))
        self._tools = [farther, closer]
        if len(shown) > 1:
            turn = self._tool("flip-horizontal-2", tr("Zoom", "The next picture"), "Space")
            turn.clicked.connect(lambda: self.step(1))
            self._tools.append(turn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_ring", False)
        self.setProperty(OVER, True)
        pictures.ready.connect(self._arrived)
        window.installEventFilter(self)
        self.step(0)
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

    def step(self, by: int) -> None:
        """Show the next picture, or another one, all of it."""
        self._at = (self._at + by) % len(self._shown)
        self.closeness, self._moved = 1.0, QPointF()
        self.setAccessibleName(self._shown[self._at].name)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def look_closer(self, factor: float, at: QPointF | None = None) -> None:
        """Look closer at a point, by default at the middle; by less than 1 from farther away."""
        before = self.closeness
        self.closeness = min(max(before * factor, 1.0), _CLOSEST)
        middle = QPointF(self.rect().center())
        away = (at or middle) - middle - self._moved
        self._move(-away * (self.closeness / before - 1))
        close = self.closeness > 1
        self.setCursor(Qt.CursorShape.OpenHandCursor if close else Qt.CursorShape.ArrowCursor)

    def _tool(self, icon: str, name: str, key: str) -> IconButton:
        button = IconButton(icon, name, key, parent=self)
        # The keyboard does it by itself; the focus stays, for nothing below may take a key.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _move(self, by: QPointF) -> None:
        if self.closeness == 1:  # all of it is in sight
            self._moved = QPointF()
            self.update()
            return
        place = self._place()
        room = QRectF(self.rect())
        wanted = self._moved + by
        most = [
            max(0.0, (a - b) / 2)
            for a, b in ((place.width(), room.width()), (place.height(), room.height()))
        ]
        self._moved = QPointF(
            min(max(wanted.x(), -most[0]), most[0]), min(max(wanted.y(), -most[1]), most[1])
        )
        self.update()

    def _arrived(self, sha256: str) -> None:
        if sha256 in (self._shown[self._at].sha256, self._shown[self._at].instead):
            self.update()

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self._close.resize(self._close.sizeHint())
        self._close.move(self.width() - self._close.width() - 8, 5)
        left = (self.width() - sum(each.width() + _APART for each in self._tools)) // 2
        for each in self._tools:
            each.move(left, self.height() - each.height() - _AROUND)
            left += each.width() + _APART
        self._move(QPointF())

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
        arrows = {
            Qt.Key.Key_Left: QPointF(_PAN, 0),
            Qt.Key.Key_Right: QPointF(-_PAN, 0),
            Qt.Key.Key_Up: QPointF(0, _PAN),
            Qt.Key.Key_Down: QPointF(0, -_PAN),
        }
        key, several = Qt.Key(event.key()), len(self._shown) > 1
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave()
        elif key == Qt.Key.Key_Space:
            self.step(1) if several else self.leave()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.look_closer(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.look_closer(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self.step(0)
        elif key in arrows and self.closeness > 1:
            self._move(arrows[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and several:
            self.step(1 if key == Qt.Key.Key_Right else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.look_closer(_STEP ** (event.angleDelta().y() / 120), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way = event.position() - self._pressed
        if self._dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self._pressed = event.position()
            self._move(way)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed = None
        if not self._dragged:
            self.leave()

    def _picture(self) -> QPixmap | None:
        large = self._shown[self._at]
        found = None
        if self.closeness > 1:
            found = self._pictures.get(large.sha256, _CLOSE)
        # Until the larger one has come, the other is shown.
        if found is None or found.isNull():
            found = self._pictures.get(large.sha256, FIT)
        if found is not None and found.isNull() and large.instead:
            found = self._pictures.get(large.instead, FIT)
        return None if found is None or found.isNull() else found

    def _place(self) -> QRectF:
        """Where all of the picture lies, as far as it reaches."""
        picture = self._picture()
        if picture is None:
            return QRectF()
        fit = self._pictures.get(self._shown[self._at].sha256, FIT)
        known = picture if fit is None or fit.isNull() else fit
        size = QSizeF(known.deviceIndependentSize())
        foot = HIT + 2 * _AROUND
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -foot)
        scale = min(room.width() / size.width(), room.height() / size.height(), _LARGEST)
        place = QRectF(QPointF(), size * scale * self.closeness)
        place.moveCenter(room.center() + self._moved)
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("scrim"))
        picture, place = self._picture(), self._place()
        if picture is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            path = QPainterPath()
            path.addRoundedRect(place, RADIUS_GROUP, RADIUS_GROUP)
            painter.setClipPath(path)
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
            painter.restore()
            self._outline(painter, place)
        for button in self._tools:
            ground = QRectF(button.geometry())
            rounded(painter, ground, RADIUS_CONTROL, theme().color("raised"), theme().color("edge"))

    def _outline(self, painter: QPainter, place: QRectF) -> None:
        corners = self._shown[self._at].outline
        if not corners:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = QPolygonF(
            [
                QPointF(place.left() + x * place.width(), place.top() + y * place.height())
                for x, y in corners
            ]
        )
        for role, width in (("card-ink", 5.0), ("card-lit", 3.0)):
            painter.setPen(QPen(theme().color(role), width))
            painter.drawPolygon(points)
