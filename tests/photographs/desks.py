"""What cards lie on: textures and clutter in the plane of the desk."""

import math
import random

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from photographs import fonts
from photographs.names import FAMILIES
from photographs.trades import SLOGANS, TRADES

Pixels = NDArray[np.float32]
KINDS = ("wood", "planks", "cloth", "white", "black", "granite", "leather", "printed", "newspaper", "keys", "notebook", "cork", "kraft")


def _noise(rng: np.random.Generator, h: int, w: int, cell: float, stretch: float = 1.0) -> Pixels:
    small = rng.normal(0, 1, (max(2, int(h / cell) + 2), max(2, int(w / (cell * stretch)) + 2))).astype(np.float32)
    return cv2.resize(small, (w, h), interpolation=cv2.INTER_CUBIC)


def texture(kind: str, width: int, height: int, ppm: float, rng: random.Random) -> Pixels:
    """A desk's surface as RGB 0…255, *ppm* pixels to the millimetre."""
    gen = np.random.default_rng(rng.randrange(2**32))
    h, w = height, width
    flat = np.ones((h, w, 3), np.float32)
    if kind in ("wood", "planks"):
        base = np.array(rng.choice([(150, 105, 66), (196, 158, 112), (92, 60, 40), (170, 140, 110), (118, 88, 70)]), np.float32)
        grain = _noise(gen, h, w, 1.2 * ppm, 30) * 9 + _noise(gen, h, w, 5 * ppm, 18) * 12 + _noise(gen, h, w, 0.5 * ppm, 60) * 5
        board = flat * base + grain[..., None]
        if kind == "planks":
            step = int(rng.uniform(60, 110) * ppm)
            for i, y in enumerate(range(rng.randrange(step), h, step)):
                board[y : y + max(2, int(ppm))] *= 0.45
                board[y : y + step] += gen.normal(0, 9)
                board[y : y + step] = np.roll(board[y : y + step], i * 173, axis=1)
        return board
    if kind == "cloth":
        base = np.array(rng.choice([(70, 84, 110), (150, 140, 128), (120, 50, 56), (88, 98, 78), (206, 198, 186)]), np.float32)
        y, x = np.mgrid[0:h, 0:w].astype(np.float32) / ppm
        weave = np.sin(x * 7) * np.sin(y * 7) * 9 + _noise(gen, h, w, 0.7 * ppm) * 6
        folds = np.sin(x / 38 + y / 90 + _noise(gen, h, w, 60 * ppm)) * 10
        return flat * base + (weave + folds)[..., None]
    if kind == "granite":
        return flat * rng.choice([70, 150, 190]) + (_noise(gen, h, w, 0.8 * ppm) * 22 + _noise(gen, h, w, 0.35 * ppm) * 14)[..., None]
    if kind == "leather":
        base = np.array(rng.choice([(88, 48, 30), (40, 36, 36), (120, 90, 60)]), np.float32)
        return flat * base + (np.abs(_noise(gen, h, w, 1.6 * ppm)) * 9 - np.abs(_noise(gen, h, w, 0.9 * ppm)) * 7)[..., None]
    if kind == "cork":
        return flat * np.array((190, 146, 98), np.float32) + (_noise(gen, h, w, 1.5 * ppm) * 18 + (_noise(gen, h, w, ppm) > 1.6) * -60)[..., None]
    if kind == "kraft":
        return flat * np.array((186, 156, 118), np.float32) + (_noise(gen, h, w, 0.6 * ppm) * 5 + _noise(gen, h, w, 12 * ppm) * 5)[..., None]
    if kind == "white":
        return flat * rng.choice([232, 240, 246]) + (_noise(gen, h, w, 40 * ppm) * 3 + _noise(gen, h, w, 0.4 * ppm) * 1.2)[..., None]
    if kind == "black":
        return flat * rng.choice([22, 30, 38]) + (_noise(gen, h, w, 30 * ppm) * 3 + _noise(gen, h, w, 0.4 * ppm) * 2)[..., None]
    if kind == "keys":
        return _keys(w, h, ppm, rng)
    under = texture(rng.choice(["wood", "planks", "granite", "cloth"]), w, h, ppm, rng)
    share = (0.32, 0.8) if kind == "receipt" else (0.8, 0.9)
    sheet = page(kind, w * share[0], h * share[1], ppm, rng)
    angle = rng.uniform(-25, 25)
    turn = cv2.getRotationMatrix2D((sheet.shape[1] / 2, sheet.shape[0] / 2), angle, 1)
    turn[:, 2] += (rng.uniform(-0.15, 0.35) * w, rng.uniform(-0.15, 0.25) * h)
    mask = cv2.warpAffine(np.ones(sheet.shape[:2], np.float32), turn, (w, h))[..., None]
    shadow = cv2.GaussianBlur(mask[..., 0], (0, 0), 2.5 * ppm)[..., None]
    return under * (1 - 0.4 * shadow * (1 - mask)) * (1 - mask) + cv2.warpAffine(sheet, turn, (w, h)) * mask


def words(rng: random.Random, count: int) -> list[str]:
    """Words of running text, from what people and companies do."""
    lang = rng.choice(list(TRADES))
    pool = " ".join([*SLOGANS[lang], TRADES[lang].replace(";", " ").replace("|", " "), FAMILIES[lang].replace("/", " ").replace("|", " ").replace("~", " ")]).split()
    return [rng.choice(pool).lower() if rng.random() < 0.8 else rng.choice(pool) for _ in range(count)]


