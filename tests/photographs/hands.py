"""Fingers that hold a card at an edge where nothing is printed."""

import math
import random
from typing import TYPE_CHECKING

import cv2
import numpy as np

from photographs.optics import Pixels, View

if TYPE_CHECKING:
    from photographs.scenes import Laid

SKINS = [(226, 178, 150), (198, 144, 112), (142, 96, 70), (92, 62, 46), (240, 200, 176)]


def room(laid: "Laid") -> tuple[str, float, float] | None:
    """Where a finger covers no print: (edge, place along it, free depth), millimetres."""
    card = laid.card
    w, h = card.width, card.height
    boxes = [
        (min(x for x, _ in q), min(y for _, y in q), max(x for x, _ in q), max(y for _, y in q))
        for q in (*(line.quad for line in card.lines), *([card.qr_quad] if card.qr_quad else []))
    ]
    best = None
    for edge, length in (("left", h), ("right", h), ("bottom", w), ("top", w)):
        for k in range(2, 9):
            t = length * k / 10
            deep = 14.0
            for x0, y0, x1, y1 in boxes:
                lo, hi = (y0, y1) if edge in ("left", "right") else (x0, x1)
                if lo - 11 < t < hi + 11:
                    deep = min(
                        deep, {"left": x0, "right": w - x1, "top": y0, "bottom": h - y1}[edge]
                    )
            if deep > 4.5 and (best is None or deep > best[2]):
                best = (edge, t, deep)
    return best


def hold(picture: Pixels, seen: View, laid: "Laid", rng: random.Random) -> Pixels:
    """Paint a thumb (and the fingers' tips beside it) over an edge of the card."""
    spot = room(laid)
    if spot is None:
        return picture
    edge, t, deep = spot
    w, h = laid.card.width, laid.card.height
    start = {"left": (0, t), "right": (w, t), "top": (t, 0), "bottom": (t, h)}[edge]
    way = {"left": (1, 0), "right": (-1, 0), "top": (0, 1), "bottom": (0, -1)}[edge]
    slant = rng.uniform(-0.35, 0.35)
    reach = min(deep - 1.5, 11) - 7.5 * 0.9
    tip = (start[0] + way[0] * reach, start[1] + way[1] * reach)
    back = (
        start[0] - way[0] * 150 - way[1] * 150 * slant,
        start[1] - way[1] * 150 + way[0] * 150 * slant,
    )
    skin = np.array(rng.choice(SKINS), np.float32)
    a, b = seen.see(laid.on_desk([tip, back]))
    radius = 7.0 * float(
        np.hypot(*np.diff(seen.see(laid.on_desk([tip, (tip[0] + 1, tip[1])])), axis=0)[0])
    )
    frame = picture.shape[:2]
    mask = np.zeros(frame, np.uint8)
    for i in range(80):
        p = a + (b - a) * i / 79
        cv2.circle(
            mask, (int(p[0]), int(p[1])), int(radius * (0.93 + 0.5 * i / 79)), 255, -1, cv2.LINE_AA
        )
    soft = cv2.GaussianBlur(mask, (0, 0), max(1.0, radius / 22)).astype(np.float32)[..., None] / 255
    depth = cv2.distanceTransform((mask > 127).astype(np.uint8), cv2.DIST_L2, 3)
    round_ = np.sqrt(np.clip(depth / radius, 0, 1))
    gen = np.random.default_rng(rng.randrange(2**32))
    pores = (
        cv2.resize(
            gen.standard_normal((frame[0] // 4 + 1, frame[1] // 4 + 1), np.float32),
            (frame[1], frame[0]),
        )
        * 2.5
    )
    flesh = skin * (0.62 + 0.42 * round_)[..., None] + pores[..., None]
    nail = np.zeros(frame, np.uint8)
    c = a + (b - a) / max(1.0, float(np.hypot(*(b - a)))) * radius * 0.25
    angle = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    cv2.ellipse(
        nail,
        (int(c[0]), int(c[1])),
        (int(radius * 0.72), int(radius * 0.58)),
        angle,
        0,
        360,
        255,
        -1,
        cv2.LINE_AA,
    )
    n = cv2.GaussianBlur(nail, (0, 0), max(0.8, radius / 30)).astype(np.float32)[..., None] / 255
    flesh = (
        flesh * (1 - 0.6 * n)
        + (skin * 0.4 + np.array((250, 214, 206), np.float32) * 0.62) * 0.6 * n
    )
    shadow = cv2.GaussianBlur(mask, (0, 0), radius / 3).astype(np.float32)[..., None] / 255
    return picture * (1 - 0.35 * shadow * (1 - soft)) * (1 - soft) + flesh * soft
