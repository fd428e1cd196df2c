"""Small pictures of cards in every format, and what accidents make of their bytes.

``python -m mutants SEED COUNT`` opens that many of them and prints a line for each: a process of
its own, because a decoder that crashes takes its process with it.
"""

import io
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache

import numpy as np
import pillow_heif
from PIL import Image

from cardcase.core.errors import ScanError
from cardcase.core.scan.image import open_photograph
from made_cards import printed

MEMORY = 3 * 1024**3
"""Bytes of address space for the decoders: half of what the reading process may take."""


@cache
def originals() -> dict[str, bytes]:
    """A card of 170 × 110 pixels in every format, by a name for it."""
    card = Image.fromarray(printed(("Stalex", "Anna Wid", "+48 41 222 33 44"))).resize((170, 110))
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0x9003] = "2026:03:12 14:05:09"
    deep = Image.fromarray(np.asarray(card.convert("L")).astype(np.uint16) * 257)
    saved: dict[str, tuple[Image.Image, str, dict[str, object]]] = {
        "jpeg": (card, "JPEG", {"exif": exif}),
        "progressive jpeg": (card, "JPEG", {"progressive": True}),
        "cmyk jpeg": (card.convert("CMYK"), "JPEG", {}),
        "png": (card, "PNG", {"exif": exif}),
        "palette png": (card.convert("P"), "PNG", {"transparency": 0}),
        "16 bit png": (deep, "PNG", {}),
        "webp": (card, "WEBP", {}),
        "animated webp": (card, "WEBP", {"save_all": True, "append_images": [card.rotate(180)]}),
        "tiff": (card, "TIFF", {}),
        "packed tiff": (card, "TIFF", {"compression": "tiff_lzw"}),
        "tiff of pages": (card, "TIFF", {"save_all": True, "append_images": [card, card]}),
        "gif": (card, "GIF", {"save_all": True, "append_images": [card.rotate(180)]}),
        "bmp": (card, "BMP", {}),
        "avif": (card, "AVIF", {"speed": 10}),
        "pdf": (card, "PDF", {"save_all": True, "append_images": [card]}),
    }
    made = {}
    for name, (image, form, options) in saved.items():
        out = io.BytesIO()
        image.save(out, form, **options)
        made[name] = out.getvalue()
    out = io.BytesIO()
    pillow_heif.from_pillow(card).save(out, quality=60)
    return made | {"heic": out.getvalue()}


def mutants(seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """``count`` mutated files, the formats in turn, each with what it is; the same for a seed."""
    chance = random.Random(seed)
    names = list(originals())
    for number in range(count):
        name = names[number % len(names)]
        data = bytearray(originals()[name])
        done = []
        for accident in chance.choices(_ACCIDENTS, k=chance.choice((1, 1, 2, 3))):
            accident(data, chance)
            done.append(accident.__name__.strip("_"))
        yield f"{number} {name}: {', '.join(done)}", bytes(data)


def _cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) + 1) :]


def _flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 3, 20)) if data else 0):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _header(data: bytearray, chance: random.Random) -> None:
    """Strange numbers where sizes and offsets stand."""
    for _ in range(chance.choice((1, 2, 4)) if len(data) > 8 else 0):
        at = chance.randrange(min(len(data) - 4, 400))
        number = chance.choice((0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF))
        width = chance.choice((1, 2, 4))
        data[at : at + width] = (number & (256**width - 1)).to_bytes(
            width, chance.choice(("big", "little"))
        )


def _blank(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    size = min(len(data) - at, chance.choice((16, 512, 4096)))
    data[at : at + size] = bytes([chance.choice((0, 255))]) * size


def _insert(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    data[at:at] = chance.randbytes(chance.choice((1, 7, 300)))


def _repeat(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    data[at:at] = data[at : at + chance.choice((8, 100, 2000))]


def _graft(data: bytearray, chance: random.Random) -> None:
    """The head of one file and the tail of another."""
    other = originals()[chance.choice(list(originals()))]
    data[chance.randrange(len(data) + 1) :] = other[chance.randrange(len(other)) :]


_ACCIDENTS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _cut, _flip, _flip, _header, _header, _blank, _insert, _repeat, _graft,
)  # fmt: skip


def outcome(data: bytes) -> str:
    """``opened`` or the code of the ScanError; any other exception passes."""
    try:
        for frame in open_photograph(data).frames:
            assert frame.pixels.ndim == 3 and frame.pixels.shape[2] == 3 and frame.pixels.size
    except ScanError as error:
        return error.code
    return "opened"


def main() -> None:
    """Open the mutants; a line is begun before each, so that a crash names it."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for name, data in mutants(int(sys.argv[1]), int(sys.argv[2])):
        sys.stdout.write(name)
        sys.stdout.flush()
        began = time.process_time()
        sys.stdout.write(f"\t{outcome(data)}\t{time.process_time() - began:.3f}\n")


if __name__ == "__main__":
    main()
