"""The page of events: the list, the page of one, and what is done with it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cardcase.core.ops import attending, events, sessions
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.events import next_year
from cardcase.core.records import EventRecord, new_uid
from cardcase.core.store import happenings
from cardcase.core.store.happenings import Taken
from cardcase.core.store.sessions import open_session
from cardcase.ui.command import Command
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.labels import operation
from cardcase.ui.page_keys import NEW, add_key
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.events.coming import come_to
from cardcase.ui.pages.events.event_pane import EventPane, Shown, Typed, read, typed_in
from cardcase.ui.pages.events.gather_sheet import GatherSheet
from cardcase.ui.pages.events.list_pane import ListPane
from cardcase.ui.pages.events.merge_sheet import MergeSheet
from cardcase.ui.widgets.menu import Menu
from cardcase.ui.widgets.strip_place import StripPlace


class EventsPage(Page):
    """``contact_requested`` names a contact; ``met_requested`` carries contacts and the event."""

    name = "events"
    contact_requested = Signal(str)
    met_requested = Signal(object, object)

    def __init__(
        self,
        context: Context,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._wanted = self._copied = ""
        # Nothing is read before it is first shown.
        self._stale = self._list_stale = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._under = StripPlace(self, lambda: not self._reading and self.list.is_empty)
        self._stack = QStackedWidget(self._under)
        self.list = ListPane(context, self._stack)
        self.pane = EventPane(context, today=today, parent=self._stack)
        self._under.put(self._stack)
        self._stack.currentChanged.connect(self.place_strip)
        column.addWidget(self._under)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.pane)
        self._connect()

    # What the window asks.

    def activated(self) -> None:
        self.take_focus()

    def take_focus(self) -> None:
        if self._reading:
            self.pane.take_focus()
        else:
            self.list.take_focus()

    def find_here(self) -> bool:
        self.show_list()
        self.list.begin_search()
        return True

    def chosen(self) -> list[str]:
        return self.pane.people.list.selected_uids() if self._reading else []

    def strip_place(self) -> StripPlace:
        return self._under

    def regions(self) -> list[QWidget]:
        pane = self.pane
        if self._reading:
            return [pane.bar, pane.people, pane.notes, pane.photographs]
        return [self.list]

    def keep_typed(self) -> None:
        """Save what an open form says: the window is about to close."""
        self.pane.keep_typed()

    def commands(self) -> list[Command]:
        new = Command(tr("Keys", "New event"), "calendar-plus", self.new_event, NEW)
        event = self._event
        if event is None:
            return [new]
        copies = [Command(tr("Events", "Copy for next year"), "copy", self._copy)]
        return [
            self._coming(event),
            *(copies if self._reading else []),
            *self._with_event(event),
            new,
        ]

    def place(self) -> object:
        return self.pane.uid if self._reading else ""

    def return_to(self, place: object) -> None:
        if place:
            self.show_event(str(place))
        else:
            self.show_list()

    @property
    def shown_event(self) -> EventRecord | None:
        """The event whose page is shown."""
        return self.pane.shown.event if self._reading and self.pane.shown else None

    def show_list(self) -> None:
        """Go to the list."""
        self.pane.keep_typed()
        uid = self.pane.uid
        self._wanted = ""
        self._stack.setCurrentWidget(self.list)
        self._refresh_list(uid)
        self.list.view.choose(self.list.model.index_of(uid))
        self.list.take_focus()

    def show_event(self, uid: str) -> None:
        """Go to the page of an event."""
        self.pane.keep_typed()
        self._wanted = uid
        self._read(self._open)

    def new_event(self, name: str = "") -> None:
        """Open the form for an event that there is not yet; it begins today until it is told, or as
        it was typed when the program ended over it."""
        typed = typed_in(self._context.library, "")
        if typed is not None:
            self.bring_back(typed)
            return
        self._new(
            EventRecord(uid=new_uid(), name=name, kind="fair", start=self._today().isoformat())
        )

    def offer_typed(self) -> bool:
        """Where the program ended over the form of the event that is shown, or of a new one, say
        so; whether there was something."""
        uid = self.pane.uid if self._reading else ""
        if self.pane.form is not None or typed_in(self._context.library, uid) is None:
            return False
        if uid:
            text = tr("Contacts", "What was typed here the last time is not saved.")
        else:
            text = tr("Events", "A new event that was typed the last time is not saved.")
        key, act = ("F2", self._edit) if uid else ("", self.new_event)
        self._context.offer(text, act, tr("Contacts", "Go on typing"), key)
        return True

    def _new(self, event: EventRecord, typed: Typed | None = None) -> None:
        self.pane.keep_typed()
        self._wanted = self._copied = ""
        self._stack.setCurrentWidget(self.pane)
        self.pane.edit(event, is_new=True, typed=typed)

    def bring_back(self, typed: Typed) -> None:
        """Open a form as it was left."""
        uid = typed.event.uid
        if typed.is_new:
            self._new(EventRecord(uid=uid, name=""), typed)
            return

        def opened(shown: Shown | None) -> None:
            if shown is not None and shown.event.uid == self._wanted == uid:
                self._bring(shown)
                self.pane.edit(shown.event, typed=typed)

        self.pane.keep_typed()
        self._wanted = uid
        self._read(opened)

    # What is done with an event.

    def _save(self, event: EventRecord) -> None:
        self._wanted = event.uid
        self._context.run(events.save, event, then=lambda _: self._read(self._open))

    @property
    def _event(self) -> EventRecord | None:
        """The event that is shown, or chosen in the list."""
        row = self.list.model.row_at(self.list.view.currentIndex())
        return self.shown_event if self._reading else row.event if row else None

    def _delete(self) -> None:
        event, shown = self._event, self.pane.shown
        if event is None:
            return
        row = self.list.model.row_at(self.list.view.currentIndex())
        n = len(shown.people) if self._reading and shown else row.people if row else 0

        def done(_changes: Changes) -> None:
            what = tr("Operations", "Event removed: {subject}").format(subject=event.name)
            kept = tr("Events", "The meetings with %n people stay, without an event.", None, n)
            self._context.notify(f"{what}. {kept}" if n else what, undo=True)

        self._context.run(events.delete, event.uid, then=done)

    def _copy(self) -> None:
        if (event := self.shown_event) is not None:
            self._wanted, self._copied = "", event.uid
            self.pane.edit(next_year(event), is_new=True)

    def _come_or_leave(self) -> None:
        if (event := self._event) is None:
            return
        if self._is_here(event.uid):
            self._context.run(sessions.leave)
        else:
            self.come(event)

    def come(self, event: EventRecord) -> None:
        """Be at an event from now on."""
        come_to(self._context, event, self._today())

    def _gather(self) -> None:
        if (event := self._event) is None:
            return

        def found(rows: list[Taken]) -> None:
            if rows:
                GatherSheet(self._context, event, rows, self).open()
            else:
                none = tr("Events", "No photograph of these days is without an event.")
                self._context.notify(none)

        self._context.tasks.submit(
            "db", happenings.taken_then, self._context.library, event, on_done=found
        )

    def _merge(self) -> None:
        if (event := self._event) is not None:
            MergeSheet(self._context, event, self).open()

    def _met(self, uids: list[str]) -> None:
        self.met_requested.emit(uids, self.shown_event)

    def _take_from(self, uids: list[str]) -> None:
        if (event := self.shown_event) is not None:
            self._context.run(attending.take_out, event.uid, uids, then=self._say)

    def _say(self, changes: Changes) -> None:
        if changes:
            self._context.notify(operation(changes.kind, changes.subject), undo=True)

    def _edit(self) -> None:
        if self._reading:
            if (event := self.shown_event) is not None:
                self.pane.edit(event, typed=typed_in(self._context.library, event.uid))
            self.pane.take_focus()
        elif (event := self._event) is not None:
            self.leaving.emit()
            self.edit_event(event.uid)

    def edit_event(self, uid: str) -> None:
        """Go to the page of an event, with its form open."""

        def opened(shown: Shown | None) -> None:
            if shown is not None and shown.event.uid == self._wanted == uid:
                self._bring(shown)
                self._edit()

        self.pane.keep_typed()
        self._wanted = uid
        self._read(opened)

    def _with_event(self, event: EventRecord) -> list[Command]:
        """What can be done with an event, apart from what has buttons where it is shown."""
        gather = tr("Events", "Add photographs from these days…")
        removal = "" if self._reading else "Del"
        return [
            Command(tr("Events", "Edit the event"), "pencil", self._edit, "F2"),
            *([Command(gather, "images", self._gather)] if event.start else []),
            Command(tr("Events", "Merge with another event…"), "merge", self._merge),
            Command(tr("Events", "Remove the event"), "trash-2", self._delete, removal, "danger"),
        ]

    def _coming(self, event: EventRecord) -> Command:
        if self._is_here(event.uid):
            return Command(tr("Events", "Leave the event"), "log-out", self._come_or_leave)
        return Command(tr("Events", "I am here now"), "map-pin", self._come_or_leave)

    def _button_menu(self, button: QWidget) -> None:
        self._menu(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _menu(self, place: QPoint) -> None:
        event = self._event
        if event is None:
            return
        menu = Menu("", self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self._reading:
            words, uid = tr("Events", "Open the event"), event.uid
            opens = Command(words, "calendar-days", lambda: self._open_event(uid), "Return")
            menu.add_commands([opens, self._coming(event)])
        menu.add_commands(self._with_event(event))
        menu.popup(place)

    # What is shown.

    @property
    def _reading(self) -> bool:
        return self._stack.currentWidget() is self.pane

    def _is_here(self, uid: str) -> bool:
        here = open_session(self._context.library)
        return here is not None and here.event.uid == uid

    def _read(self, then: Callable[[Shown | None], None]) -> None:
        self._context.tasks.submit("db", read, self._context.library, self._wanted, on_done=then)

    def _open(self, shown: Shown | None) -> None:
        if shown is None or shown.event.uid != self._wanted:
            return
        self._bring(shown)
        self.offer_typed()

    def _bring(self, shown: Shown) -> None:
        self._stack.setCurrentWidget(self.pane)
        self._show(shown)
        self.pane.take_focus()

    def _show(self, shown: Shown | None) -> None:
        if shown is None:
            if self._reading:
                self.pane.forget()
                self.show_list()
            return
        if shown.event.uid == self._wanted:
            self.pane.show_event(shown)
            self.pane.bar.set_here(self._is_here(self.pane.uid))

    def _form_closed(self) -> None:
        if self.pane.shown is not None:
            self.pane.take_focus()
        elif self._copied:
            self.show_event(self._copied)
        else:
            self.show_list()

    def _changed(self, changes: Changes) -> None:
        if changes.events or changes.encounters or changes.contacts or changes.session:
            self._stale = True
        self._stale |= bool(changes.photographs or changes.cards or changes.removed)
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if not self._stale:
            return
        self._stale = False
        self._list_stale = True
        if not self._reading:
            self._refresh_list()
        elif self._wanted:
            self._read(self._show)

    def _refresh_list(self, choose: str = "") -> None:
        if self._list_stale:
            self._list_stale = False
            self.list.refresh(choose)

    def _connect(self) -> None:
        bar = self.pane.bar
        pairs: tuple[tuple[Any, Callable[..., object]], ...] = (
            (self.list.opened, self._open_event),
            (self.list.new_asked, self.new_event),
            (self.pane.saved, self._save),
            (self.pane.noted, lambda event: self._context.run(events.save, event)),
            (self.pane.form_closed, self._form_closed),
            (self.pane.brought_back, self.bring_back),
            (self.pane.gather_asked, self._gather),
            (self.pane.people.opened, self.contact_requested.emit),
            (self.pane.people.met_asked, self._met),
            (bar.back_asked, self._leave_event),
            (bar.session_asked, self._come_or_leave),
            (bar.copy_asked, self._copy),
            (bar.menu_asked, self._button_menu),
            (self.list.view.menu_asked, self._menu),
            (self.list.view.removal_asked, self._delete),
            (self.pane.people.removal_asked, self._take_from),
            (self._context.bus.changed, self._changed),
        )
        for signal, answer in pairs:
            signal.connect(answer)
        for key, act in (("F2", self._edit), (NEW, self.new_event)):
            add_key(self, key, act)

    def _open_event(self, uid: str) -> None:
        self.leaving.emit()
        self.show_event(uid)

    def _leave_event(self) -> None:
        self.leaving.emit()
        self.show_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._reading and self.pane.form is not None:
            # What is printed on its buttons, wherever the focus is.
            self.pane.form.keyPressEvent(event)
            return
        if self._reading and self.pane.notes.form_key(event):
            return
        if event.key() == Qt.Key.Key_Escape and self._reading:
            self._leave_event()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
