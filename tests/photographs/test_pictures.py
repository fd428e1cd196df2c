"""Cards and pictures: print lies where the truth says, nothing runs over, seeds repeat."""

import json
import random
import shutil

import cv2
import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageOps

from photographs import shots
from photographs.__main__ import main
from photographs.designs import SHELVES, locales_of, print_card, shelf_of
from photographs.hands import room
from photographs.printing import MisfitError
from photographs.scenes import Laid
from photographs.truths import card_truth, inside

pytestmark = pytest.mark.skipif(not shutil.which("fc-list"), reason="fonts come by fontconfig")


def printed(name: str, side: str = "front"):
    """A card of this design, Polish or German where there are such, whichever fits first."""
    known = locales_of(name)
    for seed in range(6):
        for locale in [one for one in ("pl", "de") if one in known] or known:
            try:
                return print_card(name, locale, seed, side)
            except MisfitError:
                continue
    raise AssertionError(f"{name} fits nothing")


def bounds(quad):
    xs, ys = zip(*quad, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize("name", [*SHELVES["all"][0], *SHELVES["all"][1]])
def test_a_card_prints_all_it_claims_and_nothing_over_anything(name):
    card = printed(name, "back" if name in SHELVES["all"][1] else "front")
    boxes = [bounds(line.quad) for line in card.lines]
    for i, (x0, y0, x1, y1) in enumerate(boxes):
        assert 0 <= x0 < x1 <= card.width
        assert 0 <= y0 < y1 <= card.height
        for a, b, c, d in boxes[i + 1 :]:
            assert not (x0 < c and a < x1 and y0 < d and b < y1)
    text = " ".join([line.text for line in card.lines] + [card.qr or ""]).casefold()
    fields = card.fields
    for value in (fields["given"], fields["family"], fields["note"]):
        assert value.casefold() in text
    for unit in fields["department"].split(", "):
        assert unit.casefold() in text
    for value in (*fields["urls"], *fields["title"]):
        assert value.casefold() in text
    unbroken = text.replace(" ", "")
    for email in fields["emails"]:
        assert email in unbroken
    places = " ".join(address["full"] for address in fields["addresses"])
    for word in f"{fields['org']} {fields['name_full']} {places}".casefold().split():
        assert word.strip(",") in text
    for phone in fields["phones"]:
        assert phone["number"] in text
    for profile in fields["social"]:
        assert profile["handle"] in text
    assert all(line.contrast >= 70 for line in card.lines)


@pytest.mark.parametrize(
    "name",
    ["corner", "edge", "two_columns", "classic", "lowercase", "exporter", "captions", "imprint"],
)
def test_ink_lies_inside_the_quads(name):
    """Painting over the quads leaves a card without any of its small dark print."""
    card = printed(name)
    grey = np.asarray(card.image.convert("L"), np.float32)
    for line in card.lines:
        x0, y0, x1, y1 = (round(v * 30) for v in bounds(line.quad))
        assert np.ptp(grey[y0:y1, x0:x1]) > 60, line.text
        around = grey[y0 - 6 : y0 - 3, x0:x1]
        assert np.ptp(around) < 60, line.text


def test_a_photograph_shows_the_code_and_lines_where_the_truth_says():
    card = printed("with_code")
    photograph, truths = shots.on_a_desk([card], random.Random(5))
    height, width = photograph.pixels.shape[:2]
    for line in truths[0]["lines"]:
        assert inside(line["quad"], width, height)
        assert line["xheight_px"] >= shots.LEAST_XHEIGHT
    square = np.array([[0, 0], [400, 0], [400, 400], [0, 400]], np.float32)
    matrix = cv2.getPerspectiveTransform(np.array(truths[0]["qr_quad"], np.float32), square)
    code = cv2.warpPerspective(photograph.pixels, matrix, (400, 400))
    assert [found.text for found in zxingcpp.read_barcodes(code)] == [card.qr]


def test_a_turned_and_bowed_card_keeps_its_order():
    card = printed("corner")
    seen = shots.view(1600, 1200, 200.0, 20.0, random.Random(1))
    truth = card_truth(seen, Laid(card, 0, 0, 90.0, 1.0))
    assert 60 < truth["rotation"] < 120
    quad = np.array(truth["quad"])
    (a, b), (c, d) = (
        (np.roll(quad, -1, 0) - quad).T,
        (np.roll(quad, -2, 0) - np.roll(quad, -1, 0)).T,
    )
    assert (a * d - b * c > 0).all()


def test_fingers_cover_no_print():
    held = [(card, room(Laid(card, 0, 0, 0))) for card in (printed("tiny"), printed("huge_name"))]
    assert any(spot for _, spot in held)
    for card, spot in held:
        if spot:
            edge, along, deep = spot
            for x0, y0, x1, y1 in (bounds(line.quad) for line in card.lines):
                low, high = (y0, y1) if edge in ("left", "right") else (x0, x1)
                near = {"left": x0, "right": card.width - x1, "top": y0, "bottom": card.height - y1}
                assert not low - 7 < along < high + 7 or near[edge] >= deep


def test_the_command_repeats_itself_and_writes_the_truth(tmp_path):
    for folder in ("a", "b"):
        main([str(tmp_path / folder), "--count", "3", "--seed", "2", "--kind", "render"])
    first, second = (sorted((tmp_path / f).iterdir()) for f in ("a", "b"))
    assert [p.name for p in first] == [p.name for p in second]
    assert (tmp_path / "a/truth.jsonl").read_bytes() == (tmp_path / "b/truth.jsonl").read_bytes()
    for line in (tmp_path / "a/truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(line)
        assert truth["kind"] == "render"
        assert truth["cards"][0]["quad"] is None
        if truth["file"].endswith(("jpg", "png", "webp")):
            with Image.open(tmp_path / "a" / truth["file"]) as picture:
                size = ImageOps.exif_transpose(picture).size
            assert size == (truth["width"], truth["height"])


@pytest.mark.parametrize(
    ("asked", "shelves"),
    [
        ([], {"known"}),
        (["--designs", "kept"], {"kept"}),
        (["--designs", "wallet"], {"wallet"}),
        (["--designs", "drawer"], {"drawer"}),
        (["--designs", "all"], {"known", "wallet", "drawer", "kept"}),
    ],
)
def test_designs_are_made_only_when_asked_for(tmp_path, asked, shelves):
    main([str(tmp_path), "--count", "3", "--seed", "9", "--kind", "render", *asked])
    lines = (tmp_path / "truth.jsonl").read_text("utf-8").splitlines()
    cards = [json.loads(line)["cards"][0] for line in lines]
    assert {shelf_of(card["template"]) for card in cards} <= shelves
    assert all(card["lines"] and any(card["fields"].values()) for card in cards)


@pytest.mark.parametrize(
    ("name", "shelf"), [("sole_trader", "kept"), ("restaurant", "wallet"), ("cause", "drawer")]
)
def test_both_sides_of_a_card_come_from_one_shelf(name, shelf):
    front = printed(name)
    back = shots.the_back(front, random.Random(2))
    assert shelf_of(back.template) == shelf
    assert back.content is front.content


def test_no_two_designs_have_one_name():
    for side in (0, 1):
        names = [name for shelf in SHELVES if shelf != "all" for name in SHELVES[shelf][side]]
        assert len(names) == len(set(names)) == len(SHELVES["all"][side])


def test_a_picture_without_a_card_has_none(tmp_path):
    main([str(tmp_path), "--count", "1", "--kind", "nocard"])
    truth = json.loads((tmp_path / "truth.jsonl").read_text("utf-8"))
    assert truth["cards"] == []
    assert (tmp_path / truth["file"]).stat().st_size > 5000
