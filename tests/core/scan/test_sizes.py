"""Cards of one picture are of about one size."""

from cardcase.core.scan.finding.candidate import Candidate
from cardcase.core.scan.finding.sizes import agreed, of_one_size
from cardcase.core.scan.geometry import quad_of, rectangle
from cardcase.core.scan.page import Quad
from made_cards import outline


def at(x: float, y: float, width: float = 300, height: float = 190) -> Quad:
    return quad_of((a + x, b + y) for a, b in rectangle(width, height))


OTHER = outline(at(0, 0), 14.0, frozenset({0}))
UPPER = outline(at(400, 0), 12.8, frozenset({1}))
LOWER = outline(at(400, 195), 13.2, frozenset({2}))
BOTH = outline(at(400, 0, 300, 385), 14.5, frozenset({1, 2}))


def chosen_of(*cards: Candidate) -> list[Candidate]:
    """What is chosen of these in the end, of which the first two were; from left to right."""
    found = agreed(cards[:2], sorted(cards, key=lambda card: -card.score))
    return sorted(found, key=lambda card: card.quad[0])


def test_two_cards_that_touch_are_not_one_beside_another_of_their_size() -> None:
    assert chosen_of(OTHER, BOTH, UPPER, LOWER) == [OTHER, UPPER, LOWER]


def test_a_likely_card_of_another_size_stays() -> None:
    large = outline(BOTH.quad, 17.5, BOTH.texts)
    assert chosen_of(OTHER, large, UPPER, LOWER) == [OTHER, large]


def test_what_takes_in_more_than_the_card_gives_way_to_one_as_large_as_the_others() -> None:
    more = outline(at(400, 0, 300, 290), 12.9, frozenset({1}))
    assert chosen_of(OTHER, more, UPPER) == [OTHER, UPPER]


def test_a_small_card_does_not_take_in_what_lies_beside_it() -> None:
    small = outline(at(400, 0, 220, 140), 12.8, frozenset({1}))
    assert chosen_of(OTHER, small, outline(at(400, 0), 12.7, frozenset({1, 2}))) == [OTHER, small]


def test_one_card_alone_tells_no_size() -> None:
    assert agreed([BOTH], [BOTH, LOWER, UPPER]) == [BOTH]


def test_a_card_further_away_is_of_one_size_with_the_others() -> None:
    assert of_one_size(at(0, 0, 260, 165), [OTHER.quad])
    assert not of_one_size(at(0, 0, 180, 120), [OTHER.quad])
