"""Photographs: cards on a desk, seen by a camera, with where everything came to lie."""

import math
import random
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from photographs import covers, desks, hands
from photographs.optics import Pixels, View, lit, taken, view
from photographs.printing import PPM, Card

Points = NDArray[np.float64]


@dataclass
class Laid:
    """A card on the desk: its middle (millimetres), its turn (degrees clockwise), its bow.

    ``rounded``: the radius of its corners; ``covers``: "palm", "sleeve", "shine".
    """

    card: Card
    x: float
    y: float
    turn: float
    bow: float = 0.0
    fingers: bool = False
    rounded: float = 0.0
    covers: tuple[str, ...] = ()

    def on_desk(self, points: Any) -> Points:
        """Points of the card (millimetres from its top-left) on the desk."""
        p = np.asarray(points, np.float64).reshape(-1, 2) - (
            self.card.width / 2,
            self.card.height / 2,
        )
        u = p[:, 0] / self.card.width * 2
        p = p + np.column_stack([np.zeros(len(p)), self.bow * (u**2 - 0.33)])
        a = math.radians(self.turn)
        return p @ np.array([[math.cos(a), math.sin(a)], [-math.sin(a), math.cos(a)]]) + (
            self.x,
            self.y,
        )

    def outline(self) -> Points:
        w, h = self.card.width, self.card.height
        return self.on_desk([(0, 0), (w, 0), (w, h), (0, h)])


@dataclass
class Photograph:
    """A finished picture with the view that maps the desk onto it."""

    pixels: NDArray[np.uint8]
    view: View
    laid: list[Laid]
    facts: dict[str, Any] = field(default_factory=dict)


