"""The lines of a card in the order a person reads them.

Engines give lines in the order they were found, cut one line at a wide gap, and glue a label to
its value. Everything here is measured along the page's own direction, so a tilted page is read
like a level one.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from cardcase.core.scan.box import Box
from cardcase.core.scan.geometry import Matrix, direction, homography, mapped, rectangle
from cardcase.core.scan.page import Line, Page, Quad

_COLUMN_GAP = 1.2  # heights of a line between two columns
_LABEL_GAP = 6.0  # heights between "mob:" and its number
_BAR_GAP = 1.5  # heights beside a bar that parts two values
_PIECE_GAP = 0.4  # heights between two pieces of one line, whose boxes reach beyond the print
_SAME_SIZE = 1.5  # pieces of one line differ less in height
_SAME_BASELINE = 0.35  # heights by which the middles of two pieces may differ
_TURNED = 45.0  # degrees beyond which a line runs another way than its page

_LABEL = re.compile(r"[^\W\d_][\w.\-]{0,9} ?[:.]$|[^\W\d_][\w\-]{0,5}$")
_VALUE = re.compile(r"[+(\d]|https?:|www\.|\S+@")
_GLUED = re.compile(
    r"(?<![\w@./])[^\W\d_]{1,12}\.? ?:(?=[+(\d])"  # fax:+44
    r"|(?<![\w@./])[^\W\d_]{1,4}\.(?=[+(]{0,2}\d[\d ().\-]{5})"  # m.0048 601
    r"|^[^\W\d_][\w\-]{0,9} ?:(?=https?:|www\.|\S+@)"  # www:http://, E-mail:a@b.pl
    r"|^[A-Z](?=\+\d)"  # M+49
)


@dataclass(frozen=True, slots=True)
class _Box(Box):
    """A line with its extent in the page's own directions."""

    line: Line


def arrange(page: Page) -> Page:
    """The page with its lines joined where they are one, spaced after labels, in reading order."""
    pieces = [line for run in _runs(page.lines) for line in _joined(_boxes(run))]
    joined = _boxes([_spaced(line) for line in pieces])
    return replace(page, lines=tuple(box.line for box in _ordered(joined)))


def tilt(lines: Sequence[Line]) -> float:
    """Degrees, clockwise, by which most of the text is turned; 0 for no lines."""
    if not lines:
        return 0.0
    angles = [(direction(line.quad), len(line.text)) for line in lines]
    x = sum(n * math.cos(math.radians(a)) for a, n in angles)
    y = sum(n * math.sin(math.radians(a)) for a, n in angles)
    main = math.degrees(math.atan2(y, x))
    # The mean finds the way most of the text runs, the median then forgets the odd line.
    near = [_turn(a - main) for a, _ in angles if abs(_turn(a - main)) < _TURNED]
    return _turn(main + median(near)) if near else main


