"""The list itself: walking, choosing one, some or all, dragging out."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cardcase.core.store.browse import ContactRow
from cardcase.ui.i18n import tr
from cardcase.ui.models.contacts import UID_ROLE, ContactsModel
from cardcase.ui.pages.contacts.chosen import Chosen
from cardcase.ui.pages.contacts.row_delegate import (
    HEADING_HEIGHT,
    RIGHT_MARGIN,
    ROW_HEIGHT,
    RowDelegate,
)
from cardcase.ui.pictures import Pictures
from cardcase.ui.widgets.rows_view import RowPlaces, RowsView

MakeData = Callable[[list[str]], QMimeData | None]
Index = QModelIndex | QPersistentModelIndex
_AIR = 8
"""Pixels below a row that is scrolled to."""
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_PageUp)


class ContactListView(RowsView):
    """Rows of contacts; letters typed here go on in the search field."""

    opened = Signal()
    delete_asked = Signal()
    escaped = Signal()
    typed = Signal(str)
    menu_asked = Signal(QPoint)
    """A place on the screen."""

    def __init__(
        self,
        model: ContactsModel,
        make_data: MakeData,
        pictures: Pictures | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(RowPlaces(ROW_HEIGHT, HEADING_HEIGHT, model.headings), parent)
        self._contacts = model
        self._make_data = make_data
        self._rows = RowDelegate(self)
        if pictures is not None:
            self._rows.pictures = pictures
            pictures.ready.connect(self._photo_came)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setProperty("focus_ring", False)
        self.setAccessibleName(tr("Contacts", "Contacts"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        bar = self.verticalScrollBar()
        bar.setSingleStep(34)
        bar.rangeChanged.connect(self._make_room)
        bar.valueChanged.connect(self._read_ahead)
        # Of a list that has not been read to its end, all can be chosen all the same.
        self._whole = False
        self._but: set[str] = set()
        self._settling = False
        self._to_end: QKeyEvent | None = None
        self.selectionModel().selectionChanged.connect(self._choice_changed)
        model.rowsInserted.connect(self._rows_came)
        model.modelReset.connect(self._forget_whole)

    def _photo_came(self, _sha256: str) -> None:
        self.viewport().update()

    def selected_uids(self) -> list[str]:
        """The chosen contacts in the order of the list."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(UID_ROLE) for index in indexes]

    def chosen(self) -> Chosen:
        """Whoever is chosen, also of those that have not been read yet."""
        if self._whole:
            return Chosen(query=self._contacts.query, but=frozenset(self._but))
        return Chosen(tuple(self.selected_uids()))

    def selectAll(self) -> None:
        """Choose everyone the list is of, not only those that have been read."""
        self._forget_whole()
        with self._settled():
            super().selectAll()
        self._whole = self._contacts.canFetchMore()

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
        with self._settled():
            yield
        if self._whole:
            self._mark_all()
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
        # Not quite at the end, where it would touch what stands below.
        over = self.visualRect(index).bottom() + 1 + _AIR - self.viewport().height()
        if over > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self.visualRect(self.currentIndex())
        was_seen = row.top() >= 0 and row.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        # What comes below the list, as the word on what was done, does not cover the row.
        if was_seen and row.isValid() and event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(True)
        self._to_end = None
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.delete_asked.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose_current()
                self.opened.emit()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                if event.key() == Qt.Key.Key_End and self._contacts.canFetchMore():
                    self._to_end = event.clone()
                    self._contacts.read_on(self._go_to_end)
                    return
                super().keyPressEvent(event)
                if event.key() in _WALKING:
                    self._choose_current()

    def _choose_current(self) -> None:
        """Choose the row that shows that the keyboard is on it, where none is chosen: a list that
        gets the focus is on its first row, and Qt chooses none as long as the keyboard stays."""
        index = self.currentIndex()
        if index.data(UID_ROLE) and not self.selectionModel().hasSelection():
            self.choose(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._choose_current()
        self.menu_asked.emit(event.globalPos())

    def _go_to_end(self) -> None:
        # Unless another key has been pressed while the rows were on their way.
        if self._to_end is not None:
            event, self._to_end = self._to_end, None
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
        uids = self.selected_uids()
        if self._whole and self._contacts.canFetchMore():
            uids += uids  # whoever has not been read makes them too many, which is said
        data = self._make_data(uids)
        if data is None:
            return
        drag = QDrag(self)
        drag.setMimeData(data)
        rect = self.visualRect(self.currentIndex()).intersected(self.viewport().rect())
        drag.setPixmap(self.viewport().grab(rect))
        drag.setHotSpot(QPoint(32, rect.height() // 2))
        drag.exec(Qt.DropAction.CopyAction)

    # All of a list.

    @contextmanager
    def _settled(self) -> Iterator[None]:
        """What comes to be chosen or not in here is nobody's choice."""
        before, self._settling = self._settling, True
        yield
        self._settling = before

    def _choice_changed(self, came: QItemSelection, went: QItemSelection) -> None:
        if not self._whole or self._settling:
            return
        more, less = _uids(came), _uids(went)
        if len(less) == 1 and not more:
            self._but |= less
        elif len(more) == 1 and not less and more <= self._but:
            self._but -= more
        else:
            self._forget_whole()

    def _rows_came(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._whole and not self._settling:
            self._mark_all(first, last)

    def _mark_all(self, first: int = 0, last: int | None = None) -> None:
        last = self._contacts.rowCount() - 1 if last is None else last
        rows = QItemSelection(self._contacts.index(first), self._contacts.index(last))
        with self._settled():
            self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.Select)
            for uid in self._but:
                index = self._contacts.index_of(uid)
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Deselect)

    def _forget_whole(self) -> None:
        self._whole = False
        self._but.clear()

    def _read_ahead(self, value: int) -> None:
        # Before the end is reached, so that scrolling does not stumble over it.
        bar = self.verticalScrollBar()
        if value > bar.maximum() - 2 * bar.pageStep() and self._contacts.canFetchMore():
            self._contacts.fetchMore()

    def _make_room(self, _least: int, most: int) -> None:
        # The scroll bar stands in the margin, so that rows are as wide with it as without.
        self._rows.right_margin = 0 if most else RIGHT_MARGIN

    def _show_ring(self, shown: bool) -> None:
        if self._rows.ring != shown:
            self._rows.ring = shown
            self.viewport().update()

    def rows_in_sight(self) -> list[ContactRow]:
        """The contacts whose rows are on the screen."""
        rows = (self._contacts.contact_at(index) for index in self._visible())
        return [row for row in rows if row is not None]

    def _visible(self) -> Iterator[QModelIndex]:
        """The rows on screen, from the top."""
        yield from map(self._contacts.index, self.rows_between(1, self.viewport().height() - 1))


def _uids(rows: QItemSelection) -> set[str]:
    return {uid for index in rows.indexes() if (uid := index.data(UID_ROLE))}
