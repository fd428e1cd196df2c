"""What leads from one part of the window to a page that knows nothing of it."""

from typing import TYPE_CHECKING

from cardcase.ui.context import Context
from cardcase.ui.kept_searches import KeptSearches

if TYPE_CHECKING:
    from cardcase.ui.main_window import MainWindow


def connect_places(window: "MainWindow", context: Context) -> None:
    """Lead from tags and kept searches to their contacts, and from contacts to merging."""

    def show_found(query: str) -> None:
        window.show_contacts()
        window.contacts.list.search_for(query)

    def compare(uids: list[str]) -> None:
        window.show_duplicates()
        window.duplicates.compare(uids)

    kept = KeptSearches(context, window.sidebar.places, show_found, window)
    window.contacts.list.keep_asked.connect(kept.ask_name)
    window.contacts.batch.merge_asked.connect(compare)
