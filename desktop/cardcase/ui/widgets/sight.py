"""A part of a page that is seen through a hole of limited height, and scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Sight(QScrollArea):
    """As high as what is in it, but ``most`` pixels. Arrow keys scroll it."""

    def __init__(self, inner: QWidget, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._inner = most, inner
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focus_ring", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setWidget(inner)
        for each in (inner, self.viewport()):
            each.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        inner = self._inner
        wide = self.viewport().width()
        high = inner.heightForWidth(wide) if inner.hasHeightForWidth() else -1
        return QSize(0, min(self._most, high if high >= 0 else inner.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