def _surface(kind: str, seen: View, clutter: bool, rng: random.Random) -> Pixels:
    """The desk as the camera sees it."""
    corners = cv2.perspectiveTransform(
        np.array(
            [[[0, 0], [seen.width, 0], [seen.width, seen.height], [0, seen.height]]], np.float64
        ),
        np.linalg.inv(seen.matrix),
    )[0]
    low, high = corners.min(0) - 5, corners.max(0) + 5
    extent = np.minimum(high - low, 900)
    ppm = float(min(2200 / extent.max(), 1.4 * seen.width / extent[0]))
    w, h = int(extent[0] * ppm), int(extent[1] * ppm)
    flat = desks.texture(kind, w, h, ppm, rng)
    if clutter:
        desks.clutter(flat, ppm, rng)
    place = np.array([[1 / ppm, 0, low[0]], [0, 1 / ppm, low[1]], [0, 0, 1]])
    return cv2.warpPerspective(
        flat,
        seen.matrix @ place,
        (seen.width, seen.height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )


def _put(picture: Pixels, seen: View, laid: Laid, rng: random.Random) -> Pixels:
    """Lay one card into the picture: its shadow, then itself."""
    card = laid.card
    pixels = np.asarray(card.image, np.uint8)
    h, w = pixels.shape[:2]
    scale = 1 / PPM
    if laid.bow:
        pad = math.ceil(abs(laid.bow) * PPM) + 2
        gy, gx = np.mgrid[-pad : h + pad, 0:w].astype(np.float32)
        u = (gx / w) * 2 - 1
        source = gy - laid.bow * PPM * (u * u - 0.33)
        pixels = cv2.remap(
            pixels, gx, source.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        alpha = ((source >= 0) & (source <= h - 1)).astype(np.float32)
        shade = 1 - 0.05 * laid.bow * u
        pixels = np.clip(pixels * shade[..., None], 0, 255).astype(np.uint8)
    else:
        pad, alpha = 0, np.ones((h, w), np.float32)
        if radius := laid.rounded or laid.card.rounded:
            alpha = _rounded(w, h, round(radius * PPM))
    size = np.hypot(*np.diff(seen.see(laid.outline()), axis=0).T).max()
    shrink = size / max(w, h)
    if shrink < 0.75:  # a card printed finer than seen is first made coarser, or it would alias
        pixels = cv2.resize(pixels, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        alpha = cv2.resize(alpha, (pixels.shape[1], pixels.shape[0]), interpolation=cv2.INTER_AREA)
        scale, pad_mm = scale * w / pixels.shape[1], pad / PPM
    else:
        pad_mm = pad / PPM
    a = math.radians(laid.turn)
    turn = np.array(
        [[math.cos(a), -math.sin(a), laid.x], [math.sin(a), math.cos(a), laid.y], [0, 0, 1]]
    )
    place = np.array(
        [[scale, 0, -card.width / 2], [0, scale, -card.height / 2 - pad_mm], [0, 0, 1]]
    )
    matrix = seen.matrix @ turn @ place
    reach = max(2.0, size / rng.uniform(40, 110))
    drift = rng.uniform(-0.4, 0.6) * reach, rng.uniform(0.2, 0.8) * reach
    dark = rng.uniform(0.35, 0.6)
    around = seen.see(
        laid.on_desk(
            [
                (-pad_mm, -pad_mm),
                (card.width, -pad_mm),
                (card.width, card.height + pad_mm),
                (-pad_mm, card.height + pad_mm),
            ]
        )
    )
    x0, y0 = np.maximum(np.floor(around.min(0) - 4 * reach), 0).astype(int)
    x1, y1 = np.minimum(np.ceil(around.max(0) + 4 * reach), (seen.width, seen.height)).astype(int)
    frame = (int(x1 - x0), int(y1 - y0))
    matrix = np.array([[1, 0, -x0], [0, 1, -y0], [0, 0, 1.0]]) @ matrix
    inner = cv2.copyMakeBorder(alpha, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    step = np.array([[1, 0, -1], [0, 1, -1], [0, 0, 1.0]])
    mask = cv2.warpPerspective(inner, matrix @ step, frame)
    fall = cv2.resize(mask, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    fall = cv2.GaussianBlur(fall, (0, 0), max(0.8, reach / 8))
    move = np.array([[1, 0, drift[0] / 4], [0, 1, drift[1] / 4]])
    fall = cv2.resize(
        cv2.warpAffine(fall, move, (fall.shape[1], fall.shape[0]), borderMode=cv2.BORDER_REPLICATE),
        frame,
    )
    seen_card = cv2.warpPerspective(
        pixels, matrix, frame, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    m = mask[..., None]
    part = picture[y0:y1, x0:x1]
    part *= (1 - dark * fall[..., None]) * (1 - m)
    part += seen_card * m
    return picture


def _rounded(width: int, height: int, radius: int) -> Pixels:
    """A rectangle with round corners as a mask."""
    mask = np.zeros((height, width), np.uint8)
    low, right, bottom = radius, width - 1 - radius, height - 1 - radius
    cv2.rectangle(mask, (low, 0), (right, height), 255, -1)
    cv2.rectangle(mask, (0, low), (width, bottom), 255, -1)
    for corner in ((low, low), (right, low), (low, bottom), (right, bottom)):
        cv2.circle(mask, corner, radius, 255, -1, cv2.LINE_AA)
    return mask.astype(np.float32) / 255


def photograph(
    laid: list[Laid], seen: View, desk: str, facts: dict[str, Any], rng: random.Random
) -> Photograph:
    """Take the picture; *facts* holds light and sensor as in :mod:`photographs.optics`."""
    picture = _surface(desk, seen, facts["clutter"], rng)
    if soft := facts.get("ground_blur"):
        picture = cv2.GaussianBlur(picture, (0, 0), soft)
    for one in laid:
        if "palm" in one.covers:
            picture = covers.palm(picture, seen, one, rng)
        picture = _put(picture, seen, one, rng)
        if "sleeve" in one.covers:
            picture = covers.sleeve(picture, seen, one, rng)
        if "shine" in one.covers:
            picture = covers.shine(picture, seen, one, rng)
        if one.fingers:
            picture = hands.hold(picture, seen, one, rng)
    picture = lit(picture, facts["light"], rng)
    picture = taken(
        picture, facts["blur"], facts["blur_sigma"], facts["noise"], facts["sharpen"], rng
    )
    return Photograph(np.clip(picture, 0, 255).astype(np.uint8), seen, laid, facts)


__all__ = ["Laid", "Photograph", "photograph", "view"]
