"""A contact's cards as one looks at them: a front, and its back where there is one. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from cardcase.core.card_records import CardRecord


@dataclass(frozen=True, slots=True)
class TwoSided:
    """A card; ``sides`` are its front and, where there is one, its back."""

    sides: tuple[CardRecord, ...]


def two_sided(cards: Sequence[CardRecord]) -> list[TwoSided]:
    """The cards that have pictures, the latest first: it has the present job."""
    seen = [card for card in cards if card.image]
    fronts = {card.uid for card in seen}
    backs = {
        card.pairing.front: card
        for card in seen
        if card.pairing and card.is_other_side and card.pairing.front in fronts
    }
    gone = {card.uid for card in backs.values()}
    return [
        TwoSided((card, backs[card.uid]) if card.uid in backs else (card,))
        for card in reversed(seen)
        if card.uid not in gone
    ]
