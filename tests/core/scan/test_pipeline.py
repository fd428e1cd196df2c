"""The whole way on real and made photographs, with the default reader, and its report."""

import io
import json
import shutil
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from cardcase.core.errors import ScanError
from cardcase.core.jobs import Cancelled, Progress
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
)  # fmt: skip
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.page import Line, Page, Quad
from cardcase.core.scan.pipeline import _is_of_a_sheet, _is_one, _is_panel, _without, scan
from cardcase.core.scan.report import fields, report
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph, ScanOptions
from cardcase.core.scan.straighten import Straightened, straighten
from made_cards import LINES, laid, overlap, printed, table
from pages import page_of
from support import CARDS, card_file

LEFT: Quad = ((80, 180), (760, 130), (790, 600), (70, 620))
# Upside down on the table: its own top left lies at the bottom right.
RIGHT: Quad = ((1540, 1080), (860, 1110), (850, 660), (1520, 640))


def jpeg(pixels: np.ndarray) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=92)
    return out.getvalue()


def truth(name: str) -> dict[str, Any]:
    rows = (CARDS / "truth.jsonl").read_text(encoding="utf-8").splitlines()
    return next(row for row in map(json.loads, rows) if row["file"] == name)


@pytest.fixture(scope="module")
def photographed() -> tuple[ScannedPhotograph, list[tuple[int, int, str]]]:
    """A real photograph of 12 megapixels, and the progress of its scan."""
    steps: list[tuple[int, int, str]] = []
    progress = Progress(lambda *step: steps.append(step))
    data = card_file("contoso-avery-photo.jpg").read_bytes()
    return scan(data, ScanOptions(), progress), steps


def test_a_real_photograph_is_found_straightened_and_read(
    photographed: tuple[ScannedPhotograph, list[tuple[int, int, str]]],
) -> None:
    photograph, _ = photographed
    known = truth("contoso-avery-photo.jpg")
    told = report("contoso-avery-photo.jpg", photograph)
    (card,) = told["cards"]
    assert (photograph.width, photograph.height) == (known["width"], known["height"])
    assert overlap(card["quad"], known["cards"][0]["quad"]) > 0.9
    expected = {line["text"] for line in known["cards"][0]["lines"]}
    assert {line["text"] for line in card["lines"]} == expected
    values = known["cards"][0]["fields"]
    assert (card["fields"]["given"], card["fields"]["family"]) == (
        values["given"],
        values["family"],
    )
    assert card["side"] == "front"


def test_lines_of_the_report_lie_on_the_photograph(
    photographed: tuple[ScannedPhotograph, list[tuple[int, int, str]]],
) -> None:
    (card,) = report("a.jpg", photographed[0])["cards"]
    name = next(line for line in card["lines"] if line["text"] == "Dr. Avery Smith")
    (left, top), (right, _), *_ = name["quad"]
    assert left == pytest.approx(405, abs=60) and top == pytest.approx(1150, abs=60)
    assert right == pytest.approx(1540, abs=100)


def test_the_pictures_that_are_kept_are_small_jpegs(
    photographed: tuple[ScannedPhotograph, list[tuple[int, int, str]]],
) -> None:
    photograph, _ = photographed
    (card,) = photograph.cards
    with Image.open(io.BytesIO(photograph.thumbnail)) as thumbnail:
        assert thumbnail.format == "JPEG" and max(thumbnail.size) == 800
    with Image.open(io.BytesIO(card.image)) as straight:
        assert straight.size == (card.reading.width, card.reading.height)
        assert max(straight.size) <= 1600 and straight.width > straight.height


def test_progress_counts_up_through_its_stages(
    photographed: tuple[ScannedPhotograph, list[tuple[int, int, str]]],
) -> None:
    _, steps = photographed
    assert [what for *_, what in steps] == ["open", "find", "read", "draft"]
    shares = [done / total for done, total, _ in steps]
    assert shares == sorted(shares) and shares[-1] < 1


