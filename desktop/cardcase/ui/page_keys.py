"""The keys of a page: they work wherever the focus is in its window, while the page shows."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

NEW = "Ctrl+N"
"""What makes something new: on every page a contact, among the events an event."""
OVER = "over_window"
"""Dynamic property of what lies over a window: no key goes to the page below it."""


def add_key(page: QWidget, keys: str | tuple[str, ...], act: Callable[[], object]) -> None:
    """Let keys do something as long as ``page`` is to be seen."""

    def answer() -> None:
        if not _is_covered():
            act()

    shortcut = QShortcut(page)
    each = (keys,) if isinstance(keys, str) else keys
    shortcut.setKeys([QKeySequence(key) for key in each])
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(answer)


def _is_covered() -> bool:
    around = QApplication.focusWidget()
    while around is not None and not around.property(OVER):
        around = around.parentWidget()
    return around is not None
