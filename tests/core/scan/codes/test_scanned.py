"""Photographs of cards with codes through the whole pipeline."""

import io
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from cardcase.core.exchange import qr
from cardcase.core.records import ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.pipeline import scan
from cardcase.core.scan.report import report
from made_cards import coded, laid, printed, table

CODE = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Kowalczyk;Anna;;;\nFN:Anna Kowalczyk\nORG:Stalex Konstrukcje\n"
    "EMAIL:anna.kowalczyk@stalex.example\nTEL;TYPE=CELL:+48601234567\nEND:VCARD"
)
LINES = ("Stalex Konstrukcje", "Anna Kowalczyk", "tel. +48 41 222 33 44", "www.stalex.example")


def png(pixels: np.ndarray) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG", compress_level=1)
    return out.getvalue()


def test_a_photographed_card_with_a_code() -> None:
    card = coded(printed(LINES), CODE, 610, 320, 200)
    photograph = laid(table(), card, ((320, 240), (1180, 300), (1150, 860), (290, 780)))
    (told,) = report("a.png", scan(png(photograph)))["cards"]
    assert [line["text"] for line in told["lines"]] == list(LINES)
    fields, evidence = told["fields"], told["evidence"]
    assert fields["emails"] == ["anna.kowalczyk@stalex.example"]
    assert [phone["e164"] for phone in fields["phones"]] == ["+48412223344", "+48601234567"]
    assert evidence["name"] == {"confidence": 1.0, "sure": True, "source": "qr", "lines": [1]}
    assert evidence["emails[0]"]["lines"] == [] and evidence["emails[0]"]["source"] == "qr"
    assert evidence["phones[0]"]["source"] == "ocr"
    assert told["side"] == "front"


def test_a_back_with_nothing_but_a_code() -> None:
    (told,) = report("b.png", scan(png(coded(printed(()), CODE, 300, 150, 250))))["cards"]
    assert told["lines"] == [] and told["text"] == ""
    assert told["fields"]["name"] == "Anna Kowalczyk" and told["fields"]["org"]
    assert all(each["source"] == "qr" for each in told["evidence"].values())
    assert told["side"] == "back"


def test_of_a_sheet_of_running_text_with_a_code_the_code_alone_is_the_contact() -> None:
    words = "the sales manager of the office wrote to every owner in the street"
    sheet = coded(np.full((1200, 1600, 3), 250, np.uint8), CODE, 1250, 900, 220)
    picture = Image.fromarray(sheet)
    draw, font = ImageDraw.Draw(picture), ImageFont.load_default(30)
    for at in range(16):
        draw.text((60, 60 + at * 48), words, fill="#20242a", font=font)
    (told,) = report("c.png", scan(png(np.array(picture))))["cards"]
    assert len(told["lines"]) >= 12
    assert told["fields"]["name"] == "Anna Kowalczyk"
    assert all(each["source"] == "qr" for each in told["evidence"].values())


def on_a_screen(code: np.ndarray) -> np.ndarray:
    """A phone that shows the code."""
    screen = np.full((1920, 1080, 3), 34, np.uint8)
    screen[500:1200, 190:890] = cv2.resize(code, (700, 700), interpolation=cv2.INTER_AREA)
    return screen


def on_a_wall(code: np.ndarray) -> np.ndarray:
    """The code on a poster, seen from the side."""
    quad = ((500, 300), (1100, 340), (1060, 930), (470, 880))
    return np.asarray(cv2.GaussianBlur(laid(table(), code, quad), (0, 0), 1), np.uint8)


@pytest.mark.parametrize("shown", [lambda code: code, on_a_screen, on_a_wall])
def test_a_picture_of_nothing_but_our_own_code_gives_the_contact(
    shown: Callable[[np.ndarray], np.ndarray],
) -> None:
    zofia = ContactRecord(
        given="Zofia",
        family="Wąs",
        jobs=(JobRecord(organization="Brava", titles=("Prezes",)),),
        points=(PointRecord(kind="phone", value="601 234 567", normalized="+48601234567"),),
    )
    with Image.open(io.BytesIO(qr.png(qr.contact_code(zofia)))) as image:
        code = np.asarray(image.convert("RGB"))
    (card,) = scan(png(shown(code))).cards
    found = card.draft.contact
    assert (found.given, found.family, found.jobs) == ("Zofia", "Wąs", zofia.jobs)
    assert [point.normalized for point in found.points] == ["+48601234567"]
    assert all(each.sure for each in card.draft.evidence.values())
