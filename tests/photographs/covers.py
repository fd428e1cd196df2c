"""What lies on or under a card besides a thumb: a palm, a clear sleeve, a lamp's reflection."""

import random
from typing import TYPE_CHECKING

import cv2
import numpy as np

from photographs.hands import SKINS, room
from photographs.optics import Pixels, View

if TYPE_CHECKING:
    from photographs.scenes import Laid


def palm(picture: Pixels, seen: View, laid: "Laid", rng: random.Random) -> Pixels:
    """Paint the hand that a card lies in: the palm below it, fingers that reach beyond its edge."""
    w, h = laid.card.width, laid.card.height
    skin = np.array(rng.choice(SKINS), np.float32)
    mask = np.zeros(picture.shape[:2], np.uint8)
    lean = rng.uniform(-0.3, 0.3)
    scale = _pixels_per_mm(seen, laid)
    bones = [((w * 0.5, h * 1.05), (w * (0.5 + lean), h + 190), 46.0)]
    for k in range(4):
        x = w * (0.12 + 0.25 * k) + rng.uniform(-3, 3)
        bones.append(((x, -rng.uniform(3, 16)), (w * 0.5 + (x - w * 0.5) * 0.7, h * 0.9), 9.0))
    depth = np.zeros(picture.shape[:2], np.float32)
    for start, end, wide in bones:
        part = np.zeros_like(mask)
        a, b = seen.see(laid.on_desk([start, end]))
        cv2.line(
            part,
            tuple(int(v) for v in a),
            tuple(int(v) for v in b),
            255,
            max(2, int(2 * wide * scale)),
            cv2.LINE_AA,
        )
        far = cv2.distanceTransform((part > 127).astype(np.uint8), cv2.DIST_L2, 3)
        depth = np.maximum(depth, np.clip(far / (wide * scale), 0, 1))
        mask = np.maximum(mask, part)
    soft = cv2.GaussianBlur(mask, (0, 0), max(1.0, scale / 2)).astype(np.float32)[..., None] / 255
    flesh = skin * (0.5 + 0.5 * np.sqrt(depth))[..., None]
    return picture * (1 - soft) + flesh * soft


def sleeve(picture: Pixels, seen: View, laid: "Laid", rng: random.Random) -> Pixels:
    """Paint a clear plastic sleeve over a card: a paler rectangle, its rim, a streak of light."""
    w, h = laid.card.width, laid.card.height
    left, top, right, bottom = (rng.uniform(1.5, 7) for _ in range(4))
    corners = [(-left, -top), (w + right, -top), (w + right, h + bottom), (-left, h + bottom)]
    outline = np.round(seen.see(laid.on_desk(corners))).astype(np.int32)
    mask = np.zeros(picture.shape[:2], np.uint8)
    cv2.fillPoly(mask, [outline], 255, cv2.LINE_AA)
    haze = rng.uniform(0.04, 0.14)
    a = rng.uniform(-0.5, 0.5) * w
    streak = [(a, -20), (a + rng.uniform(6, 22), -20), (a + w, h + 20), (a + w - 12, h + 20)]
    light = np.zeros(picture.shape[:2], np.uint8)
    cv2.fillPoly(light, [np.round(seen.see(laid.on_desk(streak))).astype(np.int32)], 255)
    light = cv2.GaussianBlur(light, (0, 0), _pixels_per_mm(seen, laid) * rng.uniform(0.4, 3))
    rim = np.zeros(picture.shape[:2], np.uint8)
    thick = max(1, round(_pixels_per_mm(seen, laid) * rng.uniform(0.3, 0.9)))
    cv2.polylines(rim, [outline], True, 255, thick, cv2.LINE_AA)
    share = mask.astype(np.float32) / 255 * (haze + light * (rng.uniform(0.05, 0.22) / 255))
    share = np.maximum(share, rim * (rng.uniform(0.15, 0.55) / 255))[..., None]
    return picture * (1 - share) + 246.0 * share


def shine(picture: Pixels, seen: View, laid: "Laid", rng: random.Random) -> Pixels:
    """A lamp's reflection over an edge of the card, where nothing is printed."""
    spot = room(laid)
    if spot is None:
        return picture
    edge, t, deep = spot
    w, h = laid.card.width, laid.card.height
    x, y = {"left": (0, t), "right": (w, t), "top": (t, 0), "bottom": (t, h)}[edge]
    scale = _pixels_per_mm(seen, laid)
    centre = seen.see(laid.on_desk([(x, y)]))[0]
    mask = np.zeros(picture.shape[:2], np.uint8)
    long, short = deep * rng.uniform(1.2, 2.2), deep * 0.75
    axes = (short, long) if edge in ("left", "right") else (long, short)
    cv2.ellipse(
        mask,
        tuple(int(v) for v in centre),
        (max(1, int(axes[0] * scale)), max(1, int(axes[1] * scale))),
        laid.turn,
        0,
        360,
        255,
        -1,
    )
    soft = cv2.GaussianBlur(mask, (0, 0), max(1.0, deep * scale / 4)).astype(np.float32) / 255
    share = (soft * rng.uniform(0.6, 0.95))[..., None]
    return picture * (1 - share) + 255.0 * share


def _pixels_per_mm(seen: View, laid: "Laid") -> float:
    middle = laid.card.width / 2, laid.card.height / 2
    a, b = seen.see(laid.on_desk([middle, (middle[0] + 1, middle[1])]))
    return float(np.hypot(*(b - a)))