def test_two_cards_one_of_them_upside_down() -> None:
    other = ("Nordwid", "Jan Maliszewski", "Prezes", "jan@nordwid.example", "www.nordwid.example")
    photograph = laid(laid(table(), printed(), LEFT), printed(other), RIGHT)
    first, second = report("two.jpg", scan(jpeg(photograph)))["cards"]
    assert [line["text"] for line in first["lines"]] == list(LINES)
    assert [line["text"] for line in second["lines"]] == list(other)
    assert overlap(second["quad"], RIGHT) > 0.9
    # Corners begin at the card's own top left.
    assert np.allclose(second["quad"][0], RIGHT[0], atol=25)
    assert abs(second["rotation"] - 178) < 6


def test_a_scan_lying_on_its_side_is_turned_and_kept_whole() -> None:
    with Image.open(card_file("contoso-marie.png")) as upright:
        data = jpeg(np.rot90(np.array(upright.convert("RGB")), -1))  # clockwise
    photograph = scan(data)
    (card,) = photograph.cards
    assert card.quad is None and card.rotation == 90
    assert card.reading.width > card.reading.height
    (told,) = report("side.jpg", photograph)["cards"]
    name = next(line for line in told["lines"] if line["text"] == "Marie Duartes")
    (x0, y0), (x1, y1), *_ = name["quad"]
    assert abs(x1 - x0) < 10 and y1 - y0 > 100  # it runs down the photograph
    assert all(0 <= x <= 620 and 0 <= y <= 1000 for x, y in name["quad"])


@pytest.mark.parametrize(
    ("around", "box"),
    [
        (("Auto Serwis Wid", "+48 41 222 33 44", "Kielce"), ("VISA", "Mastercard", "Cash", "Eko")),
        (("Auto Serwis Wid", "naprawy", "Kielce"), ("+48 41 222 33 44", "anna@wid.pl", "wid.pl")),
    ],
)
def test_a_printed_box_of_text_does_not_stand_for_the_card_around_it(
    around: tuple[str, ...], box: tuple[str, ...]
) -> None:
    card = printed(around)
    card[300:533, 440:800] = 255 - np.array(Image.fromarray(printed(box)).resize((360, 233)))
    (told,) = report("box.jpg", scan(jpeg(card)))["cards"]
    assert told["quad"] is None
    assert {"Auto Serwis Wid", "+48 41 222 33 44", box[0]} <= set(told["text"].split("\n"))


@pytest.mark.parametrize(
    ("left", "top", "right", "bottom", "panel"),
    [(170, 146, 1031, 667, True), (170, 40, 980, 620, False), (600, 300, 1031, 667, False)],
    ids=["to two edges of the picture", "within it", "a small one"],
)
def test_a_bright_part_that_ends_with_the_picture_may_be_a_panel(
    left: float, top: float, right: float, bottom: float, panel: bool
) -> None:
    pixels = np.zeros((667, 1031, 3), np.uint8)
    sloping: Quad = ((left, top), (right, top - 36), (right, bottom), (left, bottom))
    beside: Quad = ((60.0, 500.0), (60.0, 160.0), (110.0, 160.0), (110.0, 500.0))
    read = [(straighten(pixels, sloping), page_of("Anna Lis", "+48 41 222 33 44"))]
    assert _is_panel(read, [], (beside,), pixels) is panel


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")
def test_with_tesseract_a_logo_taken_for_a_card_gives_way_to_the_whole_picture() -> None:
    # Nothing tells this reader where text is before it reads, so the logo's outline is tried.
    data = card_file("adventure-works-2.jpg").read_bytes()
    (card,) = scan(data, ScanOptions(engine="tesseract")).cards
    assert card.quad is None
    assert "Roberto Tamburello" in card.reading.text


