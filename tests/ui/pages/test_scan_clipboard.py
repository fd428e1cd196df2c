"""What is pasted, dropped on or chosen in the Scan page."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.ui.errors import sentence_for
from cardcase.ui.pages.scan import page as page_module
from cardcase.ui.pages.scan.clipboard import picture_bytes, picture_paths
from cardcase.ui.theme import Theme
from scanning import ANNA, ZOE, Bench, photograph


@pytest.fixture
def bench(library: Library, tmp_path: Path, dress: Theme, qtbot: QtBot) -> Iterator[Bench]:
    with Bench(library, tmp_path, qtbot) as made:
        yield made
    QGuiApplication.clipboard().clear()


def urls(*named: str | Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(
        [QUrl.fromLocalFile(str(each)) if isinstance(each, Path) else QUrl(each) for each in named]
    )
    return mime


def picture(color: str = "#aa3300") -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


# The page.


def test_copied_files_are_taken(bench: Bench, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setMimeData(urls(photograph(tmp_path, "anna.jpg", ANNA)))
    bench.press("Paste")
    bench.until_seen("anna.jpg, to review, Anna Nowak · Nordform")


def test_a_copied_picture_is_taken_as_it_was_encoded(bench: Bench, tmp_path: Path) -> None:
    data = photograph(tmp_path, "anna.jpg", ANNA).read_bytes()
    mime = QMimeData()
    mime.setData("image/jpeg", data)
    QGuiApplication.clipboard().setMimeData(mime)
    bench.page.paste()
    bench.until_seen("Pasted picture, to review, Anna Nowak · Nordform")
    [record] = load.photographs(bench.library)
    assert bench.library.media.read(record.sha256) == data


def test_a_picture_pasted_twice_is_known_again(bench: Bench, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setData("image/jpeg", photograph(tmp_path, "anna.jpg", ANNA).read_bytes())
    bench.page.take(mime)
    bench.until_seen("Pasted picture, to review, Anna Nowak · Nordform")
    bench.page.take(mime)
    bench.until_seen(
        "Pasted picture, to review, Anna Nowak · Nordform",
        f"Pasted picture, already here, {sentence_for('duplicate')} Anna Nowak · Nordform",
    )


@pytest.mark.parametrize("content", ["nothing", "words", "a page of the web"])
def test_with_no_picture_to_paste_it_says_what_to_do(bench: Bench, content: str) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    if content == "words":
        clipboard.setText("Anna Nowak")
    elif content == "a page of the web":
        clipboard.setMimeData(urls("https://example.org/card.jpg"))
    bench.press("Paste")
    assert bench.notices == [("There is no picture to paste. Copy a photograph first.", False)]
    bench.settle()
    assert bench.seen() == []


def test_a_picture_that_is_none_is_refused_with_a_sentence(bench: Bench) -> None:
    mime = QMimeData()
    mime.setData("image/jpeg", b"these are words, not a picture")
    bench.page.take(mime)
    bench.until(lambda: bench.notices)
    assert bench.notices == [(sentence_for("not_an_image"), False)]
    assert load.photographs(bench.library) == []


def test_chosen_files_are_taken_and_the_folder_is_remembered(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    chosen = [str(photograph(tmp_path / "fair", name, ZOE)) for name in ("a.jpg", "b.jpg")]

    def choose(_parent: object, _title: str, folder: str, kinds: str) -> list[str]:
        asked.append((folder, kinds))
        return chosen if len(asked) == 1 else []

    monkeypatch.setattr(page_module, "ask_files", choose)
    bench.page.files_chosen.connect(bench.page.add_paths)  # as the window does
    bench.press("Choose files")
    bench.until(lambda: [row.split(",")[1] for row in bench.seen()] == [" to review"] * 2)
    bench.press("Choose files")
    assert asked[1][0] == str(tmp_path / "fair")
    kinds = asked[0][1]
    assert kinds.startswith("Photographs (")
    assert all(f"*{suffix}" in kinds for suffix in (".jpg", ".heic", ".webp", ".tiff", ".pdf"))
    assert len(bench.seen()) == 2, "choosing nothing adds nothing"


# The helpers.


def test_local_files_and_folders_are_paths_in_their_order(tmp_path: Path) -> None:
    wanted = [tmp_path / "zażółć gęślą.jpg", tmp_path / "a #1 50%.png", tmp_path]
    assert picture_paths(urls(*wanted)) == wanted


def test_what_lies_elsewhere_is_no_path(tmp_path: Path) -> None:
    mime = urls("https://example.org/a.jpg", tmp_path / "b.jpg", "ftp://example.org/c.jpg")
    assert picture_paths(mime) == [tmp_path / "b.jpg"]
    assert picture_paths(QMimeData()) == []


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "tiff", "bmp"])
def test_an_encoded_picture_is_taken_byte_for_byte(kind: str) -> None:
    data = io.BytesIO()
    Image.new("RGB", (20, 10), "red").save(data, kind)
    mime = QMimeData()
    mime.setImageData(picture())
    mime.setData(f"image/{kind}", data.getvalue())
    assert picture_bytes(mime) == data.getvalue()


def test_a_picture_of_another_program_becomes_a_png() -> None:
    mime = QMimeData()
    mime.setImageData(picture("#aa3300"))
    data = picture_bytes(mime)
    with Image.open(io.BytesIO(data)) as image:
        assert image.format == "PNG"
        assert image.size == (40, 30)
        assert image.convert("RGB").getpixel((5, 5)) == (0xAA, 0x33, 0)


@pytest.mark.parametrize("content", ["nothing", "an empty picture", "empty bytes", "words"])
def test_no_picture_is_no_bytes(content: str) -> None:
    mime = QMimeData()
    if content == "an empty picture":
        mime.setImageData(QImage())
    elif content == "empty bytes":
        mime.setData("image/jpeg", b"")
    elif content == "words":
        mime.setText("Anna Nowak")
    assert picture_bytes(mime) == b""


def test_the_buttons_of_the_drop_zone_say_their_keys(bench: Bench) -> None:
    for name, key in (("Choose files", "Ctrl+O"), ("Paste", "Ctrl+V")):
        button = bench.buttons()[name]
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        bench.page.resize(900, 700)
        assert (button.accessibleDescription(), button.toolTip()) == (key, "")
        bench.page.resize(700, 700)
        assert button.toolTip() == f"{name}  {key}", "where there is no room for a cap"


def test_choosing_begins_where_there_is_a_folder_and_takes_whole_ones(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    photograph(tmp_path / "fair", "a.jpg", ZOE)

    def choose(_parent: object, _title: str, folder: str) -> str:
        asked.append(folder)
        return str(tmp_path / "fair")

    monkeypatch.setattr(page_module, "ask_folder", choose)
    bench.context.settings.setValue("scan/folder", str(tmp_path / "Pictures"))
    bench.page.files_chosen.connect(bench.page.add_paths)  # as the window does
    bench.page.choose_folder()
    bench.until(lambda: [row.split(",")[1] for row in bench.seen()] == [" to review"])
    bench.page.choose_folder()
    assert asked == [str(Path.home()), str(tmp_path / "fair")], "Pictures was never there"
