"""Words proposed under a field while it is typed into."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QMoveEvent
from PySide6.QtWidgets import QAbstractButton, QCompleter, QLineEdit, QListView, QWidget

from cardcase.core.text import words
from cardcase.ui.widgets.menu import RoundCorners

_AWAY = 6
"""Pixels from the field to the list: clear of the ring of the focus."""
PROPOSED = 12
"""More names at once are not read, but typed on."""
Find = Callable[[str], Sequence[str]]
"""Gives the words to propose for a text; for an empty one whatever may be meant."""


class _Below(QListView):
    """The list: Qt lays it over the edge of the field, and over the ring of the focus.

    It begins below ``under``, where the screen has room for that.
    """

    def __init__(self, field: QLineEdit, under: QWidget | None) -> None:
        super().__init__()
        self._field, self._under = field, under
        self.setObjectName("completions")

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        top = _below(self._field)
        # Where there is no room below, it stands above.
        if not 0 < top - self.y() <= 2 * _AWAY:
            return
        if self._under is not None:
            ends = _below(self._under) + self.height()
            if ends <= self._field.screen().availableGeometry().bottom() + 1:
                top = _below(self._under)
        self.move(self.x(), top)


def _below(widget: QWidget) -> int:
    """Where on the screen a list under this one begins."""
    return widget.mapToGlobal(QPoint(0, widget.height() + _AWAY)).y()


class Suggestions(QCompleter):
    """Proposes in ``field`` what ``find`` gives, and nothing but that; ``under``: what the list
    shall not cover."""

    def __init__(self, field: QLineEdit, find: Find, under: QWidget | None = None) -> None:
        super().__init__(field)
        self._field, self._find, self._under = field, find, under
        self._words = QStringListModel(self)
        self.setModel(self._words)
        # What is proposed was found by folded words, which Qt's own filter does not know.
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list = _Below(field, under)
        self.setPopup(self._list)
        RoundCorners(self._list)
        field.setCompleter(self)
        field.textEdited.connect(self._propose)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonPress and watched is self._list
        if pressed and isinstance(event, QMouseEvent) and not self._list.underMouse():
            self._press_under(event.globalPosition().toPoint())
        return super().eventFilter(watched, event)

    def _press_under(self, place: QPoint) -> None:
        """Press the button beside the list: X11 would take the click for closing the list alone."""
        window = self._field.window()
        button = window.childAt(window.mapFromGlobal(place))
        if self._under is not None and isinstance(button, QAbstractButton):
            QTimer.singleShot(0, button, button.click)

    def open_by(self, event: QKeyEvent) -> bool:
        """Whether the key of ``event`` is the arrow down that asks for all; then they are shown."""
        if event.key() != Qt.Key.Key_Down or self._list.isVisible():
            return False
        self.show_all()
        return True

    def show_all(self) -> None:
        """Show what may be meant, whatever is typed."""
        self._propose("")
        self.complete()

    def _propose(self, text: str) -> None:
        self._list.setAccessibleName(self._field.accessibleName())
        self._words.setStringList(list(self._find(text)))


if TYPE_CHECKING:
    _Base = QLineEdit
else:
    # A field has its own base of Qt's, and Python takes one of these only.
    _Base = object


class Proposes(_Base):
    """Stands before a field's own base: the field proposes what ``_find`` gives for its text.

    ``under``: what the list shall not cover, such as the buttons of a small question, which whoever
    typed needs next.
    """

    _find: Find
    under: QWidget | None = None
    _suggestions: Suggestions | None = None

    def completer(self) -> Suggestions:
        """What proposes; made when it is first asked for, as its list takes long to make."""
        if self._suggestions is None:
            self._suggestions = Suggestions(self, self._find, self.under)
        return self._suggestions

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.completer()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.completer().open_by(event):
            super().keyPressEvent(event)


class SuggestLine(Proposes, QLineEdit):
    """A plain field with proposals."""

    def __init__(self, text: str, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._find = find


class NameLine(SuggestLine):
    """A field that proposes names of a list, which may be given to it later."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, self.proposed)
        self._known: list[tuple[list[str], str]] = []

    def show_all(self) -> None:
        """Show the first of them."""
        self.completer().show_all()

    def propose(self, names: Sequence[str]) -> None:
        """Offer these names, in this order, while beginnings of their words are typed."""
        self._known = [(words(name), name) for name in names]

    def takes(self, text: str) -> bool:
        """Whether a text that begins some of the names says enough."""
        return True

    def proposed(self, text: str) -> list[str]:
        """The names that are offered for a text."""
        typed = words(text)
        fitting = (
            name
            for there, name in self._known
            if all(any(word.startswith(start) for word in there) for start in typed)
        )
        return list(islice(fitting, PROPOSED))
