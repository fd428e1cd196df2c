"""Whether there is anybody yet: if not, the ways to get contacts stand where they would be."""

from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from cardcase.core.ops.changes import Changes
from cardcase.core.store import browse
from cardcase.ui.context import Context


class Pile(Protocol):
    """Where cards wait: ``counted`` tells that there are ``open`` more or fewer."""

    counted: Any
    open: int


class Home(QObject):
    """Counts contacts. ``waiting``: so many cards wait to become some. ``changed``: somebody came,
    or the last one went."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._contacts = browse.count_contacts(context.library)
        self.waiting = 0
        context.bus.changed.connect(self._look)

    @property
    def is_empty(self) -> bool:
        """Whether there are neither contacts nor cards that may become some."""
        return not self._contacts and not self.waiting

    def follow(self, pile: Pile) -> None:
        """Know what waits there, from now on."""
        pile.counted.connect(lambda _: self._set_waiting(pile.open))
        self._set_waiting(pile.open)

    def _set_waiting(self, number: int) -> None:
        self.waiting = number
        self.changed.emit()

    def _look(self, changes: Changes) -> None:
        if changes.contacts or changes.removed:
            self._context.tasks.submit(
                "db", browse.count_contacts, self._context.library, on_done=self._counted
            )

    def _counted(self, number: int) -> None:
        self._contacts = number
        self.changed.emit()
