"""Lines stacked for a second reader, and print made black on white."""

import numpy as np
import pytest

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.engines.contrast import black_on_white, evened
from cardcase.core.scan.engines.stack import Stack
from cardcase.core.scan.page import Quad, Word


def box(left: float, top: float, right: float, bottom: float) -> Quad:
    return (left, top), (right, top), (right, bottom), (left, bottom)


def bars(ground: int, ink: int, height: int = 48) -> Image:
    """A line of upright strokes, a fifth of it ink."""
    line = np.full((height, 200, 3), ground, np.uint8)
    line[height // 4 : -height // 4, 20:180:10] = ink
    line[height // 4 : -height // 4, 21:180:10] = ink
    return line


@pytest.mark.parametrize(("ground", "ink"), [(250, 20), (30, 220), (120, 160), (160, 120)])
def test_a_line_becomes_black_on_white_in_full_contrast(ground: int, ink: int) -> None:
    line = black_on_white(bars(ground, ink), 48)
    assert line.shape == (48, 200)
    assert np.median(line) > 240 and line.min() < 15


def test_a_line_is_brought_to_the_height() -> None:
    assert black_on_white(bars(250, 20, height=24), 48).shape == (48, 400)


def test_shadow_and_panels_are_evened_out() -> None:
    card = np.full((400, 800, 3), 240, np.uint8)
    card[:, 400:] = 40
    card[180:220, 100:120], card[180:220, 600:620] = 20, 230
    shade = np.linspace(1, 0.6, 800).reshape(1, 800, 1)
    even = evened((card * shade).astype(np.uint8))
    assert even[200, 110] < 60 and even[200, 610] < 60
    assert even[50, 60] > 230 and even[50, 700] > 230


def test_words_go_back_to_the_line_and_the_place_they_came_from() -> None:
    card = np.full((300, 500, 3), 255, np.uint8)
    upper, lower = box(10, 20, 210, 68), box(50, 200, 450, 248)
    stack = Stack(card, [upper, lower])
    rows, columns = stack.image.shape
    assert columns > 400 and rows > 2 * 48
    seen = [
        Word(text="Jan", quad=box(16, 20, 116, 60), confidence=0.9),
        Word(text="Rak", quad=box(216, 92, 416, 132), confidence=0.8),
        Word(text="speck", quad=box(0, 900, 5, 905), confidence=0.9),
    ]
    (jan,), (rak,) = stack.lines_of(seen)
    assert (jan.text, jan.quad) == ("Jan", box(10, 20, 110, 68))
    assert (rak.text, rak.quad, rak.confidence) == ("Rak", box(250, 200, 450, 248), 0.8)


def test_a_stack_holds_the_lines_in_their_order() -> None:
    card = np.full((200, 300, 3), 255, np.uint8)
    card[20:40, 50:60], card[120:140, 200:210] = 0, 0
    image = Stack(card, [box(0, 0, 300, 48), box(0, 100, 300, 148)]).image
    first, second = np.argwhere(image[:72] < 128), np.argwhere(image[72:] < 128)
    assert first[:, 1].mean() == pytest.approx(16 + 55, abs=2)
    assert second[:, 1].mean() == pytest.approx(16 + 205, abs=2)
