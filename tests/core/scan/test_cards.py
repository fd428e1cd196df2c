"""Finding and straightening cards in made photographs, with text known as boxes."""

import cv2
import numpy as np
import pytest

from cardcase.core.scan.cards import find_cards
from cardcase.core.scan.geometry import homography, mapped_quad, quad_of, rectangle, turned
from cardcase.core.scan.page import Line, Quad
from cardcase.core.scan.rests import alone, rests
from cardcase.core.scan.straighten import straighten, upright, upright_lines, whole
from made_cards import CARD_SIZE, LINES, laid, overlap, printed, table

TILTED: Quad = ((330, 260), (1180, 340), (1230, 880), (300, 760))
BESIDE: Quad = ((60, 60), (700, 80), (690, 500), (50, 470))
OTHER: Quad = ((860, 620), (1500, 600), (1510, 1010), (850, 1040))


def text_on(quad: Quad) -> tuple[Quad, ...]:
    """Where the lines of a printed card lie when the card lies in the quad."""
    matrix = homography(rectangle(*CARD_SIZE), quad)
    level = [
        ((60.0, y), (60.0 + 20 * len(text), y), (60.0 + 20 * len(text), y + 50), (60.0, y + 50))
        for at, text in enumerate(LINES)
        for y in [50.0 + at * 78]
    ]
    return tuple(mapped_quad(matrix, line) for line in level)


def test_a_card_at_an_angle_is_found_to_a_few_pixels() -> None:
    photograph = laid(table(), printed(), TILTED)
    (card,) = find_cards(photograph, text_on(TILTED))
    assert overlap(card.quad, TILTED) > 0.97
    assert card.confidence > 0.9


def test_a_card_is_found_without_knowing_its_text() -> None:
    (card,) = find_cards(laid(table(), printed(), TILTED), None)
    assert overlap(card.quad, TILTED) > 0.97


def test_a_dark_card_and_a_light_one_side_by_side_are_two() -> None:
    dark = printed(paper="#16324a", ink="#f2f2f2")
    photograph = laid(laid(table(), printed(), BESIDE), dark, OTHER)
    first, second = find_cards(photograph, (*text_on(BESIDE), *text_on(OTHER)))
    assert overlap(first.quad, BESIDE) > 0.95
    assert overlap(second.quad, OTHER) > 0.95


def test_an_outline_like_the_card_beside_it_is_a_guess() -> None:
    photograph = laid(laid(table(), printed(), BESIDE), printed(), OTHER)
    known, guess = find_cards(photograph, text_on(BESIDE))
    assert (known.guessed, guess.guessed) == (False, True)
    assert overlap(guess.quad, OTHER) > 0.95
    sheet: Quad = ((760, 120), (1560, 100), (1570, 1100), (750, 1130))
    assert (
        len(find_cards(laid(laid(table(), printed(), BESIDE), printed(), sheet), text_on(BESIDE)))
        == 1
    )


def test_a_panel_across_the_card_is_not_the_card() -> None:
    card = printed()
    card[:, :260] = (30, 60, 120)
    (found,) = find_cards(laid(table(), card, TILTED), text_on(TILTED)[1:])
    assert overlap(found.quad, TILTED) > 0.95


def test_an_end_of_another_colour_belongs_to_the_card() -> None:
    card = printed()
    card[:, 700:] = (90, 40, 120)
    (found,) = find_cards(laid(table(), card, TILTED), text_on(TILTED))
    assert overlap(found.quad, TILTED) > 0.95


def test_keys_are_no_cards_where_a_card_lies_on_them() -> None:
    photograph = np.full((1200, 1600, 3), 30, np.uint8)
    keys: list[Quad] = []
    for x in range(20, 1600, 200):
        for y in (20, 1060):
            cv2.rectangle(photograph, (x, y), (x + 180, y + 110), (80, 80, 84), -1)
            keys.append(quad_of((a + x + 70, b + y + 40) for a, b in rectangle(30, 34)))
    (found,) = find_cards(laid(photograph, printed(), TILTED), (*text_on(TILTED), *keys))
    assert overlap(found.quad, TILTED) > 0.95


def test_a_white_card_on_white_paper() -> None:
    paper = np.clip(table().astype(int) + np.array([142, 168, 190]), 0, 255).astype(np.uint8)
    (found,) = find_cards(laid(paper, printed(paper="#fdfdfd"), TILTED), text_on(TILTED))
    assert overlap(found.quad, TILTED) > 0.95


def test_a_dark_card_on_a_dark_desk() -> None:
    desk = np.clip(table().astype(int) - np.array([74, 48, 22]), 0, 255).astype(np.uint8)
    card = printed(paper="#2b2e33", ink="#e8e8e8")
    (found,) = find_cards(laid(desk, card, TILTED), text_on(TILTED))
    assert overlap(found.quad, TILTED) > 0.95


def test_a_finger_over_an_edge_does_not_hide_the_card() -> None:
    photograph = laid(table(), printed(), TILTED)
    cv2.ellipse(photograph, (1230, 600), (110, 60), 10, 0, 360, (224, 172, 140), -1)
    (found,) = find_cards(photograph, text_on(TILTED))
    assert overlap(found.quad, TILTED) > 0.95


def test_a_card_that_goes_out_of_the_picture_a_little() -> None:
    photograph = laid(table(), printed(), TILTED)[:, :1200]
    (found,) = find_cards(photograph, text_on(TILTED))
    assert overlap(found.quad, TILTED) > 0.9


