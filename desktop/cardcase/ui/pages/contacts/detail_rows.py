"""What a contact's file says beyond our fields, in the manner of the ways to reach."""

from collections.abc import Callable, Mapping, Sequence

from cardcase.core.beyond.detail import Detail
from cardcase.ui.details import called, value_words
from cardcase.ui.pages.contacts.points import FactList, FactRow

_ICONS: Mapping[str, str] = {
    "nickname": "quote",
    "birthday": "cake",
    "anniversary": "heart",
    "gender": "user-round",
    "event": "calendar-days",
    "relation": "users",
    "custom": "bookmark",
}


def detail_list(known: Sequence[Detail], copied: Callable[[str], None]) -> FactList:
    """A row for each detail; each can be copied."""
    rows = FactList()
    for detail in known:
        row = FactRow(_ICONS[detail.kind], value_words(detail), called(detail))
        row.copied.connect(copied)
        rows.add(row)
    return rows
