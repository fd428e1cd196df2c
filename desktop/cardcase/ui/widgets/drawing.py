"""A drawing of ours in the window."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from cardcase.ui.drawings import renderer
from cardcase.ui.theme import theme


class Drawing(QWidget):
    """A drawing at a fixed size, in the theme's colours; it says nothing to screen readers."""

    def __init__(self, name: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._renderer: QSvgRenderer | None = None
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._recolour)

    def _recolour(self) -> None:
        self._renderer = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._renderer is None:
            self._renderer = renderer(self._name)
        self._renderer.render(QPainter(self), QRectF(self.rect()))
