"""What was taken for a card and is a part of one: panels, halves, ends."""

import numpy as np
import pytest

from cardcase.core.scan.finding.candidate import Candidate
from cardcase.core.scan.finding.groups import Lines
from cardcase.core.scan.finding.wholes import (
    _around_frame,
    _around_part,
    _with_end,
    _without_ground,
    made_of,
)
from cardcase.core.scan.geometry import quad_of, rectangle
from cardcase.core.scan.page import Quad
from made_cards import outline

GROUND, PHOTO = (60.0, 5.0, 12.0), (30.0, 20.0, -30.0)
TEXT = frozenset(range(5))
CARD: Quad = rectangle(850, 550)


def lines_that_run(*turns: float) -> Lines:
    """Lines of text of which only the direction matters."""
    turn = np.array(turns, float)
    long = np.full(len(turn), 100.0)
    return Lines(turn, long, long / 10, np.ones(len(turn), bool))


def test_a_panel_with_a_part_of_the_text_is_not_taken_for_the_card() -> None:
    panel, card = rectangle(500, 260), rectangle(700, 440)
    within, whole_text = frozenset(range(4)), frozenset(range(7))
    inner, outer = outline(panel, 16.5, within), outline(card, 16.0, whole_text)
    level = lines_that_run(*[0.0] * 25)
    assert _around_part(inner, [inner, outer], level) is outer
    much_less_likely = outline(card, 14.0, whole_text)
    sheet = outline(card, 16.0, frozenset(range(25)))
    other_text = outline(card, 16.0, frozenset(range(2, 9)))
    for other in (much_less_likely, sheet, other_text):
        assert _around_part(inner, [inner, other], level) is inner
    empty = outline(panel, 16.5, frozenset())
    assert _around_part(empty, [empty, outer], level) is empty
    askew = lines_that_run(*[0.0] * 4, *[20.0] * 21)
    assert _around_part(inner, [inner, outer], askew) is inner
    beside = outline(quad_of((x + 510, y) for x, y in panel), 16.2, frozenset({4, 5, 6}))
    assert _around_part(inner, [inner, beside, outer], level) is inner


@pytest.mark.parametrize(("rim", "own"), [((89.0, 0.0, 3.0), True), ((61.0, 5.0, 12.0), False)])
def test_an_end_of_the_cards_own_paper_is_its_own_whatever_runs_there(
    rim: tuple[float, float, float], own: bool
) -> None:
    beyond = np.array([GROUND, rim, GROUND, GROUND])
    part = outline(rectangle(700, 550), 14.0, TEXT, beyond)
    inside = np.array([PHOTO, rim, PHOTO, PHOTO])
    whole = outline(CARD, 12.5, TEXT | {5}, np.array([GROUND] * 4), within=inside)
    found = _around_part(part, [part, whole], lines_that_run(*[0.0] * 5, 90.0))
    assert found is (whole if own else part)


def test_a_frame_around_paper_of_the_cards_own_may_be_much_likelier_than_the_card() -> None:
    paper, ground = np.full((4, 3), (90.0, 0.0, 3.0)), np.array([GROUND] * 4)
    inside = quad_of((x + 40, y + 100) for x, y in rectangle(770, 400))
    frame = outline(inside, 14.0, TEXT, paper, within=paper)
    card = outline(CARD, 12.5, TEXT | {5, 6}, ground, within=paper)
    level = lines_that_run(*[0.0] * 7)
    assert _around_part(frame, [frame, card], level) is card
    across = lines_that_run(*[0.0] * 5, 90.0, 90.0)
    assert _around_part(frame, [frame, card], across) is frame


def test_a_dark_and_a_light_half_are_one_card_and_two_cards_with_a_gap_are_not() -> None:
    card = outline(rectangle(850, 550), 12.0, frozenset(range(7)))
    dark = outline(rectangle(400, 550), 14.0, frozenset(range(3)))
    light = outline(quad_of((x + 400, y) for x, y in rectangle(450, 550)), 11.0, frozenset())
    assert made_of(card, light, [dark])
    small = outline(quad_of((x + 500, y) for x, y in rectangle(350, 550)), 11.0, frozenset())
    assert not made_of(card, small, [dark])


