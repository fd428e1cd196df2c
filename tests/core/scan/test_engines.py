"""Both real engines on real photographs, and the registry."""

import shutil
import socket
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import font_source_serif_pro
import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from cardcase.core.errors import ScanError
from cardcase.core.scan import engines
from cardcase.core.scan.engines import rapid, tesseract
from cardcase.core.scan.engines.base import Image, LineEngine
from cardcase.core.scan.engines.combined import CombinedEngine
from cardcase.core.scan.engines.rapid import RapidEngine
from cardcase.core.scan.engines.tesseract import TesseractEngine
from cardcase.core.scan.geometry import area, direction
from cardcase.core.scan.image import open_photograph
from cardcase.core.scan.page import Page
from support import card_file

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="Tesseract is not installed"
)


def pixels(name: str) -> Image:
    return next(open_photograph(card_file(name).read_bytes()).frames).pixels


@pytest.fixture(scope="module")
def marie() -> Page:
    return engines.get("rapidocr").read(pixels("contoso-marie.png"))


def test_naming_the_engines_loads_none_of_them() -> None:
    code = (
        "import sys; from cardcase.core.scan import engines; names = engines.names();"
        "heavy = {'cv2', 'numpy', 'onnxruntime', 'rapidocr', 'pytesseract', 'PIL'};"
        "print(names[:3], heavy & set(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "('rapidocr', 'auto', 'tesseract') set()"


def test_an_engine_is_made_once_and_an_unknown_one_is_named() -> None:
    assert engines.get("rapidocr") is engines.get("rapidocr")
    with pytest.raises(ScanError) as caught:
        engines.get("crystal-ball")
    assert (caught.value.code, caught.value.details["name"]) == ("unknown_engine", "crystal-ball")


def test_another_package_can_add_an_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint(
        "second-rapid", "cardcase.core.scan.engines.rapid:RapidEngine", "cardcase.engines"
    )
    monkeypatch.setattr(engines, "entry_points", lambda **wanted: [point])
    for looked_up in (engines.names, engines.get):
        looked_up.cache_clear()
    assert "second-rapid" in engines.names()
    assert isinstance(engines.get("second-rapid"), RapidEngine)
    for looked_up in (engines.names, engines.get):
        looked_up.cache_clear()


def test_rapidocr_reads_a_card(marie: Page) -> None:
    assert [line.text for line in marie.lines] == [
        "Contoso Ltd.", "Marie Duartes", "Customer Advisor",
        "Email: marie@contoso.com", "Phone: 555-010-9876",
    ]  # fmt: skip
    assert (marie.width, marie.height) == (1000, 620)
    assert all(line.confidence > 0.9 and line.engine == "rapidocr" for line in marie.lines)


def test_words_stand_in_their_line_one_after_the_other(marie: Page) -> None:
    for line in marie.lines:
        assert [word.text for word in line.words] == line.text.split()
        edges = [x for word in line.words for x in (word.quad[0][0], word.quad[1][0])]
        assert edges == sorted(edges)
        assert line.left - 1 <= edges[0] and edges[-1] <= line.right + 1


def test_what_is_upside_down_or_sideways_is_read_where_it_stands() -> None:
    upright = pixels("adventure-works-2.jpg")
    for quarters, degrees in ((1, -90), (2, 180), (3, 90)):
        page = engines.get("rapidocr").read(np.rot90(upright, quarters).copy())
        name = next(line for line in page.lines if line.text == "Roberto Tamburello")
        assert (direction(name.quad) - degrees + 180) % 360 - 180 == pytest.approx(0, abs=3)
        assert area(name.quad) > 0


def test_a_line_that_reads_well_either_way_lies_as_the_others_do() -> None:
    picture = printed("XON OHOS", "Anna Kowalska", "ul. Leśna 5, 05-200 Wołomin", "anna@stalex.pl")
    page = engines.get("rapidocr").read(np.rot90(picture, 2).copy())
    assert "XON OHOS" in page.text.split("\n")


def test_a_short_word_runs_as_the_lines_of_its_card_do() -> None:
    picture = printed("dr", "Anna Kowalska", "ul. Leśna 5, 05-200 Wołomin", "anna@stalex.pl")
    page = engines.get("rapidocr").read(np.rot90(picture).copy())
    assert "dr" in page.text.split("\n")


def test_a_picture_without_text_has_no_lines() -> None:
    blank = np.full((200, 300, 3), 255, np.uint8)
    assert engines.get("rapidocr").read(blank).lines == ()


def test_rapidocr_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*args: object, **options: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", opened)
    monkeypatch.setattr(socket, "create_connection", opened)
    monkeypatch.setattr(socket, "getaddrinfo", opened)
    fresh = RapidEngine()  # loads its models under watch
    assert fresh.read(pixels("adventure-works-2.jpg")).lines


def test_rapidocr_without_its_models_is_not_available(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from cardcase.core.scan.engines import rapid

    empty = tmp_path_factory.mktemp("models")
    monkeypatch.setattr(rapid, "_models", lambda: empty)
    fresh = RapidEngine()
    assert fresh.available().reason == "models_missing"
    with pytest.raises(ScanError, match="no_engine"):
        fresh.read(np.full((64, 64, 3), 255, np.uint8))


def test_what_the_pipeline_may_ask_of_each_engine() -> None:
    assert isinstance(RapidEngine(), LineEngine)
    assert isinstance(CombinedEngine(), LineEngine)
    assert not isinstance(TesseractEngine(), LineEngine)


@needs_tesseract
def test_tesseract_reads_a_card() -> None:
    page = engines.get("tesseract").read(pixels("contoso-marie.png"), ("pl", "en"))
    text = page.text
    assert "Marie Duartes" in text and "Customer Advisor" in text
    # Read with the Polish model alone there would be no @.
    assert "marie@contoso.com" in text
    name = next(line for line in page.lines if "Marie" in line.text)
    assert name.engine == "tesseract" and 0.5 < name.confidence <= 1
    assert [word.text for word in name.words] == name.text.split()


@needs_tesseract
def test_tesseract_reads_a_large_picture_in_its_own_pixels() -> None:
    lines = ["Anna Kowalska", "www.stalex.pl", "anna@stalex.pl"]
    picture = printed(*lines)
    larger = np.kron(255 - picture, np.ones((2, 2, 1), np.uint8))  # white on black, besides
    page = engines.get("tesseract").read(larger, ("pl", "en"))
    assert [line.text for line in page.lines] == [
        "Anna Kowalska",
        "www.stalex.pl",
        "anna@stalex.pl",
    ]
    name = page.lines[0]
    assert name.left == pytest.approx(120, abs=12) and name.top == pytest.approx(100, abs=30)


@needs_tesseract
def test_tesseract_always_reads_with_a_model_that_knows_the_at_sign(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tesseract, "_installed", lambda: frozenset({"eng", "pol", "deu"}))
    assert tesseract._models(("pl", "de", "fr")) == "eng+pol+deu"
    assert tesseract._models(()) == "eng"
    assert TesseractEngine().languages() == ("pl", "en", "de")


def test_without_the_program_tesseract_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    state = TesseractEngine().available()
    assert not state.ready
    assert state.reason == "program_missing" and "tesseract-ocr-pol" in state.install
    with pytest.raises(ScanError, match="no_engine"):
        TesseractEngine().read(np.full((64, 64, 3), 255, np.uint8))


def printed(*lines: str) -> Image:
    """Lines of print in a font that has the letters of Polish."""
    picture = Pillow.new("RGB", (1100, 90 * len(lines) + 60), "white")
    file = Path(font_source_serif_pro.__file__).parent / "files" / "SourceSerifPro-Regular.ttf"
    font = ImageFont.truetype(file, 44)
    for at, text in enumerate(lines):
        ImageDraw.Draw(picture).text((60, 40 + 90 * at), text, fill="black", font=font)
    return np.asarray(picture)


POLISH = (
    "JAKUB DĄBROWSKI",
    "Prezes Zarządu",
    "ul. Długa 5",
    "tel. +48 41 111 22 33",
    "a@stalex.pl",
)


def test_rapidocr_reads_capitals_that_its_model_does_not_know() -> None:
    page = engines.get("rapidocr").read(printed("PAWEŁ JASIŃSKI", *POLISH[1:]))
    assert page.lines[0].text == "PAWEŁ JASIŃSKI"


def needs_polish() -> None:
    if "pl" not in engines.get("tesseract").languages():
        pytest.skip("Tesseract has no Polish model here")


def test_rapidocr_sees_the_tail_of_a_capital() -> None:
    (line, *_) = engines.get("rapidocr").read(printed(*POLISH)).lines
    assert (line.text, line.engine) == ("JAKUB DĄBROWSKI", "rapidocr")


@needs_tesseract
def test_auto_takes_the_ogonek_of_a_capital_from_tesseract(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    needs_polish()
    monkeypatch.setattr(rapid, "with_tails", lambda signs, *_: list(signs))
    picture = printed(*POLISH)
    alone = engines.get("rapidocr").read(picture)
    both = engines.get("auto").read(picture, ("pl", "en"))
    assert alone.lines[0].text == "JAKUB DABROWSKI"
    assert [line.text for line in both.lines] == list(POLISH)
    assert (both.lines[0].engine, both.lines[-1].engine) == ("auto", "rapidocr")
    assert [word.text for word in both.lines[0].words] == ["JAKUB", "DĄBROWSKI"]


def test_auto_without_the_program_is_rapidocr_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    picture = printed(*POLISH)
    auto = CombinedEngine()
    assert auto.available().ready
    assert auto.read(picture) == engines.get("rapidocr").read(picture)


@needs_tesseract
def test_auto_goes_on_when_tesseract_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def failed(*args: object) -> None:
        raise ScanError("engine_failed", name="tesseract")

    monkeypatch.setattr(tesseract, "_words", failed)
    picture = printed(*POLISH)
    assert engines.get("auto").read(picture) == engines.get("rapidocr").read(picture)


@needs_tesseract
def test_auto_asks_nothing_of_a_card_in_a_language_without_letters_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def asked(*args: object) -> None:
        raise AssertionError("Tesseract was asked")

    monkeypatch.setattr(tesseract, "_words", asked)
    assert engines.get("auto").read(pixels("contoso-marie.png")).lines
