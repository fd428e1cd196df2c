"""Both sides of a card on the command line: told when the second is read, saved as one contact."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from command_line import Program

FRONT = (
    "Anna Nowak", "Sales Manager", "Firma Testowa Sp. z o.o.", "+48 601 234 567",
    "anna.nowak@testowa.pl",
)  # fmt: skip
BACK = ("Firma Testowa", "www.testowa.pl", "ul. Lipowa 14", "30-702 Kraków")


def draw(file: Path, lines: Sequence[str]) -> Path:
    picture = Image.new("RGB", (1000, 600), "white")
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        size = 64 if number == 0 else 36
        pen.text((80, 60 + 100 * number), line, "black", ImageFont.load_default(size))
    picture.save(file)
    return file


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw(tmp_path_factory.mktemp("sides") / "b-front.png", FRONT)


@pytest.fixture(scope="module")
def back(front: Path) -> Path:
    return draw(front.with_name("c-back.png"), BACK)


@pytest.fixture(scope="module")
def early_back(front: Path) -> Path:
    return draw(front.with_name("a-back.png"), BACK)


def test_the_second_side_names_the_first(cardcase: Program, front: Path, back: Path) -> None:
    first, second = cardcase("scan", "--json", front, back).objects
    assert "pair" not in first["cards"][0], "nobody could know yet"
    pair = second["cards"][0]["pair"]
    assert (pair["file"], pair["card"]) == (str(front), 0) and pair["score"] >= 0.85
    assert {"code": "domain", "what": "testowa.pl"} in pair["reasons"]
    told = cardcase("scan", front, back, LC_ALL="pl_PL.UTF-8")
    assert f"Druga strona to może {front}" in told.out


@pytest.mark.parametrize("order", ["front first", "back first"])
def test_both_sides_are_saved_as_one_contact(
    cardcase: Program, front: Path, back: Path, early_back: Path, order: str
) -> None:
    files = (front, back) if order == "front first" else (early_back, front)
    saved = cardcase("scan", "--json", "--save", *files)
    assert saved.code == 0, saved.err
    told = {Path(each["file"]).name: each for each in saved.objects}
    assert len(told) == 2
    (contact,) = cardcase("search", "--json", "").objects
    assert {each["contacts"][0] for each in told.values()} == {contact["uid"]}
    assert (contact["given"], contact["family"]) == ("Anna", "Nowak")
    assert [address["postcode"] for address in contact["addresses"]] == ["30-702"]
    last = told[Path(files[1] if order == "front first" else files[0]).name]
    assert last["cards"][0]["pair"]["file"] == str(front) and last["review"] == 0
    # The back is a part of saving the card.
    assert cardcase("undo").code == 0
    assert cardcase("search", "--json", "").objects == []


def test_a_company_that_waits_in_vain_is_saved_in_the_end(
    cardcase: Program, early_back: Path
) -> None:
    saved = cardcase("scan", "--save", early_back)
    assert saved.code == 0 and "Saved: 1." in saved.out
    (contact,) = cardcase("search", "--json", "").objects
    assert contact["jobs"][0]["organization"] == "Firma Testowa"