def test_on_printed_paper_the_card_is_found_and_not_the_paper() -> None:
    photograph = np.full((1200, 1600, 3), 236, np.uint8)
    rows: list[Quad] = []
    for y in range(30, 1180, 46):
        cv2.putText(photograph, "Lorem ipsum dolor sit amet " * 4, (20, y), 0, 0.9, (60,) * 3, 2)
        rows.append(((20.0, y - 24.0), (1580.0, y - 24.0), (1580.0, y + 6.0), (20.0, y + 6.0)))
    free = [row for row in rows if row[0][1] > TILTED[2][1] or row[3][1] < TILTED[0][1]]
    (found,) = find_cards(laid(photograph, printed(), TILTED), (*text_on(TILTED), *free))
    assert overlap(found.quad, TILTED) > 0.95


def test_a_frame_printed_on_the_card_is_not_its_outline() -> None:
    card = printed()
    cv2.rectangle(card, (25, 25), (825, 525), (150, 30, 40), 5)
    (found,) = find_cards(laid(table(), card, TILTED), text_on(TILTED))
    assert overlap(found.quad, TILTED) > 0.95


def test_steep_perspective() -> None:
    steep: Quad = ((120, 330), (1050, 120), (1450, 640), (260, 1080))
    (found,) = find_cards(laid(table(), printed(), steep), text_on(steep))
    assert overlap(found.quad, steep) > 0.95


def test_a_clear_card_is_surer_than_one_half_lost_in_the_dark() -> None:
    clear = laid(table(), printed(), TILTED)
    dim = clear.copy()
    dim[:, 900:] = dim[:, 900:] // 24
    (sure,), unsure = find_cards(clear, text_on(TILTED)), find_cards(dim, text_on(TILTED))
    assert all(card.confidence < sure.confidence for card in unsure)


def test_a_quadrangle_that_cuts_lines_is_no_card() -> None:
    photograph = laid(table(), printed(lines=()), TILTED)
    (left, top), (right, _), (_, bottom), _ = TILTED
    across = tuple(
        ((left - 250, y), (right - 250, y), (right - 250, y + 40), (left - 250, y + 40))
        for y in np.linspace(top + 120, bottom - 200, 5)
    )
    assert find_cards(photograph, across) == []


def test_a_picture_that_is_the_card_is_kept_whole() -> None:
    card = printed()
    card[330:480, 520:700] = (200, 60, 40)  # a printed box, not a card
    assert find_cards(card, text_on(rectangle(*CARD_SIZE))) == []
    assert find_cards(table(), ()) == []


def test_lines_beside_the_found_card_are_not_forgotten() -> None:
    seen = (*text_on(BESIDE), *text_on(OTHER))
    (around,) = rests(seen, [BESIDE])
    matrix = homography(OTHER, rectangle(*CARD_SIZE))
    assert all(-20 < x < 870 and -20 < y < 570 for x, y in mapped_quad(matrix, around))
    assert rests(text_on(BESIDE), [BESIDE]) == []
    assert rests(seen, []) == []


def test_text_on_paper_of_its_own_lies_alone() -> None:
    photograph = laid(table(), printed(), TILTED)
    sheet = tuple(
        ((40.0, y), (240.0, y), (240.0, y + 20), (40.0, y + 20)) for y in np.arange(30.0, 1180, 40)
    )
    (around,) = alone(photograph, (*text_on(TILTED), *sheet))
    assert overlap(around, TILTED) > 0.4
    assert alone(photograph, ()) == []


@pytest.mark.parametrize("start", range(4))
def test_straightening_gives_the_printed_card_back(start: int) -> None:
    card = printed()
    straight = straighten(laid(table(), card, TILTED), turned(TILTED, start))
    assert straight.quad == TILTED
    width, height = straight.size
    assert width / height == pytest.approx(900 / 540, rel=0.1)
    step = np.array(card[::50, ::50], int)
    ys = (np.arange(0, 550, 50) * height / 550).astype(int)
    xs = (np.arange(0, 850, 50) * width / 850).astype(int)
    seen = np.array(straight.image[np.ix_(ys, xs)], int)
    inner = np.abs(seen - step)[1:-1, 1:-1]
    assert np.median(inner) < 6


def test_a_large_card_is_brought_down_and_a_small_one_is_not_blown_up() -> None:
    big = straighten(np.zeros((3000, 4000, 3), np.uint8), rectangle(4000, 2500))
    assert big.size == (1600, 1000)
    small = straighten(np.zeros((400, 500, 3), np.uint8), rectangle(500, 300))
    assert small.size == (500, 300)


@pytest.mark.parametrize("quarters", range(4))
def test_turning_keeps_lines_where_they_are_in_the_photograph(quarters: int) -> None:
    lying = whole(np.zeros((300, 500, 3), np.uint8))
    quad: Quad = ((100.0, 50.0), (200.0, 50.0), (200.0, 80.0), (100.0, 80.0))
    line = Line(text="Anna", quad=turned(quad, quarters), confidence=1.0, engine="made")
    standing = upright(lying, quarters)
    (moved,) = upright_lines((line,), lying, quarters)
    assert moved.quad[0][0] < moved.quad[1][0] and moved.quad[0][1] < moved.quad[3][1]
    assert np.allclose(mapped_quad(standing.to_photograph, moved.quad), line.quad)
