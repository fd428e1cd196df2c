"""The list of the pile: rows by the delegate, buttons over the rows that need them, and keys."""

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cardcase.core.store.pile import PileRow
from cardcase.ui.i18n import tr
from cardcase.ui.models.pile import ROW, PileModel
from cardcase.ui.pages.scan.delegate import TROUBLE, PileDelegate
from cardcase.ui.pages.scan.row_actions import RowActions, signature
from cardcase.ui.pictures import Pictures
from cardcase.ui.widgets.keycap import key_text
from cardcase.ui.widgets.menu import Menu

Index = QModelIndex | QPersistentModelIndex

BUTTONS_SECONDS = 0.006
"""The GUI thread makes buttons for a third of a frame at a time."""


class PileView(QListView):
    """Enter goes on with a photograph, R reads it again, Delete takes it off the pile."""

    retry = Signal(str)
    dismiss = Signal(str)
    show_card = Signal(str)
    current_changed = Signal(object)

    def __init__(self, model: PileModel, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons_due = QTimer(self, interval=0, singleShot=True)
        self._buttons_due.timeout.connect(self._make_buttons)
        self.setAccessibleName(tr("Scan", "Photographs"))
        self.setItemDelegate(PileDelegate(pictures, self))
        self.setModel(model)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Fixed would keep stale heights: a row grows when its picture turns out to hold two cards.
        self.setResizeMode(QListView.ResizeMode.Adjust)
        pictures.ready.connect(self._picture_came)
        model.dataChanged.connect(self._row_changed)
        model.modelReset.connect(self._choose_first)
        model.rowsInserted.connect(self._choose_first)
        # What was just dropped is what one looks for.
        model.rowsInserted.connect(lambda _parent, first: self.scrollTo(model.index(first)))
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.doubleClicked.connect(self._go_on)

    def current_row(self) -> PileRow | None:
        """The photograph the keys work on."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._buttons_due.start()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # A list in one column lays all of itself out anew, and paints it, for any row that changes.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._buttons_due.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._buttons_due.start()

    def _make_buttons(self) -> None:
        """Give each row in view the buttons its state needs: a pile may have hundreds of rows."""
        until = time.monotonic() + BUTTONS_SECONDS
        for index in self._in_view():
            row: PileRow = index.data(ROW)
            shown = self.indexWidget(index)
            if isinstance(shown, RowActions) and shown.state == signature(row):
                continue
            actions = RowActions(row)
            actions.retry.connect(self.retry)
            actions.dismiss.connect(self.dismiss)
            actions.show_card.connect(self.show_card)
            self.setIndexWidget(index, actions)
            if row.state in TROUBLE:
                # What is to say has as much room as the buttons leave.
                self.scheduleDelayedItemsLayout()
            if time.monotonic() > until:
                self._buttons_due.start()
                return

    def _row_changed(self, first: QModelIndex, _last: QModelIndex, roles: list[int]) -> None:
        if roles:  # its progress only
            return
        self._buttons_due.start()
        if self.sizeHintForIndex(first).height() != self.visualRect(first).height():
            self.scheduleDelayedItemsLayout()

    def _in_view(self) -> Iterator[QModelIndex]:
        height = self.viewport().height()
        index = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        place = max(0, index.row())
        while place < self.model().rowCount():
            index = self.model().index(place, 0)
            if self.visualRect(index).top() > height:
                return
            yield index
            place += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if row is not None and plain:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_on(self.currentIndex())
                return
            if event.key() == Qt.Key.Key_Delete:
                self.dismiss.emit(row.uid)
                return
            if event.key() == Qt.Key.Key_R and row.state == "failed":
                self.retry.emit(row.uid)
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        row: PileRow = index.data(ROW)
        menu = Menu(parent=self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The keys are printed; the list itself listens to them.
        if row.cards:
            show = tr("Scan", "Show it")
            menu.addAction(_keyed(show, "Return"), lambda: self.show_card.emit(row.cards[0].uid))
        again = tr("Scan", "Read again")
        if row.state == "failed":
            menu.addAction(_keyed(again, "R"), lambda: self.retry.emit(row.uid))
        elif row.state == "read" and not row.saved:
            menu.addAction(again, lambda: self.retry.emit(row.uid))
        remove = tr("Scan", "Remove from the pile")
        menu.addAction(_keyed(remove, "Del"), lambda: self.dismiss.emit(row.uid))
        menu.popup(event.globalPos())

    def _picture_came(self, sha256: str) -> None:
        for index in self._in_view():
            row: PileRow = index.data(ROW)
            if sha256 == row.thumbnail or any(sha256 == card.image for card in row.cards):
                self.update(index)

    def _choose_first(self) -> None:
        """Some photograph is always chosen, for the keys and for the inspector."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def _current_changed(self, current: QModelIndex) -> None:
        self.current_changed.emit(current.data(ROW) if current.isValid() else None)

    def _go_on(self, index: QModelIndex) -> None:
        row: PileRow = index.data(ROW)
        if row.state == "failed":
            self.retry.emit(row.uid)
        elif row.to_review or row.cards:
            self.show_card.emit((row.to_review or row.cards)[0].uid)


def _keyed(words: str, key: str) -> str:
    """The words of a menu's entry with its key."""
    return f"{words}\t{key_text(key)}"
