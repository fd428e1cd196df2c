"""What a contact's file says beyond our fields, in the manner of the ways to reach."""

from collections.abc import Mapping, Sequence

from cardcase.core.beyond.detail import Detail
from cardcase.ui.details import called, value_words
from cardcase.ui.pages.contacts.fact_deeds import FactDeeds
from cardcase.ui.pages.contacts.fact_row import FactList, FactRow

_ICONS: Mapping[str, str] = {
    "nickname": "quote",
    "birthday": "cake",
    "anniversary": "heart",
    "gender": "user-round",
    "event": "calendar-days",
    "relation": "users",
    "custom": "bookmark",
}


def detail_list(known: Sequence[Detail], deeds: FactDeeds) -> FactList:
    """A row for each detail; each can be copied."""
    return FactList(
        [FactRow(_ICONS[each.kind], value_words(each), deeds, kind=called(each)) for each in known]
    )
