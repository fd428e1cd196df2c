"""A card that lies askew on a sheet of paper is not the sheet; a panel of a card is no card."""

import cv2
import numpy as np
import pytest

from cardcase.core.scan.cards import find_cards
from cardcase.core.scan.finding.candidate import Candidate
from cardcase.core.scan.finding.colours import Floats
from cardcase.core.scan.finding.sheets import laid_on, none_under
from cardcase.core.scan.geometry import homography, mapped, quad_of, rectangle
from cardcase.core.scan.page import Quad
from made_cards import CARD_SIZE, LINES, laid, outline, overlap, printed, table

PAPER = (1000, 700)
SEEN: Quad = ((180, 120), (1210, 40), (1330, 880), (60, 760))
OWN, BESIDE = frozenset(range(4)), frozenset(range(4, 8))


def box(x: float, y: float, width: float, height: float, turn: float = 0.0) -> Quad:
    """A box on the sheet, turned about the middle of the card there, as it is seen."""
    about = cv2.getRotationMatrix2D((670, 410), -turn, 1)
    corners = np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    flat = corners @ about[:, :2].T + about[:, 2]
    return quad_of(mapped(homography(rectangle(*PAPER), SEEN), [(a, b) for a, b in flat]))


def on_the_sheet(turn: float, print_turned: float) -> tuple[list[Candidate], Floats]:
    """The sheet, likelier, and a card on it, turned by some degrees, with lines on both."""
    own = [box(530, 330 + 40 * row, 180, 16, print_turned) for row in range(4)]
    beside = [box(60, 80 + 120 * row, 240, 24) for row in range(4)]
    sheet = outline(SEEN, 13.0, OWN | BESIDE)
    return [sheet, outline(box(500, 300, 340, 220, turn), 10.0, OWN)], np.array([*own, *beside])


@pytest.mark.parametrize(
    ("turn", "print_turned", "lies_on_it"),
    [(8.0, 8.0, True), (-4.0, -4.0, True), (0.0, 0.0, False), (8.0, 0.0, False), (0.0, 8.0, False)],
)
def test_what_lies_askew_with_its_print_on_a_sheet_is_the_card(
    turn: float, print_turned: float, lies_on_it: bool
) -> None:
    (sheet, card), texts = on_the_sheet(turn, print_turned)
    assert laid_on(sheet, [sheet, card], texts) is (card if lies_on_it else sheet)
    assert none_under(card, [sheet, card], texts) == [*([] if lies_on_it else [sheet]), card]


def test_much_less_likely_outlines_and_those_with_all_the_text_do_not_lie_on_a_sheet() -> None:
    (sheet, card), texts = on_the_sheet(8.0, 8.0)
    unlikely = outline(card.quad, 7.0, OWN)
    full = outline(card.quad, 12.0, OWN | BESIDE)
    one = outline(card.quad, 12.0, frozenset({0}))
    assert laid_on(sheet, [sheet, full, one, unlikely], texts) is sheet


def test_a_card_on_a_sheet_whose_own_outline_is_clearer_is_found() -> None:
    sheet = np.full((PAPER[1], PAPER[0], 3), (246, 245, 239), np.uint8)
    picture = laid(table(), sheet, SEEN)
    card = box(500, 300, 340, 220, 4.0)
    picture = laid(picture, printed(), card)
    to_card = homography(rectangle(*CARD_SIZE), card)
    own = [
        quad_of(mapped(to_card, [(60, y), (x, y), (x, y + 50), (60, y + 50)]))
        for at, text in enumerate(LINES[:4])
        for x, y in [(60.0 + 20 * len(text), 50.0 + at * 78)]
    ]
    beside = [box(60, 80 + 120 * row, 240, 24) for row in range(4)]
    found = find_cards(picture, (*own, *beside))
    assert [round(overlap(each.quad, card), 1) for each in found] == [1.0]
