"""What can be undone, in the menu and in a list; what has just been done, said in the toast."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cardcase.core.ops import history
from cardcase.core.ops.changes import Changes
from cardcase.core.store.library import Library
from cardcase.core.store.load import OperationRecord
from cardcase.ui import labels
from cardcase.ui.actions import Actions
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.pages.history.sheet import HistorySheet
from cardcase.ui.widgets.toast import UNDO, Toast

_Pair = tuple[OperationRecord | None, OperationRecord | None]


class History(QObject):
    """Follows the bus for a window's Undo, Redo and toast."""

    def __init__(self, context: Context, commands: Actions, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._commands = commands
        self._toast = toast
        self._window = parent
        self._newest = 0
        self._words = ("", "")
        self._restore: Callable[[], object] | None = None
        self._restores = ""
        """A way back that history does not know, and what it is called: while the toast offers it,
        Undo is that."""
        toast.replaced.connect(self._replaced)
        commands.undo.triggered.connect(self._undo)
        commands.redo.triggered.connect(context.runner.redo)
        commands.history.triggered.connect(self._list)
        context.bus.changed.connect(self._changed)
        context.bus.noticed.connect(self._noticed)
        context.bus.undone.connect(self._undone)
        context.bus.offered.connect(toast.show_message)
        context.bus.returnable.connect(self._offer_back)
        self._read()

    def _list(self) -> None:
        sheet = HistorySheet(self._context, self._window)
        # Their keys work there, too.
        sheet.addActions([self._commands.undo, self._commands.redo])
        sheet.open()

    def _changed(self, changes: Changes) -> None:
        # Undo and Redo announce the operation they moved, and have sentences of their own.
        if changes.operation is not None and changes.operation > self._newest:
            self._newest = changes.operation
            self._noticed(labels.operation(changes.kind, changes.subject), True)
        self._read()

    def _noticed(self, text: str, undo: bool) -> None:
        self._toast.show_message(text, self._commands.undo.trigger if undo else None)

    def _offer_back(self, text: str, restore: Callable[[], object], words: str) -> None:
        self._toast.show_message(text, restore, words, UNDO)
        self._restore, self._restores = restore, words
        self._name()

    def _replaced(self) -> None:
        if self._restore is not None:
            self._restore = None
            self._name()

    def _undo(self) -> None:
        restore = self._restore
        if restore is None:
            self._context.runner.undo()
        else:
            self._toast.dismiss()
            restore()

    def _undone(self, text: str) -> None:
        redo, key = self._commands.redo, "Ctrl+Shift+Z"
        self._toast.show_message(text, redo.trigger, tr("Toast", "Redo"), key)

    def _read(self) -> None:
        library = self._context.library
        self._context.tasks.submit("db", _undo_and_redo, library, on_done=self._show)

    def _show(self, pair: _Pair) -> None:
        newest = max(row.id if row else 0 for row in pair)
        if newest < self._newest and self._restore is None:
            # A backup was restored: what the toast offers to undo is not what Undo would take back.
            self._toast.dismiss()
        self._newest = newest
        undo, redo = (labels.operation(row.kind, row.subject) if row else "" for row in pair)
        self._words = undo, redo
        self._name()

    def _name(self) -> None:
        self._commands.set_history(*self._words)
        if self._restore is not None:
            self._commands.undo.setText(self._restores)
            self._commands.undo.setEnabled(True)


def _undo_and_redo(library: Library) -> _Pair:
    return history.can_undo(library), history.can_redo(library)
