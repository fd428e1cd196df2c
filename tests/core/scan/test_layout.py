"""Reading order, columns, pieces of lines and labels, on made pages."""

import math
from dataclasses import replace

import pytest

from cardcase.core.scan.layout import arrange, tilt
from cardcase.core.scan.page import Line, Page, Quad, Word

Piece = tuple[str, float, float, float]
"""Text, left, top, width."""
HEIGHT = 20.0

TWO_COLUMNS: list[Piece] = [
    ("Łukasz Wrona", 40, 30, 240),
    ("Kierownik sprzedaży", 40, 60, 260),
    ("tel. +48 41 111 22 33", 360, 150, 220),
    ("Stalex sp. z o.o.", 40, 150, 180),
    ("lukasz@stalex.example", 360, 180, 230),
    ("ul. Długa 5", 40, 180, 110),
    ("25-100 Kielce", 40, 210, 140),
    ("www.stalex.example", 360, 210, 190),
]
READ = [
    "Łukasz Wrona", "Kierownik sprzedaży",
    "Stalex sp. z o.o.", "ul. Długa 5", "25-100 Kielce",
    "tel. +48 41 111 22 33", "lukasz@stalex.example", "www.stalex.example",
]  # fmt: skip


def rotated(quad: Quad, degrees: float) -> Quad:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    a, b, c, d = ((x * cos - y * sin + 900, x * sin + y * cos + 900) for x, y in quad)
    return a, b, c, d


def box(left: float, top: float, width: float, height: float = HEIGHT) -> Quad:
    right, bottom = left + width, top + height
    return (left, top), (right, top), (right, bottom), (left, bottom)


def line(text: str, quad: Quad) -> Line:
    words = (Word(text=text, quad=quad, confidence=0.9),) if " " not in text else ()
    return Line(text=text, quad=quad, confidence=0.9, engine="made", words=words)


def texts(pieces: list[Piece], degrees: float = 0.0) -> list[str]:
    lines = tuple(line(text, rotated(box(*where), degrees)) for text, *where in pieces)
    page = arrange(Page(width=2000, height=2000, lines=lines))
    return [found.text for found in page.lines]


@pytest.mark.parametrize("degrees", [0, 7, -11, 25, 90, 180, 263])
def test_columns_are_read_one_after_the_other_at_any_tilt(degrees: float) -> None:
    assert texts(TWO_COLUMNS, degrees) == READ
    assert texts(TWO_COLUMNS[::-1], degrees) == READ


def test_the_tilt_is_that_of_most_of_the_text() -> None:
    lines = [line(text, rotated(box(*where), 14)) for text, *where in TWO_COLUMNS]
    upright = line("Logo", rotated(box(300, 30, 50), 104))
    assert tilt([*lines, upright]) == pytest.approx(14, abs=0.1)
    assert tilt([]) == 0


@pytest.mark.parametrize("degrees", [0, -9])
def test_a_label_and_its_number_are_one_line(degrees: float) -> None:
    pieces: list[Piece] = [
        ("mob:", 40, 30, 45), ("+48 601 234 567", 130, 31, 160),
        ("Web", 40, 60, 45), ("www.stalex.example", 130, 60, 190),
    ]  # fmt: skip
    assert texts(pieces, degrees) == ["mob: +48 601 234 567", "Web www.stalex.example"]


def test_pieces_are_joined_only_on_one_baseline_and_close_by() -> None:
    assert texts([("Anna", 40, 30, 60), ("Nowak", 106, 30, 70)]) == ["Anna Nowak"]
    assert len(texts([("Anna", 40, 30, 60), ("Nowak", 106, 45, 70)])) == 2
    assert len(texts([("Warszawa", 40, 30, 60), ("Nowak", 180, 30, 70)])) == 2
    assert texts([("NIP: 123 |", 40, 30, 90), ("REGON: 456", 155, 30, 90)]) == [
        "NIP: 123 | REGON: 456"
    ]


@pytest.mark.parametrize(
    ("glued", "spaced"),
    [
        ("fax:+44 20 7946 0000", "fax: +44 20 7946 0000"),
        ("m.0048 601 234 567", "m. 0048 601 234 567"),
        ("tel.(17) 422 02 26", "tel. (17) 422 02 26"),
        ("M+49 160 590 8118", "M +49 160 590 8118"),
        ("www:http://a.example", "www: http://a.example"),
        ("E-mail:jan@a.example", "E-mail: jan@a.example"),
        ("https://a.example", "https://a.example"),
        ("jan.2024@a.example", "jan.2024@a.example"),
        ("www.2people.example", "www.2people.example"),
        ("ul. Długa 5", "ul. Długa 5"),
        ("12:30", "12:30"),
    ],
)
def test_a_space_follows_a_label(glued: str, spaced: str) -> None:
    assert texts([(glued, 40, 30, 200)]) == [spaced]


def test_words_follow_the_text_when_a_label_is_cut_off() -> None:
    quad = box(0, 0, 180)
    glued = Word(text="fax:+44", quad=quad, confidence=0.9)
    page = Page(width=200, height=40, lines=(replace(line("fax:+44", quad), words=(glued,)),))
    label, number = arrange(page).lines[0].words
    assert (label.text, number.text) == ("fax:", "+44")
    assert label.quad[1][0] == pytest.approx(number.quad[0][0])
    assert 0 < label.quad[1][0] < 180


def test_words_that_run_up_the_side_are_one_line_from_below() -> None:
    up = [
        line("Dolina", ((10, 190), (10, 120), (30, 120), (30, 190))),
        line("Jeleni", ((10, 270), (10, 195), (30, 195), (30, 270))),
    ]
    level = [line(text, box(left, top, width)) for text, left, top, width in TWO_COLUMNS[:3]]
    page = arrange(Page(width=600, height=300, lines=(*up, *level)))
    assert "Jeleni Dolina" in [one.text for one in page.lines]
