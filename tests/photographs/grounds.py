"""More grounds that cards are photographed on, each drawn flat: patterns, stones, devices."""

import math
import random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from photographs.pages import keyboard

Pixels = NDArray[np.float32]

KINDS = (
    "marble",
    "checked",
    "striped",
    "tiles",
    "steel",
    "carpet",
    "laptop",
    "screen",
    "grid",
    "folder",
)


def ground(kind: str, width: int, height: int, ppm: float, rng: random.Random) -> Pixels:
    """A surface as RGB 0…255, *ppm* pixels to the millimetre."""
    gen = np.random.default_rng(rng.randrange(2**32))
    if kind == "laptop":
        return _laptop(width, height, ppm, rng)
    if kind in ("checked", "striped", "tiles", "grid"):
        return _ruled(kind, width, height, ppm, rng) + _rough(gen, height, width, ppm, 0.5) * 4
    if kind == "marble":
        return _marble(width, height, ppm, rng, gen)
    if kind == "steel":
        lines = gen.normal(0, 5, (height, 1)).astype(np.float32)
        sheen = 22 * np.sin(np.linspace(0, rng.uniform(2, 7), width, dtype=np.float32))
        return _flat(height, width, (172, 176, 182)) + (lines + sheen[None])[..., None]
    if kind == "carpet":
        tint = rng.choice([(96, 92, 90), (58, 70, 96), (128, 112, 92), (92, 46, 44)])
        wool = _rough(gen, height, width, ppm, 0.9) * 24 + _rough(gen, height, width, ppm, 3) * 9
        return _flat(height, width, tint) + wool
    if kind == "folder":  # a coloured sheet whose edge runs through the picture
        under, over = (
            rng.choice([(44, 74, 122), (226, 222, 214), (150, 40, 46), (38, 40, 44), (84, 118, 90)])
            for _ in range(2)
        )
        picture = _flat(height, width, under)
        x, y, a = width * rng.uniform(0.2, 0.8), height / 2, rng.uniform(-0.3, 0.3)
        far = 2 * max(width, height)
        side = np.array([[0, -far], [far, -far], [far, far], [0, far]], np.float32)
        turn = np.array([[math.cos(a), math.sin(a)], [-math.sin(a), math.cos(a)]], np.float32)
        cv2.fillPoly(picture, [(side @ turn + (x, y)).astype(np.int32)], over)
        return picture + _rough(gen, height, width, ppm, 0.6) * 2
    return _screen(width, height, ppm, rng)


def _flat(height: int, width: int, tint: tuple[int, int, int]) -> Pixels:
    return np.ones((height, width, 3), np.float32) * np.array(tint, np.float32)


def _rough(gen: np.random.Generator, h: int, w: int, ppm: float, cell: float) -> Pixels:
    step = max(1.0, cell * ppm)
    small = gen.standard_normal((int(h / step) + 2, int(w / step) + 2)).astype(np.float32)
    return cv2.resize(small, (w, h), interpolation=cv2.INTER_CUBIC)[..., None]


def _marble(w: int, h: int, ppm: float, rng: random.Random, gen: np.random.Generator) -> Pixels:
    dark = rng.random() < 0.3
    field = sum(_rough(gen, h, w, ppm, cell)[..., 0] * cell for cell in (90, 45, 22, 11)) / 90
    veins = np.exp(-np.abs(np.sin(field * rng.uniform(1.5, 3))) * 9)
    cloud = _rough(gen, h, w, ppm, 50)[..., 0]
    base = 46 + cloud * 6 if dark else 226 + cloud * 7
    grey = base + veins * (120 if dark else -rng.uniform(40, 110))
    return np.clip(grey, 0, 255)[..., None] * np.array((1.0, 0.99, 0.97), np.float32)


def _ruled(kind: str, w: int, h: int, ppm: float, rng: random.Random) -> Pixels:
    paper = rng.choice([(238, 236, 230), (214, 220, 226), (232, 214, 196), (60, 66, 80)])
    ink = rng.choice([(170, 44, 48), (44, 82, 140), (70, 110, 80), (150, 150, 152), (222, 186, 90)])
    step = {"grid": 5.0, "tiles": rng.uniform(90, 150)}.get(kind, rng.uniform(8, 30))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32) / (step * ppm)
    a = 0.0 if kind in ("grid", "tiles") else rng.uniform(0, math.pi)
    u, v = x * math.cos(a) + y * math.sin(a), y * math.cos(a) - x * math.sin(a)
    wide = {"grid": 0.06, "tiles": 0.025}.get(kind, rng.uniform(0.3, 0.6))
    along, across = ((part % 1 < wide).astype(np.float32) for part in (u, v))
    if kind == "striped":
        share = along
    elif kind == "checked":
        share = (along + across) / 2
    else:
        share = np.maximum(along, across)
        ink = (150, 176, 206) if kind == "grid" else ink
    shown = share[..., None]
    return np.asarray(np.array(paper) * (1 - shown) + np.array(ink) * shown, np.float32)


def _laptop(w: int, h: int, ppm: float, rng: random.Random) -> Pixels:
    """Keys above, the palm rest and the touch pad below."""
    metal = rng.choice([(186, 188, 192), (60, 62, 66), (218, 214, 208)])
    keys = int(h * rng.uniform(0.25, 0.7))
    picture = np.concatenate(
        [keyboard(w, max(1, keys), ppm, rng), _flat(h - max(1, keys), w, metal)]
    )
    image = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))
    left, wide = w * rng.uniform(0.2, 0.5), 105 * ppm
    rim = tuple(int(v * 0.86) for v in metal)
    ImageDraw.Draw(image).rounded_rectangle(
        [left, keys + 12 * ppm, left + wide, keys + 78 * ppm],
        3 * ppm,
        tuple(int(v * 0.97) for v in metal),
        rim,
        max(1, int(0.5 * ppm)),
    )
    return np.asarray(image, np.float32)


def _screen(w: int, h: int, ppm: float, rng: random.Random) -> Pixels:
    """A display with windows and bars, on which a card's picture is shown."""
    back = rng.choice([(244, 245, 247), (30, 31, 34), (90, 120, 150), (128, 128, 128)])
    image = Image.new("RGB", (w, h), back)
    d = ImageDraw.Draw(image)
    light = sum(back) > 380
    bar = (225, 228, 232) if light else (52, 54, 58)
    d.rectangle([0, 0, w, h * 0.12], bar)
    d.rectangle([0, h * 0.93, w, h], bar)
    for i in range(rng.randint(3, 9)):
        x = w * (0.03 + 0.07 * i)
        d.rectangle([x, h * 0.045, x + w * 0.045, h * 0.075], (150, 155, 165))
    if rng.random() < 0.5:
        d.rectangle([0, h * 0.12, w * 0.14, h * 0.93], (236, 238, 240) if light else (42, 43, 47))
    return np.asarray(image, np.float32)
