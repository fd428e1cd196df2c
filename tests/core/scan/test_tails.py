"""Tails of Ą and Ę, told from print in which the letters were read without them."""

from itertools import pairwise

import font_source_serif_pro
import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFilter, ImageFont

from cardcase.core.scan.engines.ctc import Sign
from cardcase.core.scan.engines.tails import with_tails

FONT = ImageFont.truetype(font_source_serif_pro.SourceSerifProSemibold, 40)
LEFT, TOP = 12, 20
WITHOUT = str.maketrans("ĄĘąę", "AEae")


def read(
    printed: str,
    language: str = "pl",
    blur: float = 0.6,
    light: bool = False,
    stain: tuple[tuple[float, float], ...] = (),
) -> str:
    """What stands there after the line was printed, and read without tails.

    ``stain``: corners, beside the line's beginning and below its top, of what is inked besides.
    """
    width = int(FONT.getlength(printed)) + 2 * LEFT
    paper, ink = ("#203040", "#f4f4f0") if light else ("#f4f4f0", "#203040")
    picture = Pillow.new("RGB", (width, 100), paper)
    ImageDraw.Draw(picture).text((LEFT, TOP), printed, ink, FONT)
    if stain:
        corners = [(LEFT + x, TOP + y) for x, y in stain]
        ImageDraw.Draw(picture).polygon(corners, ink)
    image = np.asarray(picture.filter(ImageFilter.GaussianBlur(blur)))
    ends = [LEFT + FONT.getlength(printed[:at]) for at in range(len(printed) + 1)]
    steps = width // 8
    signs = [
        Sign(letter, (left + right) / 2 / width * steps - 0.5, 0.99)
        for letter, left, right in zip(printed.translate(WITHOUT), ends[:-1], ends[1:], strict=True)
    ]
    quad = ((4.0, 22.0), (width - 4.0, 22.0), (width - 4.0, 74.0), (4.0, 74.0))
    return "".join(sign.text for sign in with_tails(signs, steps, image, quad, language))


@pytest.mark.parametrize(
    "printed",
    ["KINGA WĄSIK", "Halina KĘDZIOR", "ANETA DRĄG-ZALEWSKA", "RENATA SEK", "Zarząd", "Święta",
     "55-300 Środa Śląska", "Zgorzelec, Jagna Sejna", "EWA MAZUR, LEKARZ"],
)  # fmt: skip
def test_letters_have_the_tails_that_are_printed(printed: str) -> None:
    assert read(printed) == printed
    assert read(printed, light=True) == printed


def test_only_languages_that_have_such_letters_get_them() -> None:
    assert read("KINGA WĄSIK", language="de") == "KINGA WASIK"
    assert read("KINGA WĄSIK", language="") == "KINGA WASIK"


def test_addresses_have_none() -> None:
    assert read("anna@wąsik.pl") == "anna@wasik.pl"
    assert read("www.wąsik.pl") == "www.wasik.pl"


def test_a_line_whose_letters_stand_unevenly_is_left_alone() -> None:
    assert read("KINGA WĄSIK", blur=9) == "KINGA WASIK"


def test_the_letter_that_was_read_stays_among_its_rivals() -> None:
    picture = Pillow.new("RGB", (200, 100), "white")
    ImageDraw.Draw(picture).text((LEFT, TOP), "DĄB", "black", FONT)
    quad = ((4.0, 22.0), (196.0, 22.0), (196.0, 74.0), (4.0, 74.0))
    ends = [LEFT + FONT.getlength("DĄB"[:at]) for at in range(4)]
    steps = [(left + right) / 400 * 25 - 0.5 for left, right in pairwise(ends)]
    signs = [Sign(letter, step, 0.99) for letter, step in zip("DAB", steps, strict=True)]
    _, letter, _ = with_tails(signs, 25, np.asarray(picture), quad, "pl")
    assert (letter.text, letter.rivals) == ("Ą", (("A", 0.0),))


def test_a_thread_at_the_left_of_a_letter_and_a_foot_as_wide_as_it_are_no_tails() -> None:
    wide = FONT.getlength("E")
    foot = FONT.getmetrics()[0]
    left = ((3.0, foot - 2), (7.0, foot - 2), (7.0, foot + 9), (3.0, foot + 9))
    assert read("ESA NOWA", stain=left) == "ESA NOWA"
    broad = ((1.0, foot - 4), (wide - 1, foot - 4), (wide - 1, foot + 9), (1.0, foot + 9))
    assert read("ESA NOWA", stain=broad) == "ESA NOWA"
    right = ((wide - 7, foot - 2), (wide - 3, foot - 2), (wide - 3, foot + 9), (wide - 7, foot + 9))
    assert read("ESA NOWA", stain=right) == "ĘSA NOWA"


def test_a_letter_that_touches_one_that_reaches_below_has_no_tail() -> None:
    foot = FONT.getmetrics()[0]
    end = FONT.getlength("A")
    bridge = ((end - 6, foot - 4), (end + 6, foot - 4), (end + 6, foot), (end - 6, foot))
    assert read("Agata Nowak", stain=bridge) == "Agata Nowak"
