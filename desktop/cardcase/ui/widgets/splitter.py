"""A divider that looks one pixel wide and is eight to the hand."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from cardcase.ui.theme import theme

GRAB = 8


class Splitter(QSplitter):
    """Panes side by side; none can be closed by dragging.

    ``name`` is what a divider is called; ``left_role`` the colour of the pane left of it.
    """

    def __init__(
        self, name: str, left_role: str = "surface", parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._name, self.left_role = name, left_role
        self.foot: QWidget | None = None
        """A raised foot of the pane at the right, which reaches as far as the line."""
        self.setHandleWidth(GRAB)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        handle = _Handle(self.orientation(), self)
        handle.setAccessibleName(self._name)
        return handle


class _Handle(QSplitterHandle):
    """The grab with the line in its middle."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, height = self.width() // 2, self.height()
        splitter = self.splitter()
        role = splitter.left_role if isinstance(splitter, Splitter) else "surface"
        painter.fillRect(0, 0, middle, height, theme().color(role))
        painter.fillRect(middle, 0, 1, height, theme().color("line"))
        foot = splitter.foot if isinstance(splitter, Splitter) else None
        if foot is not None and foot.isVisible():
            top, rest = foot.mapTo(splitter, QPoint()).y() - self.y(), self.width() - middle - 1
            painter.fillRect(middle + 1, top, rest, foot.height(), theme().color("raised"))
            painter.fillRect(middle + 1, top, rest, 1, theme().color("line"))
