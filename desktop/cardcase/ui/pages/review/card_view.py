"""The straightened card with its lines: a click gives one away, a focused field lights it."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QSizePolicy, QWidget

from cardcase.core.scan.page import Page
from cardcase.ui.i18n import tr
from cardcase.ui.pages.review.card_items import CardItem, LineItem, on_dark
from cardcase.ui.widgets.card_picture import CARD_RATIO

_CLICK: Final = 4
"""A pointer that moved less between press and release has clicked, not dragged."""
_STEP: Final = 1.25
_LARGEST: Final = 8.0
_NEARLY: Final = 0.9


class CardView(QGraphicsView):
    """Shows a picture and the lines of its reading. Lines go by their index in the reading."""

    line_clicked = Signal(int)
    line_hovered = Signal(int)
    """The line under the pointer or the keyboard's mark, -1 for none."""
    menu_asked = Signal(QPoint)
    """Where on the screen the menu of the card shall be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self._card: CardItem | None = None
        self._lines: list[LineItem] = []
        self._size = QRectF(0, 0, 850, 550)
        self._sides: Sequence[QRectF] = ()
        self._zoom = 1.0
        self._hovered = -1
        self._pressed = self._dragged_from = QPoint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # A click must leave the focus in the field that it fills.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setMouseTracking(True)
        self.setProperty("focus_radius", 10)
        self.setAccessibleName(tr("Review", "Picture of the card"))
        self.setAccessibleDescription(
            tr("Review", "Arrow keys walk through the lines, Space puts one into the field")
        )

    @property
    def ratio(self) -> float:
        """Width to height of the card."""
        return self._size.width() / self._size.height()

    def show_card(self, page: Page | None, sides: Sequence[QRectF] = ()) -> None:
        """Show the lines of a reading; the picture comes by :meth:`set_picture`. ``sides``: where
        the front and the back lie, if it is of both."""
        self._scene.clear()
        self._hovered = -1
        width, height = (page.width, page.height) if page else (0, 0)
        if width <= 0 or height <= 0:
            width, height = 1000, round(1000 / CARD_RATIO)
        self._size = QRectF(0, 0, width, height)
        self._sides = sides
        self._card = CardItem(QPixmap(), self._size, sides)
        self._scene.addItem(self._card)
        self._lines = []
        for index, line in enumerate(page.lines if page else ()):
            item = LineItem(index, line.quad, line.text)
            self._lines.append(item)
            self._scene.addItem(item)
        self._scene.setSceneRect(self._size)
        self._zoom = 1.0
        self._fit()

    def set_picture(self, picture: QPixmap) -> None:
        """Show the picture under the lines, which turn white where the paper is dark."""
        if self._card is None:
            return
        lit = [item.index for item in self._lines if item.lit]
        self._scene.removeItem(self._card)
        self._card = CardItem(picture, self._size, self._sides)
        self._card.setZValue(-1)
        self._scene.addItem(self._card)
        image = picture.toImage()
        for item in self._lines:
            scale = picture.width() / self._size.width()
            item.dark_paper = not image.isNull() and on_dark(image, item.quad, scale)
            item.update()
        self.light(lit)

    def light(self, lines: Iterable[int]) -> None:
        """Light these lines and dim the rest of the card; none: dim nothing."""
        lit = set(lines)
        hole = None
        for item in self._lines:
            item.set_lit(item.index in lit)
            if item.index in lit:
                hole = item.frame if hole is None else hole.united(item.frame)
        if self._card is not None:
            self._card.set_lit(hole)

    @property
    def has_picture(self) -> bool:
        """Whether the picture has come."""
        return self._card is not None and self._card.has_picture

    def is_on_dark(self, line: int) -> bool:
        """Whether a line is printed on dark paper."""
        return self._lines[line].dark_paper

    @property
    def lit(self) -> tuple[int, ...]:
        """The lines that are lit."""
        return tuple(item.index for item in self._lines if item.lit)

    def place_of(self, line: int) -> QPoint:
        """The middle of a line in the viewport."""
        return self.mapFromScene(self._lines[line].centre)

    def zoom_by(self, steps: float) -> None:
        """Come closer (positive) or step back, never further than the whole card."""
        self._zoom = min(_LARGEST, max(1.0, self._zoom * _STEP**steps))
        self._fit()

    def fit(self) -> None:
        """Show the whole card."""
        self._zoom = 1.0
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(480, round(480 / self.ratio))

    def _fit(self) -> None:
        room = self.contentsRect().size()
        scale = min(room.width() / self._size.width(), room.height() / self._size.height())
        scale = max(scale, 0.01) * self._zoom
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if self._zoom == 1.0
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)
        # A card that nearly fills its place stands flush with the heading over it.
        flush = self._size.width() * scale > _NEARLY * room.width()
        top = Qt.AlignmentFlag.AlignTop
        side = Qt.AlignmentFlag.AlignLeft if flush else Qt.AlignmentFlag.AlignHCenter
        self.setAlignment(top | side)
        self.resetTransform()
        self.scale(scale, scale)
        for item in self._lines:
            item.set_scale(scale)
        self.light(self.lit)

    def _line_at(self, place: QPoint) -> int:
        found = (item for item in self.items(place) if isinstance(item, LineItem))
        return next((item.index for item in found), -1)

    def _hover(self, line: int) -> None:
        if line == self._hovered:
            return
        self._hovered = line
        for item in self._lines:
            item.set_current(item.index == line)
        self.line_hovered.emit(line)

    def resizeEvent(self, event: object) -> None:
        del event
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120)
            event.accept()
        elif self._zoom > 1.0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self._dragged_from = self._pressed
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._zoom > 1.0:
            moved = place - self._dragged_from
            self._dragged_from = place
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(across.value() - moved.x())
            down.setValue(down.value() - moved.y())
            return
        line = self._line_at(place)
        shape = Qt.CursorShape.PointingHandCursor if line >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self._hover(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        clicked = (place - self._pressed).manhattanLength() < _CLICK
        line = self._line_at(place)
        if event.button() == Qt.MouseButton.LeftButton and clicked and line >= 0:
            self.line_clicked.emit(line)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._lines:
            self._hover(max(0, min(len(self._lines) - 1, self._hovered + step)))
        elif event.key() == Qt.Key.Key_Space and self._hovered >= 0:
            self.line_clicked.emit(self._hovered)
        else:
            event.ignore()
