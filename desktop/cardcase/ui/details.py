"""What a contact's file says beyond our fields (``core.beyond``), in words."""

from collections.abc import Callable, Mapping

from cardcase.core.beyond.detail import RELATIONS, Detail
from cardcase.ui.dates import anniversary_words
from cardcase.ui.i18n import tr

Words = Callable[[], str]

_KINDS: Mapping[str, Words] = {
    "nickname": lambda: tr("Details", "nickname"),
    "birthday": lambda: tr("Details", "birthday"),
    "anniversary": lambda: tr("Details", "anniversary"),
    "gender": lambda: tr("Details", "gender"),
    "event": lambda: tr("Details", "date"),
    "relation": lambda: tr("Details", "related"),
    "custom": lambda: tr("Details", "other"),
}
RELATION_WORDS: Mapping[str, Words] = {
    "spouse": lambda: tr("Details", "spouse"),
    "partner": lambda: tr("Details", "partner"),
    "child": lambda: tr("Details", "child"),
    "mother": lambda: tr("Details", "mother"),
    "father": lambda: tr("Details", "father"),
    "parent": lambda: tr("Details", "parent"),
    "brother": lambda: tr("Details", "brother"),
    "sister": lambda: tr("Details", "sister"),
    "relative": lambda: tr("Details", "relative"),
    "friend": lambda: tr("Details", "friend"),
    "manager": lambda: tr("Details", "superior"),
    "assistant": lambda: tr("Details", "assistant"),
}
GENDERS: Mapping[str, Words] = {
    "male": lambda: tr("Details", "male"),
    "female": lambda: tr("Details", "female"),
}
_DATES = frozenset({"birthday", "anniversary", "event"})


def called(detail: Detail) -> str:
    """What a detail is: "birthday", "spouse", or its owner's own word for it."""
    if detail.label:
        words = RELATION_WORDS.get(detail.label)
        return words() if words else detail.label
    return _KINDS[detail.kind]()


def capital(words: str) -> str:
    """The words with a capital letter, as they begin a line."""
    return words[:1].upper() + words[1:]


def has_own_label(detail: Detail) -> bool:
    """Whether it is called by its owner's own word."""
    return bool(detail.label) and detail.label not in RELATIONS


def is_date(detail: Detail) -> bool:
    """Whether its value is a date, if that can be read."""
    return detail.kind in _DATES


def value_words(detail: Detail) -> str:
    """What a detail says, on one line: a date and a gender in words."""
    if is_date(detail):
        return anniversary_words(detail.value)
    words = GENDERS.get(detail.value) if detail.kind == "gender" else None
    return words() if words else " ".join(detail.value.split())
