"""Groups of text, segments and the evidence that cards are found by."""

import cv2
import numpy as np
import pytest

from cardcase.core.scan.finding.colours import lab_of, papers, visible
from cardcase.core.scan.finding.evidence import rectified
from cardcase.core.scan.finding.groups import groups
from cardcase.core.scan.finding.segments import lines_near, segments
from cardcase.core.scan.geometry import common, quad_of, rectangle
from made_cards import table


def lines_at(x: float, y: float, turn: float, count: int = 3) -> np.ndarray:
    """Lines 120 long and 12 high below each other, turned about the first's corner."""
    level = np.array(
        [[(0, d), (120, d), (120, d + 12), (0, d + 12)] for d in range(0, 20 * count, 20)]
    )
    a = np.radians(turn)
    return level @ np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]]) + (x, y)


@pytest.mark.parametrize("turn", [0.0, 20.0, 70.0, 100.0, 160.0])
def test_a_group_knows_which_way_its_lines_run(turn: float) -> None:
    texts = lines_at(300, 300, turn)
    (group,) = groups(texts, np.zeros((3, 3)))
    assert group.texts.tolist() == [0, 1, 2]
    assert abs((group.angle - turn + 90) % 180 - 90) < 1


def test_text_far_away_askew_or_on_another_paper_is_another_group() -> None:
    texts = np.concatenate([lines_at(100, 100, 0), lines_at(500, 400, 0), lines_at(250, 130, 35)])
    paper = np.zeros((9, 3))
    assert sorted(group.texts.tolist() for group in groups(texts, paper)) == [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
    ]
    below = np.concatenate([lines_at(100, 100, 0), lines_at(100, 165, 0)])
    coloured = np.array([[90.0, 0, 0]] * 3 + [[40.0, 20, 30]] * 3)
    together, *parts = groups(below, np.zeros((6, 3)))
    assert together.texts.tolist() == [0, 1, 2, 3, 4, 5]
    assert [part.texts.tolist() for part in parts] == [[0, 1, 2], [3, 4, 5]]
    assert sorted(g.texts.tolist() for g in groups(below, coloured)) == [[0, 1, 2], [3, 4, 5]]
    assert groups(np.zeros((0, 4, 2)), np.zeros((0, 3))) == []


def test_the_paper_around_text_is_its_background() -> None:
    picture = np.full((200, 300, 3), 240, np.uint8)
    picture[:, 150:] = (20, 60, 140)
    texts = np.array([[(20, 50), (120, 50), (120, 70), (20, 70)]] * 2, float)
    texts[1, :, 0] += 150
    light, blue = papers(lab_of(picture), texts)
    assert light[0] > 90 and blue[0] < 40


def test_a_faint_straight_edge_becomes_one_line() -> None:
    picture = np.full((300, 400, 3), 200, np.uint8)
    cv2.fillPoly(picture, [np.array([(0, 120), (400, 140), (400, 300), (0, 300)])], (203, 203, 203))
    lab = lab_of(picture)
    found = segments(lab, np.zeros((0, 4, 2)))
    (line,) = lines_near(found, 0, 15, np.array([200.0, 150.0]), 10)
    assert np.degrees(line[0]) == pytest.approx(np.degrees(np.arctan(20 / 400)), abs=0.5)
    assert line[1] == pytest.approx(-20, abs=2)
    assert len(lines_near(found, 90, 15, np.array([200.0, 150.0]), 10)) == 0


def test_an_edge_along_a_line_of_print_is_told_from_its_letters() -> None:
    picture = np.full((300, 500, 3), 235, np.uint8)
    cv2.putText(picture, "nnmnnnm nmnnm nmnmnn", (40, 192), 0, 0.9, (70,) * 3, 2)
    picture[205:] = (30, 60, 70)
    box = np.array([[(0, 165), (499, 165), (499, 212), (0, 212)]], float)
    found = segments(lab_of(picture), box)
    long = found[np.abs(found[:, 2] - found[:, 0]) > 60]
    assert np.abs(long[:, 2] - long[:, 0]).max() > 300
    assert not np.any((long[:, 1] > 168) & (long[:, 1] < 200))


def test_the_grain_of_a_picture_hides_faint_edges() -> None:
    assert visible(lab_of(table(400, 300, grain=0))) < visible(lab_of(table(400, 300, grain=40)))


def test_the_proportions_of_a_card_are_told_from_its_perspective() -> None:
    width, height, focal = 800, 600, 1.05 * 800
    flat = np.array([(-85, -55, 0), (85, -55, 0), (85, 55, 0), (-85, 55, 0)], float)
    for tilt in (0.0, 0.5, -0.6):
        turn = np.array(
            [[1, 0, 0], [0, np.cos(tilt), -np.sin(tilt)], [0, np.sin(tilt), np.cos(tilt)]]
        )
        seen = flat @ turn.T + (10, 20, 400)
        quad = seen[:, :2] * focal / seen[:, 2:] + (width / 2, height / 2)
        ratio, slant = rectified(quad[None], (height, width))
        assert ratio[0] == pytest.approx(85 / 55, rel=1e-3) and abs(slant[0]) < 1e-3


def test_what_two_quads_share() -> None:
    square = rectangle(10, 10)
    moved = quad_of((x + 5, y + 5) for x, y in square)
    assert common(square, square) == pytest.approx(100)
    assert common(square, moved) == pytest.approx(25)
    assert common(square, quad_of((x + 20, y) for x, y in square)) == 0
    diamond = quad_of([(5, -5), (15, 5), (5, 15), (-5, 5)])
    assert common(square, diamond) == pytest.approx(100)
