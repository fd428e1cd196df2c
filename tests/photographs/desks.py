"""What cards lie on: textures and clutter in the plane of the desk, and a landscape."""

import math
import random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from photographs import grounds
from photographs.pages import keyboard, page

Pixels = NDArray[np.float32]


KINDS = (
    "wood",
    "planks",
    "cloth",
    "white",
    "black",
    "granite",
    "leather",
    "printed",
    "newspaper",
    "keys",
    "notebook",
    "cork",
    "kraft",
)


def grain(rng: np.random.Generator, h: int, w: int, cell: float, stretch: float = 1.0) -> Pixels:
    small = rng.normal(
        0, 1, (max(2, int(h / cell) + 2), max(2, int(w / (cell * stretch)) + 2))
    ).astype(np.float32)
    return cv2.resize(small, (w, h), interpolation=cv2.INTER_CUBIC)


def texture(kind: str, width: int, height: int, ppm: float, rng: random.Random) -> Pixels:
    """A desk's surface as RGB 0…255, *ppm* pixels to the millimetre."""
    gen = np.random.default_rng(rng.randrange(2**32))
    h, w = height, width
    flat = np.ones((h, w, 3), np.float32)
    if kind in ("wood", "planks"):
        base = np.array(
            rng.choice(
                [(150, 105, 66), (196, 158, 112), (92, 60, 40), (170, 140, 110), (118, 88, 70)]
            ),
            np.float32,
        )
        fibres = (
            grain(gen, h, w, 1.2 * ppm, 30) * 9
            + grain(gen, h, w, 5 * ppm, 18) * 12
            + grain(gen, h, w, 0.5 * ppm, 60) * 5
        )
        board = flat * base + fibres[..., None]
        if kind == "planks":
            step = int(rng.uniform(60, 110) * ppm)
            for i, y in enumerate(range(rng.randrange(step), h, step)):
                board[y : y + max(2, int(ppm))] *= 0.45
                board[y : y + step] += gen.normal(0, 9)
                board[y : y + step] = np.roll(board[y : y + step], i * 173, axis=1)
        return board
    if kind == "cloth":
        base = np.array(
            rng.choice(
                [(70, 84, 110), (150, 140, 128), (120, 50, 56), (88, 98, 78), (206, 198, 186)]
            ),
            np.float32,
        )
        y, x = np.mgrid[0:h, 0:w].astype(np.float32) / ppm
        weave = np.sin(x * 7) * np.sin(y * 7) * 9 + grain(gen, h, w, 0.7 * ppm) * 6
        folds = np.sin(x / 38 + y / 90 + grain(gen, h, w, 60 * ppm)) * 10
        return flat * base + (weave + folds)[..., None]
    if kind == "granite":
        return (
            flat * rng.choice([70, 150, 190])
            + (grain(gen, h, w, 0.8 * ppm) * 22 + grain(gen, h, w, 0.35 * ppm) * 14)[..., None]
        )
    if kind == "leather":
        base = np.array(rng.choice([(88, 48, 30), (40, 36, 36), (120, 90, 60)]), np.float32)
        return (
            flat * base
            + (np.abs(grain(gen, h, w, 1.6 * ppm)) * 9 - np.abs(grain(gen, h, w, 0.9 * ppm)) * 7)[
                ..., None
            ]
        )
    if kind == "cork":
        return (
            flat * np.array((190, 146, 98), np.float32)
            + (grain(gen, h, w, 1.5 * ppm) * 18 + (grain(gen, h, w, ppm) > 1.6) * -60)[..., None]
        )
    if kind == "kraft":
        return (
            flat * np.array((186, 156, 118), np.float32)
            + (grain(gen, h, w, 0.6 * ppm) * 5 + grain(gen, h, w, 12 * ppm) * 5)[..., None]
        )
    if kind == "white":
        return (
            flat * rng.choice([232, 240, 246])
            + (grain(gen, h, w, 40 * ppm) * 3 + grain(gen, h, w, 0.4 * ppm) * 1.2)[..., None]
        )
    if kind == "black":
        return (
            flat * rng.choice([22, 30, 38])
            + (grain(gen, h, w, 30 * ppm) * 3 + grain(gen, h, w, 0.4 * ppm) * 2)[..., None]
        )
    if kind in grounds.KINDS:
        return grounds.ground(kind, w, h, ppm, rng)
    if kind == "keys":
        return keyboard(w, h, ppm, rng)
    under = texture(rng.choice(["wood", "planks", "granite", "cloth"]), w, h, ppm, rng)
    share = (0.32, 0.8) if kind == "receipt" else (0.8, 0.9)
    sheet = page(kind, w * share[0], h * share[1], ppm, rng)
    angle = rng.uniform(-25, 25)
    turn = cv2.getRotationMatrix2D((sheet.shape[1] / 2, sheet.shape[0] / 2), angle, 1)
    turn[:, 2] += (rng.uniform(-0.15, 0.35) * w, rng.uniform(-0.15, 0.25) * h)
    mask = cv2.warpAffine(np.ones(sheet.shape[:2], np.float32), turn, (w, h))[..., None]
    shadow = cv2.GaussianBlur(mask[..., 0], (0, 0), 2.5 * ppm)[..., None]
    return (
        under * (1 - 0.4 * shadow * (1 - mask)) * (1 - mask)
        + cv2.warpAffine(sheet, turn, (w, h)) * mask
    )


