"""The list itself: walking, choosing, dragging out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cardcase.ui.i18n import tr
from cardcase.ui.models.contacts import UID_ROLE, ContactsModel
from cardcase.ui.pages.contacts.row_delegate import MARGIN, RowDelegate

MakeData = Callable[[list[str]], QMimeData | None]
Index = QModelIndex | QPersistentModelIndex


class ContactListView(QListView):
    """Rows of contacts; letters typed here go on in the search field."""

    opened = Signal()
    delete_asked = Signal()
    escaped = Signal()
    typed = Signal(str)

    def __init__(
        self, model: ContactsModel, make_data: MakeData, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contacts = model
        self._make_data = make_data
        self._rows = RowDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setProperty("focus_ring", False)
        self.setAccessibleName(tr("Contacts", "Contacts"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        bar = self.verticalScrollBar()
        bar.setSingleStep(34)
        bar.rangeChanged.connect(self._make_room)
        bar.valueChanged.connect(self._read_ahead)

    def selected_uids(self) -> list[str]:
        """The chosen contacts in the order of the list."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(UID_ROLE) for index in indexes]

    def choose(self, index: QModelIndex) -> None:
        """Choose this contact alone, also while Ctrl is held down (as in Ctrl+Enter)."""
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, alone)

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """While rows come and go in here, the topmost one that stays keeps its place on screen."""
        marks = [
            (uid, self.visualRect(index).top())
            for index in self._visible()
            if (uid := index.data(UID_ROLE))
        ]
        at_top = self.verticalScrollBar().value() == 0
        yield
        self.executeDelayedItemsLayout()
        if at_top:
            return
        for uid, top in marks:
            if (index := self._contacts.index_of(uid)).isValid():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.visualRect(index).top() - top)
                return

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        above = self._contacts.index(index.row() - 1) if index.row() > 0 else QModelIndex()
        if above.isValid() and self._contacts.contact_at(above) is None:
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        target = super().moveCursor(action, modifiers)
        if target.isValid() and self._contacts.contact_at(target) is None:
            # Qt would stay where it is when a page or Home leads to a letter.
            return self._contacts.index(target.row() + 1)
        return target

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.delete_asked.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                if event.key() == Qt.Key.Key_End:
                    self._contacts.read_on()
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        data = self._make_data(self.selected_uids())
        if data is None:
            return
        drag = QDrag(self)
        drag.setMimeData(data)
        rect = self.visualRect(self.currentIndex()).intersected(self.viewport().rect())
        drag.setPixmap(self.viewport().grab(rect))
        drag.setHotSpot(QPoint(32, rect.height() // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def _read_ahead(self, value: int) -> None:
        # Before the end is reached, so that scrolling does not stumble over it.
        bar = self.verticalScrollBar()
        if value > bar.maximum() - 2 * bar.pageStep() and self._contacts.canFetchMore():
            self._contacts.fetchMore()

    def _make_room(self, _least: int, most: int) -> None:
        # The scroll bar stands in the margin, so that rows are as wide with it as without.
        self._rows.right_margin = 0 if most else MARGIN

    def _show_ring(self, shown: bool) -> None:
        if self._rows.ring != shown:
            self._rows.ring = shown
            self.viewport().update()

    def _visible(self) -> Iterator[QModelIndex]:
        """The rows on screen, from the top."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, 1))
        while index.isValid() and self.visualRect(index).top() < self.viewport().height():
            yield index
            index = self._contacts.index(index.row() + 1)
