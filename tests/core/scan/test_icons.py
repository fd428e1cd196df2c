"""Icons in front of lines, as cards print them: the reader's own net on icons of a real set."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QColor, QImage

from cardcase.core.scan.icons import with_icons
from cardcase.core.scan.page import Line, Page
from cardcase.ui import icons
from pages import line_at

Canvas = npt.NDArray[np.uint8]
Colour = tuple[int, int, int]

PAPER, INK = (240, 236, 228), (40, 52, 60)
KINDS = {"phone": "phone", "smartphone": "mobile", "printer": "fax", "mail": "mail"}

pytestmark = pytest.mark.usefixtures("qapp")


def canvas_of(paper: Colour = PAPER) -> Canvas:
    return np.full((120, 600, 3), paper, np.uint8)


def put(canvas: Canvas, name: str, x: int, y: int, size: int, ink: Colour = INK) -> None:
    """Print an icon in its set's own strokes."""
    image = icons.tinted(name, QColor(*ink), size).toImage()
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    pixels = np.array(image.constBits(), np.uint8).reshape(size, size, 4).astype(float)
    there = canvas[y : y + size, x : x + size]
    there[:] = there * (1 - pixels[:, :, 3:] / 255) + pixels[:, :, 2::-1]


def told(canvas: Canvas, line: Line) -> str:
    return with_icons(canvas, Page(width=600, height=120, lines=(line,))).lines[0].icon


def before(canvas: Canvas) -> str:
    return told(canvas, line_at("+48 22 123 45 67", 150, 45, 30))


@pytest.mark.parametrize("size", [30, 38, 46])
@pytest.mark.parametrize("name", KINDS)
def test_an_icon_before_a_line_is_told_in_any_colours(name: str, size: int) -> None:
    for paper, ink in (
        (PAPER, INK),
        ((20, 40, 33), (240, 220, 120)),
        ((255, 255, 255), (200, 30, 40)),
    ):
        canvas = canvas_of(paper)
        put(canvas, name, 110 - size // 2, 60 - size // 2, size, ink)
        assert before(canvas) == KINDS[name]


@pytest.mark.parametrize("name", ["phone", "smartphone"])
def test_an_icon_cut_out_of_a_disc_is_told(name: str) -> None:
    canvas = canvas_of()
    cv2.circle(canvas, (110, 60), 26, INK, -1, cv2.LINE_AA)
    put(canvas, name, 94, 44, 32, PAPER)
    assert before(canvas) == KINDS[name]


@pytest.mark.parametrize("name", KINDS)
def test_an_icon_that_the_engine_took_into_the_line_is_told(name: str) -> None:
    canvas = canvas_of()
    put(canvas, name, 102, 44, 32)
    cv2.putText(canvas, "022 123 45 67", (155, 71), cv2.FONT_HERSHEY_SIMPLEX, 0.9, INK, 2)
    assert told(canvas, line_at("022 123 45 67", 100, 40, 40)) == KINDS[name]


@pytest.mark.parametrize("text", ["022 123 45 67", "(22) 123 45 67", "+48 22 123", "Tel 601 234"])
def test_signs_are_no_icons(text: str) -> None:
    canvas = canvas_of()
    cv2.putText(canvas, text, (103, 71), cv2.FONT_HERSHEY_SIMPLEX, 0.9, INK, 2)
    assert told(canvas, line_at(text, 100, 40, 40)) == ""


@pytest.mark.parametrize("name", ["chevron-down", "trash-2", "search", "calendar", "circle"])
def test_other_icons_are_not_taken_for_one_of_these(name: str) -> None:
    canvas = canvas_of()
    put(canvas, name, 94, 44, 32)
    assert before(canvas) not in ("phone", "mobile", "fax")


def test_without_an_icon_there_is_none() -> None:
    assert before(canvas_of()) == ""
    canvas = canvas_of()
    cv2.line(canvas, (120, 0), (120, 119), INK, 3)
    assert before(canvas) == ""


def put_x(canvas: Canvas, x: int, y: int, size: int) -> None:
    """The letter of X, cut out of a square."""
    cv2.rectangle(canvas, (x, y), (x + size, y + size), INK, -1, cv2.LINE_AA)
    near, far = size // 4, size - size // 4
    cv2.line(canvas, (x + near, y + near), (x + far, y + far), PAPER, 5, cv2.LINE_AA)
    cv2.line(canvas, (x + far, y + near), (x + near, y + far), PAPER, 3, cv2.LINE_AA)


def put_youtube(canvas: Canvas, x: int, y: int, size: int) -> None:
    cv2.rectangle(canvas, (x, y + size // 6), (x + size, y + size - size // 6), INK, -1)
    left, right, half = x + size * 2 // 5, x + size * 2 // 3, y + size // 2
    play = np.array([(left, half - size // 6), (right, half), (left, half + size // 6)])
    cv2.fillPoly(canvas, [play], PAPER, cv2.LINE_AA)


@pytest.mark.parametrize("left", [60, 150], ids=["in the line's box", "before it"])
def test_icons_in_a_row_are_all_told(left: int) -> None:
    canvas = canvas_of()
    put_x(canvas, 64, 44, 32)
    put_youtube(canvas, 108, 44, 32)
    cv2.putText(canvas, "@lisbud", (155, 71), cv2.FONT_HERSHEY_SIMPLEX, 0.9, INK, 2)
    line = line_at("@lisbud", left, 40, 40)
    line = with_icons(canvas, Page(width=600, height=120, lines=(line,))).lines[0]
    assert {line.icon, *line.further_icons} == {"x", "youtube"}
