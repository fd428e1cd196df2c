"""Lines of text that lie together, as those of one card do."""

from dataclasses import dataclass

import numpy as np

from cardcase.core.scan.finding.colours import Flags, Floats, Whole

MOST = 16
"""Places at which cards are sought."""

_LONG = 1.6  # times as long as high: shorter boxes do not tell how their text runs
_ALIKE = 9.0  # degrees between the lines of one card
_OTHER = 12.0  # degrees from which lines are of another
_RARE = 0.05  # of all text: a direction that so little has is none …
_FEW = 3  # … unless so many lines have it: a card on a page full of print
_GAPS = (3.0, 1.0)  # heights between lines that lie together; the second parts what runs together
_PAPER = 8.0  # difference of colour between the papers of two cards
_FINE = 4.0  # degrees, where what runs together is parted
_PART = 0.7  # of a group: a part larger than this is the same place again


@dataclass(frozen=True, slots=True)
class Group:
    """Which lines, how they run (degrees clockwise, modulo 180), and how long they are together."""

    texts: Whole
    angle: float
    length: float


@dataclass(frozen=True, slots=True)
class Lines:
    """How each line runs (degrees, modulo 180), its length and height, and which tell the first."""

    turn: Floats
    length: Floats
    height: Floats
    clear: Flags


def groups(texts: Floats, paper: Floats) -> list[Group]:
    """Places where cards may be, those with most text first.

    ``texts``: n × 4 × 2; ``paper``: the colour around each, n × 3.
    """
    if not len(texts):
        return []
    lines = lines_of(texts)
    found: list[Group] = []
    for angle in directions(lines.turn[lines.clear], lines.length[lines.clear], _FEW):
        boxes = _boxes(texts, angle)
        along = ~lines.clear | (_between(lines.turn, angle) < _OTHER)
        same = np.linalg.norm(paper[:, None] - paper[None], axis=2) < _PAPER
        wide = _linked(boxes, _GAPS[0] * lines.height, along, same)
        unclear = ~lines.clear[:, None] | ~lines.clear[None]
        same &= unclear | (_between(lines.turn[:, None], lines.turn[None]) < _FINE)
        close = _linked(boxes, _GAPS[1] * lines.height, along, same)
        for labels in (wide, close):
            for label in np.unique(labels[labels >= 0]):
                members = np.flatnonzero(labels == label)
                larger = np.count_nonzero(wide == wide[members[0]])
                if labels is wide or 3 <= len(members) <= _PART * larger:
                    found.append(_group(members, lines, angle))
    found.sort(key=lambda group: -group.length)
    return found[:MOST]


def _between(a: Floats, b: Floats | float) -> Floats:
    """Degrees between directions that may be across each other."""
    return np.asarray(np.abs((a - b + 45) % 90 - 45))


def _group(members: Whole, lines: Lines, angle: float) -> Group:
    """These lines as a group; most of them run about along the angle or across it."""
    clear = members[lines.clear[members]]
    weight = lines.length[clear]
    if not len(clear):
        return Group(members, angle, float(lines.length[members].sum()) / 4)
    off = (lines.turn[clear] - angle + 45) % 180 - 45
    across = off >= 45
    mean = float(np.average(off - 90 * across, weights=weight))
    turned = 90 if weight[across].sum() > weight.sum() / 2 else 0
    return Group(members, (angle + mean + turned) % 180, float(weight.sum()))


def lines_of(texts: Floats) -> Lines:
    across = texts[:, 1] - texts[:, 0] + texts[:, 2] - texts[:, 3]
    down = texts[:, 3] - texts[:, 0] + texts[:, 2] - texts[:, 1]
    wide, high = np.linalg.norm(across, axis=1) / 2, np.linalg.norm(down, axis=1) / 2
    along = np.where((wide >= high)[:, None], across, down)
    turn = np.degrees(np.arctan2(along[:, 1], along[:, 0])) % 180
    length, height = np.maximum(wide, high), np.maximum(1.0, np.minimum(wide, high))
    return Lines(turn, length, height, length > _LONG * height)


def directions(turn: Floats, weight: Floats, few: int | None = None) -> list[float]:
    """The directions that most have, in degrees modulo 90; [0] if there is nothing.

    ``few``: so many make a direction, however much else there is.
    """
    found: list[float] = []
    total = weight.sum()
    while len(turn) and len(found) < 5:
        apart = _between(turn[:, None], turn[None])
        votes = (apart < _ALIKE) @ weight
        best = int(votes.argmax())
        near = apart[best] < _ALIKE
        told = few is not None and np.count_nonzero(near) >= few
        if found and votes[best] < _RARE * total and not told:
            break
        off = (turn - turn[best] + 45) % 90 - 45
        found.append(float(turn[best] + np.average(off[near], weights=weight[near])) % 90)
        other = apart[best] >= _OTHER
        turn, weight = turn[other], weight[other]
    return found or [0.0]


def _boxes(texts: Floats, angle: float) -> Floats:
    """Boxes in the frame turned by the angle: n × (left, top, right, bottom)."""
    cos, sin = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    level = texts @ np.array([[cos, -sin], [sin, cos]])
    return np.concatenate([level.min(axis=1), level.max(axis=1)], axis=1)


def _linked(boxes: Floats, gaps: Floats, which: Flags, same: Flags) -> Whole:
    """A number for each group of boxes no farther apart than the gap, directly or over others."""
    apart = np.maximum(boxes[:, None, :2] - boxes[None, :, 2:], 0)
    apart = np.maximum(apart, np.maximum(boxes[None, :, :2] - boxes[:, None, 2:], 0)).max(axis=2)
    near = apart <= np.minimum(gaps[:, None], gaps[None]) * 1.5
    near &= apart <= (gaps[:, None] + gaps[None]) / 2
    near &= which[:, None] & which[None] & same
    labels = np.where(which, np.arange(len(boxes)), len(boxes))
    while True:
        least = np.where(near, labels[None], len(boxes)).min(axis=1)
        least = np.where(which, np.minimum(least, labels), len(boxes))
        if (least == labels).all():
            return np.where(which, labels, -1)
        labels = least