def test_a_page_of_a_book_on_a_table_has_no_card() -> None:
    words = "and then the ship came slowly round the cape against the wind as it had done before"
    page = Image.new("RGB", (1000, 1300), "#f4f1e8")
    draw = ImageDraw.Draw(page)
    for at in range(34):
        text = " ".join((words.split() * 2)[at % 7 : at % 7 + 12])
        draw.text((70, 60 + at * 35), text, fill="#222222", font=ImageFont.load_default(24))
    lying: Quad = ((300, 40), (1080, 60), (1060, 1150), (280, 1130))
    assert scan(jpeg(laid(table(1400, 1200), np.array(page), lying))).cards == ()


def test_a_sheet_of_notes_that_goes_on_beyond_the_picture_has_no_card() -> None:
    page = Image.new("RGB", (1000, 700), "#f4f1e8")
    draw = ImageDraw.Draw(page)
    notes = "agent chorób|lekarz fryzur dach|to spedytor|retuszer de|salg marketing|horst i okoń"
    for at, text in enumerate((notes + "|poradnia lokalu|vermeer konsultant").split("|")):
        draw.text((70, 240 + at * 50), text, fill="#222222", font=ImageFont.load_default(34))
    lying: Quad = ((250, -220), (1250, -180), (1230, 520), (230, 480))
    assert scan(jpeg(laid(table(1400, 900), np.array(page), lying))).cards == ()


def test_a_picture_without_text_has_no_card() -> None:
    assert scan(jpeg(table(400, 300))).cards == ()


@pytest.mark.parametrize("size", [(1, 1), (6, 6), (3, 200), (200, 3)])
def test_a_tiny_picture_has_no_card(size: tuple[int, int]) -> None:
    out = io.BytesIO()
    Image.new("RGB", size, "white").save(out, "PNG")
    assert scan(out.getvalue()).cards == ()


def test_troubles_pass_and_cancelling_stops() -> None:
    with pytest.raises(ScanError, match="not_an_image"):
        scan(b"Dear Sir or Madam,")
    with pytest.raises(ScanError, match="unknown_engine"):
        scan(b"", ScanOptions(engine="crystal-ball"))
    data = jpeg(laid(table(), printed(), LEFT))
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        scan(data, ScanOptions(), Progress(cancelled=lambda: next(asked)))


def test_the_fields_are_those_of_the_truth() -> None:
    contact = ContactRecord(
        prefix="Dr.",
        given="Anna",
        family="Wróbel",
        suffix="MBA",
        jobs=(JobRecord(organization="Stalex", titles=("CEO", "CTO"), department="R&D"),),
        points=(
            PointRecord(
                kind="phone", value="601 234 567", type="mobile", normalized="+48601234567"
            ),
            PointRecord(kind="phone", value="22 1", type="work", normalized="+48221234567;ext=12"),
            PointRecord(kind="phone", value="555-123-4567", type="work"),
            PointRecord(kind="email", value="anna@stalex.example"),
            PointRecord(kind="web", value="www.stalex.example"),
            PointRecord(
                kind="social", value="linkedin.com/in/aw", type="linkedin", normalized="aw"
            ),
        ),
        addresses=(AddressRecord(street="ul. Długa 5", city="Kielce", full="ul. Długa 5, Kielce"),),
        tax_ids=(TaxIdRecord(kind="NIP", value="1234563218"),),
        notes="Budujemy",
    )
    told = fields(contact)
    known = truth("contoso-marie.png")["cards"][0]["fields"]
    assert told.keys() == known.keys() - {"org_aliases"}
    assert told["name"] == "Anna Wróbel" and told["name_full"] == "Dr. Anna Wróbel, MBA"
    assert told["title"] == ["CEO", "CTO"] and told["org"] == "Stalex"
    mobile, work, unknown = told["phones"]
    assert mobile == {
        "number": "601 234 567", "e164": "+48601234567", "type": "mobile", "types": ["mobile"],
    }  # fmt: skip
    assert (work["e164"], work["ext"]) == ("+48221234567", "12")
    assert unknown["e164"] == "5551234567"
    assert told["social"] == [{"service": "linkedin", "handle": "aw"}]
    assert told["addresses"][0].keys() == {
        "street", "postcode", "city", "region", "country", "full",
    }  # fmt: skip


