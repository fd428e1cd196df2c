"""Opens the palette over a window, fills it, and does what is chosen in it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from cardcase.core.errors import CardcaseError
from cardcase.core.found import Sought, hits, sought
from cardcase.core.store.everywhere import (
    EventHit,
    KnownEvent,
    PersonHit,
    events_found,
    known_events,
    people_found,
)
from cardcase.core.text import initials
from cardcase.ui.actions import Actions
from cardcase.ui.command import Command
from cardcase.ui.context import Context
from cardcase.ui.errors import sentence
from cardcase.ui.i18n import tr
from cardcase.ui.keys import KeysSheet
from cardcase.ui.palette.palette import Palette
from cardcase.ui.palette.rows import ONLY_ACTIONS, Kind, Row, heading
from cardcase.ui.palette.words import event_told, person_name, person_told
from cardcase.ui.widgets.marked import Marked

if TYPE_CHECKING:
    from cardcase.ui.main_window import MainWindow

_FEW = 5
"""People that are shown, and actions beside what else was found."""


class Finder(QObject):
    """Answers Ctrl+K and Ctrl+? of a window."""

    def __init__(
        self,
        context: Context,
        commands: Actions,
        window: "MainWindow",
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._context, self._commands, self._window = context, commands, window
        self._today = today
        self._events: list[KnownEvent] = []
        self._here: list[Command] = []
        """What can be done on the page in front."""
        self._palette: Palette | None = None
        commands.palette.triggered.connect(self._open)
        commands.keys.triggered.connect(lambda: KeysSheet(commands, window).open())
        window.sidebar.find_requested.connect(self._open)

    def _open(self) -> None:
        if self._palette is not None and isValid(self._palette) and self._palette.isVisible():
            self._palette.leave()
            return
        self._here = list(self._window.page.commands())
        palette = Palette(self._window, self._find, self._more, lambda row: self._write(row.uid))
        self._palette = palette
        self._events = []

        def read(events: list[KnownEvent]) -> None:
            self._events = events
            if isValid(palette):
                palette.look_again()

        # Of thousands of events the words are made once, and not for each letter.
        self._context.tasks.submit(
            "db", known_events, self._context.library, on_done=read, on_failed=_unread
        )

    def _find(self, text: str) -> list[Row]:
        typed = text.strip()
        only = typed.startswith(ONLY_ACTIONS)
        what = sought(typed.removeprefix(ONLY_ACTIONS), self._today())
        if only:
            return _under("action", self._actions(what))
        actions = self._actions(what) if what.words or not typed else []
        people = [self._person(each, what) for each in self._people(typed)]
        found = events_found(self._events, what, 3)
        events = [self._event(each, what) for each in found]
        parts = [_under("person", people), _under("event", events)]
        # People who are found by where they were met stand below the event of that name.
        if typed and found and not found[0].found and not any(row.first.spans for row in people):
            parts.reverse()
        return [*parts[0], *parts[1], *_under("action", actions[:_FEW] if typed else actions)]

    def _people(self, typed: str) -> list[PersonHit]:
        try:
            return people_found(self._context.library, typed, _FEW)
        except CardcaseError as error:
            self._context.notify(sentence(error))
            return []

    def _person(self, hit: PersonHit, what: Sought) -> Row:
        row = hit.row
        return Row(
            kind="person",
            first=person_name(row, what),
            second=person_told(hit, self._today()),
            uid=row.uid,
            initials=initials(row.given, row.family, row.name),
            act=partial(self._window.show_contact, row.uid),
        )

    def _event(self, hit: EventHit, what: Sought) -> Row:
        return Row(
            kind="event",
            first=Marked(hit.event.name, hits(hit.event.name, what)[0]),
            second=event_told(hit, self._today()),
            icon="calendar-days",
            act=partial(self._show_event, hit.event.uid),
        )

    def _actions(self, what: Sought) -> list[Row]:
        # What a page does by the same key or name, it does for what is chosen there.
        keys = {each.key for each in self._here if each.key}
        texts = {each.text for each in self._here}
        # The key of something new is each page's own; a contact can be made from all of them.
        new = self._commands.new_contact.text().partition("\t")[0]
        anywhere = (
            replace(each, key="") if each.key in keys else each
            for each in self._commands.listed()
            if (each.key not in keys or each.text == new) and each.text not in texts
        )
        commands = [*self._here, *anywhere]
        return [_action(each, spans) for each, spans in _matching(commands, what)]

    def _more(self, row: Row) -> Sequence[Row]:
        """What else can be done with a person."""
        if row.kind != "person":
            return ()
        contacts = self._window.contacts
        words = (
            (tr("Palette", "Open"), "user-round", "Return", row.act),
            (
                tr("Palette", "Write a mail"), "mail", "Ctrl+Return",
                partial(self._write, row.uid),
            ),
            (
                tr("Palette", "Show QR code"), "qr-code", "Ctrl+Shift+Q",
                partial(contacts.doings.codes.show, row.uid),
            ),
            (
                tr("Palette", "Met again…"), "coffee", "Ctrl+M",
                partial(self._window.events.meet, [row.uid]),
            ),
            (tr("Palette", "Edit"), "pencil", "F2", partial(self._edit, row.uid)),
        )  # fmt: skip
        title = Row(kind="heading", first=Marked(row.first.text))
        return [
            title,
            *(
                Row(kind="action", first=Marked(text), icon=icon, key=key, uid=row.uid, act=act)
                for text, icon, key, act in words
            ),
        ]

    def _write(self, uid: str) -> None:
        self._window.contacts.doings.mail(uid)

    def _edit(self, uid: str) -> None:
        self._window.show_contact(uid)
        self._window.contacts.detail.edit()

    def _show_event(self, uid: str) -> None:
        self._window.events.show_event(uid)


def _under(kind: Kind, rows: Sequence[Row]) -> list[Row]:
    return [heading(kind), *rows] if rows else []


def _unread(error: Exception) -> None:
    # The people say it, in a sentence; without events the palette is still of use.
    if not isinstance(error, CardcaseError):
        raise error


def _matching(
    commands: Sequence[Command], what: Sought
) -> list[tuple[Command, tuple[tuple[int, int], ...]]]:
    """The commands in whose words is all that was typed."""
    found = []
    for command in commands:
        spans, hit = hits(command.text, what)
        if hit >= set(what.words):
            found.append((command, spans))
    return found


def _action(command: Command, spans: tuple[tuple[int, int], ...]) -> Row:
    return Row(
        kind="action",
        first=Marked(command.text, spans),
        icon=command.icon,
        key=command.key,
        act=command.act,
    )