def page(kind: str, width: float, height: float, ppm: float, rng: random.Random) -> Pixels:
    """A sheet: "printed" (one column), "newspaper" (headlines and columns), "notebook", "receipt", "table"."""
    w, h = int(width), int(height)
    paper = {"newspaper": (222, 216, 202), "notebook": (246, 244, 234)}.get(kind, (246, 246, 244))
    image = Image.new("RGB", (w, h), paper)
    d = ImageDraw.Draw(image)
    face = fonts.face(fonts.pick("mono" if kind == "receipt" else rng.choice(["serif", "sans"]), rng, "ąęłńóśźżěřőů"))
    if kind == "notebook":
        step = max(4, int(7 * ppm))
        for y in range(step, h, step):
            d.line([(0, y), (w, y)], (170, 190, 214), max(1, int(0.3 * ppm)))
        hand = fonts.face(fonts.pick("script", rng))
        for y in range(step * 2, h - step, step):
            if rng.random() < 0.6:
                d.text((int(12 * ppm), y - int(1.2 * ppm)), " ".join(words(rng, rng.randint(1, 5))), (40, 50, 120), hand.at(5 * ppm), anchor="ls")
        return np.asarray(image, np.float32)
    em = max(5.0, rng.uniform(2.6, 5.0) * ppm)
    columns = {"newspaper": 3, "table": 1}.get(kind, 1)
    gap, margin = 5 * ppm, 10 * ppm
    span = (w - 2 * margin - gap * (columns - 1)) / columns
    top = margin
    if kind == "newspaper":
        d.text((margin, top), " ".join(words(rng, 4)).capitalize(), (20, 20, 20), fonts.face(face.family, 200).at(em * 3))
        top += em * 4.5
    for c in range(columns):
        y, x0 = top, margin + c * (span + gap)
        while y < h - margin:
            if kind == "receipt":
                text = f"{rng.choice(words(rng, 3)):<14}{rng.randint(1, 9)} x {rng.uniform(1, 90):8.2f}"
                d.text((x0, y), text, (50, 50, 54), face.at(em))
            elif kind == "table":
                for k in range(5):
                    d.text((x0 + span * k / 5, y), rng.choice(words(rng, 2)) if k == 0 else f"{rng.uniform(1, 9000):.2f}", (40, 40, 40), face.at(em))
                d.line([(x0, y + em * 1.3), (x0 + span, y + em * 1.3)], (120, 120, 120), 1)
            elif rng.random() < 0.93:
                line = ""
                for word in words(rng, 16):
                    if face.at(em).getlength(f"{line} {word}") > span:
                        break
                    line = f"{line} {word}".strip()
                d.text((x0, y), line, (46, 46, 48), face.at(em))
            y += em * (1.9 if kind == "table" else 1.4)
    return np.asarray(image, np.float32)


def _keys(w: int, h: int, ppm: float, rng: random.Random) -> Pixels:
    """A keyboard seen from above."""
    dark = rng.random() < 0.6
    image = Image.new("RGB", (w, h), (28, 28, 30) if dark else (190, 192, 196))
    d = ImageDraw.Draw(image)
    step, side = 19 * ppm, 16.5 * ppm
    font = fonts.face(fonts.pick("sans", rng)).at(4.2 * ppm)
    for j in range(math.ceil(h / step)):
        for i in range(-1, math.ceil(w / step)):
            x, y = i * step + j * 6 * ppm % step, j * step
            d.rounded_rectangle([x, y, x + side, y + side], 2 * ppm, (52, 52, 56) if dark else (240, 240, 242))
            d.text((x + side / 2, y + side / 2), rng.choice("QWERTYUIOPASDFGHJKLZXCVBNM1234567890"), (210, 210, 214) if dark else (70, 70, 74), font, anchor="mm")
    return np.asarray(image, np.float32)


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
            d.line([x, y, x + n * 0.2 * math.cos(a), y + n * 0.2 * math.sin(a)], (30, 30, 30), max(2, int(9 * ppm)))
        elif kind == "cup":
            r = 40 * ppm
            d.ellipse([x - r, y - r, x + r, y + r], (236, 234, 230))
            d.ellipse([x - r * 0.86, y - r * 0.86, x + r * 0.86, y + r * 0.86], (62, 38, 24))
        else:
            d.rounded_rectangle([x, y, x + 8 * ppm, y + 32 * ppm], 4 * ppm, None, (150, 152, 158), max(1, int(1.2 * ppm)))
    surface[:] = np.asarray(image, np.float32)


def landscape(width: int, height: int, rng: random.Random) -> Pixels:
    """Hills under a sky."""
    gen = np.random.default_rng(rng.randrange(2**32))
    w, h = width // 4, height // 4
    sky = np.linspace(0, 1, h)[:, None, None]
    picture = (np.array((120, 160, 214)) * (1 - sky) + np.array((236, 226, 210)) * sky) * np.ones((h, w, 3))
    picture = picture + np.clip(_noise(gen, h, w, h / 7, 2.5), 0, 2)[..., None] * 14 * (1 - sky)
    for k in range(5):
        ridge = h * (0.35 + 0.13 * k) + h * 0.08 * np.interp(np.arange(w), np.linspace(0, w, 12), gen.normal(size=12)) + gen.normal(size=w) * k * 0.4
        hill = np.arange(h)[:, None] > ridge[None]
        tint = np.array((60 + 10 * (4 - k), 92 + 12 * (4 - k), 60 + 26 * (4 - k)))
        picture[hill] = tint + (_noise(gen, h, w, 3) * 6)[hill][:, None]
    return cv2.resize(picture.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
