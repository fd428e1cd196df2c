"""Corners as an owner gives them: which can be a card's, how a card lies, where there is room."""

from dataclasses import replace

import pytest

from cardcase.core.card_records import CardRecord
from cardcase.core.scan.outline import (
    LEAST_SIDE,
    Flaw,
    corners_of,
    flaw_of,
    outline_of,
    spare_place,
)
from cardcase.core.scan.page import Line, Page, Quad

LEVEL: Quad = ((10, 10), (200, 10), (200, 110), (10, 110))
READ = Page(
    width=200, height=100, lines=(Line(text="Anna", quad=LEVEL, confidence=0.9, engine="none"),)
)
CARD = CardRecord(uid="c", photograph="p", page=2, quad=LEVEL, reading=READ)


@pytest.mark.parametrize(
    ("quad", "flaw"),
    [
        (LEVEL, None),
        (((60, 0), (200, 30), (150, 140), (0, 100)), None),
        (((10, 10), (200, 110), (200, 10), (10, 110)), "crossed"),
        (((10, 110), (200, 110), (200, 10), (10, 10)), "crossed"),  # seen from behind
        (((10, 10), (200, 10), (60, 50), (10, 110)), "dented"),
        (((10, 10), (105, 10), (200, 10), (10, 110)), "dented"),  # three in a line
        (((0, 0), (200, 0), (200, LEAST_SIDE - 1), (0, LEAST_SIDE - 1)), "small"),
        (((5, 5), (5, 5), (5, 5), (5, 5)), "small"),
    ],
)
def test_what_no_card_can_have_is_told(quad: Quad, flaw: Flaw | None) -> None:
    assert flaw_of(quad) == flaw


def test_a_card_keeps_how_it_lies_when_its_corners_move() -> None:
    moved: Quad = ((0, 0), (300, 0), (300, 200), (0, 200))
    outline = outline_of(CARD, moved)
    assert (outline.page, outline.quad, outline.quarters) == (2, moved, 0)


def test_a_turn_to_the_right_puts_the_bottom_left_corner_first() -> None:
    assert outline_of(CARD, turn=1).quarters == 3
    assert outline_of(CARD, turn=-1).quarters == 1


def test_of_a_whole_picture_the_direction_counts() -> None:
    whole = replace(CARD, quad=None, rotation=90)
    assert outline_of(whole).quarters == 1
    assert outline_of(whole, turn=1).quarters == 0
    assert corners_of(whole, 400, 300) == ((400, 0), (400, 300), (0, 300), (0, 0))
    assert corners_of(CARD, 400, 300) == LEVEL


def test_where_nothing_was_read_the_reader_finds_out_how_the_card_lies() -> None:
    blank = replace(CARD, reading=replace(READ, lines=()))
    assert outline_of(blank).quarters is None
    assert outline_of(blank, turn=1).quarters == 3


def test_another_card_is_sought_where_none_is() -> None:
    left: Quad = ((0, 0), (200, 0), (200, 300), (0, 300))
    place = spare_place(600, 300, [left])
    assert min(x for x, _ in place) >= 200
    assert flaw_of(place) is None
    assert spare_place(600, 300, []) == ((200, 100), (400, 100), (400, 200), (200, 200))
