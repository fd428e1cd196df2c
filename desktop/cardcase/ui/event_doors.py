"""What leads to events from everywhere in the window: their page, the session, and Met (Ctrl+M)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cardcase.core.records import EventRecord
from cardcase.ui.actions import Actions
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.kept_form import kept
from cardcase.ui.meeting.sheet import KEPT, MeetSheet, Typed
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.events.page import EventsPage
from cardcase.ui.pages.events.session_sheet import SessionSheet
from cardcase.ui.session import SessionWatch
from cardcase.ui.sidebar import Sidebar
from cardcase.ui.trail import Trail
from cardcase.ui.widgets.session_bar import SessionBar

UNDER_BAR = ("scan", "review")
"""The pages that the session's bar lies over; elsewhere the sidebar's row says it."""


class EventDoors(QObject):
    """Belongs to a window, which says by :meth:`lead` how it goes somewhere."""

    def __init__(
        self,
        context: Context,
        commands: Actions,
        sidebar: Sidebar,
        stack: QStackedWidget,
        place: QVBoxLayout,
        parent: QWidget,
    ) -> None:
        """``place``: over the ``stack`` of pages, where the session's bar lies."""
        super().__init__(parent)
        self._context, self._window = context, parent
        self._sidebar, self._stack = sidebar, stack
        self.page = EventsPage(context, parent=stack)
        self.watch = SessionWatch(context, self)
        self.bar = SessionBar(stack.parentWidget())
        place.addWidget(self.bar)
        stack.addWidget(self.page)
        stack.currentChanged.connect(self._settle)
        self.watch.changed.connect(self._settle)
        self.bar.leave_asked.connect(self.watch.leave)
        sidebar.leave_asked.connect(self.watch.leave)
        commands.events.triggered.connect(self.show)
        commands.met.triggered.connect(self._met)
        self.page.met_requested.connect(self.meet)
        self._settle()

    def lead(
        self,
        bring: Callable[[Page], None],
        show_contact: Callable[[str], None],
        contacts: ContactsPage,
        trail: Trail,
    ) -> None:
        """Say how the window goes somewhere, and where contacts are met again and events named."""
        self._bring, self._trail = bring, trail
        contacts.met_requested.connect(self.meet)
        contacts.event_requested.connect(self.show_event)
        self._sidebar.session_asked.connect(self.go_there)
        self.bar.change_asked.connect(self._change)
        self.page.contact_requested.connect(show_contact)

    def show(self) -> None:
        """Go to the events."""
        self._bring(self.page)

    def go_there(self) -> None:
        """Go to the event that one is at, or ask at which one is."""
        if self.watch.session is not None:
            self.show_event(self.watch.session.event.uid)
        else:
            SessionSheet(self._context, self._window).open()

    def _change(self) -> None:
        """Let it be changed what the bar says of the event that one is at."""
        if self.watch.session is not None:
            self._trail.leave()
            self.page.edit_event(self.watch.session.event.uid)
            self.show()

    def show_event(self, uid: str) -> None:
        """Go to the page of an event."""
        self._trail.leave()
        self.page.show_event(uid)
        self.show()

    def offer_typed(self) -> bool:
        """Say where the program ended over what was typed of a meeting or of a new event; whether
        there was something."""
        if kept(self._context.library, KEPT, Typed) is None:
            return self.page.offer_typed()
        text = tr("Meeting", "A meeting that was typed the last time is not saved.")
        self._context.offer(text, partial(self.meet, ()), tr("Contacts", "Go on typing"), "Ctrl+M")
        return True

    def meet(self, contacts: Sequence[str], event: EventRecord | None = None) -> None:
        """Open the sheet that notes an encounter with these contacts (uids)."""
        MeetSheet(self._context, contacts, self._window, event=event).open()

    def _met(self) -> None:
        page = cast(Page, self._stack.currentWidget())
        self.meet(page.chosen(), self.page.shown_event if page is self.page else None)

    def _settle(self) -> None:
        here, over = self.watch.session, self.watch.is_over
        page = cast(Page, self._stack.currentWidget())
        self.bar.setVisible(here is not None and page.name in UNDER_BAR)
        self._sidebar.session_row.show_event(here.event.name if here else "", over=over)
        if here is not None:
            self.bar.show_event(here.event.name, here.event.place, here.since, over=over)
