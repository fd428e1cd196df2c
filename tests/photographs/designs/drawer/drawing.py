"""Drawn things of the drawer's cards: gears, skylines, plans, badges, teeth, vines, colour bars."""

import math

import numpy as np
from PIL import Image, ImageDraw

from photographs import marks
from photographs.printing import PPM, Colour, Press
from photographs.setting import mixed

Box = tuple[float, float, float, float]


def fill(press: Press, box: Box, colour: Colour) -> None:
    press.draw.rectangle([v * PPM for v in box], colour)


def lines(press: Press, spots: list[tuple[float, float]], colour: Colour, thick: int = 4) -> None:
    press.draw.line([(x * PPM, y * PPM) for x, y in spots], colour, thick, joint="curve")


def ring(press: Press, cx: float, cy: float, r: float, colour: Colour, thick: int = 6) -> None:
    box = [v * PPM for v in (cx - r, cy - r, cx + r, cy + r)]
    press.draw.ellipse(box, None, colour, thick)


def disc(press: Press, cx: float, cy: float, r: float, colour: Colour) -> None:
    press.draw.ellipse([v * PPM for v in (cx - r, cy - r, cx + r, cy + r)], colour)


def gear(press: Press, cx: float, cy: float, r: float, colour: Colour, inner: Colour) -> None:
    """A cog wheel with a smaller wheel in it."""
    press.claim(cx - r, cy - r, cx + r, cy + r, edge=0.5)
    spots = []
    for k in range(48):
        deep = r if k % 4 < 2 else r * 0.82
        a = k * math.pi / 24
        spots.append(((cx + deep * math.cos(a)) * PPM, (cy + deep * math.sin(a)) * PPM))
    press.draw.polygon(spots, colour)
    disc(press, cx, cy, r * 0.52, press.paper)
    disc(press, cx, cy, r * 0.3, inner)


def skyline(press: Press, top: float, colour: Colour) -> None:
    """Gables along the foot of the card, from *top* down; a lighter row behind."""
    rng, w, h = press.rng, press.width, press.height
    for share, back in ((0.55, 0.0), (0.0, 1.6)):
        x, tint = -1.0, mixed(colour, press.paper, share)
        while x < w:
            wide, up = rng.uniform(5, 10), rng.uniform(0, 3.5)
            y = top + back + up
            roof = rng.choice(["gable", "flat", "shed"])
            fill(press, (x, y, x + wide, h), tint)
            peak = {"gable": x + wide / 2, "shed": x}.get(roof)
            if peak is not None:
                press.draw.polygon([(x * PPM, y * PPM), (peak * PPM, (y - 2.2) * PPM),
                                    ((x + wide) * PPM, y * PPM)], tint)  # fmt: skip
            x += wide + 0.3
    press.boxes.append((0, top - 2.4, w, h))


def floor_plan(press: Press, box: Box, colour: Colour) -> None:
    """Walls, doors and a stair of a small house."""
    x0, y0, x1, y1 = box
    press.claim(*box, edge=0.0)
    rng = press.rng
    w, h = x1 - x0, y1 - y0
    cut, level = x0 + w * rng.uniform(0.4, 0.6), y0 + h * rng.uniform(0.4, 0.6)
    lines(press, [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], colour, 9)
    lines(press, [(cut, y0), (cut, y0 + h * 0.3)], colour, 6)
    lines(press, [(cut, y0 + h * 0.55), (cut, y1)], colour, 6)
    lines(press, [(x0, level), (x0 + w * 0.22, level)], colour, 6)
    press.draw.arc([v * PPM for v in (cut - 3, y0 + h * 0.3 - 3, cut + 3, y0 + h * 0.3 + 3)],
                   0, 90, colour, 3)  # fmt: skip
    for k in range(6):
        lines(press, [(cut + 1.5 + k, level), (cut + 1.5 + k, y1)], colour, 2)


def grid(press: Press, step: float, colour: Colour, thick: int = 2) -> None:
    for k in range(1, int(press.width / step) + 1):
        lines(press, [(k * step, 0), (k * step, press.height)], colour, thick)
    for k in range(1, int(press.height / step) + 1):
        lines(press, [(0, k * step), (press.width, k * step)], colour, thick)


def badge(press: Press, cx: float, cy: float, r: float, ink: Colour, light: Colour) -> None:
    """A round label with an ear of barley between two rings and a toothed edge."""
    press.claim(cx - r, cy - r, cx + r, cy + r, edge=0.5)
    for k in range(36):
        a = k * math.pi / 18
        disc(press, cx + r * 0.95 * math.cos(a), cy + r * 0.95 * math.sin(a), r * 0.07, ink)
    disc(press, cx, cy, r * 0.94, ink)
    ring(press, cx, cy, r * 0.8, light, 4)
    for side in (-1, 1):
        for k in range(5):
            y = cy - r * 0.45 + k * r * 0.2
            box = [v * PPM for v in sorted((cx + side * r * 0.04, cx + side * r * 0.3))]
            press.draw.ellipse([box[0], (y - r * 0.09) * PPM, box[1], (y + r * 0.09) * PPM], light)
    lines(press, [(cx, cy - r * 0.5), (cx, cy + r * 0.62)], light, 6)


def tooth(press: Press, cx: float, cy: float, r: float, colour: Colour) -> None:
    """The outline of a molar."""
    press.claim(cx - r, cy - r, cx + r, cy + r, edge=0.5)
    spots = [(-0.8, -0.5), (-0.55, -0.9), (-0.2, -0.85), (0, -0.75), (0.2, -0.85), (0.55, -0.9),
             (0.8, -0.5), (0.7, 0.05), (0.55, 0.9), (0.35, 0.85), (0.2, 0.25), (0, 0.12),
             (-0.2, 0.25), (-0.35, 0.85), (-0.55, 0.9), (-0.7, 0.05)]  # fmt: skip
    spots = [(cx + x * r, cy + y * r) for x, y in spots]
    lines(press, [*spots, *spots[:2]], colour, max(6, round(r * 2.4)))


