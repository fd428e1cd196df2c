"""Quadrangles that could be cards, from the outlines in a picture."""

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.geometry import area, quad_of
from cardcase.core.scan.page import Point2, Quad

Floats = npt.NDArray[np.floating[Any]]
Mask = npt.NDArray[np.uint8]
Outline = npt.NDArray[np.integer[Any] | np.floating[Any]]

SIDE = 800
"""Pixels of the longer side at which outlines are sought."""

_LEAST_AREA = 0.015  # of the picture
_FILLED = 0.85  # of the quadrangle its outline must fill; rounded corners cost 2 %
_CANNY = ((4, 12), (12, 36), (30, 90), (60, 180))
_SAMPLES = 40  # on a side
_PIECES = 4  # of a side, judged apart: a card's edge may run past two colours
_ENDS = 0.08  # of a side left out at its ends: corners are rounded or worn
_ACROSS = 3  # pixels from the side at which inside and outside are compared
_CONTRAST = (1.5, 5.0)  # least difference of colour (CIE Lab) of an edge: smooth, grainy picture


def prepared(image: Image) -> tuple[Image, float]:
    """The picture at working size, and how many of its pixels go into one."""
    height, width = image.shape[:2]
    scale = max(1.0, max(height, width) / SIDE)
    size = max(1, round(width / scale)), max(1, round(height / scale))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), scale


def lab_of(image: Image) -> Floats:
    """CIE Lab, smoothed against noise, grain and print."""
    smooth = cv2.medianBlur(image, 5)
    return np.asarray(cv2.cvtColor(smooth.astype(np.float32) / 255, cv2.COLOR_RGB2LAB), np.float32)


def outlines(lab: Floats) -> list[Quad]:
    """Clockwise quadrangles in the picture, several for the same thing, also poor ones."""
    least = _LEAST_AREA * lab.shape[0] * lab.shape[1]
    quads = []
    for mask in _masks(lab):
        contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        large = [c for c in contours if cv2.contourArea(cv2.convexHull(c)) >= least]
        quads += [quad for contour in large if (quad := _quad(contour))]
    return quads


def _masks(lab: Floats) -> Iterator[Mask]:
    """Pictures in black and white in which a card may be one outline."""
    channels = [_bytes(lab[:, :, 0], 100), _bytes(lab[:, :, 1] + 60, 120)]
    channels.append(_bytes(lab[:, :, 2] + 60, 120))
    away = _away_from_border(lab)
    thick = np.ones((3, 3), np.uint8)
    for low, high in _CANNY:
        edges: Outline = np.zeros(lab.shape[:2], np.uint8)
        for channel in (*channels, away):
            edges = cv2.bitwise_or(edges, cv2.Canny(channel, low, high, L2gradient=True))
        yield np.asarray(cv2.dilate(edges, thick), np.uint8)
    for channel in (channels[0], away):
        _, white = cv2.threshold(channel, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
        for mask in (white, cv2.bitwise_not(white)):
            yield np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((7, 7))), np.uint8)


def _bytes(channel: Floats, top: float) -> Mask:
    return np.asarray(np.clip(channel * (255.0 / top), 0, 255), np.uint8)


def _away_from_border(lab: Floats) -> Mask:
    """How far each colour is from the colour along the picture's border."""
    border = np.concatenate([lab[:4].reshape(-1, 3), lab[-4:].reshape(-1, 3)])
    border = np.concatenate([border, lab[:, :4].reshape(-1, 3), lab[:, -4:].reshape(-1, 3)])
    return _bytes(np.linalg.norm(lab - np.median(border, axis=0), axis=2).astype(np.float32), 60)


def _quad(contour: Outline) -> Quad | None:
    """The quadrangle of an outline, if it is one; its sides lie along the outline's."""
    hull = cv2.convexHull(contour)
    length = cv2.arcLength(hull, True)
    for share in (0.02, 0.03, 0.045, 0.06, 0.08):
        corners = cv2.approxPolyDP(hull, share * length, True)[:, 0]
        if len(corners) == 4:
            rough = _clockwise(quad_of(corners))
            fine = _along_sides(rough, hull, length)
            return fine if cv2.contourArea(hull) >= _FILLED * area(fine) else None
        if len(corners) < 4:
            return None
    return None


def _clockwise(quad: Quad) -> Quad:
    return quad if area(quad) > 0 else quad_of(reversed(quad))


