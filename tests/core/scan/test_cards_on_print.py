"""Cards that lie on sheets of print or handwriting, with text known as boxes."""

import cv2
import numpy as np
import pytest

from cardcase.core.scan.cards import _too_little, find_cards
from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.finding.evidence import _stopped, _turned
from cardcase.core.scan.finding.groups import groups, lines_of
from cardcase.core.scan.finding.quadrangles import Quadrangles, holding
from cardcase.core.scan.geometry import homography, inside, mapped_quad, part_of, rectangle
from cardcase.core.scan.page import Quad
from made_cards import CARD_SIZE, LINES, laid, outline, overlap, printed, table

SHEET: Quad = ((300, 40), (1250, 120), (1180, 1180), (200, 1100))
ACROSS: Quad = ((980, 330), (960, 850), (600, 820), (640, 300))
ASKEW: Quad = ((480, 420), (960, 650), (800, 970), (330, 740))
PAPER = (1000, 1400)


def scene(card: Quad, rows: int) -> tuple[Image, tuple[Quad, ...]]:
    """A card on a ruled sheet full of print on a table, and the lines that can be seen."""
    page = np.full((PAPER[1], PAPER[0], 3), (246, 244, 234), np.uint8)
    on_page = []
    for y in range(60, 1340, 1280 // rows):
        cv2.line(page, (0, y + 34), (PAPER[0], y + 34), (170, 190, 214), 2)
        cv2.putText(page, "word " * 7 + "etc", (60, y + 28), 4, 1.0, (60, 60, 80), 2)
        on_page.append(((58.0, y), (760.0, y), (760.0, y + 34.0), (58.0, y + 34.0)))
    photograph = laid(laid(table(), page.astype(np.uint8), SHEET), printed(), card)
    to_sheet, to_card = (
        homography(rectangle(*PAPER), SHEET),
        homography(rectangle(*CARD_SIZE), card),
    )
    texts = [
        mapped_quad(to_card, ((60.0, y), (x, y), (x, y + 50), (60.0, y + 50)))
        for at, text in enumerate(LINES)
        for x, y in [(60.0 + 20 * len(text), 50.0 + at * 78)]
    ]
    for line in on_page:
        texts += seen(mapped_quad(to_sheet, line), card)
    return photograph, tuple(texts)


def seen(line: Quad, card: Quad) -> list[Quad]:
    """The pieces of a line to the left and to the right of the card."""
    places = np.linspace(0, 1, 101)
    free = [not inside(middle(part_of(line, place, place)), card) for place in places]
    pieces, start = [], 0
    for at in range(1, 102):
        if at == 101 or free[at] != free[start]:
            if free[start] and at - start > 5:
                pieces.append(part_of(line, places[start], places[at - 1]))
            start = at
    return pieces


def middle(quad: Quad) -> tuple[float, float]:
    x, y = np.mean(quad, axis=0)
    return float(x), float(y)


@pytest.mark.parametrize(("card", "rows"), [(ACROSS, 12), (ASKEW, 24)])
def test_a_card_on_a_sheet_of_print_is_found(card: Quad, rows: int) -> None:
    found = find_cards(*scene(card, rows))
    assert max(overlap(each.quad, card) for each in found) > 0.95


def level_lines(left: float, top: float, count: int, turn: float = 0.0) -> np.ndarray:
    """Lines 120 long and 12 high below each other, turned about the first's corner."""
    level = np.array(
        [[(0, d), (120, d), (120, d + 12), (0, d + 12)] for d in range(0, 20 * count, 20)], float
    )
    a = np.radians(turn)
    return level @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]) + (left, top)


def test_the_few_lines_of_a_card_among_very_many_of_a_page_are_a_group() -> None:
    page = np.concatenate([level_lines(140 * column, 0, 30) for column in range(4)])
    texts = np.concatenate([page, level_lines(700, 200, 3, 35)])
    found = groups(texts, np.zeros((len(texts), 3)))
    assert [120, 121, 122] in [group.texts.tolist() for group in found]


def only_place(quad: Quad) -> Quadrangles:
    """A quadrangle of which only the place matters."""
    nothing = np.zeros((1, 4))
    return Quadrangles(np.array([quad]), *[nothing] * 7)


def test_lines_that_end_right_at_a_side_are_covered_there() -> None:
    card = only_place(((130, 0), (400, 0), (400, 170), (130, 170)))
    at_its_left = level_lines(5, 20, 3)
    farther, within = level_lines(-40, 20, 3), level_lines(200, 20, 3)
    going_on = level_lines(60, 90, 1)
    above = level_lines(180, -14, 1)
    assert _stopped(card, at_its_left).sum() == 3
    for others in (farther, within, going_on, above):
        assert not _stopped(card, others).any()


def test_a_sheet_holds_lines_that_run_another_way_than_the_cards() -> None:
    level, upright = level_lines(20, 20, 4), level_lines(300, 20, 2, 90)
    texts = np.concatenate([level, upright, level_lines(200, 200, 2, 20)])
    sheet = only_place(rectangle(500, 500))
    each = np.eye(8, dtype=bool)
    own = _turned(sheet, texts, each[:4].any(axis=0)[None])
    assert own["crossed"] == 0 and own["askew"] == 0
    crossed = _turned(sheet, texts, each[:6].any(axis=0)[None])
    assert crossed["crossed"] == pytest.approx(1 / 3) and crossed["askew"] == 0
    askew = _turned(sheet, texts, each[[0, 1, 2, 3, 6, 7]].any(axis=0)[None])
    assert askew["askew"] == pytest.approx(1 / 3)


def test_only_quadrangles_around_the_text_are_looked_at() -> None:
    quads = np.array([rectangle(100, 50), [(x + 300, y) for x, y in rectangle(100, 50)]])
    held = holding(quads, np.array([(50.0, 20.0), (0.0, 200.0)]))
    assert held.tolist() == [[True, False], [False, False]]


def test_a_dark_card_with_one_line_on_a_page_of_notes_is_no_box_printed_on_it() -> None:
    notes = level_lines(0, 0, 12)
    across = np.concatenate([level_lines(300, 100, 1, 90), notes])
    alike = np.concatenate([level_lines(300, 100, 1), notes])
    card = [outline(rectangle(90, 50), 14.0, frozenset({0}))]
    assert not _too_little(card, lines_of(across))
    assert _too_little(card, lines_of(alike))
