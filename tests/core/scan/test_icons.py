"""Icons in front of lines, drawn in the ways cards draw them."""

from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from cardcase.core.scan.icons import icon_before, with_icons
from cardcase.core.scan.page import Page
from pages import line_at

Canvas = npt.NDArray[np.uint8]
PAPER, INK = 240, 40


def mobile(canvas: Canvas, x: int, y: int, size: int, ink: int) -> None:
    wide = round(size * 0.56)
    cv2.rectangle(canvas, (x, y), (x + wide, y + size), ink, max(2, size // 9))
    cv2.circle(canvas, (x + wide // 2, y + size - size // 6), 1, ink, -1)


def solid_mobile(canvas: Canvas, x: int, y: int, size: int, ink: int) -> None:
    ground = int(canvas[y, x])
    wide = round(size * 0.58)
    cv2.rectangle(canvas, (x, y), (x + wide, y + size), ink, -1)
    inner = (x + 3, y + size // 7), (x + wide - 3, y + size - size // 5)
    cv2.rectangle(canvas, *inner, ground, -1)


def printer(canvas: Canvas, x: int, y: int, size: int, ink: int) -> None:
    ground = int(canvas[y, x])
    third, fifth = size // 3, size // 5
    cv2.rectangle(canvas, (x, y + third), (x + size, y + size - fifth), ink, -1)
    cv2.rectangle(canvas, (x + fifth, y), (x + size - fifth, y + third - 2), ink, -1)
    cv2.rectangle(canvas, (x + fifth, y + size - third), (x + size - fifth, y + size), ink, -1)
    paper = (x + fifth + 3, y + size - third + 3), (x + size - fifth - 3, y + size - 3)
    cv2.rectangle(canvas, *paper, ground, -1)


def handset(canvas: Canvas, x: int, y: int, size: int, ink: int) -> None:
    thick = max(3, size // 5)
    cv2.ellipse(canvas, (x + size, y), (size - thick, size - thick), 0, 90, 180, ink, thick)
    cv2.circle(canvas, (x + thick, y + thick), thick, ink, -1)
    cv2.circle(canvas, (x + size - thick, y + size - thick), thick, ink, -1)


def envelope(canvas: Canvas, x: int, y: int, size: int, ink: int) -> None:
    cv2.rectangle(canvas, (x, y + size // 6), (x + size, y + size - size // 6), ink, 2)
    cv2.line(canvas, (x, y + size // 6), (x + size // 2, y + size // 2), ink, 2)
    cv2.line(canvas, (x + size, y + size // 6), (x + size // 2, y + size // 2), ink, 2)


def globe(canvas: Canvas, x: int, y: int, size: int, ink: int) -> None:
    centre = (x + size // 2, y + size // 2)
    cv2.circle(canvas, centre, size // 2, ink, 2)
    cv2.ellipse(canvas, centre, (size // 4, size // 2), 0, 0, 360, ink, 2)
    cv2.line(canvas, (x, centre[1]), (x + size, centre[1]), ink, 2)


Draw = Callable[[Canvas, int, int, int, int], None]


def seen(draw: Draw, size: int, ink: int = INK, paper: int = PAPER, disc: bool = False) -> str:
    canvas = np.full((120, 600), paper, np.uint8)
    x, y = 110 - size // 2, 60 - size // 2
    if disc:
        cv2.circle(canvas, (110, 60), round(size * 0.85), ink, -1)
        ink = paper
    draw(canvas, x, y, size, ink)
    return icon_before(canvas, line_at("+48 22 123 45 67", 150, 45, 30))


ICONS: list[tuple[Draw, str]] = [
    (mobile, "mobile"), (solid_mobile, "mobile"), (printer, "fax"), (handset, "phone"),
]  # fmt: skip


@pytest.mark.parametrize("size", [24, 32, 40])
@pytest.mark.parametrize(("draw", "kind"), ICONS)
def test_icons(draw: Draw, kind: str, size: int) -> None:
    assert seen(draw, size) == kind
    assert seen(draw, size, ink=235, paper=30) == kind


@pytest.mark.parametrize(("draw", "kind"), ICONS)
def test_icons_on_discs(draw: Draw, kind: str) -> None:
    assert seen(draw, 28, disc=True) == kind


@pytest.mark.parametrize(("draw", "kind"), ICONS)
def test_icons_that_the_engine_took_into_the_line(draw: Draw, kind: str) -> None:
    canvas = np.full((120, 600), PAPER, np.uint8)
    draw(canvas, 103, 46, 28, INK)
    cv2.putText(canvas, "022 123 45 67", (155, 71), cv2.FONT_HERSHEY_SIMPLEX, 0.9, INK, 2)
    assert icon_before(canvas, line_at("022 123 45 67", 100, 40, 40)) == kind


@pytest.mark.parametrize("text", ["022 123 45 67", "(22) 123 45 67", "+48 22 123", "0 601 234"])
def test_digits_are_no_icons(text: str) -> None:
    canvas = np.full((120, 600), PAPER, np.uint8)
    cv2.putText(canvas, text, (103, 71), cv2.FONT_HERSHEY_SIMPLEX, 0.9, INK, 2)
    assert icon_before(canvas, line_at(text, 100, 40, 40)) == ""


@pytest.mark.parametrize("draw", [envelope, globe])
def test_other_icons_say_nothing(draw: Draw) -> None:
    assert seen(draw, 32) == ""


def test_empty_paper_and_edges() -> None:
    canvas = np.full((120, 600), PAPER, np.uint8)
    assert icon_before(canvas, line_at("+48 22 123 45 67", 150, 45, 30)) == ""
    assert icon_before(canvas, line_at("+48 22 123 45 67", 2, 45, 30)) == ""


def test_only_lines_of_digits_are_looked_at() -> None:
    canvas = np.full((120, 600, 3), PAPER, np.uint8)
    cv2.rectangle(canvas, (100, 44), (118, 76), (INK, INK, INK), 4)
    lines = line_at("+48 601 234 567", 150, 45, 30), line_at("Anna Lis", 150, 45, 30)
    page = with_icons(canvas, Page(width=600, height=120, lines=lines))
    assert [line.icon for line in page.lines] == ["mobile", ""]