def _along_sides(quad: Quad, hull: Outline, length: float) -> Quad:
    """Corners where lines fitted to the straight parts of the outline meet."""
    points = _resampled(hull, length)
    lines = []
    for a, b in zip(quad, (*quad[1:], quad[0]), strict=True):
        start, along = np.array(a), np.array(b) - np.array(a)
        span = float(np.linalg.norm(along))
        along = along / max(span, 1e-6)
        offset = points - start
        place, far = offset @ along, np.abs(offset @ np.array([-along[1], along[0]]))
        near = points[(place > 0.12 * span) & (place < 0.88 * span) & (far < 0.03 * span + 2)]
        if len(near) < 5:
            return quad
        vx, vy, x, y = cv2.fitLine(near.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
        lines.append((float(x), float(y), float(vx), float(vy)))
    corners = [_meeting(lines[at - 1], lines[at]) for at in range(4)]
    if any(corner is None for corner in corners):
        return quad
    moved = [np.hypot(x - c[0], y - c[1]) for (x, y), c in zip(quad, corners, strict=True) if c]
    found = [corner for corner in corners if corner]
    return quad_of(found) if max(moved) < 0.06 * length else quad


def _resampled(hull: Outline, length: float) -> Floats:
    """Points every two pixels along the hull, whose own points are only its corners."""
    ring = np.concatenate([hull[:, 0], hull[:1, 0]]).astype(np.float32)
    steps = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1))])
    places = np.arange(0, length, 2.0)
    return np.stack(
        [np.interp(places, steps, ring[:, 0]), np.interp(places, steps, ring[:, 1])], axis=1
    ).astype(np.float32)


def _meeting(
    a: tuple[float, float, float, float], b: tuple[float, float, float, float]
) -> tuple[float, float] | None:
    (x0, y0, u0, v0), (x1, y1, u1, v1) = a, b
    cross = u0 * v1 - v0 * u1
    if abs(cross) < 0.2:  # sides under 12 degrees to each other are no corner
        return None
    t = ((x1 - x0) * v1 - (y1 - y0) * u1) / cross
    return x0 + t * u0, y0 + t * v0


def visible(lab: Floats) -> float:
    """The least difference of colour that is an edge here: twice the picture's own grain."""
    step = 2 * _ACROSS
    if lab.shape[1] <= step:  # too narrow to tell
        return _CONTRAST[0]
    grain = np.median(np.linalg.norm(lab[:, step:] - lab[:, :-step], axis=2))
    return float(np.clip(2 * grain, *_CONTRAST))


def support(lab: Floats, quad: Quad, contrast: float) -> tuple[float, float, float, float]:
    """For each side, the share of it (0…1) along which the colour changes steadily across it.

    ``contrast``: the least difference that counts, see :func:`visible`.
    """
    top, right, bottom, left = (
        side_support(lab, a, b, contrast) for a, b in zip(quad, (*quad[1:], quad[0]), strict=True)
    )
    return top, right, bottom, left


def side_support(lab: Floats, start: Point2, end: Point2, contrast: float) -> float:
    """The share of the way from start to end along which the colour changes steadily across it."""
    a, b = np.array(start), np.array(end)
    along = b - a
    normal = np.array([-along[1], along[0]]) / max(float(np.linalg.norm(along)), 1e-6)
    places = np.linspace(_ENDS, 1 - _ENDS, _SAMPLES)[:, None] * along + a
    best = 0.0
    for shift in (-2, -1, 0, 1, 2):
        on = places + shift * normal
        change = _colours(lab, on + _ACROSS * normal) - _colours(lab, on - _ACROSS * normal)
        best = max(best, _steadiness(change, contrast))
    return best


def _steadiness(change: Floats, contrast: float) -> float:
    """The share of the places whose change goes the way of its neighbours' and can be seen."""
    good = 0
    for piece in np.array_split(change, _PIECES):
        mean = np.median(piece, axis=0)
        size = float(np.linalg.norm(mean))
        if size > 0:
            good += int(np.sum(piece @ (mean / size) > contrast))
    return good / len(change)


def _colours(lab: Floats, points: Floats) -> Floats:
    height, width = lab.shape[:2]
    x = np.clip(np.rint(points[:, 0]).astype(int), 0, width - 1)
    y = np.clip(np.rint(points[:, 1]).astype(int), 0, height - 1)
    return np.asarray(lab[y, x])