def test_a_card_in_a_sleeve_is_not_taken_for_a_frame_printed_on_it() -> None:
    paper, ground, sleeve = np.full((4, 3), 90.0), np.full((4, 3), 20.0), np.full((4, 3), 35.0)
    around = outline(rectangle(880, 580), 15.0, frozenset({0}), ground)
    inside = quad_of((x + 20, y + 20) for x, y in rectangle(840, 540))
    card = outline(inside, 16.0, frozenset({0}), sleeve, within=paper)
    assert _around_frame(card, [card, around]) is card
    frame = outline(inside, 16.0, frozenset({0}), paper, within=paper)
    assert _around_frame(frame, [frame, around]) is around


def all_but_the_right_end() -> Candidate:
    """What is left of a card without the photograph on its right."""
    beyond = np.array([GROUND, PHOTO, GROUND, GROUND])
    return outline(rectangle(600, 550), 14.0, TEXT, beyond, np.array([0.0, 0.9, 0.0, 0.0]))


def a_whole(score: float = 13.0, right: tuple[float, float, float] = GROUND) -> Candidate:
    return outline(CARD, score, TEXT, np.array([GROUND, right, GROUND, GROUND]))


def test_sides_that_go_straight_on_to_the_same_ground_are_a_longer_cards() -> None:
    part, whole = all_but_the_right_end(), a_whole()
    assert _with_end(part, [part, whole]) is whole
    turned = outline(
        (*CARD[1:], CARD[0]), 13.0, TEXT, np.array([GROUND] * 4)
    )  # seen from another direction
    assert _with_end(part, [part, turned]) is turned


@pytest.mark.parametrize(
    "other",
    [
        a_whole(score=11.5),
        a_whole(right=(10.0, 40.0, 40.0)),
        outline(quad_of((x, y * 1.2) for x, y in CARD), 13.0, TEXT),
        outline(CARD, 13.0, TEXT - {0}),
    ],
    ids=["unlikely", "beyond it another ground", "no side the same", "without a line"],
)
def test_what_is_no_longer_card_leaves_the_part(other: Candidate) -> None:
    part = all_but_the_right_end()
    assert _with_end(part, [part, other]) is part


def test_sides_that_go_on_over_the_ground_do_not_lengthen_the_card() -> None:
    part = all_but_the_right_end()
    over_ground = outline(
        CARD, 13.0, TEXT, np.array([GROUND] * 4), within=np.array([PHOTO, GROUND, PHOTO, PHOTO])
    )
    assert _with_end(part, [part, over_ground]) is part


def test_a_card_that_touches_another_is_not_lengthened_by_it() -> None:
    part, both = all_but_the_right_end(), a_whole()
    neighbour = outline(
        quad_of((x + 600, y) for x, y in rectangle(250, 550)), 13.5, frozenset({7, 8})
    )
    assert _with_end(part, [part, neighbour, both]) is part


@pytest.mark.parametrize(("beyond", "ground"), [((58.0, 6.0, 13.0), True), (PHOTO, False)])
def test_an_end_that_looks_like_the_ground_is_none_of_the_card(
    beyond: tuple[float, float, float], ground: bool
) -> None:
    colours = np.array([GROUND, beyond, GROUND, GROUND])
    paper = np.full((4, 3), (95.0, 0.0, 2.0))
    card = outline(rectangle(600, 550), 12.0, TEXT, colours, np.array([0, 0.9, 0, 0]), paper)
    longer = a_whole(13.0)
    assert _without_ground(longer, [longer, card]) is (card if ground else longer)
    assert _with_end(card, [longer, card]) is (card if ground else longer)
