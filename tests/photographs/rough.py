"""Photographs taken in a hurry: steep, in a hand, in a sleeve, one card over another."""

import math
import random
from dataclasses import replace
from typing import Any

import cv2
import numpy as np

from photographs import desks, grounds
from photographs.optics import moire, sent, view
from photographs.printing import Card, MisfitError
from photographs.scenes import Laid, Photograph, photograph
from photographs.shots import LANDSCAPE, LEAST_XHEIGHT, a_card, facts
from photographs.truths import card_truth, inside

_TRIES = 60
_APART = 1.0  # millimetre at least between a card and the print of another below it


def in_a_hurry(design: str, rng: random.Random) -> tuple[Photograph, list[dict[str, Any]]]:
    """One card or a few under conditions that no careful photographer would choose.

    Raises:
        MisfitError: no camera was found in which all print lies in the picture and can be read.
    """
    count = rng.choices([1, 2, 3, 4], [72, 14, 9, 5])[0]
    cards = [a_card(rng, design), *(a_card(rng) for _ in range(count - 1))]
    for _ in range(_TRIES):
        laid = _together(cards, rng) if count > 1 else [_alone(cards[0], rng)]
        if laid and (picture := _taken(laid, rng)):
            return picture
    raise MisfitError("no camera")


def _alone(card: Card, rng: random.Random) -> Laid:
    turn = rng.choices(
        [rng.gauss(0, 8), rng.choice([90, 180, 270]) + rng.gauss(0, 8), rng.uniform(0, 360)],
        [5, 2, 3],
    )[0]
    covers: tuple[str, ...] = ()
    what = rng.random()
    if what < 0.2:
        covers = ("palm",)
    elif what < 0.36:
        covers = ("sleeve",)
    elif what < 0.46:
        covers = ("shine",)
    bow = rng.uniform(-2.2, 2.2) if rng.random() < 0.3 else 0.0
    rounded = 0.0 if bow or rng.random() < 0.7 else rng.uniform(2, 5)
    fingers = "palm" in covers or (not covers and rng.random() < 0.15)
    return Laid(card, 0, 0, turn, bow, fingers, rounded, covers)


def _together(cards: list[Card], rng: random.Random) -> list[Laid]:
    """Cards that touch, lie over another's margin, or lie as they fell; [] if they hide print."""
    way = rng.choice(["touching", "over", "fallen", "fallen"])
    turn = rng.uniform(0, 360) if rng.random() < 0.25 else rng.gauss(0, 6)
    laid = [Laid(cards[0], 0, 0, turn)]
    for card in cards[1:]:
        below = laid[-1]
        a = math.radians(turn)
        across = rng.random() < 0.5
        sizes = [(c.width, c.height) for c in (below.card, card)]
        reach = sum(size[0 if across else 1] for size in sizes) / 2
        gap = {
            "touching": rng.uniform(0, 0.8),
            "over": -rng.uniform(2, 14),
            "fallen": rng.uniform(3, 30),
        }[way]
        slip = rng.uniform(-12, 12)
        x, y = (reach + gap, slip) if across else (slip, reach + gap)
        lean = {"touching": rng.gauss(0, 0.4), "over": rng.gauss(0, 9), "fallen": rng.gauss(0, 25)}
        laid.append(
            Laid(
                card,
                below.x + x * math.cos(a) - y * math.sin(a),
                below.y + x * math.sin(a) + y * math.cos(a),
                turn + lean[way],
            )
        )
    if any(_hides(upper, lower, way) for i, upper in enumerate(laid) for lower in laid[:i]):
        return []
    x, y = (sum(getattr(one, axis) for one in laid) / len(laid) for axis in "xy")
    return [replace(one, x=one.x - x, y=one.y - y) for one in laid]


def _hides(upper: Laid, lower: Laid, way: str) -> bool:
    """Whether a card lies on another's print, or on the other at all unless it is meant to."""
    outline = upper.outline().astype(np.float32)
    if way == "over":
        quads = [line.quad for line in lower.card.lines]
        quads += [lower.card.qr_quad] if lower.card.qr_quad else []
        points = [lower.on_desk(quad) for quad in quads]
        least = _APART
    else:
        points, least = [lower.outline()], -0.3
    middles = [np.concatenate([p, (p + np.roll(p, 1, 0)) / 2]) for p in points]
    return any(
        cv2.pointPolygonTest(outline, (float(x), float(y)), measureDist=True) > -least
        for p in middles
        for x, y in p
    )


