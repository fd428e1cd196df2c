"""Under which heading a contact stands in each order of the list."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple
from unicodedata import normalize

from cardcase.core.organizations import organization_key
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.listing import Order
from cardcase.core.store.search import date_of
from cardcase.ui.dates import date_words
from cardcase.ui.i18n import tr

POLISH_LETTERS = frozenset("ĄĆĘŁŃÓŚŹŻ")
_MONTH = len("2026-03")


class Group(NamedTuple):
    """What contacts under one heading have in common, and what the heading says."""

    key: str
    text: str


GroupOf = Callable[[ContactRow], Group]


def letter_of(row: ContactRow) -> str:
    """The letter a contact stands under: Polish letters are their own, others lose their accents
    as they do in the order; what begins with no letter stands under "#"."""
    name = row.family or row.name
    first = next((sign for sign in name if sign.isalnum()), "")
    upper = first.upper()[:1]
    if upper in POLISH_LETTERS:
        return upper
    base = normalize("NFKD", upper)[:1]
    return base if base.isalpha() else "#"


def groups_of(order: Order, *, by_name: bool) -> GroupOf | None:
    """How contacts are grouped in an order of the list; None where they are not.

    ``by_name``: whether the best hits are just the first by name, as nothing is typed.
    """
    return _by_letter if order == "name" or (order == "best" and by_name) else _GROUPS.get(order)


def _by_letter(row: ContactRow) -> Group:
    letter = letter_of(row)
    return Group(letter, letter)


def _by_month(row: ContactRow) -> Group:
    # No day: what is near is called by its month, too, so that a heading stays true over night.
    month = date_of(row.date)[:_MONTH]
    words = date_words(month, date.min) if month else tr("Contacts", "No date")
    return Group(month, words[:1].upper() + words[1:])


def _by_organization(row: ContactRow) -> Group:
    text = row.organization or tr("Contacts", "No organization")
    return Group(organization_key(row.organization), text)


def _by_event(row: ContactRow) -> Group:
    return Group(row.date, row.met_event or tr("Contacts", "At no event"))


_GROUPS: Mapping[Order, GroupOf] = {
    "met": _by_month, "created": _by_month, "organization": _by_organization, "event": _by_event,
}  # fmt: skip
