"""Bytes of a file into pictures, safely.

The size is read from the header and refused before anything is decoded; what a phone takes
(12 to 108 megapixels) is decoded at no more than :data:`WORKING_PIXELS`.
"""

import ctypes
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt
import pillow_heif
import pypdfium2
from PIL import Image as Pillow
from PIL import ImageChops, ImageOps

from cardcase.core.errors import ScanError
from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.sniff import HEAD, MAX_BYTES, picture_suffix

MAX_PIXELS = 130_000_000
WORKING_PIXELS = 26_000_000
MAX_PAGES = 20
PDF_DPI = 300

_WANTED = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "HEIF", "AVIF")
_PAGED = ("TIFF",)  # frames of the other formats are an animation or another view of the same
_EXIF_IFD = 0x8769
_DATE_TAGS = (0x9003, 0x9004)  # DateTimeOriginal, DateTimeDigitized
_DATE_TIME = 0x0132
_FIRST_YEAR = 1990  # an older date is a camera's clock that was never set

_ADOBE = "adobe"  # how Pillow marks that a JPEG has Adobe's APP14 segment
_LOCKED = (4, 5)  # FPDF_ERR_PASSWORD, and FPDF_ERR_SECURITY: a scheme that PDFium does not know

Pillow.init()
pillow_heif.register_heif_opener()
_FORMATS = tuple(name for name in _WANTED if name in Pillow.OPEN)


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture, upright by its EXIF orientation; ``width`` and ``height`` as taken.

    ``pixels`` may be smaller than that: ``scale`` of the taken pixels go into one.
    """

    pixels: Image
    width: int
    height: int

    @property
    def scale(self) -> float:
        return self.width / int(self.pixels.shape[1])


@dataclass(frozen=True, slots=True)
class Photograph:
    """An opened file: its pictures, decoded one at a time, and when it was taken (ISO or "")."""

    frames: Iterator[Frame]
    taken_at: str = ""


def open_photograph(data: bytes, first: int = 0) -> Photograph:
    """Open the bytes of a JPEG, PNG, WebP, TIFF, GIF, BMP, HEIC, AVIF or PDF file.

    Pages before ``first`` are passed over, and not decoded.

    Raises ScanError ``empty_file``, ``not_an_image``, ``broken_image``, ``too_large`` (more than
    :data:`MAX_BYTES` or :data:`MAX_PIXELS`, or than the memory holds), ``too_many_pages`` (more
    than :data:`MAX_PAGES`) or ``password`` (a PDF that is locked); while the frames are taken, too.
    """
    if not data:
        raise ScanError("empty_file")
    if len(data) > MAX_BYTES:
        raise ScanError("too_large", bytes=len(data))
    kind = picture_suffix(data[:HEAD])
    if not kind:
        raise ScanError("not_an_image")
    if kind == ".pdf":
        return Photograph(_pdf_frames(data, first))
    picture = _opened(data)
    return Photograph(_frames(picture, first), _taken_at(picture))


def _opened(data: bytes) -> Pillow.Image:
    with _trouble_of_pillow():
        picture = Pillow.open(io.BytesIO(data), formats=_FORMATS)
    _check_pixels(*picture.size)
    return picture


@contextmanager
def _trouble_of_pillow() -> Iterator[None]:
    """Raise ScanError ``broken_image`` or ``too_large`` for what Pillow raises at a file."""
    with warnings.catch_warnings():
        # Pillow warns of large pictures and odd metadata; the size is checked by us.
        warnings.simplefilter("ignore")
        try:
            yield
        except (Pillow.DecompressionBombError, MemoryError) as error:
            raise ScanError("too_large") from error
        except ScanError:
            raise
        except Exception as error:
            # Decoders raise whatever they stumble over: struct.error, TypeError, IndexError …
            raise ScanError("broken_image") from error


def _check_pixels(width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise ScanError("too_large", width=width, height=height)


def _frames(picture: Pillow.Image, first: int) -> Iterator[Frame]:
    count = 1
    if picture.format in _PAGED:
        with _trouble_of_pillow():
            count = getattr(picture, "n_frames", 1)
    if count > MAX_PAGES:
        raise ScanError("too_many_pages", pages=count, most=MAX_PAGES)
    for page in range(first, count):
        if count > 1:
            with _trouble_of_pillow():
                picture.seek(page)
            _check_pixels(*picture.size)
        yield _frame(picture)


def _frame(picture: Pillow.Image) -> Frame:
    width, height = picture.size
    # Pillow takes every JPEG of inks for Adobe's, which stores them inverted.
    plain_inks = picture.format == "JPEG" and picture.mode == "CMYK" and _ADOBE not in picture.info
    with _trouble_of_pillow():
        factor = _reduction(width, height)
        picture.draft(None, (width // factor, height // factor))
        picture.load()
        if (factor := _reduction(*picture.size)) > 1:
            picture = picture.reduce(factor)
        upright = _upright(ImageChops.invert(picture) if plain_inks else picture)
        pixels = _rgb(upright)
    if (upright.width > upright.height) != (picture.width > picture.height):
        width, height = height, width
    return Frame(pixels, width, height)


def _upright(picture: Pillow.Image) -> Pillow.Image:
    """The picture as its EXIF orientation says; as it lies where that cannot be understood."""
    try:
        return ImageOps.exif_transpose(picture)
    except MemoryError:
        raise
    except Exception:
        return picture


def _reduction(width: int, height: int) -> int:
    """The least whole factor that brings the picture to the working size."""
    factor = 1
    while (width // factor) * (height // factor) > WORKING_PIXELS:
        factor += 1
    return factor


def _rgb(picture: Pillow.Image) -> Image:
    """8-bit RGB; what is transparent becomes white."""
    if picture.mode.startswith(("I", "F")):
        return np.repeat(_eight_bits(np.asarray(picture))[:, :, None], 3, axis=2)
    if picture.has_transparency_data:
        clear = picture.convert("RGBA")
        white = Pillow.new("RGBA", clear.size, "white")
        picture = Pillow.alpha_composite(white, clear)
    return np.array(picture.convert("RGB"))


def _eight_bits(values: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """Grey levels of 16 bits, 32 bits or floating point, by the least range that holds them."""
    grey = np.nan_to_num(values.astype(np.float64), posinf=0.0, neginf=0.0)
    highest = grey.max(initial=0.0)
    whole = 1.0 if values.dtype.kind == "f" and highest <= 1.0 else 255.0
    top = whole if highest <= whole else max(65535.0, highest)
    return np.clip(grey * (255.0 / top), 0, 255).astype(np.uint8)


def _taken_at(picture: Pillow.Image) -> str:
    """When the photograph was taken, ISO 8601 with seconds; "" if not said or not believable."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            exif = picture.getexif()
            details = exif.get_ifd(_EXIF_IFD)
            values: list[Any] = [details.get(tag) for tag in _DATE_TAGS] + [exif.get(_DATE_TIME)]
        except Exception:
            # Metadata of any make; a card needs none.
            return ""
    return next((date for value in values if (date := _iso(value))), "")