def vine(press: Press, x0: float, x1: float, y: float, colour: Colour, fruit: Colour) -> None:
    """A shoot with leaves and grapes along a line."""
    press.claim(x0, y - 3.2, x1, y + 3.2, edge=0.0)
    wave = [(x0 + (x1 - x0) * t / 40, y + 0.9 * math.sin(t / 3)) for t in range(41)]
    lines(press, wave, colour, 5)
    for k, (x, base) in enumerate(wave[4::8]):
        side = -1 if k % 2 else 1
        disc(press, x, base + side * 1.4, 0.9, colour)
        for i, j in ((0, 0), (1, 0), (2, 0), (0.5, 0.8), (1.5, 0.8), (1, 1.6)):
            disc(press, x + 1.4 + i * 0.62, base - side * (0.5 + j * 0.62), 0.36, fruit)


def colour_bars(press: Press, x: float, y: float, step: float, down: bool) -> None:
    """The patches by which a printer tells his inks."""
    inks = [(0, 158, 224), (226, 0, 122), (255, 220, 0), (30, 30, 30), (120, 190, 60),
            (230, 90, 40), (70, 60, 140), (150, 150, 150)]  # fmt: skip
    for k, ink in enumerate(inks):
        ox, oy = (0, k * step) if down else (k * step, 0)
        fill(press, (x + ox, y + oy, x + ox + step, y + oy + step), ink)
    wide = len(inks) * step
    box = (x, y, x + step, y + wide) if down else (x, y, x + wide, y + step)
    press.claim(*box, edge=0.0)


def crop_marks(press: Press, inset: float, colour: Colour) -> None:
    w, h = press.width, press.height
    for x in (inset, w - inset):
        for y in (inset, h - inset):
            out_x, out_y = (0 if x < w / 2 else w), (0 if y < h / 2 else h)
            lines(press, [(x, out_y), (x, y + (out_y - y) * 0.4)], colour, 2)
            lines(press, [(out_x, y), (x + (out_x - x) * 0.4, y)], colour, 2)


def hazard(press: Press, box: Box, a: Colour, z: Colour) -> None:
    """Slanted stripes in two colours."""
    x0, y0, x1, y1 = box
    n = (round((x1 - x0) * PPM), round((y1 - y0) * PPM))
    tile = Image.new("RGB", n, a)
    d = ImageDraw.Draw(tile)
    step = n[1] * 1.2
    for k in range(-2, int(n[0] / step) + 2):
        x = k * step
        d.polygon([(x, n[1]), (x + step / 2, n[1]), (x + step / 2 + n[1], 0), (x + n[1], 0)], z)
    press.image.paste(tile, (round(x0 * PPM), round(y0 * PPM)))
    press.claim(*box, edge=0.0)


def speckles(press: Press, strength: float, count: int) -> None:
    """Fibres and specks of recycled stock."""
    rng = press.rng
    for _ in range(count):
        x, y = rng.uniform(0, press.width), rng.uniform(0, press.height)
        tint = mixed(press.paper, rng.choice([(60, 40, 20), (255, 250, 240)]), strength)
        a, r = rng.uniform(0, math.pi), rng.uniform(0.2, 1.1)
        lines(press, [(x, y), (x + r * math.cos(a), y + r * math.sin(a))], tint, 3)


def marble(press: Press, tint: Colour, count: int = 7) -> None:
    """Soft veins across the card."""
    w, h = press.image.size
    layer = Image.new("L", (w // 6, h // 6), 0)
    d = ImageDraw.Draw(layer)
    gen = np.random.default_rng(press.rng.randrange(2**32))
    for _ in range(count):
        walk = np.cumsum(gen.normal(0, 3, 40)) + gen.uniform(0, h / 6)
        x0 = gen.uniform(-0.3, 0.6) * w / 6
        d.line([(x0 + k * w / 180, float(v)) for k, v in enumerate(walk)], 150, 2)
    veins = layer.resize((w, h), Image.Resampling.BICUBIC)
    press.image.paste(Image.new("RGB", (w, h), tint), (0, 0), veins)


def frames(press: Press, count: int, top: float, high: float, edge: float) -> None:
    """A strip of pictures side by side, dusky hills on each."""
    wide = (press.width - edge * 2 - (count - 1) * 1.2) / count
    for k in range(count):
        x = edge + k * (wide + 1.2)
        marks.panorama(press, (x, top, x + wide, top + high), 0.1)
    press.claim(edge, top, press.width - edge, top + high, edge=0.0)


def quarter(press: Press, cx: float, cy: float, radii: list[tuple[float, Colour]]) -> None:
    """Circles around a corner, the largest first."""
    for r, colour in radii:
        disc(press, cx, cy, r, colour)
    r = radii[0][0]
    press.boxes.append((cx - r * 0.86, cy - r * 0.86, cx + r, cy + r))


def dashes(press: Press, spots: Box, colour: Colour, step: float = 1.6) -> None:
    """A broken line from one point to another."""
    x0, y0, x1, y1 = spots
    count = max(1, int(math.hypot(x1 - x0, y1 - y0) / step))
    for k in range(0, count, 2):
        a, z = k / count, (k + 1) / count
        lines(press, [(x0 + (x1 - x0) * a, y0 + (y1 - y0) * a),
                      (x0 + (x1 - x0) * z, y0 + (y1 - y0) * z)], colour, 5)  # fmt: skip
