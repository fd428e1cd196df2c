"""Photographs made for the tests: cards printed on a table, seen at an angle."""

from collections.abc import Sequence

import cv2
import numpy as np
import zxingcpp
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.finding.candidate import Candidate
from cardcase.core.scan.finding.colours import Floats
from cardcase.core.scan.geometry import Matrix, homography, rectangle
from cardcase.core.scan.page import Quad

CARD_SIZE = (850, 550)
LINES = (
    "Stalex Konstrukcje",
    "Anna Kowalczyk",
    "Kierownik projektu",
    "tel. +48 41 222 33 44",
    "anna.kowalczyk@stalex.example",
    "www.stalex.example",
)


def printed(lines: Sequence[str] = LINES, paper: str = "#fbfaf5", ink: str = "#20242a") -> Image:
    """A card, level, with its lines below each other."""
    card = Pillow.new("RGB", CARD_SIZE, paper)
    draw = ImageDraw.Draw(card)
    font = ImageFont.load_default(44)
    for at, text in enumerate(lines):
        draw.text((60, 50 + at * 78), text, fill=ink, font=font)
    return np.array(card)


def table(width: int = 1600, height: int = 1200, grain: float = 4.0) -> Image:
    """A brown table with a little grain."""
    noise = np.random.default_rng(7).normal(0, grain, (height, width, 1))
    return np.clip(np.array([104, 78, 56]) + noise, 0, 255).astype(np.uint8)


def laid(photograph: Image, card: Image, quad: Quad) -> Image:
    """The photograph with the card lying in the quad."""
    matrix: Matrix = homography(rectangle(card.shape[1], card.shape[0]), quad)
    size = photograph.shape[1], photograph.shape[0]
    seen = cv2.warpPerspective(card, matrix, size, flags=cv2.INTER_AREA)
    there = cv2.warpPerspective(np.full(card.shape[:2], 255, np.uint8), matrix, size)
    return np.where(there[:, :, None] > 127, seen, photograph).astype(np.uint8)


def overlap(a: Quad, b: Quad) -> float:
    """Intersection over union."""
    one, two = np.array(a, np.float32), np.array(b, np.float32)
    common = float(cv2.intersectConvexConvex(one, two)[0])
    return common / (cv2.contourArea(one) + cv2.contourArea(two) - common)


def outline(
    quad: Quad,
    score: float,
    texts: frozenset[int],
    without: Floats | None = None,
    goes_on: Floats | None = None,
    within: Floats | None = None,
) -> Candidate:
    """A possible card; ``without`` and ``within``: the colours beyond its sides and inside of
    them, ``goes_on``: see there."""
    return Candidate(
        quad=quad,
        score=score,
        texts=texts,
        within=np.zeros((4, 3)) if within is None else within,
        without=np.zeros((4, 3)) if without is None else without,
        framed=np.zeros(4, bool),
        goes_on=np.zeros(4) if goes_on is None else goes_on,
    )


def coded(card: Image, text: str, left: int, top: int, side: int) -> Image:
    """The card with a QR code printed on it."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    pattern = np.array(code.to_image(scale=8, add_quiet_zones=True))
    small = cv2.resize(pattern, (side, side), interpolation=cv2.INTER_AREA)
    done = card.copy()
    done[top : top + side, left : left + side] = small[:, :, None]
    return done
