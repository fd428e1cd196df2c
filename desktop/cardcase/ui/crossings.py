"""What leads from one part of the window to a page that knows nothing of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from cardcase.ui.context import Context
from cardcase.ui.context_key import ask_for_menu
from cardcase.ui.kept_searches import KeptSearches
from cardcase.ui.page_keys import NEW, add_key
from cardcase.ui.pages.review.page import ReviewPage
from cardcase.ui.work_shelf import WorkShelf

if TYPE_CHECKING:
    from cardcase.ui.main_window import MainWindow


def connect_places(window: "MainWindow", context: Context) -> None:
    """Lead from commands and ways in to the pages that begin them, from tags and kept searches to
    their contacts, from contacts to merging, and from an import to what came of it."""

    def show_found(query: str) -> None:
        window.trail.leave()
        window.show_contacts()
        window.contacts.list.search_for(query)

    def compare(uids: list[str]) -> None:
        window.show_duplicates()
        window.duplicates.compare(uids)

    def add_photographs() -> None:
        window.show_scan()
        window.scan.choose_files()

    def add_folder() -> None:
        window.show_scan()
        window.scan.choose_folder()

    def paste() -> None:
        window.show_scan()
        window.scan.paste()

    def done_importing(brought: frozenset[str]) -> None:
        # Who has gone elsewhere meanwhile stays there.
        if window.page is window.imports or window.page is window.welcome:
            window.show_contacts()
        if window.page is window.contacts:
            window.contacts.show_brought(brought)

    def take_out() -> None:
        # On another page those that are chosen in the list of contacts are out of sight.
        here = window.page is window.contacts
        window.contacts.choose_export(None if here else window.page.chosen())

    def keeping(act: Callable[[], object]) -> Callable[[], None]:
        def there() -> None:
            window.show_settings()
            act()

        return there

    def print_chosen() -> None:
        window.show_contacts()
        window.contacts.print_chosen()

    window.imports.duplicates_asked.connect(window.show_duplicates)
    window.commands.print.triggered.connect(print_chosen)
    kept_well = window.settings.keeping
    window.commands.back_up.triggered.connect(keeping(kept_well.make_copy))
    window.commands.restore.triggered.connect(keeping(kept_well.list_copies))
    window.commands.check.triggered.connect(keeping(kept_well.check))
    window.commands.folders.triggered.connect(keeping(window.settings.show_folders))
    # What was typed comes back from whatever page one is on.
    window.contacts.detail.brought_back.connect(lambda _uid: window.show_contacts())
    window.events.page.pane.brought_back.connect(lambda *_: window.events.show())
    for page in (window.contacts, window.events.page):
        page.leaving.connect(window.trail.leave)
    window.contacts.back_asked.connect(window.trail.back)
    window.commands.take_out.triggered.connect(take_out)
    window.commands.context_menu.triggered.connect(ask_for_menu)
    window.commands.add_photographs.triggered.connect(add_photographs)
    window.commands.add_folder.triggered.connect(add_folder)
    window.commands.new_contact.triggered.connect(window.new_contact)
    # On the contacts and the events the key is their own.
    pages = (window.scan, window.duplicates, window.imports, window.welcome, window.settings)
    for other in pages:
        add_key(other, NEW, window.new_contact)
    window.commands.paste.triggered.connect(paste)
    window.imports.wanted.connect(window.show_imports)
    window.duplicates.wanted.connect(window.show_duplicates)
    window.imports.closed.connect(done_importing)
    window.imports.folder_asked.connect(window.contacts.transfer.folders.bring_in)
    window.welcome.photographs_wanted.connect(window.commands.add_photographs.trigger)
    window.welcome.contacts_wanted.connect(window.commands.bring_in.trigger)
    window.sidebar.add_shelf(WorkShelf(context.works, window.stack))
    kept = KeptSearches(context, window.sidebar.places, show_found, window)
    window.contacts.review_requested.connect(window.show_review)
    window.contacts.list.keep_asked.connect(kept.ask_name)
    window.contacts.list.searched.connect(kept.mark)
    window.contacts.batch.merge_asked.connect(compare)


def connect_review(window: "MainWindow", review: ReviewPage) -> None:
    """The ways from the review, which is made when it is first needed."""
    add_key(review, NEW, window.new_contact)
    review.closed.connect(window.show_scan)
    review.photographs_wanted.connect(window.commands.add_photographs.trigger)
