"""Codes made, printed on cards, photographed badly, and read by the real decoder."""

import cv2
import numpy as np
import pytest
import zxingcpp

from cardcase.core.scan.codes import find_codes
from cardcase.core.scan.codes.text import decoded
from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.geometry import centre, inside, mapped_quad, quad_of, rectangle
from cardcase.core.scan.page import Quad
from cardcase.core.scan.straighten import Straightened, straighten, upright, whole
from made_cards import coded, laid, printed, table

VCARD = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Wąs;Łukasz;;;\nFN:Łukasz Wąs\nORG:Stalbud Sp. z o.o.\n"
    "TITLE:Kierownik budowy\nTEL;TYPE=CELL:+48601234567\nEMAIL:l.was@stalbud.example\nEND:VCARD"
)
PLACE = (600, 310, 200)
"""Left, top and side of the code on a made card."""


def photographed(card: Image, quad: Quad, blur: float = 0.0, noise: float = 0.0) -> Image:
    seen = laid(table(), card, quad)
    if blur:
        seen = np.asarray(cv2.GaussianBlur(seen, (0, 0), blur), np.uint8)
    grain = np.random.default_rng(5).normal(0, noise, seen.shape)
    return np.clip(seen + grain, 0, 255).astype(np.uint8)


def read(card: Straightened, photograph: Image) -> list[str]:
    return [code.text for code in find_codes(card, photograph)]


@pytest.mark.parametrize("quarters", range(4))
def test_a_code_is_read_whichever_way_the_card_lies(quarters: int) -> None:
    card = upright(whole(coded(printed(), VCARD, *PLACE)), quarters)
    assert read(card, card.image) == [VCARD]


def test_a_code_light_on_dark() -> None:
    dark = 255 - coded(printed(), VCARD, *PLACE)
    assert read(whole(dark), dark) == [VCARD]


def test_where_the_code_lies() -> None:
    card = coded(printed(), VCARD, *PLACE)
    (code,) = find_codes(whole(card), card)
    left, top, side = PLACE
    assert centre(code.quad) == pytest.approx((left + side / 2, top + side / 2), abs=4)


@pytest.mark.parametrize("blur", [0.8, 1.3])
def test_a_small_tilted_blurred_code_is_cut_from_the_photograph(blur: float) -> None:
    quad = quad_of([(300, 240), (890, 330), (840, 720), (240, 610)])
    photograph = photographed(coded(printed(), VCARD, *PLACE), quad, blur=blur, noise=4)
    card = straighten(photograph, quad)
    found = find_codes(card, photograph)
    assert [code.text for code in found] == [VCARD]
    left, top, side = PLACE
    middle = mapped_quad(card.to_photograph, rectangle(*card.size))
    assert inside(centre(mapped_quad(card.to_photograph, found[0].quad)), middle)
    wide = card.size[0] / 850
    assert centre(found[0].quad) == pytest.approx(
        ((left + side / 2) * wide, (top + side / 2) * wide), abs=25
    )


def test_two_codes_are_both_read_and_a_code_beside_the_card_is_not() -> None:
    card = coded(coded(printed(()), "https://one.example", 60, 60, 200), VCARD, *PLACE)
    assert set(read(whole(card), card)) == {"https://one.example", VCARD}
    quad = quad_of([(80, 180), (760, 130), (790, 600), (70, 620)])
    photograph = coded(laid(table(), printed(), quad), VCARD, 900, 300, 300)
    assert read(straighten(photograph, quad), photograph) == []


@pytest.mark.parametrize("size", [(1, 1), (8, 8), (3, 300), (300, 9)])
def test_tiny_pictures_have_none(size: tuple[int, int]) -> None:
    picture = np.full((*size, 3), 200, np.uint8)
    assert read(whole(picture), picture) == []


@pytest.mark.parametrize(
    ("data", "guess", "text"),
    [
        ("Łukasz Wąs".encode(), "", "Łukasz Wąs"),
        ("Łukasz Wąs".encode("cp1250"), "£ukasz W¹s", "Łukasz Wąs"),
        ("Łukasz Wąs, Święta".encode("iso8859-2"), "£ukasz W±s", "Łukasz Wąs, Święta"),
        ("Jörg Müller".encode("cp1252"), "Jörg Müller", "Jörg Müller"),
        ("田中太郎".encode("shift_jis"), "田中太郎", "田中太郎"),
        (b"N:Nowak\r\nTEL:1\x07\x1b[2J", "", "N:Nowak\nTEL:1[2J"),
        (b"\x00\x01\x02", "", ""),
        (b"x" * 5000, "", ""),
    ],
    ids=["utf-8", "cp1250", "iso-8859-2", "cp1252", "shift-jis", "controls", "binary", "huge"],
)  # fmt: skip
def test_bytes_of_a_code_become_text(data: bytes, guess: str, text: str) -> None:
    assert decoded(data, guess) == text


def test_japanese_comes_through_the_decoder() -> None:
    card = coded(printed(()), "MECARD:N:田中,太郎;;", *PLACE)
    assert read(whole(card), card) == ["MECARD:N:田中,太郎;;"]


def test_other_codes_are_left_alone() -> None:
    bars = zxingcpp.create_barcode("5901234123457", zxingcpp.BarcodeFormat.EAN13)
    card = printed(())
    picture = np.array(bars.to_image(scale=3))
    card[100 : 100 + picture.shape[0], 100 : 100 + picture.shape[1]] = picture[:, :, None]
    assert read(whole(card), card) == []
