"""Merging an event with another: which one, and what becomes of both."""

from PySide6.QtWidgets import QWidget

from cardcase.core.ops import events
from cardcase.core.records import EventRecord
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.models.events import EventsModel
from cardcase.ui.pages.events.event_sheet import EventSheet
from cardcase.ui.widgets.button import Button


class MergeSheet(EventSheet):
    """The event that the sheet was opened from stays; the chosen one goes into it."""

    def __init__(self, context: Context, event: EventRecord, parent: QWidget) -> None:
        self._context, self._event = context, event
        told = tr(
            "Events",
            "{event} stays and gets the people, photographs and notes of the one that you choose.",
        ).format(event=event.name)
        super().__init__(
            EventsModel(context.library, but=event.uid),
            tr("Events", "Merge events"),
            told,
            Button(tr("Events", "Merge"), "merge", kind="primary", key="Return"),
            parent,
        )

    def take(self, uid: str) -> None:
        """Merge the chosen event into this one."""
        self._context.run(events.merge, self._event.uid, [uid])
