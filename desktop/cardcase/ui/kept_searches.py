"""What stands in the sidebar below the pages, kept true; and what is asked for from there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cardcase.core.filters import filter_by, taken_apart, together, written
from cardcase.core.ops import searches
from cardcase.core.ops.changes import Changes
from cardcase.core.query import spelled
from cardcase.core.records import SearchRecord
from cardcase.core.store.library import Library
from cardcase.core.store.searches import all_searches
from cardcase.core.store.tags import most_used
from cardcase.core.text import fold
from cardcase.ui.context import Context
from cardcase.ui.i18n import speaks_english, tr
from cardcase.ui.labels import operation
from cardcase.ui.sidebar_places import Places
from cardcase.ui.tagging import Tagging
from cardcase.ui.tags_sheet import TagsSheet
from cardcase.ui.widgets.ask_line import AskLine

TAGS = 6
"""So many tags stand in the sidebar; a row below them leads to all."""


class KeptSearches(QObject):
    """Fills ``places``; ``show`` takes the query of whatever is chosen there."""

    def __init__(
        self,
        context: Context,
        places: Places,
        show: Callable[[str], None],
        parent: QWidget,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._places = places
        self._window = parent
        tagging = Tagging(context, parent)
        self._show_found = show
        self._searches: list[SearchRecord] = []
        self._tags: dict[str, str] = {}
        self._query = ""
        self._refined: SearchRecord | None = None
        places.tag_chosen.connect(self._show_tag)
        places.all_tags_asked.connect(self._open_tags)
        places.tag_rename_asked.connect(tagging.rename)
        places.tag_removal_asked.connect(tagging.remove)
        places.search_chosen.connect(lambda search: show(search.query))
        places.search_rename_asked.connect(self._ask_rename)
        places.search_removal_asked.connect(self._remove)
        context.bus.changed.connect(self._changed)
        self._read()

    def mark(self, query: str) -> None:
        """Mark the place that shows what the list of contacts is of."""
        self._query = query
        today = self._today()
        words, filters = taken_apart(query, today)
        tag = filters[0].value if not words and len(filters) == 1 else ""
        if tag and filters[0] != filter_by("tag", tag):
            tag = ""
        same = (
            each
            for each in self._searches
            if query and together(*taken_apart(each.query, today)) == query
        )
        found = next(same, None)
        if found is not None or not query:
            self._refined = found
        # As it is spelled on contacts, however it was typed.
        self._places.set_current(self._tags.get(fold(tag), ""), found.uid if found else "")

    def _show_tag(self, tag: str) -> None:
        self._refined = None
        self._show_found(written(filter_by("tag", tag)))

    def _open_tags(self) -> None:
        sheet = TagsSheet(self._context, self._window)
        sheet.chosen.connect(self._show_tag)
        sheet.open()

    def ask_name(self, query: str) -> None:
        """Ask under which name a search shall be kept; proposed is that of the kept one that it was
        made of, whose place it takes then. What shares no word with that begins anew."""
        refined = self._refined
        shared = refined and set(refined.query.split()) & set(query.split())
        name = refined.name if refined and shared else ""
        self._ask(SearchRecord(uid="", name=name, query=query), tr("Searches", "Save this search"))

    def _ask_rename(self, search: SearchRecord) -> None:
        self._ask(search, tr("Searches", "Rename the search"))

    def _ask(self, search: SearchRecord, title: str) -> None:
        def answer(name: str) -> None:
            self._context.run(searches.keep, replace(search, name=name), then=self._say)

        AskLine(
            title,
            tr("Searches", "Name"),
            tr("Searches", "Save"),
            answer,
            self._window,
            text=search.name,
            hint=tr("Searches", "Looks for: {query}").format(
                query=spelled(search.query, english=speaks_english())
            ),
        ).open()

    def _remove(self, search: SearchRecord) -> None:
        self._context.run(searches.remove, search.uid, then=self._say)

    def _say(self, changes: Changes) -> None:
        if changes:
            self._context.notify(operation(changes.kind, changes.subject), undo=True)

    def _changed(self, changes: Changes) -> None:
        if changes.contacts or changes.removed or changes.searches:
            self._read()

    def _read(self) -> None:
        self._context.tasks.submit("db", _places, self._context.library, on_done=self._show)

    def _show(self, read: tuple[list[str], list[str], list[SearchRecord]]) -> None:
        often, every, self._searches = read
        self._tags = {fold(tag): tag for tag in every}
        self._places.show_places(often, self._searches, len(every))
        self.mark(self._query)


def _places(library: Library) -> tuple[list[str], list[str], list[SearchRecord]]:
    often, every = ([each.name for each in most_used(library, most)] for most in (TAGS, None))
    return often, every, all_searches(library)
