import io

import pytest
from PIL import Image

from cardcase.core.scan.sniff import HEAD, picture_suffix


@pytest.mark.parametrize(
    ("kind", "suffix"),
    [
        ("JPEG", ".jpg"),
        ("PNG", ".png"),
        ("WEBP", ".webp"),
        ("GIF", ".gif"),
        ("TIFF", ".tif"),
        ("BMP", ".bmp"),
        ("AVIF", ".avif"),
        ("PDF", ".pdf"),
    ],
)
def test_pictures_are_told_by_their_first_bytes(kind: str, suffix: str) -> None:
    data = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(data, kind)
    assert picture_suffix(data.getvalue()[:HEAD]) == suffix


def ftyp(major: bytes, *compatible: bytes) -> bytes:
    brands = major + bytes(4) + b"".join(compatible)
    return (8 + len(brands)).to_bytes(4, "big") + b"ftyp" + brands + b"\0\0\0\x08free"


@pytest.mark.parametrize(
    ("head", "suffix"),
    [
        (ftyp(b"heic", b"mif1", b"heic"), ".heic"),
        (ftyp(b"mif1", b"mif1", b"heic"), ".heic"),
        (ftyp(b"mif1", b"mif1", b"avif"), ".avif"),
        (ftyp(b"isom", b"isom", b"mp42"), ""),
        (ftyp(b"isom") + b"heic", ""),
        (b"MM\0*\0\0\0\x08", ".tif"),
        (b"\n%PDF-1.7", ".pdf"),
        (b"x" * HEAD + b"%PDF-1.7", ""),
    ],
)
def test_containers_are_told_by_what_they_say_of_themselves(head: bytes, suffix: str) -> None:
    assert picture_suffix(head) == suffix


@pytest.mark.parametrize(
    "head",
    [b"", b"\xff", b"Dear reader", b"BMW is a car, not a bitmap", b"RIFF0000WAVE", b"PK\x03\x04",
     b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"BEGIN:VCARD"],
)  # fmt: skip
def test_what_is_no_picture(head: bytes) -> None:
    assert picture_suffix(head) == ""
