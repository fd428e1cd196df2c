"""The photographs of an event as small pictures; Enter or a click enlarges one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cardcase.core.card_records import PhotographRecord
from cardcase.ui import icons
from cardcase.ui.i18n import tr
from cardcase.ui.models.event_photographs import PICTURE_ROLE, EventPhotographsModel
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import ICON, RADIUS_CONTROL
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded
from cardcase.ui.widgets.section import Section
from cardcase.ui.widgets.thumbnail import paint_filling

_CELL = QSize(104, 76)
"""The least size of one."""
_GAP = 8
_MOST_ROWS = 3
_BAR = 14

Index = QModelIndex | QPersistentModelIndex


def paint_thumbnail(painter: QPainter, rect: QRectF, picture: QPixmap | None) -> None:
    """Paint a picture that fills a rounded rectangle; a placeholder until it is there."""
    painter.save()
    if picture is None or picture.isNull():
        rounded(painter, rect, RADIUS_CONTROL, theme().color("sunken"), theme().color("line"))
        left, top = rect.center().x() - ICON / 2, rect.center().y() - ICON / 2
        icons.draw(painter, "image", "muted", left, top)
    else:
        paint_filling(painter, rect, picture, RADIUS_CONTROL)
        rounded(painter, rect, RADIUS_CONTROL, None, theme().color("line"))
    painter.restore()


class PhotographDelegate(QStyledItemDelegate):
    """One small picture a cell."""

    def __init__(self, pictures: Pictures, view: QListView) -> None:
        super().__init__(view)
        self._pictures = pictures
        self.cell = _CELL

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self.cell.width() + _GAP, self.cell.height() + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record = index.data(PICTURE_ROLE)
        if not isinstance(record, PhotographRecord):
            return
        rect = QRectF(option.rect.toRectF().topLeft(), self.cell.toSizeF()).adjusted(0, 2, 0, 0)
        ratio = painter.device().devicePixelRatio()
        found = self._pictures.get(record.thumbnail, self.cell * 2 * ratio)
        paint_thumbnail(painter, rect, found)
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring = rect.adjusted(-2, -2, 2, 2)
            rounded(painter, ring, RADIUS_CONTROL, None, theme().color("focus"), 2)


class _View(QListView):
    chosen = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        record = self.currentIndex().data(PICTURE_ROLE)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and record:
            self.chosen.emit(record.sha256)
            return
        super().keyPressEvent(event)


class Photographs(QWidget):
    """``enlarge`` carries the SHA-256 of a picture; ``add_asked`` wants cards of those days."""

    enlarge = Signal(str)
    add_asked = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EventPhotographsModel(self)
        heading = Section(tr("Events", "Your photographs"), parent=self)
        self.add = heading.add_action("plus", tr("Events", "Add photographs from these days"))
        self.add.clicked.connect(self.add_asked)
        self.view = _View(self)
        self.view.setModel(self.model)
        self._delegate = PhotographDelegate(pictures, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setObjectName("plain")
        self.view.setProperty("focus_ring", False)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(tr("Events", "Your photographs"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view.clicked.connect(lambda index: self.enlarge.emit(index.data(PICTURE_ROLE).sha256))
        self.view.chosen.connect(self.enlarge)
        pictures.ready.connect(self._picture_came)
        self._none = Label(tr("Events", "None yet."), "body", "muted", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (heading, self._none, self.view):
            column.addWidget(widget)
        # The gap behind the last of a row is beyond the column's edge.
        self.view.setViewportMargins(0, 0, -_GAP, 0)

    def show_photographs(self, records: Sequence[PhotographRecord]) -> None:
        """Show these."""
        self.model.show(records)
        self._none.setVisible(not records)
        self.view.setVisible(bool(records))
        self._fit()

    def _picture_came(self, _sha256: str) -> None:
        self.view.viewport().update()

    def resizeEvent(self, event: object) -> None:
        del event
        self._fit()

    def _fit(self) -> None:
        """As many in a row as there is room for; together they are as wide as the column."""
        wanted, room = self.model.rowCount(), self.width() + _GAP
        across = max(1, room // (_CELL.width() + _GAP))
        more = wanted > _MOST_ROWS * across
        if more:
            room -= _BAR
        rows = min(_MOST_ROWS, -(-wanted // across))
        self._delegate.cell = QSize(room // across - _GAP, _CELL.height())
        self.view.doItemsLayout()
        policy = Qt.ScrollBarPolicy
        self.view.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if more else policy.ScrollBarAlwaysOff
        )
        self.view.setFixedHeight(max(1, rows) * (_CELL.height() + _GAP) + 4)
