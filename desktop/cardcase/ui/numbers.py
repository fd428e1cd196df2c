"""Numbers of contacts in sentences: in words up to twelve, then in digits."""

from collections.abc import Callable

from cardcase.ui.i18n import tr
from cardcase.ui.models.events_words import number_words

# Languages that inflect have another word for each.
_CONTACTS: tuple[Callable[[], str], ...] = (
    lambda: tr("Numbers", "one", "contact"),
    lambda: tr("Numbers", "two", "contacts"),
)
_OF_CONTACTS: tuple[Callable[[], str], ...] = (
    lambda: tr("Numbers", "one", "of a contact"),
    lambda: tr("Numbers", "two", "of contacts"),
    lambda: tr("Numbers", "three", "of contacts"),
    lambda: tr("Numbers", "four", "of contacts"),
    lambda: tr("Numbers", "five", "of contacts"),
    lambda: tr("Numbers", "six", "of contacts"),
    lambda: tr("Numbers", "seven", "of contacts"),
    lambda: tr("Numbers", "eight", "of contacts"),
    lambda: tr("Numbers", "nine", "of contacts"),
    lambda: tr("Numbers", "ten", "of contacts"),
    lambda: tr("Numbers", "eleven", "of contacts"),
    lambda: tr("Numbers", "twelve", "of contacts"),
)


def spelled(sentence: str, n: int, *, genitive: bool = False) -> str:
    """A sentence with its number of contacts in words; ``genitive``: the case that they have."""
    words = _OF_CONTACTS if genitive else _CONTACTS
    number = words[n - 1]() if 0 < n <= len(words) else number_words(n)
    told = sentence.replace(str(n), number, 1)
    return told[:1].upper() + told[1:]
