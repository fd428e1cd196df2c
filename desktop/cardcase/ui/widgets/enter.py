"""Enter on whatever can be pressed does what Space does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

# Each button has its own base of Qt's, and Python takes one of these only; a plain mixin it takes.
if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class EnterPresses(_Base):
    """Stands before a button's own base: Qt itself presses only push buttons of a dialog.

    As the focus ring, it is for whom the keyboard has led here: after a click Enter is the page's,
    and so it is on a choice that is made already, and everywhere on a page that says by the dynamic
    property ``takes_enter`` that Enter is its own key (Review: accept).
    """

    _by_mouse = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    @property
    def by_mouse(self) -> bool:
        """Whether the focus came here by a click."""
        return self._by_mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not others
        if enter and not (self._by_mouse or self.isChecked() or _is_taken(self)):
            self.click()
        else:
            super().keyPressEvent(event)


def _is_taken(widget: QWidget) -> bool:
    around: QWidget | None = widget
    while around is not None and not around.property("takes_enter"):
        around = around.parentWidget()
    return around is not None
