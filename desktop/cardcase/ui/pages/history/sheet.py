"""The sheet of history: every step with its time, and the way back to before any of them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget

from cardcase.core.ops import history
from cardcase.core.ops.changes import Changes
from cardcase.ui.context import Context
from cardcase.ui.focus import FocusRing
from cardcase.ui.frame import resize_within
from cardcase.ui.i18n import tr
from cardcase.ui.models.history import HistoryModel
from cardcase.ui.pages.history.delegate import StepDelegate
from cardcase.ui.widgets.button import Button
from cardcase.ui.widgets.empty_state import EmptyState
from cardcase.ui.widgets.hairline import Hairline
from cardcase.ui.widgets.label import Label

_SIZE = (560, 620)


class HistorySheet(QDialog):
    """Follows the bus while it is open."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(tr("History", "History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = HistoryModel(context.library, self, today=today)
        self.view = QListView()
        self.view.setObjectName("plain")
        self.view.setModel(self.model)
        self.view.setItemDelegate(StepDelegate(self.view))
        self.view.setProperty("focus_ring", False)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("History", "History"))
        self.back = Button(tr("History", "Undo back to here"), "undo-2")
        self.close_button = Button(tr("History", "Close"), key="Esc")
        self.empty = EmptyState(
            tr("History", "Nothing has been done yet"),
            tr("History", "What you add, change and delete is listed here, and can be taken back."),
        )
        self._lay_out()
        self.back.clicked.connect(self._undo_back)
        self.close_button.clicked.connect(self.accept)
        self.view.selectionModel().currentChanged.connect(self._settle)
        context.bus.changed.connect(self._changed)
        resize_within(self, *_SIZE)
        FocusRing(self)
        self.view.setCurrentIndex(self.model.index(0))
        self._settle()
        self.view.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(tr("History", "History"), "display"))
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(Hairline())
        row = QHBoxLayout()
        self.count = Label("", "second", "muted", wrap=True)
        row.addWidget(self.count, 1)
        row.addWidget(self.back)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _settle(self, *_: QModelIndex) -> None:
        """Show what could be done from the chosen step."""
        there = self.model.rowCount() > 0
        self.view.setVisible(there)
        self.empty.setVisible(not there)
        self.back.setVisible(there)
        index = self.view.currentIndex()
        step = self.model.step_at(index)
        self.back.setEnabled(step is not None and not step.undone)
        n = self.model.done_down_to(index) if self.back.isEnabled() else 0
        if n == 1:
            told = tr("History", "One change will be undone.")
        else:
            told = tr("History", "%n changes will be undone, the newest first.", None, n)
        self.count.setText(told if n else "")

    def _undo_back(self) -> None:
        step = self.model.step_at(self.view.currentIndex())
        if step is None:
            return
        n = self.model.done_down_to(self.view.currentIndex())

        def done(changes: Changes | None) -> None:
            if changes is not None:
                self._context.notify(tr("History", "%n changes taken back", None, n))

        self._context.run(history.undo_back_to, step.id, then=done)

    def _changed(self, _changes: Changes) -> None:
        self.model.refresh()
        self._settle()
