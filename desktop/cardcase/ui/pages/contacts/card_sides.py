"""A contact's cards as one looks at them: a front, and its back where there is one. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from cardcase.core.card_records import CardRecord
from cardcase.core.text import fold

_AS_GOOD = 0.9
"""The share of what another photograph lets be read, from which on one is no worse than that."""
_ALIKE = 0.7
"""How like each other two readings of one firm's name are at the least, misread letters and all."""


@dataclass(frozen=True, slots=True)
class TwoSided:
    """A card; ``sides`` are its front and, where there is one, its back."""

    sides: tuple[CardRecord, ...]


def two_sided(cards: Sequence[CardRecord]) -> list[TwoSided]:
    """The cards that have pictures, the latest first: it has the present job. But of photographs
    that show the same job, one that can be read goes before a later one that can hardly."""
    seen = [card for card in cards if card.image]
    fronts = {card.uid for card in seen}
    backs = {
        card.pairing.front: card
        for card in seen
        if card.pairing and card.is_other_side and card.pairing.front in fronts
    }
    gone = {card.uid for card in backs.values()}
    latest_first = [card for card in reversed(seen) if card.uid not in gone]
    return [
        TwoSided((card, backs[card.uid]) if card.uid in backs else (card,))
        for card in _best_first(latest_first)
    ]


def _best_first(cards: list[CardRecord]) -> list[CardRecord]:
    if len(cards) < 2:
        return cards
    same = [card for card in cards if _same_job(card, cards[0])]
    enough = _AS_GOOD * max(map(_read, same))
    best = next(card for card in same if _read(card) >= enough)
    return [best, *(card for card in cards if card is not best)]


def _read(card: CardRecord) -> float:
    """How much could be read on it: blur, glare and a cut edge all cost letters, or their
    certainty."""
    lines = card.reading.lines if card.reading else ()
    return sum(len(line.text) * line.confidence for line in lines)


def _same_job(card: CardRecord, other: CardRecord) -> bool:
    """Whether two cards name one firm, as far as both name any."""
    one, another = (fold(_firm(each)) for each in (card, other))
    alike = SequenceMatcher(None, one, another, autojunk=False).ratio() >= _ALIKE
    return alike or not (one and another)


def _firm(card: CardRecord) -> str:
    job = card.draft.contact.job if card.draft else None
    return job.organization if job else ""
