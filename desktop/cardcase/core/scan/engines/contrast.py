"""Print made black on white for Tesseract, which reads neither shadows nor white on blue well."""

import cv2
import numpy as np

from cardcase.core.scan.engines.base import Image

_LEAST_CONTRAST = 24  # of 255: less is noise, not print
_SMALLER = 4  # times smaller is the picture on which the ground is estimated …
_WINDOW = 31  # … in windows of so many of its pixels, wider than any letter


def black_on_white(line: Image, height: int) -> Image:
    """One line in full contrast, grey, brought to this height."""
    grey = cv2.cvtColor(line, cv2.COLOR_RGB2GRAY)
    if grey.shape[0] != height:
        width = max(1, round(grey.shape[1] * height / grey.shape[0]))
        grey = cv2.resize(grey, (width, height), interpolation=cv2.INTER_CUBIC)
    dark, ground, light = np.percentile(grey, (1, 50, 99))
    if light - ground > ground - dark:  # most of a line is ground
        grey, dark, light = 255 - grey, 255 - light, 255 - dark
    stretched = (grey.astype(np.float32) - dark) * (255 / max(_LEAST_CONTRAST, light - dark))
    return np.asarray(np.clip(stretched, 0, 255), np.uint8)


def evened(picture: Image) -> Image:
    """A whole card, grey: what differs from the ground around it, either way, black on white."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    height, width = grey.shape
    size = max(1, width // _SMALLER), max(1, height // _SMALLER)
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    ground = cv2.resize(cv2.medianBlur(np.asarray(small, np.uint8), _WINDOW), (width, height))
    differs = cv2.absdiff(grey, np.asarray(ground, np.uint8)).astype(np.float32)
    most = max(_LEAST_CONTRAST, float(np.percentile(differs, 99.5)))
    return np.asarray(255 - np.clip(differs * (255 / most), 0, 255), np.uint8)
