"""Adding cards from an event's days: photographs of no event, ticked and bound to it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cardcase.core.ops import gathering
from cardcase.core.records import EventRecord
from cardcase.core.store.happenings import Taken
from cardcase.ui import icons
from cardcase.ui.context import Context
from cardcase.ui.dates import date_words
from cardcase.ui.focus import FocusRing
from cardcase.ui.frame import resize_within
from cardcase.ui.i18n import tr
from cardcase.ui.models.event_photographs import TAKEN_ROLE, TakenModel
from cardcase.ui.models.events_words import NEVER
from cardcase.ui.pages.events.photographs import paint_thumbnail
from cardcase.ui.pictures import Pictures
from cardcase.ui.theme import theme
from cardcase.ui.tokens import RADIUS_ROW
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.label import Label
from cardcase.ui.widgets.paint import rounded

_SIZE = (600, 620)
_ROW = 64
_PICTURE = QSize(72, 48)

Index = QModelIndex | QPersistentModelIndex


class TakenDelegate(QStyledItemDelegate):
    """A tick, the small picture, who is on it, and when it was taken."""

    def __init__(self, pictures: Pictures, view: QListView) -> None:
        super().__init__(view)
        self._pictures = pictures

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(TAKEN_ROLE)
        if not isinstance(row, Taken):
            return
        painter.save()
        rect, state = option.rect.toRectF(), option.state
        if state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, rect, RADIUS_ROW, theme().color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, rect, RADIUS_ROW, None, theme().color("focus"), 2)
        middle = rect.center().y()
        box = QRectF(rect.left() + 12, middle - 10, 20, 20)
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        fill, border = ("accent", "accent") if on else ("raised", "edge")
        rounded(painter, box, 5, theme().color(fill), theme().color(border))
        if on:
            icons.draw(painter, "check", "on-accent", box.left() + 2, box.top() + 2, 16)
        picture = QRectF(box.right() + 12, middle - 24, _PICTURE.width(), _PICTURE.height())
        ratio = painter.device().devicePixelRatio()
        thumbnail = self._pictures.get(row.photograph.thumbnail, _PICTURE * 2 * ratio)
        paint_thumbnail(painter, picture, thumbnail)
        left = picture.right() + 14
        day = date_words(row.photograph.taken_at[:10], NEVER)
        waiting = row.waiting
        review = tr("Events", "%n cards to review", None, waiting) if waiting else ""
        under = " · ".join(part for part in (day, row.photograph.name, review) if part)
        lines = ((index.data(), "body-medium", "text"), (under, "second", "muted"))
        top = middle - 20
        for text, font, role in lines:
            painter.setFont(theme().font(font))
            painter.setPen(theme().color(role))
            room = QRectF(left, top, rect.right() - 12 - left, 20)
            cut = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
            top += 20
        painter.restore()


class GatherSheet(QDialog):
    """All are ticked at first; Space ticks one, Enter adds what is ticked as one step to undo."""

    def __init__(
        self, context: Context, event: EventRecord, rows: Sequence[Taken], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._event = context, event
        self.setWindowTitle(tr("Events", "Add photographs from these days"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = TakenModel(rows, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(TakenDelegate(context.pictures, self.view))
        self.view.setObjectName("plain")
        self.view.setProperty("focus_ring", False)
        self.view.setAccessibleName(tr("Events", "Photographs of these days"))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._toggle)
        context.pictures.ready.connect(self._arrived)
        self.add_button = Button("", kind="primary", key="Return")
        self.add_button.setDefault(True)
        self.all_button = Button("", kind="flat", small=True)
        self.cancel_button = Button(tr("Events", "Cancel"), key="Esc")
        self.add_button.clicked.connect(self.add)
        self.cancel_button.clicked.connect(self.reject)
        self.all_button.clicked.connect(self._toggle_all)
        self.model.dataChanged.connect(self._settle)
        self._lay_out()
        resize_within(self, *_SIZE)
        FocusRing(self)
        self._settle()
        self.view.setCurrentIndex(self.model.index(0))
        self.view.setFocus()

    def add(self) -> None:
        """Bind what is ticked to the event."""
        uids = self.model.ticked
        if uids:
            self._context.run(gathering.gather, self._event.uid, uids)
        self.accept()

    def _toggle(self, index: QModelIndex) -> None:
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        self.model.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def _toggle_all(self) -> None:
        self.model.tick_all(ticked=not self.model.ticked)

    def _settle(self, *_: object) -> None:
        n = len(self.model.ticked)
        self.add_button.setText(tr("Events", "Add %n photographs", None, n))
        self.add_button.setEnabled(n > 0)
        none, everything = tr("Events", "Choose none"), tr("Events", "Choose all")
        self.all_button.setText(none if n else everything)

    def _arrived(self, _sha256: str) -> None:
        self.view.viewport().update()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        title = tr("Events", "Add photographs from these days")
        column.addWidget(Label(title, "display", wrap=True))
        told = tr(
            "Events",
            "These photographs were taken in the days of {event} and belong to no event. "
            "Whoever is on them was met there.",
        )
        told_label = Label(told.format(event=self._event.name), "body", "muted", wrap=True)
        column.addWidget(told_label)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        # Its words stand where the other words do.
        row.addSpacing(-11)
        row.addWidget(self.all_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.add_button)
        column.addLayout(row)
