"""What a contact's file says beyond our fields, in the manner of the ways to reach."""

from collections.abc import Mapping, Sequence

from cardcase.core.beyond.detail import Detail
from cardcase.ui.details import called, value_words
from cardcase.ui.pages.contacts.fact_row import Fact

_ICONS: Mapping[str, str] = {
    "nickname": "quote",
    "birthday": "cake",
    "anniversary": "heart",
    "gender": "user-round",
    "event": "calendar-days",
    "relation": "users",
    "custom": "bookmark",
}


def detail_facts(known: Sequence[Detail]) -> list[Fact]:
    """A fact for each detail."""
    return [Fact(_ICONS[each.kind], value_words(each), called(each)) for each in known]