def _runs(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that run the same way: those of the page, and those up or down a side of it."""
    angle = tilt(lines)
    runs: dict[int, list[Line]] = {}
    for line in lines:
        runs.setdefault(round((direction(line.quad) - angle) / 90.0) % 4, []).append(line)
    return list(runs.values())


def _turn(degrees: float) -> float:
    return (degrees + 180.0) % 360.0 - 180.0


def _boxes(lines: Sequence[Line]) -> list[_Box]:
    angle = math.radians(-tilt(lines))
    cos, sin = math.cos(angle), math.sin(angle)
    boxes = []
    for line in lines:
        xs = [x * cos - y * sin for x, y in line.quad]
        ys = sorted(x * sin + y * cos for x, y in line.quad)
        # The mean of the two upper and of the two lower corners: no higher for a little tilt.
        boxes.append(_Box(min(xs), max(xs), (ys[0] + ys[1]) / 2, (ys[2] + ys[3]) / 2, line))
    return boxes


def _joined(boxes: list[_Box]) -> list[Line]:
    """Pieces of one printed line as one line."""
    rest = sorted(boxes, key=lambda box: box.left)
    lines = []
    while rest:
        chain = [rest.pop(0)]
        while follower := next((box for box in rest if _follows(chain[-1], box)), None):
            chain.append(follower)
            rest.remove(follower)
        lines.append(_one_line([box.line for box in chain]))
    return lines


def _follows(box: _Box, other: _Box) -> bool:
    """Whether the other box goes on with the line of the first."""
    size = min(box.height, other.height)
    if size <= 0 or max(box.height, other.height) > _SAME_SIZE * size:
        return False
    gap = other.left - box.right
    if abs(box.middle - other.middle) > _SAME_BASELINE * size or gap < -size:
        return False
    return gap <= _widest_gap(box.line.text, other.line.text) * size


def _widest_gap(text: str, following: str) -> float:
    """How many heights may lie between two texts that are one line."""
    if _LABEL.match(text) and _VALUE.match(following):
        return _LABEL_GAP
    return _BAR_GAP if text.endswith("|") or following.startswith("|") else _PIECE_GAP


def _one_line(pieces: list[Line]) -> Line:
    if len(pieces) == 1:
        return pieces[0]
    first, last = pieces[0].quad, pieces[-1].quad
    letters = sum(len(piece.text) for piece in pieces)
    return replace(
        pieces[0],
        text=" ".join(piece.text for piece in pieces),
        quad=(first[0], last[1], last[2], first[3]),
        confidence=sum(piece.confidence * len(piece.text) for piece in pieces) / letters,
        words=tuple(word for piece in pieces for word in piece.words),
    )


def _spaced(line: Line) -> Line:
    """A space between a label and the number glued to it: ``fax:+44`` is ``fax: +44``."""
    text = _GLUED.sub(lambda label: f"{label[0]} ", line.text)
    if text == line.text:
        return line
    words = []
    for word in line.words:
        if cut := _GLUED.match(word.text):
            share = cut.end() / len(word.text)
            left, right = _split_quad(word.quad, share)
            at = cut.end()
            before = tuple(other for other in word.alternatives if other.at < at)
            after = (replace(o, at=o.at - at) for o in word.alternatives if o.at >= at)
            words.append(replace(word, text=word.text[:at], quad=left, alternatives=before))
            words.append(replace(word, text=word.text[at:], quad=right, alternatives=tuple(after)))
        else:
            words.append(word)
    return replace(line, text=text, words=tuple(words))


def _split_quad(quad: Quad, share: float) -> tuple[Quad, Quad]:
    matrix: Matrix = homography(rectangle(1, 1), quad)
    upper, lower = mapped(matrix, [(share, 0), (share, 1)])
    a, b, c, d = quad
    return (a, upper, lower, d), (upper, b, c, lower)


def _ordered(boxes: list[_Box]) -> list[_Box]:
    """Cut the page into columns and bands at its white gaps, again and again (XY-cut)."""
    if len(boxes) < 2:
        return boxes
    size = median(box.height for box in boxes)
    for parts in (_columns(boxes, size), _bands(boxes)):
        if len(parts) > 1:
            return [box for part in parts for box in _ordered(part)]
    return sorted(boxes, key=lambda box: (round(box.middle / max(size, 1.0)), box.left))


def _columns(boxes: list[_Box], size: float) -> list[list[_Box]]:
    """Columns of at least two lines each, a wide gap apart; one part if there are none."""
    parts = _parted([(box.left, box.right, box) for box in boxes], _COLUMN_GAP * size)
    return parts if all(len(part) > 1 for part in parts) else [boxes]


def _bands(boxes: list[_Box]) -> list[list[_Box]]:
    """Two bands, cut at the widest gap between lines; one part if nothing is between them."""
    rows = _parted([(box.top + box.height / 4, box.bottom - box.height / 4, box) for box in boxes])
    if len(rows) < 2:
        return [boxes]
    gaps = [
        min(box.top for box in lower) - max(box.bottom for box in upper)
        for upper, lower in pairwise(rows)
    ]
    at = gaps.index(max(gaps)) + 1
    return [[b for row in rows[:at] for b in row], [b for row in rows[at:] for b in row]]


def _parted(spans: list[tuple[float, float, _Box]], gap: float = 0.0) -> list[list[_Box]]:
    """Boxes grouped by their spans (start, end), where more than ``gap`` lies between groups."""
    groups: list[list[_Box]] = []
    reach = -math.inf
    for start, end, box in sorted(spans, key=lambda span: span[:2]):
        if start - reach > gap:
            groups.append([])
        groups[-1].append(box)
        reach = max(reach, end)
    return groups
