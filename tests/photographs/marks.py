"""Drawn things on a card that are no text: company marks, patterns, photographs' panels."""

import math

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from photographs.printing import PPM, Colour, Press


def mark(press: Press, x: float, y: float, size: float, colour: Colour, other: Colour) -> None:
    """A company's mark in a square of *size* millimetres, drawn at random."""
    rng = press.rng
    press.claim(x, y, x + size, y + size, edge=0.5)
    n = round(size * PPM)
    tile = Image.new("RGBA", (n, n), (0, 0, 0, 0))
    d = ImageDraw.Draw(tile)
    shape = rng.choice(["leaf", "hexagon", "bars", "spiral", "roof", "waves", "diamond", "orbit"])
    if shape == "leaf":
        d.pieslice([0, -n * 0.5, n * 1.5, n], 90, 180, colour)
        d.pieslice([-n * 0.5, 0, n, n * 1.5], 270, 360, other)
    elif shape == "hexagon":
        for k, tint in ((0.5, colour), (0.3, other)):
            d.polygon(
                [
                    (
                        n / 2 + n * k * math.cos(i * math.pi / 3),
                        n / 2 + n * k * math.sin(i * math.pi / 3),
                    )
                    for i in range(6)
                ],
                tint,
            )
    elif shape == "bars":
        for i in range(5):
            d.rectangle(
                [i * n / 5, n * abs(2 - i) * 0.18, i * n / 5 + n * 0.12, n],
                colour if i % 2 else other,
            )
    elif shape == "spiral":
        for i in range(4):
            d.arc(
                [i * n / 10, i * n / 10, n - i * n / 10, n - i * n / 10],
                i * 70,
                i * 70 + 250,
                colour if i % 2 else other,
                max(2, n // 14),
            )
    elif shape == "roof":
        d.line([(0, n * 0.6), (n / 2, n * 0.15), (n, n * 0.6)], colour, n // 9, joint="curve")
        d.rectangle([n * 0.3, n * 0.6, n * 0.7, n], other)
    elif shape == "waves":
        for i in range(3):
            d.line(
                [
                    (t / 30 * n, n * (0.25 + i * 0.25) + n * 0.09 * math.sin(t / 30 * 7 + i))
                    for t in range(31)
                ],
                (colour, other, colour)[i],
                n // 10,
                joint="curve",
            )
    elif shape == "diamond":
        d.polygon([(n / 2, 0), (n, n / 2), (n / 2, n), (0, n / 2)], colour)
        d.polygon([(n / 2, n * 0.25), (n * 0.75, n / 2), (n / 2, n * 0.75), (n / 4, n / 2)], other)
    else:
        d.ellipse([n * 0.3, n * 0.3, n * 0.7, n * 0.7], colour)
        d.ellipse([0, n * 0.3, n - 1, n * 0.7], None, other, max(2, n // 16))
    press.image.paste(tile, (round(x * PPM), round(y * PPM)), tile)


def pattern(
    press: Press,
    colour: Colour,
    strength: float,
    area: tuple[float, float, float, float] | None = None,
) -> None:
    """A faint print behind the text: guilloche, dots, slanted lines, rings, a web of triangles."""
    rng = press.rng
    w, h = press.image.size
    layer = Image.new("L", (w, h), 0)
    d = ImageDraw.Draw(layer)
    kind = rng.choice(["guilloche", "dots", "slants", "rings", "triangles"])
    if kind == "guilloche":
        for k in range(16):
            d.line(
                [
                    (x, h * (0.2 + k * 0.035) + h * 0.17 * math.sin(x / w * 9 + k * 0.21))
                    for x in range(0, w, 12)
                ],
                255,
                2,
            )
    elif kind == "dots":
        for y in range(0, h, 60):
            for x in range(0, w, 60):
                r = 4 + 12 * (x / w)
                d.ellipse([x - r, y - r, x + r, y + r], 255)
    elif kind == "slants":
        for x in range(-h, w, 70):
            d.line([(x, h), (x + h, 0)], 255, 14)
    elif kind == "rings":
        cx, cy = rng.choice([0, w]), rng.choice([0, h])
        for r in range(100, w, 110):
            d.ellipse([cx - r, cy - r, cx + r, cy + r], None, 255, 10)
    else:
        for _ in range(26):
            x, y, r = rng.randrange(w), rng.randrange(h), rng.randrange(120, 500)
            d.polygon(
                [
                    (x + r * math.cos(a), y + r * math.sin(a))
                    for a in (rng.random() * 6 for _ in range(3))
                ],
                rng.randrange(60, 255),
            )
    layer = layer.point(lambda v: round(v * strength))
    if area:
        clip = Image.new("L", (w, h), 0)
        ImageDraw.Draw(clip).rectangle([v * PPM for v in area], 255)
        layer = Image.composite(layer, Image.new("L", (w, h), 0), clip)
    press.image.paste(Image.new("RGB", (w, h), colour), (0, 0), layer)


def panorama(press: Press, area: tuple[float, float, float, float], dark: float) -> None:
    """A blurred photograph of hills or lights, dark enough for white text."""
    rng = np.random.default_rng(press.rng.randrange(2**32))
    x0, y0, x1, y1 = (round(v * PPM) for v in area)
    size = (x1 - x0, y1 - y0)
    w, h = size[0] // 6, size[1] // 6
    top, low = rng.integers(20, 190, 3), rng.integers(20, 150, 3)
    ramp = np.linspace(0, 1, h)[:, None, None]
    picture = np.broadcast_to(top * (1 - ramp) + low * ramp, (h, w, 3)).astype(np.float32).copy()
    for k in range(4):
        line = h * (0.35 + 0.17 * k) + h * 0.1 * np.interp(
            np.arange(w), np.linspace(0, w, 9), rng.normal(size=9)
        )
        hill = np.arange(h)[:, None] > line[None]
        picture[hill] = picture[hill] * 0.62 + rng.integers(10, 90, 3) * 0.38
    noise = cv2.resize(
        rng.normal(0, 1, (h // 7 + 2, w // 7 + 2)).astype(np.float32),
        (w, h),
        interpolation=cv2.INTER_CUBIC,
    )
    picture = np.clip((picture + noise[..., None] * 14) * (1 - dark), 0, 115)
    made = Image.fromarray(picture.astype(np.uint8)).resize(size, Image.Resampling.BICUBIC)
    press.image.paste(made, (x0, y0))


def stock(press: Press) -> None:
    """The relief of the paper: laid lines, linen or a felt grain, over all that is printed."""
    rng = press.rng
    w, h = press.image.size
    kind = rng.choice(["laid", "linen", "felt"])
    if kind == "felt":
        gen = np.random.default_rng(rng.randrange(2**32))
        cells = gen.standard_normal((h // 14, w // 14), np.float32)
        relief = cv2.resize(cells, (w, h), interpolation=cv2.INTER_CUBIC) * 0.018
    else:
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        relief = np.sin(y * rng.uniform(0.25, 0.5)) * 0.022
        if kind == "linen":
            relief += np.sin(x * rng.uniform(0.25, 0.5)) * 0.022
    shaded = np.asarray(press.image, np.float32) * (1 - 0.02 + relief)[..., None]
    press.image = Image.fromarray(np.clip(shaded, 0, 255).astype(np.uint8))


def portrait(press: Press, x: float, y: float, width: float, height: float) -> None:
    """A photograph of a head and shoulders, seen too softly to be anybody."""
    rng = press.rng
    press.claim(x, y, x + width, y + height, edge=0.0)
    w, h = round(width * PPM) // 4, round(height * PPM) // 4
    tile = Image.new(
        "RGB", (w, h), (rng.randrange(120, 220), rng.randrange(120, 220), rng.randrange(120, 220))
    )
    d = ImageDraw.Draw(tile)
    skin = rng.choice([(226, 178, 150), (198, 144, 112), (142, 96, 70), (240, 200, 176)])
    hair = rng.choice([(40, 30, 24), (96, 66, 40), (170, 160, 150), (150, 110, 60)])
    d.ellipse(
        [w * 0.02, h * 0.68, w * 0.98, h * 1.5], tuple(rng.randrange(20, 110) for _ in range(3))
    )
    d.rectangle([w * 0.42, h * 0.52, w * 0.58, h * 0.74], tuple(round(v * 0.85) for v in skin))
    d.ellipse([w * 0.28, h * 0.1, w * 0.72, h * 0.62], hair)
    d.ellipse([w * 0.32, h * 0.18, w * 0.68, h * 0.62], skin)
    made = tile.resize((w * 4, h * 4), Image.Resampling.BICUBIC).filter(
        ImageFilter.GaussianBlur(PPM / 6)
    )
    press.image.paste(made, (round(x * PPM), round(y * PPM)))
