"""The page of contacts: the list, the contact, and what goes between them."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cardcase.core.filters import filter_by, written
from cardcase.core.ops.changes import Changes
from cardcase.core.store import load
from cardcase.ui.command import Command
from cardcase.ui.context import Context
from cardcase.ui.i18n import tr
from cardcase.ui.page_keys import NEW, add_key
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.contacts.actions import ContactActions, Ways
from cardcase.ui.pages.contacts.batch import Batch
from cardcase.ui.pages.contacts.card_deeds import CardDeeds
from cardcase.ui.pages.contacts.chosen import Chosen
from cardcase.ui.pages.contacts.detail_pane import DetailPane
from cardcase.ui.pages.contacts.detail_view import Deeds
from cardcase.ui.pages.contacts.drag import MOST, DragFiles
from cardcase.ui.pages.contacts.encounters import EVENT, PERSON, SEARCH
from cardcase.ui.pages.contacts.erasing import Erasing
from cardcase.ui.pages.contacts.fact_deeds import FactDeeds
from cardcase.ui.pages.contacts.keys import FILTER, LARGE, TURN, keys
from cardcase.ui.pages.contacts.list_pane import ListPane
from cardcase.ui.pages.contacts.printing import Printing
from cardcase.ui.pages.contacts.sample_notice import SampleNotice
from cardcase.ui.pages.contacts.sort_button import KEY as SORT_KEY
from cardcase.ui.pages.contacts.transfer import Transfer
from cardcase.ui.widgets.splitter import Splitter
from cardcase.ui.widgets.strip_place import StripPlace

ONE_PANE_UNDER = 1000
LIST_WIDTHS = (296, 372, 476)
"""Least, first and most; four pixels more to the line, which lies in the middle of its grab."""
_FIRST_UP_TO = 1208
"""The width of the page from which on the list has a part of what is more, for longer names."""
_WIDTH_KEY = "contacts/list_width"
_READ_DELAY_MS = 50
_UNBOUND = 16_777_215
"""Qt's QWIDGETSIZE_MAX, which PySide does not name."""


class _Place(NamedTuple):
    """A contact, the search it stood in, and whether it was read where there is one pane."""

    uid: str
    query: str
    reading: bool