def clutter(surface: Pixels, ppm: float, rng: random.Random) -> None:
    """Lay a pen, a cup or a ruler on a surface, in place."""
    h, w = surface.shape[:2]
    image = Image.fromarray(np.clip(surface, 0, 255).astype(np.uint8))
    d = ImageDraw.Draw(image)
    for _ in range(rng.randint(1, 3)):
        x, y = rng.choice([rng.uniform(0, 0.2), rng.uniform(0.8, 1)]) * w, rng.uniform(0, 1) * h
        tint = tuple(rng.randrange(20, 230) for _ in range(3))
        kind = rng.choice(["pen", "cup", "clip"])
        if kind == "pen":
            a, n = rng.uniform(0, math.pi), 130 * ppm
            d.line([x, y, x + n * math.cos(a), y + n * math.sin(a)], tint, max(2, int(9 * ppm)))
            d.line(
                [x, y, x + n * 0.2 * math.cos(a), y + n * 0.2 * math.sin(a)],
                (30, 30, 30),
                max(2, int(9 * ppm)),
            )
        elif kind == "cup":
            r = 40 * ppm
            d.ellipse([x - r, y - r, x + r, y + r], (236, 234, 230))
            d.ellipse([x - r * 0.86, y - r * 0.86, x + r * 0.86, y + r * 0.86], (62, 38, 24))
        else:
            d.rounded_rectangle(
                [x, y, x + 8 * ppm, y + 32 * ppm],
                4 * ppm,
                None,
                (150, 152, 158),
                max(1, int(1.2 * ppm)),
            )
    surface[:] = np.asarray(image, np.float32)


def landscape(width: int, height: int, rng: random.Random) -> Pixels:
    """Hills under a sky."""
    gen = np.random.default_rng(rng.randrange(2**32))
    w, h = width // 4, height // 4
    sky = np.linspace(0, 1, h)[:, None, None]
    picture = (np.array((120, 160, 214)) * (1 - sky) + np.array((236, 226, 210)) * sky) * np.ones(
        (h, w, 3)
    )
    picture = picture + np.clip(grain(gen, h, w, h / 7, 2.5), 0, 2)[..., None] * 14 * (1 - sky)
    for k in range(5):
        ridge = (
            h * (0.35 + 0.13 * k)
            + h * 0.08 * np.interp(np.arange(w), np.linspace(0, w, 12), gen.normal(size=12))
            + gen.normal(size=w) * k * 0.4
        )
        hill = np.arange(h)[:, None] > ridge[None]
        tint = np.array((60 + 10 * (4 - k), 92 + 12 * (4 - k), 60 + 26 * (4 - k)))
        picture[hill] = tint + (grain(gen, h, w, 3) * 6)[hill][:, None]
    return cv2.resize(picture.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
