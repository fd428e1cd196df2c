"""The list of events: Enter opens one; letters typed here go on in the search field."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.models.events import UID_ROLE, EventsModel
from cardcase.ui.pages.events.event_delegate import EventDelegate


class EventsView(QListView):
    """``opened`` carries the uid of an event; a click opens it, too, or (``by_click`` false) only
    chooses it."""

    opened = Signal(str)
    typed = Signal(str)
    removal_asked = Signal()
    menu_asked = Signal(QPoint)
    """Of the event that is chosen, at a place on the screen."""

    def __init__(
        self,
        model: EventsModel,
        parent: QWidget | None = None,
        *,
        headings: bool = True,
        by_click: bool = True,
    ) -> None:
        super().__init__(parent)
        self._by_click = by_click
        self.setModel(model)
        self._delegate = EventDelegate(self, headings=headings)
        self.setItemDelegate(self._delegate)
        self.setProperty("focus_ring", False)
        self.setAccessibleName(tr("Events", "Events"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def current_uid(self) -> str:
        """The event that is chosen; empty for none."""
        return str(self.currentIndex().data(UID_ROLE) or "")

    def choose(self, index: QModelIndex) -> None:
        """Choose an event and show its row."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.ring = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.ring = True
        self.viewport().update()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_uid():
            self.opened.emit(self.current_uid())
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current_uid():
            self.removal_asked.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.choose(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_asked.emit(below if by_key else event.globalPos())

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if self._by_click and left and index.isValid():
            self.opened.emit(str(index.data(UID_ROLE)))
