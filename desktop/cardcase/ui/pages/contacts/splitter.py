"""A divider that looks one pixel wide and is eight to the hand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.theme import theme

GRAB = 8


class Handle(QSplitterHandle):
    """The grab with the line in its middle."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.width() // 2, 0, 1, self.height(), theme().color("line"))


class Splitter(QSplitter):
    """Two panes side by side; neither can be closed by dragging."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(GRAB)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        handle = Handle(self.orientation(), self)
        handle.setAccessibleName(tr("Contacts", "Divider between list and contact"))
        return handle
