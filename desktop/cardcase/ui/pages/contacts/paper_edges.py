"""The edge of each page of a preview: a line in place of the black shadow that Qt paints."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from cardcase.ui.theme import theme

_SHADOW = 0.03
"""More than Qt's shadow, as a share of a page's width."""


class PaperEdges(QGraphicsItem):
    """Lies over all pages of a scene."""

    def __init__(self, scene: QGraphicsScene) -> None:
        super().__init__()
        self.papers: Sequence[QRectF] = ()
        self.setZValue(1)
        scene.addItem(self)

    def lie_on(self, paper: QRectF) -> None:
        """Follow the pages that there are now, each with ``paper`` at its place."""
        self.prepareGeometryChange()
        pages = (each for each in self.scene().items() if each is not self)
        self.papers = [paper.translated(each.pos()) for each in pages]

    def boundingRect(self) -> QRectF:
        whole = QRectF()
        for paper in self.papers:
            beyond = paper.width() * _SHADOW
            whole = whole.united(paper.adjusted(0, 0, beyond, beyond))
        return whole

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        pen = QPen(theme().color("line"))
        pen.setCosmetic(True)
        for paper in self.papers:
            beyond = paper.width() * _SHADOW
            right = QRectF(paper.right(), paper.top(), beyond, paper.height() + beyond)
            below = QRectF(paper.left(), paper.bottom(), paper.width(), beyond)
            for shadow in (right, below):
                painter.fillRect(shadow, theme().color("mat"))
            painter.setPen(pen)
            painter.drawRect(paper)
