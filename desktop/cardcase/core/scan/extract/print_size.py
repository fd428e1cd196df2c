"""How large two lines are set, whatever marks and tails their letters have."""

import unicodedata
from functools import lru_cache

from cardcase.core.scan.page import Line

# In heights of a box around capitals alone, with the rim that engines leave around letters.
_RIM = 0.28
_CAPITAL, _MARKED, _SMALL, _TAIL = 0.72, 0.94, 0.52, 0.21
_TAILED = frozenset("gjpqyąęçșţQĄĘÇ,;()")
_TALL = frozenset("bdfhkltłßij")


def likeness(one: Line, other: Line) -> float:
    """0…1: the smaller print of two lines in the larger, 1 where they are set in one size.

    A box is as high as its letters: ``ŚLIWIŃSKA-ZIĘBA`` takes half as much again as ``Anna``. Both
    the boxes and what they make of the letters are guesses; the better one counts.
    """
    boxes = sorted((max(1.0, one.height), max(1.0, other.height)))
    sizes = sorted((print_size(one), print_size(other)))
    return max(boxes[0] / boxes[1], sizes[0] / sizes[1])


def print_size(line: Line) -> float:
    """The height that the line's box would have around capitals without marks."""
    return max(1.0, line.height) / _extent(line.text)


@lru_cache(maxsize=1024)
def _extent(text: str) -> float:
    letters = [char for char in text if not char.isspace()]
    above = max(map(_above, letters), default=_CAPITAL)
    return _RIM + above + _TAIL * any(char in _TAILED for char in letters)


def _above(char: str) -> float:
    marked = len(unicodedata.normalize("NFD", char)) > 1 and char not in "ąęçşţĄĘÇŞŢ"
    if char.isupper():
        return _MARKED if marked else _CAPITAL
    return _CAPITAL if marked or char in _TALL or not char.isalpha() else _SMALL
