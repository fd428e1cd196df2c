"""Where one is now: an event that is known, those of today first, or one that is made there."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cardcase.core.ops import sessions
from cardcase.core.ops.changes import Changes
from cardcase.core.records import EventRecord
from cardcase.core.store import browse, load
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation
from cardcase.ui.models.events import EventsModel
from cardcase.ui.pages.events.coming import come_to
from cardcase.ui.pages.events.event_sheet import EventSheet
from cardcase.ui.widgets.button import Button


class SessionSheet(EventSheet):
    """Enter comes to the event that is chosen; where none is found, to a new one of that name."""

    def __init__(
        self, context: Context, parent: QWidget, *, today: Callable[[], date] = date.today
    ) -> None:
        self._context, self._today = context, today
        self.create_button = Button("", "plus", key="Ctrl+Return")
        super().__init__(
            EventsModel(context.library, around=today(), today=today),
            tr("Events", "Where are you now?"),
            tr("Events", "What you scan from now on belongs to the event until you leave it."),
            Button(tr("Events", "I am here now"), "map-pin", kind="primary", key="Return"),
            parent,
        )
        self.create_button.setAutoDefault(False)
        self.create_button.clicked.connect(self._create)
        self.buttons.insertWidget(0, self.create_button)
        self.search.setPlaceholderText(tr("Events", "Name of the event"))
        if self.model.rowCount():
            self.view.choose(self.model.index(0))
        self.settle()

    def settle(self) -> None:
        super().settle()
        name = self.typed
        key = "Ctrl+Return" if self.verb.isEnabled() else "Return"
        self.create_button.set_words(tr("Events", "Create “{name}”").format(name=name), key)
        self.create_button.setVisible(bool(name) and not self._known(name))

    def take(self, uid: str) -> None:
        """Come to the event."""
        event = load.event(self._context.library, uid)
        if event is not None:
            come_to(self._context, event, self._today())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.find_now()
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if self.create_button.isVisible() and (control or not self.verb.isEnabled()):
                self._create()
                return
        super().keyPressEvent(event)

    def _known(self, name: str) -> bool:
        return browse.event_named(self._context.library, name) is not None

    def _create(self) -> None:
        event = EventRecord(uid="", name=self.typed, start=self._today().isoformat())
        self._context.run(sessions.begin, event, then=self._say)
        self.accept()

    def _say(self, changes: Changes) -> None:
        if changes:
            self._context.notify(operation(changes.kind, changes.subject), undo=True)
