"""Clip art, arms, stars, rings of letters: what small print shops put on cards."""

import math

from PIL import Image, ImageDraw

from photographs.fonts import Face
from photographs.printing import POINT, PPM, Colour, MisfitError, Press

TOOLS = ("hammer", "brush", "bolt", "tap", "house")


def _tile(size: float) -> tuple[Image.Image, ImageDraw.ImageDraw, int]:
    n = round(size * PPM)
    tile = Image.new("RGBA", (n, n), (0, 0, 0, 0))
    return tile, ImageDraw.Draw(tile), n


def _put(press: Press, tile: Image.Image, x: float, y: float) -> None:
    press.image.paste(tile, (round(x * PPM), round(y * PPM)), tile)


def clip_art(
    press: Press, kind: str, x: float, y: float, size: float, colour: Colour, other: Colour
) -> None:
    """A tool or a house in a square of *size* millimetres, in two colours with a dark outline."""
    press.claim(x, y, x + size, y + size, edge=0.5)
    tile, d, n = _tile(size)
    dark, w = (30, 30, 30), max(3, n // 40)

    def shape(points: list[tuple[float, float]], fill: Colour) -> None:
        spots = [(a * n, b * n) for a, b in points]
        d.polygon(spots, fill)
        d.line([*spots, spots[0]], dark, w, joint="curve")

    if kind == "hammer":
        shape([(0.1, 0.84), (0.56, 0.38), (0.66, 0.48), (0.2, 0.94)], other)
        shape([(0.4, 0.28), (0.62, 0.06), (0.94, 0.38), (0.86, 0.46), (0.76, 0.4), (0.62, 0.5)],
              colour)  # fmt: skip
    elif kind == "brush":
        shape([(0.42, 0.5), (0.58, 0.5), (0.55, 0.96), (0.45, 0.96)], other)
        shape([(0.2, 0.34), (0.8, 0.34), (0.62, 0.54), (0.38, 0.54)], (200, 200, 204))
        shape([(0.2, 0.06), (0.36, 0.12), (0.5, 0.04), (0.64, 0.12), (0.8, 0.06), (0.8, 0.34),
               (0.2, 0.34)], colour)  # fmt: skip
    elif kind == "bolt":
        d.ellipse([0.05 * n, 0.05 * n, 0.95 * n, 0.95 * n], other, dark, w)
        shape([(0.56, 0.12), (0.28, 0.56), (0.46, 0.56), (0.4, 0.9), (0.72, 0.42), (0.53, 0.42)],
              colour)  # fmt: skip
    elif kind == "tap":
        shape([(0.05, 0.3), (0.6, 0.3), (0.84, 0.5), (0.84, 0.66), (0.64, 0.66), (0.6, 0.52),
               (0.05, 0.52)], (200, 200, 204))  # fmt: skip
        shape([(0.3, 0.3), (0.3, 0.18), (0.14, 0.18), (0.14, 0.1), (0.56, 0.1), (0.56, 0.18),
               (0.4, 0.18), (0.4, 0.3)], colour)  # fmt: skip
        d.ellipse([0.67 * n, 0.74 * n, 0.81 * n, 0.95 * n], other, dark, w)
    else:
        shape([(0.18, 0.48), (0.82, 0.48), (0.82, 0.94), (0.18, 0.94)], other)
        shape([(0.05, 0.5), (0.5, 0.08), (0.95, 0.5)], colour)
        shape([(0.42, 0.64), (0.58, 0.64), (0.58, 0.94), (0.42, 0.94)], (120, 76, 40))
    _put(press, tile, x, y)


def arms(press: Press, x: float, y: float, size: float, colour: Colour, other: Colour) -> None:
    """A shield with a crown over it: of no town that there is."""
    press.claim(x, y, x + size, y + size, edge=0.5)
    tile, d, n = _tile(size)
    crown = [(0.28, 0.2), (0.25, 0.04), (0.38, 0.12), (0.5, 0.0), (0.62, 0.12), (0.75, 0.04),
             (0.72, 0.2)]  # fmt: skip
    d.polygon([(a * n, b * n) for a, b in crown], other)
    shield = [(0.2, 0.26), (0.8, 0.26), (0.8, 0.62)]
    shield += [(0.5 + 0.3 * math.cos(a / 10), 0.62 + 0.36 * math.sin(a / 10)) for a in range(32)]
    d.polygon([(a * n, b * n) for a, b in [*shield, (0.2, 0.62)]], colour)
    kind = press.rng.choice(["bend", "cross", "tower", "chevron"])
    if kind == "bend":
        d.line([0.22 * n, 0.34 * n, 0.7 * n, 0.84 * n], other, n // 9)
    elif kind == "cross":
        d.line([0.5 * n, 0.27 * n, 0.5 * n, 0.96 * n], other, n // 10)
        d.line([0.21 * n, 0.52 * n, 0.79 * n, 0.52 * n], other, n // 10)
    elif kind == "tower":
        d.rectangle([0.38 * n, 0.46 * n, 0.62 * n, 0.82 * n], other)
        for k in range(3):
            d.rectangle([(0.36 + k * 0.1) * n, 0.38 * n, (0.43 + k * 0.1) * n, 0.46 * n], other)
        d.rectangle([0.46 * n, 0.64 * n, 0.54 * n, 0.82 * n], colour)
    else:
        d.line([0.22 * n, 0.74 * n, 0.5 * n, 0.44 * n, 0.78 * n, 0.74 * n], other, n // 9)
    _put(press, tile, x, y)


def stars(press: Press, x: float, y: float, count: int, size: float, colour: Colour) -> None:
    """A row of stars with its middle at x, its top at y."""
    step = size * 1.25
    left = x - (count * step - (step - size)) / 2
    press.claim(left, y, left + count * step, y + size, edge=0.5)
    for k in range(count):
        cx, cy = left + k * step + size / 2, y + size / 2
        spots = []
        for i in range(10):
            r, a = size / 2 * (1.0 if i % 2 == 0 else 0.42), math.pi * i / 5 - math.pi / 2
            spots.append(((cx + r * math.cos(a)) * PPM, (cy + r * math.sin(a)) * PPM))
        press.draw.polygon(spots, colour)


def seal(
    press: Press, cx: float, cy: float, r: float, text: str, letters: str, face: Face, ink: Colour
) -> None:
    """A round sign: letters in the middle, the text around them between two rings.

    Its letters repeat what stands on the card in lines, so they are no line of their own.

    Raises:
        MisfitError: the text is too long for a ring, or runs over something.
    """
    press.claim(cx - r, cy - r, cx + r, cy + r, edge=0.5)
    size = r * 0.27
    font = face.at(size * PPM)
    ring = (r - size * 0.92) * PPM  # the radius of the baseline
    widths = [font.getlength(letter) for letter in text]
    spare = 2 * math.pi * ring * 0.8 - sum(widths)
    if spare < 0 or not face.draws(text + letters):
        raise MisfitError("too long for a ring")
    gap = min(spare / max(1, len(text)), size * PPM * 0.3)
    turn = -(sum(widths) + gap * (len(text) - 1)) / 2 / ring
    for k, (letter, wide) in enumerate(zip(text, widths, strict=True)):
        side = round(size * PPM * 2.4)
        tile = Image.new("L", (side, side), 0)
        ImageDraw.Draw(tile).text((side / 2, side / 2), letter, 255, font, anchor="ms")
        angle = turn + (sum(widths[:k]) + wide / 2 + gap * k) / ring
        made = tile.rotate(-math.degrees(angle), Image.Resampling.BICUBIC)
        spot = (cx * PPM + ring * math.sin(angle), cy * PPM - ring * math.cos(angle))
        left, top = (round(v - side / 2) for v in spot)
        press.image.paste(Image.new("RGB", made.size, ink), (left, top), made)
    for radius, thick in ((r, 6), (r - size * 1.5, 3)):
        box = [(v + s * radius) * PPM for s in (-1, 1) for v in (cx, cy)]
        press.draw.ellipse(box, None, ink, thick)
    inner = face.at(r * 0.62 * PPM / max(1, len(letters)) * 1.5)
    press.draw.text((cx * PPM, cy * PPM), letters, ink, inner, anchor="mm")


def flourish(press: Press, x0: float, x1: float, y: float, colour: Colour) -> None:
    """The stroke that ends a signature."""
    spots = []
    for k in range(41):
        t = k / 40
        wave = math.sin(t * math.pi * 2.4) * (1 - t)
        spots.append(((x0 + (x1 - x0) * t) * PPM, (y - 0.9 * wave) * PPM))
    press.draw.line(spots, colour, 7, joint="curve")


def frame(press: Press, inset: float, colour: Colour, thick: int = 3) -> None:
    w, h = press.width, press.height
    press.draw.rectangle(
        [v * PPM for v in (inset, inset, w - inset, h - inset)], None, colour, thick
    )


def tall(pt: float) -> float:
    """How high capitals of a size stand, in millimetres."""
    return pt * POINT * 0.72
