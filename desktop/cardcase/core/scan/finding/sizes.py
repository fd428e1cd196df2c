"""Cards of one picture are of about one size: one that is larger may be two, or one and more."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import log
from statistics import mean, median

from cardcase.core.scan.finding.candidate import Candidate, beside
from cardcase.core.scan.geometry import area, common
from cardcase.core.scan.page import Quad

_ODD_COSTS = 5.0  # score for each e-fold of another size …
_TOLERATED = 0.1  # … beyond this: what stands nearer the camera looks larger
_LOST_COSTS = 3.0  # score for all the lines of what is replaced
_ODDEST = 0.7
_ALIKE = 0.4  # e-folds between the sizes of two cards
_SAME = 0.8  # of the smaller and the larger outline: one and the same
_IN_PLACE = 0.5  # of the smaller one: an outline in the place of another
_PLACES = 60  # outlines that are looked at, the likeliest


def agreed(chosen: Sequence[Candidate], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The chosen, one too large replaced by one or two in its place that are about as likely.

    A small one stays: it may be small, and what is larger hold another card. ``candidates``: the
    likeliest first.
    """
    cards = list(chosen)
    outlines = _distinct(candidates) if len(cards) > 1 and _odd(cards) else []
    while outlines:
        gain, after = max(_gains(cards, outlines), key=lambda each: each[0], default=(0.0, cards))
        if gain <= 0:
            break
        cards = after
    return cards


def of_one_size(quad: Quad, cards: Sequence[Quad]) -> bool:
    """Whether it is about as large as the cards are."""
    return abs(log(area(quad) / median(area(card) for card in cards))) < _ALIKE


def _odd(cards: Sequence[Candidate]) -> float:
    """How much the cards differ in size."""
    size = log(median(area(card.quad) for card in cards))
    off = (abs(log(area(card.quad)) - size) - _TOLERATED for card in cards)
    return sum(min(max(each, 0.0), _ODDEST) for each in off)


def _gains(
    cards: Sequence[Candidate], outlines: Sequence[Candidate]
) -> Iterator[tuple[float, list[Candidate]]]:
    """The cards with one of them replaced, and how much better it is that they differ less."""
    odd = _odd(cards)
    for card in cards:
        rest = [other for other in cards if other is not card]
        here = [
            other
            for other in outlines
            if other.texts
            and area(other.quad) < area(card.quad)
            and _in_place(other, card)
            and all(beside(other.quad, each.quad) for each in rest)
        ]
        pairs = (pair for pair in combinations(here, 2) if beside(pair[0].quad, pair[1].quad))
        for others in (*((other,) for other in here), *pairs):
            after = [*rest, *others]
            lost = card.texts.difference(*(other.texts for other in others))
            less_likely = card.score - mean(other.score for other in others)
            if (less := odd - _odd(after)) > 0:
                costs = less_likely + _LOST_COSTS * len(lost) / max(1, len(card.texts))
                yield _ODD_COSTS * less - costs, after


def _in_place(other: Candidate, card: Candidate) -> bool:
    smaller = min(area(other.quad), area(card.quad))
    return common(other.quad, card.quad) > _IN_PLACE * smaller


def _distinct(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The likeliest of those that are the same."""
    found: list[Candidate] = []
    for card in candidates:
        if not any(_same(card, other) for other in found):
            found.append(card)
        if len(found) == _PLACES:
            break
    return found


def _same(a: Candidate, b: Candidate) -> bool:
    small, large = sorted((area(a.quad), area(b.quad)))
    return small > _SAME * large and common(a.quad, b.quad) > _SAME * large
