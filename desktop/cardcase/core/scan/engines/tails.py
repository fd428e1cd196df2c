"""Tails under letters, which the recognition model passes over: it says A for ``Ą``, E for ``Ę``.

Told by the print itself: what reaches deeper than the letters around it has a tail. Of 1113 letters
that may have one on 464 printed lines, 57 of 60 tails were seen (the model alone: 53, and one of 9
in capitals), and of the rest none in capitals and three others, all of those on one blurred card,
whose letters end at no common depth; such lines are left alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from cardcase.core.scan.engines.alphabet import own_letters
from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.engines.contrast import black_on_white
from cardcase.core.scan.engines.crops import cut
from cardcase.core.scan.engines.ctc import Sign
from cardcase.core.scan.finding.colours import Whole
from cardcase.core.scan.geometry import quad_of
from cardcase.core.scan.page import Quad

_TAILED = {"A": "Ą", "E": "Ę", "a": "ą", "e": "ę"}
_DEEP = frozenset("fgjpqyQJ,;()[]{}|/\\@_§$&ąęĄĘçÇ")  # reach below the line by themselves
_ADDRESS = re.compile(r"\S*(?:@|www|\w[./]\w)\S*")

_HEIGHT = 64  # pixels of the picture of a line …
_ABOVE, _BELOW = 0.15, 0.25  # … with more paper around it than its box, in heights of the box
_INK = 128  # of 255, on white
_LEAST_LETTER = 6  # pixels of a capital's height
_NEAR = 5  # letters around, whose feet are the base line
_LEVEL = 0.06  # of a capital's height: how far feet may be off their median
_SMALL_LETTER = 0.7  # of a capital's height
_TAIL = 0.12  # of a capital's height below the line, for capitals …
_SMALL_TAIL = 0.15  # … and for small letters, beside whose own feet blur counts for more
_WIDEST = 0.7  # of the letter's width: what is wider is the letter itself, standing deeper …
_LEFTMOST = 0.45  # … and what hangs farther left, by its middle, is none either
_HANGING = 0.1  # of a capital's height below the line, where only a tail is seen


Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Foot:
    """Where the print of a sign stands: its middle across, and its first and last row.

    ``ink``: its print, from the first row on. ``alone``: no sign beside it is of the same mark.
    """

    middle: float
    top: int
    bottom: int
    ink: Mask
    alone: bool


def with_tails(
    signs: Sequence[Sign], steps: int, image: Image, quad: Quad, language: str
) -> list[Sign]:
    """The signs read in the quad, with the tails that letters of the language have in the picture.

    ``steps``: how many the line was read in.
    """
    own = own_letters(language)
    open_ = [at for at in _in_words(signs) if _TAILED.get(signs[at].text) in own]
    if not open_:
        return list(signs)
    feet = _feet(cut(image, _taller(quad), _HEIGHT), signs, steps)
    found = {at for at in open_ if _has_tail(signs, feet, at)}
    return [_tailed(sign) if at in found else sign for at, sign in enumerate(signs)]


def _tailed(sign: Sign) -> Sign:
    return replace(sign, text=_TAILED[sign.text], rivals=((sign.text, 0.0), *sign.rivals))


def _in_words(signs: Sequence[Sign]) -> Iterator[int]:
    """The places of letters in words of two letters or more, but for addresses."""
    text = "".join(sign.text for sign in signs)
    for word in re.finditer(r"\S+", text):
        letters = sum(char.isalpha() for char in word[0])
        if letters > 1 and not _ADDRESS.fullmatch(word[0]):
            yield from range(*word.span())


def _taller(quad: Quad) -> Quad:
    corners = np.array(quad, float)
    down = (corners[3] - corners[0] + corners[2] - corners[1]) / 2
    return quad_of(corners + np.outer((-_ABOVE, -_ABOVE, _BELOW, _BELOW), down))


def _feet(line: Image, signs: Sequence[Sign], steps: int) -> list[_Foot | None]:
    """The print of each sign, by the stretch of the line that is nearer to it than to others."""
    printed = (black_on_white(line, _HEIGHT) < _INK).astype(np.uint8)
    _, marks, stats, _ = cv2.connectedComponentsWithStats(printed)
    labels, boxes = np.asarray(marks, np.int32), np.asarray(stats, np.int32)
    width = printed.shape[1]
    middles = [(sign.step + 0.5) / steps * width for sign in signs]
    around = [0.0, *middles, float(width)]
    return [
        None if sign.text == " " else _foot(labels, boxes, *around[at : at + 3])
        for at, sign in enumerate(signs)
    ]


def _foot(labels: Whole, boxes: Whole, before: float, middle: float, behind: float) -> _Foot | None:
    """The largest mark that lies mostly in the columns nearer to the middle than to those beside
    it; only its part there if it goes on."""
    left = int((before + middle) / 2 if before else 0)
    right = int((middle + behind) / 2 if behind < labels.shape[1] else behind) + 1
    seen = [int(label) for label in np.unique(labels[:, left:right]) if label]
    best, most = 0, 0
    for label in seen:
        x, _, wide, _, area = (int(each) for each in boxes[label])
        shared = min(x + wide, right) - max(x, left)
        if shared > min(wide, right - left) / 2 and area > most:
            best, most = label, area
    if not best:
        return None
    whole = int(boxes[best][2]) <= 1.6 * (right - left)
    mark = (labels if whole else labels[:, left:right]) == best
    rows, columns = np.flatnonzero(mark.any(axis=1)), np.flatnonzero(mark.any(axis=0))
    top, bottom = int(rows[0]), int(rows[-1])
    ink = mark[top : bottom + 1, columns[0] : columns[-1] + 1]
    first, wide = (int(each) for each in boxes[best][[0, 2]])
    return _Foot(middle, top, bottom, ink, before <= first and first + wide <= behind)


def _has_tail(signs: Sequence[Sign], feet: Sequence[_Foot | None], at: int) -> bool:
    foot = feet[at]
    beside = {signs[near].text for near in (at - 1, at + 1) if 0 <= near < len(signs)}
    small = signs[at].text.islower()
    if foot is None or (not foot.alone and beside & _DEEP):
        return False
    level = [
        other
        for near, other in enumerate(feet)
        if other and near != at and signs[near].text.isalnum() and signs[near].text not in _DEEP
    ]
    capital = _capital(signs, feet)
    if capital < _LEAST_LETTER or len(level) < 2:
        return False
    level = sorted(level, key=lambda other: abs(other.middle - foot.middle))[:_NEAR]
    base = float(np.median([other.bottom for other in level]))
    if float(np.median([abs(other.bottom - base) for other in level])) > _LEVEL * capital:
        return False
    deep = foot.bottom - base >= (_SMALL_TAIL if small else _TAIL) * capital
    return deep and _hangs(foot, base + _HANGING * capital)


def _hangs(foot: _Foot, line: float) -> bool:
    """Whether what is below the line is narrow and hangs from the right of the letter."""
    columns = np.flatnonzero(foot.ink[int(line) + 1 - foot.top :].any(axis=0))
    wide = foot.ink.shape[1]
    narrow = columns.size > 0 and columns[-1] - columns[0] < _WIDEST * wide
    return bool(narrow and (columns[0] + columns[-1]) / 2 >= _LEFTMOST * wide)


def _capital(signs: Sequence[Sign], feet: Sequence[_Foot | None]) -> float:
    """The height of a capital of the line, in pixels."""
    both = [
        (sign.text, foot.bottom - foot.top) for sign, foot in zip(signs, feet, strict=True) if foot
    ]
    plain = [(text, high) for text, high in both if text.isascii() and text not in _DEEP]
    large = [high for text, high in plain if text.isupper() or text.isdigit()]
    small = [high / _SMALL_LETTER for text, high in plain if text in "aceomnrsuvwxz"]
    return float(np.median(large or small or [0]))
