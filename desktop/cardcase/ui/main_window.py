"""The window: which page is in front, what is dropped on it, what can be undone. No more."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cardcase.ui.about import AboutDialog
from cardcase.ui.actions import Actions
from cardcase.ui.choices import keep_choices
from cardcase.ui.context import Context
from cardcase.ui.crossings import connect_places, connect_review
from cardcase.ui.drops import DropWindow
from cardcase.ui.event_doors import EventDoors
from cardcase.ui.focus import FocusRing, first_control
from cardcase.ui.frame import keep_frame, keep_page, kept_page, restore_frame
from cardcase.ui.history import History
from cardcase.ui.home import Home
from cardcase.ui.incoming import Incoming
from cardcase.ui.pages.base import Page
from cardcase.ui.pages.contacts.page import ContactsPage
from cardcase.ui.pages.duplicates.page import DuplicatesPage
from cardcase.ui.pages.imports.page import ImportPage
from cardcase.ui.pages.review.page import ReviewPage
from cardcase.ui.pages.scan.page import ScanPage
from cardcase.ui.pages.settings.page import SettingsPage
from cardcase.ui.pages.welcome.page import WelcomePage
from cardcase.ui.palette.finder import Finder
from cardcase.ui.regions import Regions
from cardcase.ui.sidebar import Sidebar
from cardcase.ui.tab_order import SteadyFocus
from cardcase.ui.trail import Trail
from cardcase.ui.undo_keys import UndoKeys
from cardcase.ui.widgets.toast import Toast

NARROW_UNDER = 1100
_SOON_MS = 500
AnyPage = TypeVar("AnyPage", bound=Page)


class MainWindow(SteadyFocus, DropWindow):
    """Sidebar and pages. What it shows changes through its context's bus alone."""

    def __init__(self, context: Context, *, at_once: bool = True) -> None:
        super().__init__()
        self._context = context
        self._making = self._make()
        while at_once and self.make_more():
            pass

    def make_more(self) -> bool:
        """Make the next part, where it was not made ``at_once``; False when that was the last."""
        return next(self._making, True) is None

    def _make(self) -> Iterator[None]:
        context = self._context
        self.setWindowTitle("Cardcase")
        self.commands = Actions(self)
        over = self._lay_out()
        self.trail = Trail(self.commands, lambda: self.page, self._return_to, self)
        yield
        # Each is made where it stays: what comes to another parent is styled anew with all in it.
        self.events = EventDoors(context, self.commands, self.sidebar, self.stack, over, self)
        yield
        self.contacts = self._added(ContactsPage(context, parent=self.stack))
        yield
        self.scan = self._added(ScanPage(context, parent=self.stack))
        yield
        self.duplicates = self._added(DuplicatesPage(context, parent=self.stack))
        yield
        self.imports = self._added(ImportPage(context, parent=self.stack))
        self.welcome = self._added(WelcomePage(context, parent=self.stack))
        yield
        self.settings = self._added(SettingsPage(context, parent=self.stack))
        yield
        self._review: ReviewPage | None = None
        self.home = Home(context, self)
        self._incoming = Incoming(self, self.imports, self.scan, self.show_scan)
        self.toast = Toast(self)
        self._ring = FocusRing(self)
        UndoKeys(self)
        Regions(self)
        History(context, self.commands, self.toast, self)
        Finder(context, self.commands, self)
        self._connect()
        area, tags = self.contacts.detail.area, self.sidebar.places
        late = ((self.sidebar.rows["events"], tags), (area, area))
        self.keep_focus(self.stack, late, lambda: self.page.take_focus())  # noqa: PLW0108
        self._restore()
        yield  # to show it, which is work again, comes after what has waited

    def _added(self, page: AnyPage) -> AnyPage:
        self.stack.addWidget(page)
        return page

    # Pages.

    @property
    def page(self) -> Page:
        """The page in front."""
        return cast(Page, self.stack.currentWidget())

    @property
    def review(self) -> ReviewPage:
        """The review page, made when it is first needed, or on the way there."""
        if self._review is None:
            self._review = self._added(ReviewPage(self._context, parent=self.stack))
            connect_review(self, self._review)
            self._review.contacts_wanted.connect(self._show_new)
        return self._review

    def show_contacts(self) -> None:
        """Go to the contacts, or while there are none to the ways to get some."""
        self._bring(self.welcome if self.home.is_empty else self.contacts)

    def show_scan(self) -> None:
        """Go to the scanner."""
        self._bring(self.scan)

    def show_duplicates(self) -> None:
        """Go to the contacts that may be the same."""
        self._bring(self.duplicates)

    def show_imports(self) -> None:
        """Go to what is being brought in."""
        self._bring(self.imports)

    def show_settings(self) -> None:
        """Go to the settings."""
        self._bring(self.settings)

    def show_review(self, card_uid: str) -> None:
        """Go to a card to review."""
        self.trail.leave()
        self._bring(self.review)
        self.review.open_card(card_uid)

    def show_contact(self, uid: str) -> None:
        """Go to a contact."""
        self.trail.leave()
        self._bring(self.contacts)
        self.contacts.show_contact(uid)

    def _show_new(self, uids: Sequence[str]) -> None:
        self._bring(self.welcome if self.home.is_empty and not uids else self.contacts)
        self.contacts.show_newest(uids)

    def new_contact(self) -> None:
        """Go where somebody is typed who is not here yet."""
        self.trail.leave()
        self._bring(self.contacts)
        self.contacts.new_contact()

    def go_on_from(self, other: "MainWindow") -> None:
        """Show what another window showed; what is typed at review goes along."""
        if other._review is not None:
            self.review.take_over(other._review)
        if other.page.name == "review":
            self.show_review(self.review.card)
        elif other.page.name == self.page.name:
            self.page.return_to(other.page.place())

    def open_files(self, paths: Sequence[Path]) -> None:
        """Take files as if they had been dropped."""
        self._incoming.open(paths)

    def _bring(self, page: Page) -> None:
        if page is not self.page:
            self.trail.leave()
            self.stack.setCurrentWidget(page)
        shown = {"review": "scan", "welcome": "contacts"}.get(page.name, page.name)
        self.sidebar.set_current(shown)
        keep_page(shown, self._context.settings, self._context.library.path)
        self._make_room()
        self._show_reading()
        if page is self.scan and self.home.waiting:
            QTimer.singleShot(_SOON_MS, self, lambda: self.review)
        self.toast.give_way()
        if not page.hold(self.toast):
            self._column.addWidget(self.toast)
        page.activated()

    def _return_to(self, page: Page) -> None:
        if page in (self.welcome, self.contacts):
            self.show_contacts()
        else:
            self._bring(page)

    def _make_room(self) -> None:
        self.sidebar.set_narrow(self.width() < NARROW_UNDER or self.page.narrow_sidebar)

    # How it is made.

    def _lay_out(self) -> QVBoxLayout:
        """Put the sidebar beside the stack of pages; gives what lies over these."""
        middle = QWidget(self)
        self.setCentralWidget(middle)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar(middle)
        row.addWidget(self.sidebar)
        self.stack = QStackedWidget(middle)
        self._column, over = QVBoxLayout(), QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addLayout(over)
        self._column.addWidget(self.stack, 1)
        row.addLayout(self._column, 1)
        self.commands.fill_bar(self)
        return over

    def _connect(self) -> None:
        commands = self.commands
        connect_places(self, self._context)
        self.events.lead(self._bring, self.show_contact, self.contacts, self.trail)
        self.sidebar.chosen.connect(self._go)
        self.sidebar.menu_requested.connect(commands.menu.trigger)
        self.home.follow(self.scan)
        for page in (self.scan, self.duplicates):
            # They may have counted while the rest was made.
            self.sidebar.set_number(page.name, page.number)
            page.counted.connect(partial(self.sidebar.set_number, page.name))
        self.scan.queue.counted.connect(self._show_reading)
        self.scan.files_chosen.connect(self._incoming.open)
        self.scan.review_requested.connect(self.show_review)
        self.scan.contact_requested.connect(self.show_contact)
        self.scan.typing_asked.connect(self.new_contact)
        self.home.changed.connect(self._settle_home)
        for action, answer in (
            (commands.bring_in, self.imports.choose),
            (commands.bring_all, self.contacts.choose_folder_import),
            (commands.take_all, self.contacts.choose_folder_export),
            (commands.quit, self.close),
            (commands.find, self._find),
            (commands.contacts, self.show_contacts),
            (commands.scan, self.show_scan),
            (commands.my_card, self.contacts.show_own_card),
            (commands.duplicates, self.show_duplicates),
            (commands.settings, self.show_settings),
            (commands.about, lambda: AboutDialog(str(self._context.library.path), self).open()),
            (commands.menu, lambda: commands.open_over(self.sidebar.menu_row)),
        ):
            action.triggered.connect(answer)
        keep_choices(commands, self.settings.looks, self._context)

    def _restore(self) -> None:
        restore_frame(self, self._context.settings)
        self._go(kept_page(self._context.settings, self._context.library.path))
        self.trail.forget()

    # What is asked of it.

    def _go(self, name: str) -> None:
        pages = {
            "scan": self.show_scan,
            "events": self.events.show,
            "duplicates": self.show_duplicates,
            "settings": self.show_settings,
        }
        pages.get(name, self.show_contacts)()

    def _find(self) -> None:
        if not self.page.find_here():
            self.show_contacts()
            self.page.find_here()

    # What happens around it.

    def _show_reading(self) -> None:
        # The scan page shows its own progress; elsewhere it goes on in the sidebar.
        queue = self.scan.queue
        seen = self.page is self.scan or not queue.running
        self.sidebar.set_share("scan", None if seen else queue.done / max(1, queue.total))

    def _settle_home(self) -> None:
        at_home = self.page in (self.welcome, self.contacts)
        if at_home and (self.page is self.welcome) != self.home.is_empty:
            self.show_contacts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            first = first_control(self.page)
            if first is not None:
                first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.contacts.keep_typed()
        self.events.page.keep_typed()
        keep_frame(self, self._context.settings)
        super().closeEvent(event)
