"""The event that one is at: followed on the bus, said over scan and review and in the sidebar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from cardcase.core.ops import sessions
from cardcase.core.ops.changes import Changes
from cardcase.core.store.sessions import Session, open_session
from cardcase.ui.context import Context


class SessionWatch(QObject):
    """Knows the open session; ``changed`` after it was opened, left, or its event was edited."""

    changed = Signal()

    def __init__(
        self,
        context: Context,
        parent: QObject | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self.session: Session | None = open_session(context.library)
        context.bus.changed.connect(self._bus_changed)

    @property
    def is_over(self) -> bool:
        """Whether its event must have ended."""
        return self.session is not None and self.session.is_over(self._today())

    def leave(self) -> None:
        """Leave the event."""
        self._context.run(sessions.leave)

    def refresh(self) -> None:
        """Look again at which event one is."""
        self.session = open_session(self._context.library)
        self.changed.emit()

    def _bus_changed(self, changes: Changes) -> None:
        here = self.session.event.uid if self.session else ""
        if changes.session or here in changes.events:
            self.refresh()
