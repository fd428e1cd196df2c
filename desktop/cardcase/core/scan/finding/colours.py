"""The photograph as the finder sees it: small, smoothed, in CIE Lab."""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from cardcase.core.scan.engines.base import Image

Floats = npt.NDArray[np.floating[Any]]
Whole = npt.NDArray[np.integer[Any]]
Mask = npt.NDArray[np.uint8]
Flags = npt.NDArray[np.bool_]

SIDE = 800
"""Pixels of the longer side at which cards are sought."""

_CONTRAST = (1.2, 5.0)  # least difference of colour of an edge: smooth, grainy picture
_APART = 6  # pixels over which the picture's own grain is measured
_AROUND = 0.25  # of a line's height: the paper beside it


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


def visible(lab: Floats) -> float:
    """The least difference of colour that is an edge here: twice the picture's own grain."""
    if lab.shape[1] <= _APART:  # too narrow to tell
        return _CONTRAST[0]
    grain = np.median(np.linalg.norm(lab[:, _APART:] - lab[:, :-_APART], axis=2))
    return float(np.clip(2 * grain, *_CONTRAST))


def at(lab: Floats, points: Floats) -> Floats:
    """The colours at points (…, 2), the border's for those outside."""
    height, width = lab.shape[:2]
    x = np.clip(np.rint(points[..., 0]).astype(np.int32), 0, width - 1)
    y = np.clip(np.rint(points[..., 1]).astype(np.int32), 0, height - 1)
    return np.asarray(lab[y, x])


def papers(lab: Floats, texts: Floats) -> Floats:
    """The colour of the paper around each line of text (n × 4 × 2): n × 3."""
    if not len(texts):
        return np.zeros((0, 3))
    following = np.roll(texts, -1, axis=1)
    height = np.linalg.norm(following - texts, axis=2).min(axis=1)
    middle = texts.mean(axis=1, keepdims=True)
    out = (texts + following) / 2 - middle
    out /= np.maximum(1e-6, np.linalg.norm(out, axis=2, keepdims=True))
    places = np.linspace(0, 1, 8)[None, None, :, None]
    ring = texts[:, :, None] * (1 - places) + following[:, :, None] * places
    ring = ring + out[:, :, None] * (_AROUND * height)[:, None, None, None]
    return np.asarray(np.median(at(lab, ring.reshape(len(texts), -1, 2)), axis=1))
