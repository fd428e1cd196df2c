"""Ctrl+Z in a field: takes back what was typed there, and when nothing was, the last change.

Qt's fields claim the keys of Undo and Redo even with nothing to take back, so that the window's
Undo would be dead whenever the cursor stands in a field. Forms have their own: :mod:`form_undo`.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from cardcase.ui.focus import watch_focus

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class UndoKeys(QObject):
    """Watches the field that has the focus; a child of the window it serves."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._field: QWidget | None = None
        watch_focus(self._focus_changed)

    def _focus_changed(self) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        focused = QApplication.focusWidget()
        self._field = focused if isinstance(focused, _FIELDS) else None
        if self._field is not None:
            self._field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not watched.property("form_undo")
            and _unclaimed(watched, event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _unclaimed(field: QObject, event: QKeyEvent) -> bool:
    undo = event.matches(QKeySequence.StandardKey.Undo)
    redo = event.matches(QKeySequence.StandardKey.Redo)
    if not undo and not redo:
        return False
    if isinstance(field, QLineEdit):
        return not (field.isUndoAvailable() if undo else field.isRedoAvailable())
    if isinstance(field, QPlainTextEdit | QTextEdit):
        text = field.document()
        return not (text.isUndoAvailable() if undo else text.isRedoAvailable())
    return False
