"""What Undo and Redo move at the review: what was done to cards, and not what they lie on."""

from typing import Final

from cardcase.core.ops import history
from cardcase.core.store.library import Library

_OF_CARDS: Final = frozenset(
    {
        *("card.accept", "card.add", "card.reread", "card.reject", "card.reopen"),
        *("cards.join", "cards.part"),
    }
)


def is_of_cards(library: Library, undo: bool) -> bool:
    """Whether what the library would take back, or do again, is of cards, or nothing: Ctrl+Z must
    not take away the photographs one sits over."""
    step = history.can_undo(library) if undo else history.can_redo(library)
    return step is None or step.kind in _OF_CARDS
