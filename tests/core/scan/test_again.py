"""Cards read again as their owner says they lie: cut, turned, on pages, by the real engine."""

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from cardcase.core.errors import ScanError
from cardcase.core.scan.again import OpenPage, read_cards, view_of
from cardcase.core.scan.image import Frame
from cardcase.core.scan.outline import Outline
from cardcase.core.scan.page import Quad
from cardcase.core.scan.reader import Reader
from cardcase.core.scan.result import ScannedCard, ScanOptions
from made_cards import laid, printed, table

LEFT: Quad = ((90, 130), (690, 90), (730, 470), (110, 520))
RIGHT: Quad = ((840, 640), (1480, 660), (1460, 1080), (820, 1060))
OTHER = ("Hurt Mebli", "Jan Sowa", "tel. +48 41 555 66 77", "jan.sowa@hurt.example")
OPTIONS = ScanOptions(languages=("pl", "en"))


@cache
def photograph() -> Frame:
    """Two cards on a table."""
    pixels = laid(laid(table(), printed(), LEFT), printed(OTHER), RIGHT)
    return Frame(pixels, pixels.shape[1], pixels.shape[0])


def read(*outlines: Outline, frame: Frame | None = None) -> tuple[ScannedCard, ...]:
    return read_cards(frame or photograph(), outlines, OPTIONS)


def saved(kind: str, *pictures: np.ndarray) -> bytes:
    first, *more = (Pillow.fromarray(each) for each in pictures)
    data = io.BytesIO()
    first.save(data, kind, save_all=True, append_images=more)
    return data.getvalue()


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    made = Reader()
    yield made
    made.close()


def test_only_the_card_in_the_corners_is_read() -> None:
    left, right = read(Outline(quad=LEFT, quarters=0), Outline(quad=RIGHT))
    assert left.draft.contact.family == "Kowalczyk" and "Sowa" not in left.reading.text
    assert right.draft.contact.family == "Sowa"
    assert (left.quad, left.rotation, left.confidence) == (LEFT, 356, 1.0)
    assert (left.reading.engine, left.reading.languages) == ("rapidocr", ("pl", "en"))


def test_how_it_lies_is_the_owners_word_where_it_was_given() -> None:
    turned, found = read(Outline(quad=LEFT, quarters=3), Outline(quad=(*LEFT[1:], LEFT[0])))
    # A quarter to the right: what was the bottom left corner leads, and the card stands on end.
    assert turned.quad == (LEFT[3], *LEFT[:3])
    assert turned.reading.height > turned.reading.width
    assert "Kowalczyk" in turned.reading.text
    # Where nobody has said, the text decides.
    assert found.quad == LEFT
    assert found.reading.width > found.reading.height


def test_the_whole_picture_can_be_the_card() -> None:
    pixels = np.ascontiguousarray(np.rot90(printed(), -1))
    frame = Frame(pixels, 2 * pixels.shape[1], 2 * pixels.shape[0])
    (card,) = read(Outline(quarters=1), frame=frame)
    assert card.quad is None and card.rotation == 90
    assert card.draft.contact.family == "Kowalczyk"


def test_corners_that_no_card_has_are_a_fault_of_ours() -> None:
    with pytest.raises(ValueError, match="crossed"):
        read(Outline(quad=(LEFT[0], LEFT[2], LEFT[1], LEFT[3])))


def test_a_page_is_shown_no_larger_than_it_is() -> None:
    view = view_of(photograph())
    with Pillow.open(io.BytesIO(view.picture)) as picture:
        assert picture.size == (view.width, view.height) == (1600, 1200)


def test_the_page_at_hand_is_not_opened_twice(tmp_path: Path) -> None:
    file = tmp_path / "two.tif"
    file.write_bytes(saved("TIFF", printed(), printed(OTHER)))
    page = OpenPage()
    second = page.frame(file, 1)
    assert page.frame(file, 1) is second
    assert not np.array_equal(page.frame(file, 0).pixels, second.pixels)
    with pytest.raises(ScanError, match="broken_image"):
        page.frame(file, 2)
    with pytest.raises(ScanError, match="file_missing"):
        page.frame(tmp_path / "none.tif", 0)


def test_the_reading_process_reads_cards_of_the_pages_of_a_file(
    reader: Reader, tmp_path: Path
) -> None:
    file = tmp_path / "cards.pdf"
    file.write_bytes(saved("PDF", printed(), printed(OTHER)))
    view = reader.view(file, 1)
    assert view.width > view.height and view.picture.startswith(b"\xff\xd8")
    both = reader.read_cards(file, [Outline(page=1), Outline(page=0, quarters=0)], OPTIONS)
    assert [card.page for card in both] == [1, 0]
    assert [card.draft.contact.family for card in both] == ["Sowa", "Kowalczyk"]
    with pytest.raises(ScanError, match="broken_image"):
        reader.view(file, 7)
