"""Opening pictures: every format, every mode, and what must be refused."""

import io
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pillow_heif
import pypdfium2
import pytest
from PIL import Image, ImageChops

from cardcase.core.errors import ScanError
from cardcase.core.scan import image as opening
from cardcase.core.scan.image import Frame, open_photograph
from support import bomb, card_file

SIZE = (60, 40)
RED, BLUE = (200, 30, 40), (20, 40, 200)


def half_and_half(size: tuple[int, int] = SIZE) -> Image.Image:
    """Left red, right blue."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (size[0] // 2, 0, *size))
    return picture


def encoded(picture: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def heic(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(picture).save(out, quality=95)
    return out.getvalue()


def pdf(*pages: Image.Image) -> bytes:
    return encoded(pages[0], "PDF", save_all=True, append_images=list(pages[1:]), resolution=300)


def locked_pdf() -> bytes:
    """A PDF that asks for a password, as far as it can be made without encrypting anything.

    The standard security handler, revision 2 (ISO 32000-1, 7.6.3), whose check of the empty
    password fails.
    """
    body = b"%PDF-1.4\n"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 240 150] >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"41" * 32
        + b"> /U <"
        + b"42" * 32
        + b"> >>",
    ]
    places = []
    for number, text in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = (
        b"trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<" + b"43" * 16 + b"> <"
        + b"43" * 16 + b">] >>\nstartxref\n%d\n%%%%EOF\n" % len(body)
    )  # fmt: skip
    return body + b"xref\n0 5\n0000000000 65535 f \n" + table + trailer


def without_adobe(jpeg: bytes) -> bytes:
    """A JPEG without its APP14 segment."""
    start = jpeg.index(b"\xff\xee")
    return jpeg[:start] + jpeg[start + 2 + int.from_bytes(jpeg[start + 2 : start + 4], "big") :]


def frames(data: bytes) -> list[Frame]:
    return list(open_photograph(data).frames)


def only(data: bytes) -> Frame:
    (frame,) = frames(data)
    return frame


def near(pixel: np.ndarray, colour: tuple[int, int, int], by: int = 25) -> bool:
    return bool(np.all(np.abs(pixel.astype(int) - colour) <= by))


def refused(data: bytes) -> str:
    with pytest.raises(ScanError) as caught:
        frames(data)
    return caught.value.code


@pytest.mark.parametrize(
    "data",
    [
        encoded(half_and_half(), "JPEG", quality=95),
        encoded(half_and_half(), "PNG"),
        encoded(half_and_half(), "WEBP", lossless=True),
        encoded(half_and_half(), "TIFF"),
        encoded(half_and_half(), "GIF"),
        encoded(half_and_half(), "BMP"),
        encoded(half_and_half(), "AVIF", quality=95),
        heic(half_and_half()),
        pdf(half_and_half()),
        encoded(half_and_half().convert("P"), "PNG"),
        encoded(half_and_half().convert("CMYK"), "JPEG", quality=95),
        encoded(half_and_half().convert("CMYK"), "TIFF"),
        encoded(half_and_half().convert("RGBA"), "PNG"),
    ],
    ids=["jpeg", "png", "webp", "tiff", "gif", "bmp", "avif", "heic", "pdf", "palette",
         "cmyk jpeg", "cmyk tiff", "rgba"],
)  # fmt: skip
def test_every_kind_of_picture_becomes_rgb(data: bytes) -> None:
    frame = only(data)
    assert frame.pixels.dtype == np.uint8
    assert (frame.width, frame.height) == SIZE
    # A PDF page is rendered in whole pixels, rounded up.
    assert frame.pixels.shape == pytest.approx((SIZE[1], SIZE[0], 3), abs=1)
    assert near(frame.pixels[20, 10], RED, 40) and near(frame.pixels[20, 50], BLUE, 40)


def test_what_is_transparent_is_white() -> None:
    clear = Image.new("RGBA", SIZE, (0, 0, 0, 0))
    palette = Image.new("P", SIZE, 3)
    palette.putpalette([0, 0, 0] * 8)
    for data in (encoded(clear, "PNG"), encoded(palette, "PNG", transparency=3)):
        assert near(only(data).pixels[5, 5], (255, 255, 255), 0)


def test_sixteen_bits_keep_their_shades() -> None:
    ramp = np.linspace(0, 65535, 256, dtype=np.uint16)[None, :].repeat(4, axis=0)
    data = encoded(Image.fromarray(ramp), "PNG")
    grey = only(data).pixels[0, :, 0].astype(int)
    assert grey[0] == 0 and grey[-1] == 255
    assert np.all(np.abs(grey - np.arange(256)) <= 1)


@pytest.mark.parametrize("highest", [1.0, 255.0, 65535.0, 4_000_000.0])
def test_floating_point_keeps_its_shades(highest: float) -> None:
    ramp = np.linspace(0, highest, 256, dtype=np.float32)[None, :].repeat(4, axis=0)
    ramp[0, :3] = np.nan, np.inf, -np.inf
    grey = only(encoded(Image.fromarray(ramp), "TIFF")).pixels[1, :, 0].astype(int)
    assert grey[0] == 0 and grey[-1] == 255
    assert np.all(np.abs(grey - np.arange(256)) <= 1)


def test_inks_are_inverted_only_where_adobe_inverted_them() -> None:
    adobe = encoded(half_and_half().convert("CMYK"), "JPEG", quality=95)
    plain = without_adobe(encoded(ImageChops.invert(half_and_half().convert("CMYK")), "JPEG"))
    for data in (adobe, plain):
        frame = only(data)
        assert near(frame.pixels[20, 10], RED, 40) and near(frame.pixels[20, 50], BLUE, 40)


def test_a_progressive_jpeg() -> None:
    frame = only(encoded(half_and_half(), "JPEG", progressive=True, quality=95))
    assert near(frame.pixels[20, 10], RED, 40)


def test_grey_pictures_have_three_channels() -> None:
    data = encoded(half_and_half().convert("L"), "JPEG")
    assert only(data).pixels.shape == (SIZE[1], SIZE[0], 3)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(orientation: int) -> None:
    # The stored picture is the upright one after the inverse of what the tag asks for.
    inverse = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    stored = half_and_half()
    if orientation in inverse:
        stored = stored.transpose(inverse[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    frame = only(encoded(stored, "JPEG", exif=exif, quality=95))
    assert (frame.width, frame.height) == SIZE
    assert near(frame.pixels[20, 10], RED, 40) and near(frame.pixels[20, 50], BLUE, 40)


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_means_nothing_is_passed_over(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert near(only(encoded(half_and_half(), "JPEG", exif=exif)).pixels[20, 10], RED, 40)


def test_metadata_that_is_damaged_does_not_cost_the_picture() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    whole = encoded(half_and_half(), "JPEG", exif=exif)
    for broken in (b"Exif\0\0MM\0*\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff"):
        start = whole.index(b"Exif\0\0")
        data = whole[:start] + broken + whole[start + len(broken) :]
        assert only(data).pixels.size


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({0x9003: "2026:03:12 14:05:09"}, "2026-03-12T14:05:09"),
        ({0x9004: "2025:12:31 23:59:58"}, "2025-12-31T23:59:58"),
        ({0x9003: "0000:00:00 00:00:00", 0x9004: "2024:02:29 08:00:00"}, "2024-02-29T08:00:00"),
        ({0x9003: "2026:13:45 10:00:00"}, ""),
        ({0x9003: "1970:01:01 00:00:00"}, ""),
        ({0x9003: "yesterday"}, ""),
        ({}, ""),
    ],
)
def test_when_the_photograph_was_taken(tags: dict[int, str], expected: str) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769).update(tags)
    data = encoded(half_and_half(), "JPEG", exif=exif)
    assert open_photograph(data).taken_at == expected


def test_pages_of_a_pdf_and_of_a_tiff_are_frames() -> None:
    pages = [Image.new("RGB", SIZE, RED), Image.new("RGB", (40, 60), BLUE)]
    tiff = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    for data in (pdf(*pages), tiff):
        first, second = frames(data)
        assert (first.width, first.height) == SIZE and near(first.pixels[20, 10], RED, 40)
        assert (second.width, second.height) == (40, 60) and near(second.pixels[20, 10], BLUE, 40)


def test_an_animation_is_one_picture() -> None:
    pictures = [Image.new("RGB", SIZE, RED), Image.new("RGB", SIZE, BLUE)]
    data = encoded(pictures[0], "GIF", save_all=True, append_images=pictures[1:])
    assert near(only(data).pixels[5, 5], RED, 10)


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_other_animations_are_one_picture(form: str) -> None:
    pictures = [Image.new("RGB", SIZE, RED), Image.new("RGB", SIZE, BLUE)]
    data = encoded(pictures[0], form, save_all=True, append_images=pictures[1:])
    assert near(only(data).pixels[5, 5], RED, 25)


def test_of_several_images_in_a_heic_file_the_primary_one_is_taken() -> None:
    file = pillow_heif.from_pillow(Image.new("RGB", SIZE, BLUE))
    file.add_from_pillow(Image.new("RGB", (64, 64), RED))
    out = io.BytesIO()
    file.save(out, quality=95, primary_index=1)
    frame = only(out.getvalue())
    assert (frame.width, frame.height) == (64, 64) and near(frame.pixels[20, 20], RED)


def test_a_large_photograph_is_decoded_smaller_and_measured_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(opening, "WORKING_PIXELS", 300_000)
    for form in ("JPEG", "PNG"):
        frame = only(encoded(half_and_half((1600, 1200)), form))
        assert (frame.width, frame.height) == (1600, 1200)
        assert frame.pixels.shape[0] * frame.pixels.shape[1] <= 300_000
        assert frame.scale == pytest.approx(1600 / frame.pixels.shape[1])


def test_a_photograph_of_a_hundred_megapixels_works() -> None:
    data = encoded(Image.new("L", (12_000, 9_000), 200), "JPEG")
    frame = only(data)
    assert (frame.width, frame.height) == (12_000, 9_000)
    assert frame.pixels.size <= 3 * opening.WORKING_PIXELS


def test_a_bomb_is_refused_by_its_header(tmp_path: Path) -> None:
    data = bomb(tmp_path).read_bytes()
    tracemalloc.start()
    try:
        assert refused(data) == "too_large"
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_a_header_that_lies_about_a_huge_size_is_refused() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"0"))
    assert refused(data) == "too_large"


def test_too_many_bytes_or_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_PAGES", 2)
    pages = [Image.new("RGB", SIZE)] * 3
    assert refused(pdf(*pages)) == "too_many_pages"
    tiff = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert refused(tiff) == "too_many_pages"
    monkeypatch.setattr(opening, "MAX_BYTES", 100)
    assert refused(encoded(pages[0], "BMP")) == "too_large"


def test_a_pdf_of_two_hundred_pages_is_refused() -> None:
    document = pypdfium2.PdfDocument.new()
    for _ in range(200):
        document.new_page(240, 150).close()
    out = io.BytesIO()
    document.save(out)
    document.close()
    assert refused(out.getvalue()) == "too_many_pages"


def test_a_huge_pdf_page_is_rendered_at_a_bounded_size() -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(14_400, 14_400).close()  # the largest page of PDF 1.6, 200 inches a side
    out = io.BytesIO()
    document.save(out)
    document.close()
    assert only(out.getvalue()).pixels.size <= 3 * opening.WORKING_PIXELS * 1.01


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: b"", "empty_file"),
        (lambda: b"Dear Sir or Madam,", "not_an_image"),
        (lambda: b"PK\x03\x04" + b"\0" * 100, "not_an_image"),
        (lambda: card_file("contoso-chris-photo.jpg").read_bytes()[:200_000], "broken_image"),
        (lambda: card_file("contoso-marie.png").read_bytes()[:20_000], "broken_image"),
        (lambda: b"\xff\xd8\xff\xe0nonsense", "broken_image"),
        (lambda: heic(half_and_half())[:150], "broken_image"),
        (lambda: b"%PDF-1.7\nnothing more", "broken_image"),
        (locked_pdf, "password"),
        (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>', "not_an_image"),
    ],
    ids=["empty", "letter", "docx", "cut jpeg", "cut png", "no jpeg", "cut heic", "no pdf",
         "locked pdf", "svg"],
)  # fmt: skip
def test_what_cannot_be_opened_is_refused_by_its_code(make: Callable[[], bytes], code: str) -> None:
    assert refused(make()) == code


@pytest.mark.parametrize("tenths", range(4, 10))
def test_a_tiff_that_ends_within_a_page_is_broken(tenths: int) -> None:
    pages = [half_and_half() for _ in range(3)]
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    with pytest.raises(ScanError) as caught:
        frames(data[: len(data) * tenths // 10])
    assert caught.value.code == "broken_image"
