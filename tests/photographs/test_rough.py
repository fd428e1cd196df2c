"""Photographs taken in a hurry: nothing that is printed is hidden, whatever lies on a card."""

import random
import shutil

import cv2
import numpy as np
import pytest

from photographs import covers, desks, grounds, rough
from photographs.optics import view
from photographs.scenes import Laid, photograph
from photographs.shots import a_card, facts
from photographs.truths import inside

pytestmark = pytest.mark.skipif(not shutil.which("fc-list"), reason="fonts come by fontconfig")


@pytest.mark.parametrize("kind", grounds.KINDS)
def test_every_ground_fills_its_rectangle_and_is_no_plain_colour(kind):
    surface = desks.texture(kind, 320, 240, 2.0, random.Random(3))
    assert surface.shape == (240, 320, 3)
    assert surface.std() > 1
    assert surface.min() > -60
    assert surface.max() < 320


def test_a_card_over_another_hides_none_of_its_print():
    rng = random.Random(4)
    over = 0
    for _ in range(12):
        cards = [a_card(rng), a_card(rng)]
        for _ in range(20):
            if laid := rough._together(cards, rng):
                break
        else:
            continue
        lower, upper = laid
        outline = upper.outline().astype(np.float32)
        over += cv2.intersectConvexConvex(lower.outline().astype(np.float32), outline)[0] > 50
        for line in lower.card.lines:
            for x, y in lower.on_desk(line.quad):
                assert cv2.pointPolygonTest(outline, (float(x), float(y)), False) < 0
    assert over


@pytest.mark.parametrize("cover", [covers.sleeve, covers.shine])
def test_print_can_be_read_under_sleeves_and_reflections(cover):
    card = a_card(random.Random(5), "corner")
    laid = Laid(card, 0, 0, 10)
    seen = view(1000, 750, 120, 10, random.Random(6))
    how = facts(random.Random(7), mildly=True) | {"clutter": False, "blur_sigma": 0, "noise": 0}
    plain = photograph([laid], seen, "cork", how, random.Random(8)).pixels.astype(np.float32)
    covered = cover(plain, seen, laid, random.Random(9))
    assert np.abs(covered - plain).max() > 10
    for line in card.lines:
        (x0, y0), (x1, y1) = (f(seen.see(laid.on_desk(line.quad)), 0) for f in (np.min, np.max))
        before, after = (p[int(y0) : int(y1), int(x0) : int(x1)] for p in (plain, covered))
        assert after.std() > 0.6 * before.std(), line.text


def test_round_corners_show_the_ground():
    card = a_card(random.Random(5), "corner")
    seen = view(1000, 750, 120, 0, random.Random(6))
    how = facts(random.Random(7), mildly=True) | {"clutter": False, "blur_sigma": 0, "noise": 0}
    pictures = [
        photograph([Laid(card, 0, 0, 0, rounded=r)], seen, "black", how, random.Random(8)).pixels
        for r in (0.0, 5.0)
    ]
    x, y = seen.see([(1 - card.width / 2, 1 - card.height / 2)])[0]
    sharp, rounded = (picture[int(y), int(x)].mean() for picture in pictures)
    assert rounded < sharp - 40


def test_a_picture_taken_in_a_hurry_shows_all_print():
    picture, truths = rough.in_a_hurry("corner", random.Random(11))
    height, width = picture.pixels.shape[:2]
    for truth in truths:
        assert all(inside(line["quad"], width, height) for line in truth["lines"])
