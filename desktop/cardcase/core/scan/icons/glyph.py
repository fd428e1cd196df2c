"""What is printed in a small picture, on its own and always of one size."""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from cardcase.core.scan.engines.base import Image

SIDE = 24
"""Pixels of a glyph's side."""

Glyph = npt.NDArray[np.floating[Any]]
"""``SIDE`` × ``SIDE``, 0 paper … 1 ink, whatever their colours."""

_FITS = SIDE - 4
_CELL = 4
_DIRECTIONS = 8
_LEAST_INK = 24.0  # difference from the paper, of 255
_PRINTED = 0.4  # of the ink


def ink_of(picture: Image) -> Glyph | None:
    """How much of each pixel is ink (0…1), told by the colour along the border; None if none is."""
    pixels = picture.astype(np.float32)
    border = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    away = np.abs(pixels - np.median(border, axis=0)).max(axis=2)
    strongest = float(np.percentile(away, 98))
    if strongest < _LEAST_INK:
        return None
    return np.asarray(np.clip(away / strongest, 0, 1), np.float32)


def glyph_of(picture: Image) -> Glyph | None:
    """The thing in the middle of a picture with paper around it; None if there is none."""
    ink = ink_of(picture)
    if ink is None:
        return None
    rows, columns = np.nonzero(ink > _PRINTED)
    if len(rows) < 8:
        return None
    cut = ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    height, width = cut.shape
    scale = _FITS / max(height, width)
    size = max(2, round(width * scale)), max(2, round(height * scale))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    fitted = cv2.resize(cut.astype(np.float32), size, interpolation=method)
    glyph: Glyph = np.zeros((SIDE, SIDE), np.float32)
    top, left = (SIDE - size[1]) // 2, (SIDE - size[0]) // 2
    glyph[top : top + size[1], left : left + size[0]] = fitted
    return glyph


def features_of(glyph: Glyph) -> Glyph:
    """What the net looks at: directions of the edges in 6 × 6 cells, and the ink in 12 × 12.

    Histograms of oriented gradients after Dalal and Triggs (2005), each of a cell by itself.
    """
    down, across = np.gradient(glyph.astype(np.float32))
    strength = np.hypot(down, across)
    place = np.arctan2(down, across) % np.pi * (_DIRECTIONS / np.pi)
    lower = place.astype(int) % _DIRECTIONS
    share = place - np.floor(place)
    histograms = np.zeros((SIDE, SIDE, _DIRECTIONS), np.float32)
    rows, columns = np.indices(glyph.shape)
    histograms[rows, columns, lower] += strength * (1 - share)
    histograms[rows, columns, (lower + 1) % _DIRECTIONS] += strength * share
    cells = histograms.reshape(SIDE // _CELL, _CELL, SIDE // _CELL, _CELL, -1).sum(axis=(1, 3))
    cells /= np.sqrt((cells**2).sum(axis=2, keepdims=True) + 0.1)
    coarse = glyph.reshape(SIDE // 2, 2, SIDE // 2, 2).mean(axis=(1, 3))
    return np.concatenate([cells.ravel(), coarse.ravel()])
