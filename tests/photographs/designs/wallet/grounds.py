"""Grounds that cover a card: gradients, pictures, fields, a taxi's checks, foil."""

import cv2
import numpy as np
from PIL import Image

from photographs.printing import PPM, Colour, Press


def _grid(press: Press) -> tuple[np.ndarray, np.ndarray]:
    w, h = press.image.size
    y, x = np.mgrid[0:h:4, 0:w:4].astype(np.float32)
    return x / w, y / h


def _paste(press: Press, made: np.ndarray) -> None:
    picture = Image.fromarray(np.clip(made, 0, 255).astype(np.uint8))
    press.image.paste(picture.resize(press.image.size, Image.Resampling.BICUBIC), (0, 0))


def gradient(press: Press, a: Colour, b: Colour) -> None:
    """From one colour to another across the card, slanted."""
    x, y = _grid(press)
    lean = press.rng.uniform(-0.8, 0.8)
    t = x + lean * y
    t = ((t - t.min()) / (t.max() - t.min()))[..., None]
    _paste(press, np.array(a) * (1 - t) + np.array(b) * t)


def foil(press: Press, sheen: float) -> None:
    """A slanted sheen over all that is printed, as on metallic stock."""
    w, h = press.image.size
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    wave = np.sin((x / w * 1.7 + y / h * 0.6 + press.rng.random()) * 6.0) * sheen
    lit = np.asarray(press.image, np.float32) * (1 + wave)[..., None]
    press.image = Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))


def lights(press: Press) -> None:
    """A street at night out of focus: round lights on dusk."""
    rng = np.random.default_rng(press.rng.randrange(2**32))
    _, y = _grid(press)
    top, low = rng.integers(20, 70, 3), rng.integers(40, 110, 3)
    made = (top * (1 - y[..., None]) + low * y[..., None]).astype(np.float32)
    h, w = made.shape[:2]
    for _ in range(34):
        layer = np.zeros_like(made)
        spot = int(rng.integers(0, w)), int(abs(rng.normal(0.45, 0.2)) * h)
        tint = rng.choice(
            np.array([[255, 190, 90], [255, 120, 70], [120, 190, 255], [250, 240, 210]])
        )
        cv2.circle(layer, spot, int(rng.integers(6, 26)), [float(v) for v in tint], -1, cv2.LINE_AA)
        made += cv2.GaussianBlur(layer, (0, 0), 2.0) * float(rng.uniform(0.15, 0.5))
    _paste(press, cv2.GaussianBlur(made, (0, 0), 1.2))


def seaside(press: Press) -> None:
    """A sky over water, a low sun, mist."""
    rng = np.random.default_rng(press.rng.randrange(2**32))
    x, y = _grid(press)
    skies = np.array([[250, 170, 110], [150, 190, 230], [230, 150, 170], [240, 210, 160]])
    seas = np.array([[40, 70, 96], [60, 96, 104], [70, 84, 110], [96, 90, 96]])
    sky, sea = rng.choice(skies), rng.choice(seas)
    line = float(rng.uniform(0.5, 0.68))
    up = (y / line)[..., None]
    made = np.where(y[..., None] < line, sky * (0.55 + 0.45 * up), sea * (1.5 - 0.6 * y[..., None]))
    cx = float(rng.uniform(0.2, 0.8))
    glow = np.exp(-(((x - cx) * 2.6) ** 2 + ((y - line + 0.08) * 3.4) ** 2) * 9)[..., None]
    ripples = rng.normal(0, 1, (made.shape[0] // 3 + 1, 24)).astype(np.float32)
    ripples = cv2.resize(ripples, (made.shape[1], made.shape[0]), interpolation=cv2.INTER_CUBIC)
    made = made + glow * 90 + np.where(y >= line, ripples * 9, ripples * 2)[..., None]
    _paste(press, made)


def veil(
    press: Press, area: tuple[float, float, float, float], colour: Colour, share: float
) -> None:
    """A see-through panel over a picture."""
    x0, y0, x1, y1 = (round(v * PPM) for v in area)
    under = press.image.crop((x0, y0, x1, y1))
    press.image.paste(Image.blend(under, Image.new("RGB", under.size, colour), share), (x0, y0))


def fields(press: Press, top: float) -> None:
    """Rolling fields from *top* down, a sun over them, furrows."""
    rng, w, h = press.rng, press.width, press.height
    sun = rng.uniform(0.7, 0.86) * w
    r = rng.uniform(4.5, 6.5)
    press.draw.ellipse([v * PPM for v in (sun - r, top - r, sun + r, top + r)], (250, 200, 60))
    press.claim(sun - r, top - r, sun + r, top)
    for k, tint in enumerate(((150, 186, 84), (104, 150, 62), (62, 110, 50))):
        base = top + k * (h - top) / 4
        lean = rng.uniform(-3, 3)
        edge = [
            (t / 20 * w * PPM, (base + lean * (t / 20 - 0.5) + 1.4 * np.sin(t / 5 + k * 2)) * PPM)
            for t in range(21)
        ]
        press.draw.polygon([*edge, (w * PPM, h * PPM), (0, h * PPM)], tint)


def checks(press: Press, y: float, side: float, colour: Colour) -> None:
    """Two rows of squares across the card, as on a taxi."""
    k = 0
    while k * side < press.width:
        x = k * side
        row = y + (k % 2) * side
        press.draw.rectangle([v * PPM for v in (x, row, x + side, row + side)], colour)
        k += 1
    press.claim(0, y, press.width, y + 2 * side, edge=0.0)