class ContactsPage(Page):
    """``review_requested`` names a card that waits to be looked through, ``event_requested`` an
    event (uid) that is to be shown."""

    name = "contacts"
    review_requested = Signal(str)
    event_requested = Signal(str)
    met_requested = Signal(object)
    """Contacts (uids) that were met again."""
    back_asked = Signal()

    def __init__(
        self,
        context: Context,
        *,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._stale: frozenset[str] = frozenset()
        self._one_pane = False
        self._reading = False
        self._next_chosen = ""
        self._drag_files = DragFiles()
        self.transfer = Transfer(context, self)
        self.doings = ContactActions(context, self.transfer, self)
        self.erasing = Erasing(context, self)
        self.printing = Printing(context, self, today)
        self.batch = Batch(context, self)
        # Made where they stay: what comes to another parent is styled anew with all in it.
        self._splitter = Splitter(tr("Contacts", "Divider between list and contact"), parent=self)
        self.list = ListPane(context, self.drag_data, today, self._splitter)
        notice = SampleNotice(context)
        notice.done.connect(self._notice_gone)
        self.list.add_foot(notice)
        self.list.add_foot(self.transfer.folders.progress)
        cards = CardDeeds(context, self._drag_files, self)
        facts = FactDeeds(context, self.doings.copy, self)
        deeds = Deeds(cards, facts)
        self.detail = DetailPane(context, deeds, today=today, parent=self._splitter)
        # Walking through the list with a held key, which comes every 25 to 40 ms, reads only where
        # it stops.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_DELAY_MS)
        self._timer.timeout.connect(partial(self._show_chosen, soon=True))
        self._lay_out()
        self._connect()

    # What the window asks.

    def activated(self) -> None:
        self.take_focus()

    def take_focus(self) -> None:
        reading = self._one_pane and self._reading
        # What is typed there goes on.
        if (reading or not self._one_pane) and self.detail.go_on_typing():
            return
        (self.detail.area if reading else self.list.view).setFocus()

    def find_here(self) -> bool:
        # The list gets no focus on the way: hidden under the words for an empty one, it would take
        # it later, when it is shown again.
        self._reading = False
        self._arrange()
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()
        return True

    def _filter(self) -> None:
        self._to_list()
        self.list.filter_bar.open_menu()

    def _sort(self) -> None:
        self._to_list()
        self.list.sorting.open_menu()

    def _to_list(self) -> None:
        """Where there is room for one of them, the list gives way to a contact, and comes back."""
        if self._one_pane and self._reading:
            self._go_back()

    def chosen(self) -> list[str]:
        return self.list.view.selected_uids()

    def commands(self) -> list[Command]:
        chosen = self.list.view.chosen()
        of_chosen = self.doings.commands(chosen, self._ways()) if chosen else []
        words = {caps[0]: text for text, caps in keys()}
        here = (
            (FILTER, "list-filter", self._filter),
            (SORT_KEY, "arrow-down-up", self._sort),
            ("Ctrl+S", "bookmark", self.list.keep_search),
            ("Ctrl+A", "users", self.list.view.selectAll),
            (TURN, "rotate-cw", self.detail.turn_card),
            (LARGE, "scan-search", self.detail.enlarge_card),
        )
        return [
            *(each for group in of_chosen for each in group),
            Command(tr("Keys", "New contact"), "user-plus", self._new_here, NEW),
            *(Command(words[key], icon, act, key) for key, icon, act in here),
        ]

    def place(self) -> object:
        return _Place(self.detail.uid, self.list.query, self._one_pane and self._reading)

    def return_to(self, place: object) -> None:
        if not isinstance(place, _Place):
            return

        def there() -> None:
            self._show_chosen()
            (self._read if place.reading else self._go_back)()

        def found() -> None:
            if place.uid:
                self.list.bring(place.uid, there)
            else:
                self.list.choose_nobody()
                there()

        if self.list.query == place.query:
            found()
        else:
            self.list.search_for(place.query, found)

    def regions(self) -> list[QWidget]:
        return [self.list, self.detail]

    def keep_typed(self) -> None:
        """Save what an open form says: the window is about to close."""
        self.detail.keep_typed()

    def show_contact(self, uid: str) -> None:
        """Choose a contact and show it, without a search that would hide it."""
        self.list.bring(uid, self._read)

    def show_brought(self, uids: Collection[str]) -> None:
        """Show contacts that have just come, without a search that would hide them."""
        if not uids or self.detail.editor is not None:
            return

        def there() -> None:
            self.list.bring(self.list.first_of(uids) or next(iter(uids)), self._show_chosen)

        self.list.search_for("", there)

    def show_newest(self, uids: Collection[str]) -> None:
        """The same, in a list that begins with them until one goes elsewhere."""
        if not uids:
            return
        self.list.sorting.choose("created", for_now=True)
        self.show_brought(uids)

    def new_contact(self) -> None:
        """Open an empty form for somebody who is not here yet."""
        self.list.choose_nobody()
        self._timer.stop()
        self.detail.new_contact()
        self._reading = True
        self._arrange()

    def print_chosen(self) -> None:
        """Show how those who are chosen would be printed, or say that nobody is."""
        if chosen := self.list.view.chosen():
            self._print(chosen)
        else:
            self._context.notify(tr("Print", "Choose first who shall be printed."))

    def choose_folder_import(self) -> None:
        """Ask for a folder with everything to bring in."""
        self.transfer.choose_folder()

    def choose_export(self, uids: Sequence[str] | None = None) -> None:
        """Ask where to write contacts: those that are chosen on another page (``uids``) or here,
        or everyone."""
        chosen = self.list.view.chosen() if uids is None else Chosen(tuple(uids))
        if chosen:
            self.batch.with_uids(chosen, self.doings.export)
        else:
            self.transfer.export(None)

    def choose_folder_export(self) -> None:
        """Ask for a folder for everything there is."""
        self.transfer.export_folder()

    def show_own_card(self) -> None:
        """Show my own card as a QR code."""
        self.doings.codes.show_own()

    # What is done with those chosen.

    def drag_data(self, uids: Sequence[str]) -> QMimeData | None:
        """The contacts as something to drop into another program; None if they are too many."""
        if len(uids) > MOST:
            self._context.notify(
                tr("Contacts", "That is too many to drag. Export them from the menu instead.")
            )
            return None
        return self._drag_files.mime_data(load.contacts(self._context.library, uids))

    def delete_chosen(self) -> None:
        """Delete the chosen contacts and go on to the next one."""

        def delete(uids: Sequence[str]) -> None:
            self.doings.delete(uids, then=self._go_on)

        self._next_chosen = self._neighbour()
        self.batch.with_uids(self.list.view.chosen(), delete)

    def erase_chosen(self) -> None:
        """Ask whether to erase the chosen contacts for good, and go on to the next one."""
        chosen = self.list.view.chosen()
        if chosen.query is None and chosen:
            self._next_chosen = self._neighbour()
            self.erasing.ask(chosen.uids, then=self._go_on)

    def tag_chosen(self) -> None:
        """Ask for a tag for the chosen contacts; of one, where its tags are."""
        chosen = self.list.view.chosen()
        if chosen.one:
            self._open_detail()
            self.detail.ask_tag()
        elif chosen:
            self.batch.add_tag(chosen)

    def _neighbour(self) -> str:
        chosen = self.list.view.chosen()
        return self.list.neighbour(chosen.uids) if chosen.query is None else ""

    def _export(self, *, with_encounters: bool = False) -> None:
        export = partial(self.doings.export, with_encounters=with_encounters)
        self.batch.with_uids(self.list.view.chosen(), export)

    def _print(self, chosen: Chosen) -> None:
        self.batch.with_uids(chosen, self.printing.preview)

    def _ways(self) -> Ways:
        def with_chosen(act: Callable[[Chosen], None]) -> Callable[[], None]:
            def on_chosen() -> None:
                if chosen := self.list.view.chosen():
                    act(chosen)

            return on_chosen

        return Ways(
            edit=self._edit,
            met=self._met,
            tag=self.tag_chosen,
            untag=with_chosen(self.batch.take_tag_off),
            attend=with_chosen(self.batch.add_to_event),
            merge=with_chosen(self.batch.merge),
            export=self._export,
            export_all=partial(self._export, with_encounters=True),
            print=with_chosen(self._print),
            delete=self.delete_chosen,
            erase=self.erase_chosen,
        )

    def _met(self) -> None:
        chosen = self.list.view.chosen()
        if chosen:
            self.batch.with_uids(chosen, self._met_them)
        else:
            self.met_requested.emit([])

    def _met_them(self, uids: Sequence[str]) -> None:
        if len(uids) <= MOST:
            self.met_requested.emit(list(uids))
        else:
            self._context.notify(tr("Batch", "That is too many for one meeting. Choose fewer."))

    def _go_on(self) -> None:
        if self._next_chosen:
            self.list.select(self._next_chosen)
        self._go_back()

    def _menu(self, place: QPoint) -> None:
        chosen = self.list.view.chosen()
        if not chosen:
            return
        menu = self.doings.menu(chosen, self._ways())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _button_menu(self, button: QWidget) -> None:
        self._menu(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _new_here(self) -> None:
        self.leaving.emit()
        self.new_contact()

    def _brought_back(self, uid: str) -> None:
        if uid:
            self.list.select(uid)
        else:
            self.list.choose_nobody()
        self._timer.stop()
        self._reading = True
        self._arrange()
        self.detail.go_on_typing()

    def _show_code(self) -> None:
        self._show_chosen()
        if self.detail.uid:
            self.doings.codes.show(self.detail.uid)

    def _edit(self) -> None:
        if self.detail.is_form_open and not self._timer.isActive():
            self._reading = True
            self._arrange()
            self.detail.go_on_typing()
            return
        self._show_chosen()
        self._open_detail()
        self.detail.edit()

    # What is shown.

    def _show_chosen(self, *, soon: bool = False) -> None:
        self._timer.stop()
        chosen = self.list.view.chosen()
        if chosen.one:
            (self.detail.come_to if soon else self.detail.show_contact)(chosen.one)
            self.list.batch.show_count(1)
        elif chosen.query is None:
            self._say_chosen(len(chosen.uids))
        else:
            self.list.batch.show_count(None)
            count = partial(chosen.count, self._context.library)
            self._context.tasks.submit("db", count, on_done=partial(self._counted, chosen))

    def _counted(self, chosen: Chosen, count: int) -> None:
        if chosen == self.list.view.chosen():
            self._say_chosen(count)

    def _say_chosen(self, count: int) -> None:
        self.list.batch.show_count(count)
        self.detail.show_nothing(count, found=bool(self.list.model.rowCount()))

    def _say_nobody(self) -> None:
        if not (self.detail.uid or self.detail.is_form_open or self.list.view.chosen()):
            self._say_chosen(0)

    def _open_detail(self) -> None:
        if self._one_pane and not self._reading:
            self.leaving.emit()
        self._read()

    def _read(self) -> None:
        self._show_chosen()
        if not self.detail.uid:
            return
        self._reading = True
        self._arrange()
        self.detail.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self._reading = False
        self._arrange()
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, href: str) -> None:
        if href.startswith(PERSON):
            self.leaving.emit()
            self.show_contact(href.removeprefix(PERSON))
        elif href.startswith(EVENT):
            self.event_requested.emit(href.removeprefix(EVENT))
        elif href.startswith(SEARCH):
            self._search(href.removeprefix(SEARCH))

    def _search(self, text: str) -> None:
        self.leaving.emit()
        self.list.search_for(text)
        self._go_back()

    def _notice_gone(self) -> None:
        if self.isVisible():
            self.take_focus()

    def _changed(self, changes: Changes) -> None:
        self._stale |= changes.contacts | changes.removed
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if not self.list.model.rowCount():
            self.list.show_state()  # cards may have come to wait for review
        if self._stale:
            stale, self._stale = self._stale, frozenset()
            self.list.refresh(stale)
            self.detail.refresh(stale)
            self._say_nobody()

    # How it is laid out.

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(1, 1)
        kept = self._context.settings.value(_WIDTH_KEY, LIST_WIDTHS[1])
        self._list_width = int(str(kept)) if str(kept).isdecimal() else LIST_WIDTHS[1]
        self._is_divided = self._context.settings.contains(_WIDTH_KEY)
        self._splitter.setSizes([self._list_width, 10_000])
        self._arrange()

    def _connect(self) -> None:
        view = self.list.view
        view.installEventFilter(self)
        self.list.chosen.connect(self._timer.start)
        self.list.opened.connect(self._open_detail)
        self.list.settled.connect(self._say_nobody)
        self.list.new_asked.connect(self._new_here)
        self.detail.created.connect(self.show_contact)
        self.detail.brought_back.connect(self._brought_back)
        self.list.review_requested.connect(self.review_requested)
        view.clicked.connect(self._clicked)
        view.delete_asked.connect(self.delete_chosen)
        ways = self._ways()
        self.list.batch.asked.connect(lambda code: getattr(ways, code)())
        view.menu_asked.connect(self._menu)
        self.detail.followed.connect(self._follow)
        self.detail.tag_followed.connect(lambda tag: self._search(written(filter_by("tag", tag))))
        self.detail.bar.back_asked.connect(self.back_asked)
        self.detail.code_asked.connect(self._show_code)
        self.detail.delete_asked.connect(self.delete_chosen)
        self.detail.find_asked.connect(self.find_here)
        self.detail.bar.met_asked.connect(self._met)
        self.detail.bar.menu_asked.connect(self._button_menu)
        self._splitter.splitterMoved.connect(self._divided)
        self._context.bus.changed.connect(self._changed)
        for key, act in (
            ("F2", ways.edit),
            (NEW, self._new_here),
            ("Ctrl+Shift+Q", self._show_code),
            (TURN, self.detail.turn_card),
            (LARGE, self.detail.enlarge_card),
            ("Ctrl+T", ways.tag),
            ("Ctrl+Shift+T", ways.untag),
            ("Ctrl+Shift+E", ways.attend),
            ("Ctrl+P", ways.print),
            ("Ctrl+S", self.list.keep_search),
            (FILTER, self._filter),
            (SORT_KEY, self._sort),
        ):
            add_key(self, key, act)

    def _clicked(self) -> None:
        if self._one_pane and self.list.view.chosen().one:
            self._open_detail()

    def _divided(self, place: int, _index: int) -> None:
        self._list_width, self._is_divided = place, True
        self._context.settings.setValue(_WIDTH_KEY, place)

    def _arrange(self) -> None:
        """One pane or two, as the window is wide."""
        one = self._one_pane
        least, _, most = LIST_WIDTHS
        self.list.setMinimumWidth(least)
        self.list.setMaximumWidth(_UNBOUND if one else most)
        self.list.setVisible(not one or not self._reading)
        self.detail.setVisible(not one or self._reading)
        self.detail.bar.set_back(one)
        self.place_strip()

    def strip_place(self) -> StripPlace:
        list_alone = self._one_pane and not self._reading
        return self.list.strip_place if list_alone else self.detail.strip_place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The list has an Escape and an Enter of its own, but not while a form is open.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.detail.form_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.detail.form_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        one = self.window().width() < ONE_PANE_UNDER
        if one != self._one_pane:
            reading = bool(self.detail.uid) and not self.list.view.hasFocus()
            if one and reading:
                self.leaving.emit()  # the list, which makes room
            self._one_pane, self._reading = one, reading
            self._arrange()
        if not self._is_divided:
            more = max(0, self.width() - _FIRST_UP_TO) // 4
            self._list_width = min(LIST_WIDTHS[1] + more, LIST_WIDTHS[2])
        if not one:
            self._splitter.setSizes([self._list_width, self.width() - self._list_width])

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.list.sorting.come_back()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