def _iso(value: object) -> str:
    text = str(value or "").strip("\0 ")[:19]
    try:
        date = datetime.strptime(text, "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 - EXIF knows no zone
    except ValueError:
        return ""
    return date.isoformat() if date.year >= _FIRST_YEAR else ""


def _pdf_frames(data: bytes, first: int) -> Iterator[Frame]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ScanError("password" if error.err_code in _LOCKED else "broken_image") from error
    try:
        if len(document) > MAX_PAGES:
            raise ScanError("too_many_pages", pages=len(document), most=MAX_PAGES)
        for number in range(first, len(document)):
            yield _pdf_frame(document, number)
    finally:
        document.close()


def _pdf_frame(document: Any, number: int) -> Frame:
    try:
        page = document[number]
        try:
            width, height = (max(1, round(side * PDF_DPI / 72)) for side in page.get_size())
            scale = PDF_DPI / 72 / _reduction(width, height)
            bitmap = page.render(scale=scale, rev_byteorder=True)
            pixels = np.array(bitmap.to_numpy()[:, :, :3])
            bitmap.close()
        finally:
            page.close()
    except MemoryError as error:
        raise ScanError("too_large", page=number) from error
    except (pypdfium2.PdfiumError, ValueError, OverflowError, ctypes.ArgumentError) as error:
        raise ScanError("broken_image", page=number) from error
    return Frame(pixels, width, height)