def _taken(laid: list[Laid], rng: random.Random) -> tuple[Photograph, list[dict[str, Any]]] | None:
    """The cards photographed, or None where this camera sees too little of the print."""
    width, height = rng.choice(LANDSCAPE[1:])
    if rng.random() < 0.4:
        width, height = height, width
    many = len(laid) > 1
    corners = np.concatenate([one.outline() for one in laid])
    low, high = corners.min(0), corners.max(0)
    need = max(high[0] - low[0], (high[1] - low[1]) * width / height)
    far = rng.choice(["near", "near", "far", "cut"]) if not many else "near"
    share = {"near": (0.5, 0.9), "far": (0.18, 0.4), "cut": (0.98, 1.08)}[far]
    span = need / rng.uniform(*share)
    free = max(0, span - need), max(0, span * height / width - (high[1] - low[1]))
    laid = [
        replace(one, x=one.x + rng.uniform(-0.4, 0.4) * free[0], y=one.y) if not many else one
        for one in laid
    ]
    tilt = rng.uniform(25, 48) if rng.random() < 0.35 else min(abs(rng.gauss(0, 16)), 36)
    seen = view(width, height, span, tilt, rng)
    truths = [card_truth(seen, one) for one in laid]
    print_ = [p for t in truths for line in t["lines"] for p in line["quad"]]
    print_ += [p for t in truths if t["qr_quad"] for p in t["qr_quad"]]
    whole = all(inside(t["quad"], width, height) for t in truths)
    least = min((line["xheight_px"] for t in truths for line in t["lines"]), default=20)
    seen_whole = inside(print_, width, height, -6)
    if least < LEAST_XHEIGHT or not seen_whole or (far != "cut" and not whole):
        return None
    how = _conditions(truths, laid, least, rng) | {"tilt": round(tilt, 1), "cut": not whole}
    picture = photograph(laid, seen, how["background"], how, rng)
    if how["background"] == "screen":
        shown = moire(picture.pixels.astype(np.float32), rng.uniform(0.01, 0.05), rng)
        picture.pixels = np.clip(shown, 0, 255).astype(np.uint8)
    if how["sent"]:
        picture.pixels = sent(picture.pixels, how["sent"])
    return picture, truths


def _conditions(
    truths: list[dict[str, Any]], laid: list[Laid], least: float, rng: random.Random
) -> dict[str, Any]:
    """The ground, the light and the sensor; print that is hard to read gets the milder ones."""
    how = facts(rng)
    light = how["light"]
    light["mixed"] = round(rng.uniform(0.1, 0.5), 2) if rng.random() < 0.3 else 0
    faint = min(line["contrast"] for t in truths for line in t["lines"])
    how["noise"] = round(min(how["noise"], faint * light["exposure"] / 22), 1)
    if faint < 120:
        light["glare"] = 0
    pale = min(np.asarray(one.card.image.resize((8, 8)).convert("L")).mean() for one in laid)
    ground = rng.choice([*grounds.KINDS, *grounds.KINDS, *desks.KINDS])
    if rng.random() < 0.2:
        ground = "white" if pale > 190 else "black" if pale < 70 else "folder"
    in_hand = any("palm" in one.covers for one in laid)
    blur = 0.12 if how["blur"] == "motion" else 0.15
    return how | {
        "xheight_px": least,
        "blur_sigma": round(least * rng.uniform(0.02, blur), 2),
        "background": ground,
        "ground_blur": round(least * rng.uniform(0.3, 2.0), 1) if in_hand else 0,
        "covers": sorted({cover for one in laid for cover in one.covers}),
        "rounded": any(one.rounded for one in laid),
        "fingers": any(one.fingers for one in laid),
        "sent": rng.randint(35, 70) if rng.random() < 0.3 else 0,
    }
