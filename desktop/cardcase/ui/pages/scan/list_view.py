"""The list of the pile: rows by the delegate, buttons over the rows that need them, and keys."""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cardcase.core.store.pile import PileRow
from cardcase.ui.i18n import tr
from cardcase.ui.models.pile import ROW, PileModel
from cardcase.ui.pages.scan.delegate import TROUBLE, PileDelegate
from cardcase.ui.pages.scan.drag_rows import DragRows
from cardcase.ui.pages.scan.row_actions import RowActions, signature
from cardcase.ui.pages.scan.row_menu import row_menu
from cardcase.ui.pictures import Pictures

BUTTONS_SECONDS = 0.006
"""The GUI thread makes buttons for a third of a frame at a time."""


Reading = Literal["idle", "running", "paused"]
Index = QModelIndex | QPersistentModelIndex


class PileView(DragRows):
    """Enter goes on with a photograph. Of all that are chosen, R reads those that failed again, S
    stops and Alt with the arrows moves those that wait, Delete takes them off the pile."""

    retry = Signal(object)
    stop = Signal(object)
    dismiss = Signal(object)
    """The uids of photographs."""
    menu_asked = Signal(object, object)
    """The menu of one photograph opens: whoever hears it may add to it (PileRow, QMenu)."""
    show_card = Signal(str)
    typing_asked = Signal()
    """A contact is to be typed: no reading comes of what failed."""
    current_changed = Signal(object)
    pause_toggled = Signal()
    cancelled = Signal()

    def __init__(self, model: PileModel, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pile = model
        self.reading: Reading = "idle"
        self._buttons_due = QTimer(self, interval=0, singleShot=True)
        self._buttons_due.timeout.connect(self._make_buttons)
        self.setAccessibleName(tr("Scan", "Photographs"))
        self.setItemDelegate(PileDelegate(model, pictures, self))
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
        model.rowsRemoved.connect(self._choose_current)
        model.rowsInserted.connect(lambda _parent, first: self._show_new(first))
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
        """Give each row in view the buttons its state needs: a pile may have thousands of rows."""
        # This lays out what is due, so that nothing is.
        lacking = [index for index in self._in_view() if self._lacks_buttons(index)]
        until = time.monotonic() + BUTTONS_SECONDS
        in_trouble = False
        for index in lacking:
            row: PileRow = index.data(ROW)
            actions = RowActions(row, self.viewport())
            actions.retry.connect(self.retry)
            actions.dismiss.connect(self.dismiss)
            actions.show_card.connect(self.show_card)
            actions.typing_asked.connect(self.typing_asked)
            actions.show_keys(here=index == self.currentIndex())
            self.setIndexWidget(index, actions)
            in_trouble |= row.state in TROUBLE
            if time.monotonic() > until:
                self._buttons_due.start()
                break
        if lacking:
            # For a button Qt would lay all rows out anew; none of them is another size by it.
            QAbstractItemView.doItemsLayout(self)
        # Those there were may lie as they did before the list, hidden, was made narrower.
        self.updateEditorGeometries()
        if in_trouble:
            # But that what is to say there has as much room as the buttons leave.
            self.scheduleDelayedItemsLayout()

    def _lacks_buttons(self, index: QModelIndex) -> bool:
        shown = self.indexWidget(index)
        return not (isinstance(shown, RowActions) and shown.state == signature(index.data(ROW)))

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

    # What is chosen, and what is done with it.

    def chosen(self) -> list[PileRow]:
        """The rows that are chosen, in the order of the pile."""
        return [index.data(ROW) for index in sorted(self.selectedIndexes())]

    def in_hand(self) -> list[str]:
        chosen = {row.uid for row in self.chosen()}
        return [uid for uid in self._pile.movable() if uid in chosen]

    def following(self, index: QModelIndex, moved: list[str]) -> str:
        rows = self._pile.rows()[index.row() if index.isValid() else len(self._pile.rows()) :]
        after = {row.uid for row in rows} - set(moved)
        return next((uid for uid in self._pile.movable() if uid in after), "")

    def read_again(self) -> None:
        """Read those that failed again, where that may help."""
        self._tell(self.retry, [row.uid for row in self.chosen() if row.reads_again])

    def type_it(self) -> None:
        """Type the contact of the one that failed."""
        if any(row.state == "failed" and row.error != "cancelled" for row in self.chosen()):
            self.typing_asked.emit()

    def stop_chosen(self) -> None:
        """Let those that wait, or are being read, not be read."""
        self._tell(self.stop, [row.uid for row in self.chosen() if row.state == "waiting"])

    def dismiss_chosen(self) -> None:
        """Take them off the pile."""
        self._tell(self.dismiss, [row.uid for row in self.chosen()])

    def pause(self) -> None:
        """Pause the reading, or go on."""
        self.pause_toggled.emit()

    def cancel(self) -> None:
        """Stop the reading of all."""
        self.cancelled.emit()

    def move_first(self) -> None:
        """Let them be read next."""
        self._move(lambda _: 0)

    def move_up(self) -> None:
        """Let them be read before the one that is before them."""
        self._move(lambda before: max(0, before[0] - 1))

    def move_down(self) -> None:
        """Let them be read after the one that is after them."""
        self._move(lambda before: before[-1] + 1)

    def move_last(self) -> None:
        """Let them be read after all others that wait now."""
        self._move(lambda _: None)

    def _move(self, place: Callable[[list[int]], int | None]) -> None:
        """``place``: of how many others before each, before how many of them they come."""
        moved = self.in_hand()
        order = self._pile.movable()
        others = [uid for uid in order if uid not in moved]
        before = [order.index(uid) - number for number, uid in enumerate(moved)]
        if moved:
            target = place(before)
            last = target is None or target >= len(others)
            self.moved.emit(moved, "" if last else others[target or 0])

    @staticmethod
    def _tell(signal: SignalInstance, uids: list[str]) -> None:
        if uids:
            signal.emit(uids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        answers: dict[int, Callable[[], None]] = {}
        if modifiers == Qt.KeyboardModifier.AltModifier:
            answers = {
                Qt.Key.Key_Up: self.move_up,
                Qt.Key.Key_Down: self.move_down,
                Qt.Key.Key_Home: self.move_first,
                Qt.Key.Key_End: self.move_last,
            }
        elif modifiers == Qt.KeyboardModifier.NoModifier:
            answers = {
                Qt.Key.Key_Return: self._go_on_here,
                Qt.Key.Key_Enter: self._go_on_here,
                Qt.Key.Key_Delete: self.dismiss_chosen,
                Qt.Key.Key_R: self.read_again,
                Qt.Key.Key_T: self.type_it,
                Qt.Key.Key_S: self.stop_chosen,
                Qt.Key.Key_P: self.pause,
            }
        if key in answers:
            answers[key]()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            # Qt tells the middle of the list, whatever is chosen.
            below = self.visualRect(self.currentIndex()).center()
            place = self.viewport().mapToGlobal(below)
        elif not self.indexAt(event.pos()).isValid():
            return
        elif self.indexAt(event.pos()) not in self.selectedIndexes():
            self._choose(self.indexAt(event.pos()))
        if rows := self.chosen():
            row_menu(self, rows).popup(place)

    def _picture_came(self, sha256: str) -> None:
        for index in self._in_view():
            row: PileRow = index.data(ROW)
            if sha256 == row.thumbnail or any(sha256 == card.image for card in row.cards):
                self.update(index)

    def _choose_first(self) -> None:
        """Some photograph is always chosen, for the keys and for the inspector."""
        if not self.currentIndex().isValid():
            self._choose(self.model().index(0, 0))

    def _show_new(self, first: int) -> None:
        """What was just dropped is what one looks for; it is chosen, too, where nothing is left to
        do with what was."""
        index, row = self.model().index(first, 0), self.current_row()
        if row is not None and row.finished:
            self._choose(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _choose_current(self) -> None:
        """What the keys work on next is seen, where what was chosen is gone."""
        if not self.selectionModel().hasSelection():
            self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        """This one alone, whatever keys are held."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)

    def _current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        for index in (before, current):
            buttons = self.indexWidget(index)
            if isinstance(buttons, RowActions):
                buttons.show_keys(here=index == current)
        self.current_changed.emit(current.data(ROW) if current.isValid() else None)

    def _go_on_here(self) -> None:
        if self.currentIndex().isValid():
            self._go_on(self.currentIndex())

    def _go_on(self, index: QModelIndex) -> None:
        row: PileRow = index.data(ROW)
        if row.reads_again:
            self.retry.emit([row.uid])
        elif row.state == "failed":
            self.typing_asked.emit()
        elif first := row.first:
            self.show_card.emit(first.uid)
