"""A contact as it is in the library, with all that its page shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.owner_rows import own_contact
from cardcase.ui.pages.contacts.card_sides import TwoSided, two_sided


@dataclass(frozen=True, slots=True)
class Found:
    """A contact, its cards, and the day of its first card's photograph.

    ``own``: whether it is the owner's own card.
    """

    contact: ContactRecord
    cards: Sequence[TwoSided]
    photographed: str
    own: bool


def found(library: Library, uid: str) -> Found | None:
    """Read a contact; None where there is none."""
    contact = load.contact(library, uid)
    if contact is None:
        return None
    cards = two_sided(load.cards_of(library, uid))
    first = cards[0].sides[0] if cards else None
    photograph = load.photograph(library, first.photograph) if first else None
    day = photograph.taken_at[:10] or photograph.added[:10] if photograph else ""
    return Found(contact, cards, day, own_contact(library) == uid)
