"""Other things with print on them: pages, slips, notebooks, keyboards."""

import math
import random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from photographs import fonts
from photographs.names import FAMILIES
from photographs.trades import SLOGANS, TRADES

Pixels = NDArray[np.float32]


def words(rng: random.Random, count: int) -> list[str]:
    """Words of running text, from what people and companies do."""
    lang = rng.choice(list(TRADES))
    pool = " ".join(
        [
            *SLOGANS[lang],
            TRADES[lang].replace(";", " ").replace("|", " "),
            FAMILIES[lang].replace("/", " ").replace("|", " ").replace("~", " "),
        ]
    ).split()
    return [
        rng.choice(pool).lower() if rng.random() < 0.8 else rng.choice(pool) for _ in range(count)
    ]


def page(kind: str, width: float, height: float, ppm: float, rng: random.Random) -> Pixels:
    """A sheet: "printed" (one column), "newspaper", "notebook", "receipt" or "table"."""
    w, h = int(width), int(height)
    paper = {"newspaper": (222, 216, 202), "notebook": (246, 244, 234)}.get(kind, (246, 246, 244))
    image = Image.new("RGB", (w, h), paper)
    d = ImageDraw.Draw(image)
    face = fonts.face(
        fonts.pick(
            "mono" if kind == "receipt" else rng.choice(["serif", "sans"]), rng, "ąęłńóśźżěřőů"
        )
    )
    if kind == "notebook":
        step = max(4, int(7 * ppm))
        for y in range(step, h, step):
            d.line([(0, y), (w, y)], (170, 190, 214), max(1, int(0.3 * ppm)))
        hand = fonts.face(fonts.pick("script", rng))
        for y in range(step * 2, h - step, step):
            if rng.random() < 0.6:
                d.text(
                    (int(12 * ppm), y - int(1.2 * ppm)),
                    " ".join(words(rng, rng.randint(1, 5))),
                    (40, 50, 120),
                    hand.at(5 * ppm),
                    anchor="ls",
                )
        return np.asarray(image, np.float32)
    em = max(5.0, rng.uniform(2.6, 5.0) * ppm)
    columns = {"newspaper": 3, "table": 1}.get(kind, 1)
    gap, margin = 5 * ppm, 10 * ppm
    span = (w - 2 * margin - gap * (columns - 1)) / columns
    top = margin
    if kind == "newspaper":
        d.text(
            (margin, top),
            " ".join(words(rng, 4)).capitalize(),
            (20, 20, 20),
            fonts.face(face.family, 200).at(em * 3),
        )
        top += em * 4.5
    for c in range(columns):
        y, x0 = top, margin + c * (span + gap)
        while y < h - margin:
            if kind == "receipt":
                text = f"{words(rng, 1)[0]:<14}{rng.randint(1, 9)} x {rng.uniform(1, 90):8.2f}"
                d.text((x0, y), text, (50, 50, 54), face.at(em))
            elif kind == "table":
                for k in range(5):
                    d.text(
                        (x0 + span * k / 5, y),
                        rng.choice(words(rng, 2)) if k == 0 else f"{rng.uniform(1, 9000):.2f}",
                        (40, 40, 40),
                        face.at(em),
                    )
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


def keyboard(w: int, h: int, ppm: float, rng: random.Random) -> Pixels:
    """A keyboard seen from above."""
    dark = rng.random() < 0.6
    image = Image.new("RGB", (w, h), (28, 28, 30) if dark else (190, 192, 196))
    d = ImageDraw.Draw(image)
    step, side = 19 * ppm, 16.5 * ppm
    font = fonts.face(fonts.pick("sans", rng)).at(4.2 * ppm)
    for j in range(math.ceil(h / step)):
        for i in range(-1, math.ceil(w / step)):
            x, y = i * step + j * 6 * ppm % step, j * step
            d.rounded_rectangle(
                [x, y, x + side, y + side], 2 * ppm, (52, 52, 56) if dark else (240, 240, 242)
            )
            d.text(
                (x + side / 2, y + side / 2),
                rng.choice("QWERTYUIOPASDFGHJKLZXCVBNM1234567890"),
                (210, 210, 214) if dark else (70, 70, 74),
                font,
                anchor="mm",
            )
    return np.asarray(image, np.float32)
