"""Pictures of the library: decoded elsewhere, kept while in use, and never a crash."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from cardcase.core.store.library import Library
from cardcase.ui import pictures as pictures_module
from cardcase.ui.pictures import Pictures, decode
from cardcase.ui.tasks import InlineTasks, Mailbox, Tasks

FIT = QSize(100, 100)


def encoded(size: tuple[int, int], color: str = "red", *, turned: bool = False) -> bytes:
    data = io.BytesIO()
    image = Image.new("RGB", size, color)
    exif = image.getexif()
    if turned:
        exif[0x0112] = 6  # Orientation: a quarter clockwise
    image.save(data, "JPEG", exif=exif)
    return data.getvalue()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks(Mailbox())
    yield made
    made.close()


@pytest.fixture
def pictures(library: Library, tasks: Tasks) -> Pictures:
    return Pictures(library.media, tasks)


def arrived(pictures: Pictures, sha256: str, fit: QSize, qtbot: QtBot) -> QPixmap:
    with qtbot.waitSignal(pictures.ready, timeout=5_000) as ready:
        assert pictures.get(sha256, fit) is None, "it is not here yet"
    assert ready.args == [sha256]
    found = pictures.get(sha256, fit)
    assert found is not None
    return found


def test_a_picture_comes_later_and_fits(library: Library, pictures: Pictures, qtbot: QtBot) -> None:
    sha256 = library.media.put(encoded((400, 200)))
    pixmap = arrived(pictures, sha256, FIT, qtbot)
    assert pixmap.size() == QSize(100, 50)


def test_a_small_picture_is_not_enlarged(
    library: Library, pictures: Pictures, qtbot: QtBot
) -> None:
    sha256 = library.media.put(encoded((40, 20)))
    assert arrived(pictures, sha256, FIT, qtbot).size() == QSize(40, 20)


def test_a_picture_stands_upright(library: Library, pictures: Pictures, qtbot: QtBot) -> None:
    sha256 = library.media.put(encoded((400, 200), turned=True))
    assert arrived(pictures, sha256, FIT, qtbot).size() == QSize(50, 100)


def test_each_size_is_a_picture_of_its_own(
    library: Library, pictures: Pictures, qtbot: QtBot
) -> None:
    sha256 = library.media.put(encoded((400, 200)))
    assert arrived(pictures, sha256, FIT, qtbot).width() == 100
    assert arrived(pictures, sha256, QSize(200, 200), qtbot).width() == 200


def test_it_is_decoded_once_however_often_it_is_asked_for(
    library: Library, pictures: Pictures, qtbot: QtBot
) -> None:
    sha256 = library.media.put(encoded((400, 200)))
    told: list[str] = []
    pictures.ready.connect(told.append)
    for _ in range(5):
        assert pictures.get(sha256, FIT) is None
    qtbot.waitUntil(lambda: bool(told), timeout=5_000)
    first = pictures.get(sha256, FIT)
    assert first is pictures.get(sha256, FIT)
    qtbot.wait(20)
    assert told == [sha256]


def test_a_broken_picture_is_a_null_one_and_is_not_tried_again(
    library: Library, pictures: Pictures, qtbot: QtBot
) -> None:
    sha256 = library.media.put(b"these are words, not a picture")
    assert arrived(pictures, sha256, FIT, qtbot).isNull()
    told: list[str] = []
    pictures.ready.connect(told.append)
    found = pictures.get(sha256, FIT)
    assert found is not None
    assert found.isNull()
    qtbot.wait(20)
    assert told == []


def test_a_missing_picture_is_a_null_one(
    library: Library, pictures: Pictures, qtbot: QtBot
) -> None:
    sha256 = library.media.put(encoded((40, 20)))
    library.media.path(sha256).unlink()
    assert arrived(pictures, sha256, FIT, qtbot).isNull()


def test_only_what_was_looked_at_last_is_kept(
    library: Library, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(pictures_module, "CACHE_PIXELS", 3 * 100 * 100)
    pictures = Pictures(library.media, tasks)
    shas = [library.media.put(encoded((100, 100), color)) for color in ("red", "green", "blue")]
    for sha256 in shas:
        arrived(pictures, sha256, FIT, qtbot)
    assert pictures.get(shas[0], FIT) is not None, "looked at again, so it stays"
    arrived(pictures, library.media.put(encoded((100, 100), "white")), FIT, qtbot)
    assert pictures.get(shas[0], FIT) is not None
    assert pictures.get(shas[2], FIT) is not None
    arrived(pictures, shas[1], FIT, qtbot)


def test_one_picture_is_kept_however_large(
    library: Library, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(pictures_module, "CACHE_PIXELS", 10)
    pictures = Pictures(library.media, tasks)
    sha256 = library.media.put(encoded((100, 100)))
    arrived(pictures, sha256, FIT, qtbot)


def test_without_threads_it_is_there_at_once(library: Library) -> None:
    pictures = Pictures(library.media, InlineTasks())
    found = pictures.get(library.media.put(encoded((400, 200))), FIT)
    assert found is not None
    assert found.size() == QSize(100, 50)


def test_decoding_a_file_that_is_not_there_gives_a_null_image(tmp_path: Path) -> None:
    assert decode(tmp_path / "nothing.jpg", FIT).isNull()
    words = tmp_path / "words.jpg"
    words.write_text("not a picture")
    assert decode(words, FIT).isNull()
