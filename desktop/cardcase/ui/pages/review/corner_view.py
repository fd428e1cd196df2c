"""The whole photograph, with the corners of a card to be dragged or moved by keys."""

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardcase.core.scan.outline import Flaw, flaw_of
from cardcase.core.scan.page import Quad
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.corner_paint import paint_corners, paint_magnified, paint_others
from cardcase.ui.widgets.fitted import Fitted

_REACH: Final = 20
"""Pixels of the screen from which a corner is taken hold of."""
_STEP: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_FAR: Final = 10
"""Times as far a step goes with Shift."""
_RIM: Final = 0.05
"""Of the page's longer side there is room round it, for cards that go on beyond the picture."""


class CornerView(QWidget):
    """``moved``: the corners are others now. Corners are in pixels of the photograph's page.

    Where ``free``, a drag beside the corners draws the card anew.
    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.quad: Quad = ((0, 0), (1, 0), (1, 1), (0, 1))
        self.current = 0
        self._first: Quad = self.quad
        self._others: Sequence[Quad] = ()
        self._fitted = Fitted(QPixmap())
        self._size = QSize(1, 1)
        self._room = QRectF(0, 0, 1, 1)
        self._held: Literal["", "corner", "card"] = ""
        self._free = self._near = False
        self._grip = QPointF()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(160)
        # The corner itself is ringed.
        self.setProperty("focus_ring", False)
        self.setAccessibleName(tr("Review", "Corners of the card"))

    def show_page(
        self, picture: QPixmap, size: QSize, quad: Quad, others: Sequence[Quad], *, free: bool
    ) -> None:
        """Show a page of ``size`` pixels with the corners of the card, and its ``others``."""
        self._fitted, self._size = Fitted(picture), size
        rim = _RIM * max(size.width(), size.height())
        corners = QPolygonF([QPointF(*point) for point in quad]).boundingRect()
        page = QRectF(0, 0, size.width(), size.height())
        self._room = page.united(corners).adjusted(-rim, -rim, rim, rim)
        self._others, self._free = others, free
        self._held, self._near, self.current = "", False, 0
        self._first = quad
        self._set(quad)

    @property
    def is_changed(self) -> bool:
        """Whether the corners are others than they were."""
        return self.quad != self._first

    @property
    def flaw(self) -> Flaw | None:
        """Why no card can have these corners."""
        return flaw_of(self.quad)

    @property
    def magnifies(self) -> bool:
        """Whether what is around the corner is shown larger."""
        return self._near and not self._fitted.picture.isNull()

    def place_of(self, corner: int) -> QPointF:
        """Where a corner is shown."""
        return self._shown(self.quad[corner])

    def _set(self, quad: Quad) -> None:
        room = self._room
        a, b, c, d = (
            (min(max(room.left(), x), room.right()), min(max(room.top(), y), room.bottom()))
            for x, y in quad
        )
        self.quad = (a, b, c, d)
        self._say()
        self.moved.emit()
        self.update()

    def move_to(self, corner: int, x: float, y: float) -> None:
        """Put a corner there, as far as there is room."""
        quad = list(self.quad)
        quad[corner] = (x, y)
        a, b, c, d = quad
        self._set((a, b, c, d))

    def _say(self) -> None:
        """For screen readers: which corner, and where it is."""
        names = (
            tr("Review", "Top left corner of the card"),
            tr("Review", "Top right corner of the card"),
            tr("Review", "Bottom right corner of the card"),
            tr("Review", "Bottom left corner of the card"),
        )
        x, y = self.quad[self.current]
        self.setAccessibleDescription(f"{names[self.current]}: {round(x)}, {round(y)}")

    # Where things are shown.

    @property
    def _scale(self) -> float:
        """Pixels of the screen for one of the photograph."""
        across, down = self.width() / self._room.width(), self.height() / self._room.height()
        return max(1e-6, min(across, down))

    @property
    def _origin(self) -> QPointF:
        """Where the page's own top left is shown: the page in the middle, flush with the top."""
        spare = self.width() / self._scale - self._room.width()
        return QPointF(spare / 2 - self._room.left(), -self._room.top()) * self._scale

    @property
    def _frame(self) -> QRectF:
        """Where the page is shown."""
        return QRectF(self._origin, self._size.toSizeF() * self._scale)

    def _shown(self, point: tuple[float, float]) -> QPointF:
        return self._origin + QPointF(*point) * self._scale

    def _on_page(self, place: QPointF) -> tuple[float, float]:
        point = (place - self._origin) / self._scale
        return point.x(), point.y()

    def _corner_at(self, place: QPointF) -> int:
        far = [(self.place_of(at) - place).manhattanLength() for at in range(4)]
        nearest = min(range(4), key=far.__getitem__)
        return nearest if far[nearest] <= _REACH else -1

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position()
        corner = self._corner_at(place)
        if corner >= 0:
            self.current, self._held, self._near = corner, "corner", True
            self._grip = place - self.place_of(corner)
        elif self._free:
            self._held, self._grip = "card", place
        self._say()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._held == "corner":
            self.move_to(self.current, *self._on_page(place - self._grip))
        elif self._held == "card":
            self._draw(place)
        else:
            over = self._corner_at(place) >= 0
            shape = Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.ArrowCursor
            self.setCursor(Qt.CursorShape.CrossCursor if self._free and not over else shape)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held, self._near = "", False
        self.update()

    def _draw(self, place: QPointF) -> None:
        """The card from where the drag began to ``place``."""
        drawn = QRectF(self._grip, place).normalized()
        if min(drawn.width(), drawn.height()) >= _REACH:
            left, top = self._on_page(drawn.topLeft())
            right, bottom = self._on_page(drawn.bottomRight())
            self._set(((left, top), (right, top), (right, bottom), (left, bottom)))

    # The keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEP.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        x, y = self.quad[self.current]
        self._near = True
        self.move_to(self.current, x + far * step[0], y + far * step[1])

    def step(self, pixels: int) -> None:
        """Move the corner to the right."""
        x, y = self.quad[self.current]
        self._near = True
        self.move_to(self.current, x + pixels, y)

    def next_corner(self) -> None:
        """Go to the next corner, from the last one to the first."""
        self._choose((self.current + 1) % len(self.quad))

    def focusNextPrevChild(self, forward: bool) -> bool:
        following = self.current + (1 if forward else -1)
        if not 0 <= following < len(self.quad):
            return super().focusNextPrevChild(forward)
        self._choose(following)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ends = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.BacktabFocusReason: 3}
        self._choose(ends.get(event.reason(), self.current))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._near = False
        self.update()

    def _choose(self, corner: int) -> None:
        self.current, self._near = corner, False
        self._say()
        self.update()

    # The picture.

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self._fitted.picture
        if picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = self._frame
        clip = QPainterPath()
        clip.addRoundedRect(frame, 10, 10)
        painter.save()
        painter.setClipPath(clip)
        small = self._fitted.at((frame.size() * self.devicePixelRatioF()).toSize())
        painter.drawPixmap(frame, small, QRectF(small.rect()))
        paint_others(painter, [[self._shown(point) for point in quad] for quad in self._others])
        painter.restore()
        shown = [self._shown(point) for point in self.quad]
        current = self.current if self.hasFocus() or self._held == "corner" else -1
        paint_corners(painter, clip, shown, current, flawed=self.flaw is not None)
        if self.magnifies:
            paint_magnified(painter, picture, frame, shown, self.current)
