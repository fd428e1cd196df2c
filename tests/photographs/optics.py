"""The camera and the light: a plane seen in perspective, shadows, glare, blur, noise."""

import math
import random
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.float32]
Matrix = NDArray[np.float64]


@dataclass
class View:
    """A camera over a desk: maps millimetres of the desk to pixels of the picture."""

    matrix: Matrix
    tilt: float
    width: int
    height: int

    def see(self, points: Any) -> NDArray[np.float64]:
        """Points of the desk (n×2, millimetres) as the picture shows them (n×2, pixels)."""
        flat = np.asarray(points, np.float64).reshape(-1, 1, 2)
        return cv2.perspectiveTransform(flat, self.matrix).reshape(-1, 2)


def view(width: int, height: int, span: float, tilt: float, rng: random.Random) -> View:
    """A camera that sees *span* millimetres across the picture, leaning *tilt* degrees.

    The desk's point (0, 0) is in the picture's middle.
    """
    focal = width * rng.uniform(0.85, 1.4)
    distance = focal * span / width
    lean, towards = math.radians(tilt), rng.uniform(0, 2 * math.pi)
    axis = np.array([math.cos(towards), math.sin(towards), 0.0]) * lean
    turn = cv2.Rodrigues(axis)[0]
    flat = np.column_stack([turn[:, 0], turn[:, 1], np.array([0.0, 0.0, distance])])
    camera = np.array([[focal, 0, width / 2], [0, focal, height / 2], [0, 0, 1.0]])
    return View(camera @ flat, tilt, width, height)


def lit(picture: Pixels, light: dict[str, Any], rng: random.Random) -> Pixels:
    """Light: a gradient, the shadow of a hand, warm or cold colour, vignetting, glare."""
    h, w = picture.shape[:2]
    small = (max(2, w // 8), max(2, h // 8))
    y, x = np.mgrid[0 : small[1], 0 : small[0]].astype(np.float32)
    x, y = x / small[0] - 0.5, y / small[1] - 0.5
    a = rng.uniform(0, 2 * math.pi)
    gain = 1 + light["gradient"] * (x * math.cos(a) + y * math.sin(a)) * 2
    gain *= 1 - light["vignette"] * (x * x + y * y) * 1.6
    if light["shadow"]:
        mask = np.zeros((small[1], small[0]), np.float32)
        cx, cy = rng.choice([-0.1, 1.1]) * small[0], rng.uniform(0.2, 1.1) * small[1]
        for _ in range(5):
            end = (
                int(cx + (0.5 * small[0] - cx) * rng.uniform(0.6, 1.1)),
                int(cy + rng.uniform(-0.35, 0.2) * small[1]),
            )
            cv2.line(mask, (int(cx), int(cy)), end, 1.0, max(3, small[0] // rng.randint(9, 16)))
        mask = cv2.GaussianBlur(mask, (0, 0), small[0] / rng.uniform(20, 60))
        gain *= 1 - light["shadow"] * np.clip(mask, 0, 1)
    gain = gain * light["exposure"]
    add = np.zeros_like(gain)
    if light["glare"]:
        gx, gy, r = rng.uniform(-0.35, 0.35), rng.uniform(-0.35, 0.35), rng.uniform(0.08, 0.2)
        add = (
            light["glare"]
            * 255
            * np.exp(-(((x - gx) / r) ** 2 + ((y - gy) / (r * rng.uniform(0.5, 1.4))) ** 2))
        )
    gain = cv2.resize(gain.astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)[..., None]
    out = picture * (gain * np.asarray(light["wb"], np.float32))
    if light.get("mixed"):
        out = out * _mixed(w, h, light["mixed"], rng)
    if light["glare"]:
        out += cv2.resize(add.astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)[..., None]
    return out


def _mixed(width: int, height: int, much: float, rng: random.Random) -> Pixels:
    """The white balance of two lamps, one warm and one cold, from side to side."""
    a = rng.uniform(0, 2 * math.pi)
    x = np.linspace(-0.5, 0.5, width, dtype=np.float32)[None]
    y = np.linspace(-0.5, 0.5, height, dtype=np.float32)[:, None]
    warm = much * (x * math.cos(a) + y * math.sin(a))
    return np.stack([1 + warm, np.ones_like(warm), 1 - warm], axis=2)


def moire(picture: Pixels, much: float, rng: random.Random) -> Pixels:
    """The stripes of a photographed display, *much* of the brightness, each colour its own."""
    h, w = picture.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    a, wave = rng.uniform(0, math.pi), rng.uniform(6, 60)
    bent = (x * math.cos(a) + y * math.sin(a)) / wave + 1.5 * np.sin(y / (h * 0.4) + x / w)
    shift = rng.uniform(0.2, 1.2)
    stripes = [1 + much * np.sin(2 * math.pi * bent + shift * k) for k in range(3)]
    return picture * np.stack(stripes, axis=2)


def sent(picture: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """The picture as a messenger passes it on: compressed before it is saved."""
    packed = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.ascontiguousarray(cv2.imdecode(packed, cv2.IMREAD_COLOR)[..., ::-1])


def taken(
    picture: Pixels, blur: str, sigma: float, noise: float, sharpen: float, rng: random.Random
) -> Pixels:
    """The picture through lens and sensor; *sigma* and *noise* in pixels and grey levels."""
    if sigma > 0.15:
        if blur == "motion":
            length = max(3, int(sigma * 3.5) | 1)
            kernel = np.zeros((length, length), np.float32)
            a = rng.uniform(0, math.pi)
            r = length // 2
            cv2.line(
                kernel,
                (round(r - r * math.cos(a)), round(r - r * math.sin(a))),
                (round(r + r * math.cos(a)), round(r + r * math.sin(a))),
                1.0,
                1,
            )
            picture = cv2.GaussianBlur(
                cv2.filter2D(picture, -1, kernel / kernel.sum()), (0, 0), 0.5
            )
        else:
            picture = cv2.GaussianBlur(picture, (0, 0), sigma)
    if noise:
        gen = np.random.default_rng(rng.randrange(2**32))
        h, w = picture.shape[:2]
        tile = cv2.resize(gen.standard_normal((512, 512, 3), np.float32), (1024, 1024)) * (
            noise * 0.5
        )
        tile += (gen.standard_normal((1024, 1024), np.float32) * noise)[..., None]
        for y in range(0, h, 1024):
            for x in range(0, w, 1024):
                part = picture[y : y + 1024, x : x + 1024]
                turned = np.roll(tile, (rng.randrange(1024), rng.randrange(1024)), (0, 1))
                part += turned[: part.shape[0], : part.shape[1]]
    if sharpen:
        picture = cv2.addWeighted(
            picture, 1 + sharpen, cv2.GaussianBlur(picture, (0, 0), 1.2), -sharpen, 0
        )
    return picture
