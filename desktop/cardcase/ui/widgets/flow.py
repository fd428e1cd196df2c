"""A layout that puts its widgets in a row and begins a new one where the room ends."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

_MOST = 1 << 19
"""Qt's largest size of a layout in pixels."""


class FlowLayout(QHBoxLayout):
    """Chips and small buttons that may wrap; ``gap`` pixels between them both ways. Words for
    which a row is too short break into lines.

    It is a row whose items Qt keeps. A list of them in Python would hold what Qt has long deleted,
    and be told so of another item at the same address.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__()
        self._gap = gap
        self.setContentsMargins(QMargins())
        if parent is not None:
            parent.setLayout(self)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        QLayout.setGeometry(self, rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._kept():
            size = size.expandedTo(item.minimumSize())
        return size

    def maximumSize(self) -> QSize:
        return QSize(_MOST, _MOST)

    def _kept(self) -> Iterator[QLayoutItem]:
        for index in range(self.count()):
            if (item := self.itemAt(index)) is not None:
                yield item

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._kept():
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if hint.width() > rect.width() > 0 and item.hasHeightForWidth():
                hint = QSize(rect.width(), item.heightForWidth(rect.width()))
            if x > rect.x() and x + hint.width() > rect.x() + rect.width():
                x, y, tallest = rect.x(), y + tallest + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self._gap
            tallest = max(tallest, hint.height())
        return y + tallest - rect.y()