def test_a_report_is_plain_json_of_the_agreed_shape() -> None:
    line = Line(text="Anna", quad=((0, 0), (50, 0), (50, 10), (0, 10)), confidence=1, engine="made")
    evidence = {"given": Evidence(confidence=0.97, sure=True, lines=(0,))}
    card = ScannedCard(
        image=b"",
        reading=Page(width=100, height=50, lines=(line,)),
        draft=Draft(contact=ContactRecord(given="Anna"), evidence=evidence),
        quad=((100, 100), (300, 100), (300, 200), (100, 200)),
        confidence=0.875,
    )
    photograph = ScannedPhotograph(width=400, height=300, thumbnail=b"", cards=(card,), seconds=0.5)
    told = json.loads(json.dumps(report("a.jpg", photograph)))
    assert told.keys() == {"file", "seconds", "error", "cards"} and told["error"] is None
    (shown,) = told["cards"]
    assert shown["text"] == "Anna" and shown["confidence"] == 0.875
    assert shown["lines"] == [
        {
            "text": "Anna",
            "quad": [[100, 100], [200, 100], [200, 120], [100, 120]],
            "confidence": 1,
            "engine": "made",
        }
    ]
    assert shown["evidence"]["given"] == {
        "confidence": 0.97, "sure": True, "source": "ocr", "lines": [0],
    }  # fmt: skip
    failed = report("b.jpg", None, ScanError("too_large", width=9))
    assert failed["cards"] == [] and failed["seconds"] is None
    assert failed["error"] == {"code": "too_large", "details": {"width": 9}}


@pytest.mark.parametrize(("confidence", "card"), [(0.9, True), (0.4, False)])
def test_an_unlikely_outline_that_goes_on_beyond_the_picture_is_no_card_by_itself(
    confidence: float, card: bool
) -> None:
    pixels = np.zeros((600, 800, 3), np.uint8)
    corner = ((400.0, 300.0), (800.0, 300.0), (800.0, 550.0), (400.0, 550.0))
    piece = Straightened(pixels[300:550, 400:], corner, confidence=confidence)
    scanned = ScannedCard(image=b"", reading=page_of("laatu rakennus"), draft=Draft())
    assert _is_one(piece, scanned, pixels) is card


def test_what_lies_beside_a_card_does_not_tell_what_is_printed_on_that() -> None:
    rest = ((300.0, 0.0), (800.0, 0.0), (800.0, 600.0), (300.0, 600.0))
    card = ((0.0, 0.0), (400.0, 0.0), (400.0, 600.0), (0.0, 600.0))
    lines = [
        Line(
            text=text, quad=((x, 10), (x + 60, 10), (x + 60, 30), (x, 30)), confidence=1, engine=""
        )
        for text, x in (("anna@stalex.example", 20), ("laatu rakennus", 200))
    ]
    seen = Page(width=500, height=600, lines=tuple(lines))
    piece = Straightened(np.zeros((600, 500, 3), np.uint8), rest)
    assert [line.text for line in _without(seen, piece, [card]).lines] == ["laatu rakennus"]


@pytest.mark.parametrize(
    ("lines", "confidence", "sheet"),
    [
        (("laatu rakennus", "qualità", "hegedüs", "stadschef"), 0.6, True),
        (("laatu rakennus", "qualità", "hegedüs", "stadschef"), 0.9, False),
        (("laatu rakennus", "qualità", "hegedüs", "tel. 22 123 45 67"), 0.6, False),
        (("Stalex", "Jakość"), 0.6, False),
    ],
)
def test_lines_that_tell_nothing_are_of_the_sheet_below(
    lines: tuple[str, ...], confidence: float, sheet: bool
) -> None:
    scanned = ScannedCard(image=b"", reading=page_of(*lines), draft=Draft(), confidence=confidence)
    assert _is_of_a_sheet(scanned) is sheet
