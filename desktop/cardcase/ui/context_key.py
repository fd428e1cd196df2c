"""Shift+F10 opens the menu of whatever has the focus, as the Menu key does.

Qt hears the Menu key everywhere, Shift+F10 only on Windows.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication


def ask_for_menu() -> None:
    """Ask what has the focus for its menu, as a right click on it would."""
    focused = QApplication.focusWidget()
    if focused is None:
        return
    # Where Qt says the cursor is: in a field the one of the text, in a list its row.
    place = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focused.mapToGlobal(place))
    QApplication.sendEvent(focused, event)
