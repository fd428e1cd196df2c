"""Straight pieces of edges, and the lines that they lie on."""

import cv2
import numpy as np

from cardcase.core.scan.finding.colours import Flags, Floats, Mask, at

_SCALES = ((1, 8.0), (2, 14.0))  # reduction, amplification: faint edges show on a smaller picture
_SURROUNDINGS = 41  # pixels from whose mean the brightness is told
_COLOURED = 2.0  # least spread of a channel that holds edges of its own
_LEAST = 10.0  # pixels of a segment
_HIGH = 80.0  # pixels: what is higher is a card taken for a line
_IN_TEXT = 0.6  # of a segment: it belongs to letters
_THROUGH = 1.6  # heights of a line of text from which a segment is no letter's
_ASKEW = 10.0  # degrees to the text from which it is no edge of the line itself
_ACROSS = 4  # pixels from the segment at which both sides are compared
_CLEAR = 6.0  # difference of colour from which an edge is clear
_LONG = 60.0  # pixels: longer than letters
_PLACES = 24  # at which such a segment is looked at
_EVEN = 0.5  # of the mean difference of colour, at nine places of ten
_SEEDS = 160
_NEAR = 2.5  # pixels from a line within which a segment is part of it
_SAME = 3.0  # pixels between two lines that are one
_SHORTEST = 24.0  # pixels of segments on a line


def segments(lab: Floats, texts: Floats) -> Floats:
    """Segments of edges that are no letters': n × 6, ends, the difference
    of colour across, and weight.

    Found with the line segment detector (LSD, von Gioi et al. 2012) on the brightness and colours,
    each amplified against its surroundings: a white card on white paper differs by one grey level.
    """
    detector = cv2.createLineSegmentDetector(cv2.LSD_REFINE_NONE, 1.0)
    found = []
    for reduction, gain in _SCALES:
        size = max(1, lab.shape[1] // reduction), max(1, lab.shape[0] // reduction)
        small: Floats = np.asarray(cv2.resize(lab, size, interpolation=cv2.INTER_AREA), np.float32)
        for channel in range(3):
            values = small[:, :, channel]
            if channel and values.std() < _COLOURED:
                continue
            seen = detector.detect(_amplified(values, gain, _SURROUNDINGS // reduction))[0]
            if seen is not None:
                found.append((seen.reshape(-1, 4) + 0.5) * reduction - 0.5)
    if not found:
        return np.zeros((0, 6))
    lines = np.concatenate(found)
    lines = lines[np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]) > _LEAST]
    return _of_edges(lab, lines, texts)


def _amplified(values: Floats, gain: float, around: int) -> Mask:
    smooth = cv2.GaussianBlur(values, (0, 0), 1.0)
    over = np.tanh((smooth - cv2.blur(smooth, (around, around))) * (gain / 100))
    return np.asarray(np.clip(128 + 127 * over, 0, 255), np.uint8)


def _of_edges(lab: Floats, lines: Floats, texts: Floats) -> Floats:
    """Those that are not letters', with the difference of colour across them."""
    places = np.linspace(0, 1, 7)[None, :, None]
    along = (lines[:, 2:] - lines[:, :2])[:, None]
    points = lines[:, None, :2] + along * places
    normal = along[..., ::-1] * np.array([-1, 1])
    length = np.linalg.norm(along[:, 0], axis=1)
    normal = normal / length[:, None, None]
    free = ~_of_letters(lab, points, length, texts)
    doubtful = np.flatnonzero(~free & (length > _LONG))
    free[doubtful] = _steps(lab, lines[doubtful], normal[doubtful, 0])
    change = at(lab, points + _ACROSS * normal) - at(lab, points - _ACROSS * normal)
    clear = np.linalg.norm(change.mean(axis=1), axis=1)
    weight = length * (0.3 + np.clip(clear / _CLEAR, 0, 1))
    return np.asarray(np.column_stack([lines, clear, weight])[free])


def _steps(lab: Floats, lines: Floats, normal: Floats) -> Flags:
    """Which long segments part two colours all along, as no row of letters does."""
    places = np.linspace(0.04, 0.96, _PLACES)[None, :, None]
    points = lines[:, None, :2] + (lines[:, 2:] - lines[:, :2])[:, None] * places
    apart = _ACROSS * normal[:, None]
    change = at(lab, points + apart) - at(lab, points - apart)
    mean = change.mean(axis=1)
    size = np.linalg.norm(mean, axis=1)
    share = (change * mean[:, None]).sum(axis=2) / np.maximum(1e-6, size * size)[:, None]
    return np.asarray((size > _CLEAR) & (np.quantile(share, 0.1, axis=1) > _EVEN))


def _of_letters(lab: Floats, points: Floats, length: Floats, texts: Floats) -> Flags:
    """Which segments (n × places × 2) lie in lines of text.

    The edge of a card that lies across printed lines is longer than they are high.
    """
    across = np.roll(texts, -1, axis=1) - texts
    height = np.linalg.norm(across, axis=2).min(axis=1)
    which = np.zeros((*lab.shape[:2], 1), np.float32)
    for number, (text, high) in enumerate(zip(texts, height, strict=True), start=1):
        if high < _HIGH:
            cv2.fillPoly(which, [np.round(text).astype(np.int32)], [number])
    seen = at(which, points)[..., 0].astype(np.int32)
    inside = (seen > 0).mean(axis=1) >= _IN_TEXT
    number = seen.max(axis=1)
    longest = across[np.arange(len(texts)), np.linalg.norm(across, axis=2).argmax(axis=1)]
    runs = np.concatenate([[0.0], np.arctan2(longest[:, 1], longest[:, 0])])[number]
    step = points[:, -1] - points[:, 0]
    turn = (np.arctan2(step[:, 1], step[:, 0]) - runs + np.pi / 2) % np.pi - np.pi / 2
    through = length > _THROUGH * np.concatenate([[0.0], height])[number]
    return np.asarray(inside & ~(through & (np.abs(turn) > np.radians(_ASKEW))))


def lines_near(found: Floats, angle: float, tolerance: float, origin: Floats, most: int) -> Floats:
    """The lines that segments lie on, at most ``tolerance`` degrees off the angle, longest first.

    n × 2: direction (radians) and distance from the origin, to the right of the direction.
    """
    wanted = np.radians(angle)
    turn = np.arctan2(found[:, 3] - found[:, 1], found[:, 2] - found[:, 0])
    off = (turn - wanted + np.pi / 2) % np.pi - np.pi / 2
    keep = np.flatnonzero(np.abs(off) < np.radians(tolerance))
    weight = found[keep, 5]
    order = np.argsort(-weight)
    keep, weight = keep[order], weight[order]
    if not len(keep):
        return np.zeros((0, 2))
    starts, ends = found[keep, :2] - origin, found[keep, 2:4] - origin
    seeds = min(len(keep), _SEEDS)
    direction = wanted + off[keep[:seeds]]
    normal = np.stack([-np.sin(direction), np.cos(direction)], axis=1)
    offset = (normal * (starts + ends)[:seeds]).sum(axis=1) / 2
    on = _on(normal, offset, starts, ends)
    direction, offset = _fitted(on * weight, starts, ends, wanted)
    normal = np.stack([-np.sin(direction), np.cos(direction)], axis=1)
    on = _on(normal, offset, starts, ends)
    lines = np.stack([direction, offset], axis=1)
    usable = np.abs(direction - wanted) < np.radians(tolerance)
    return _apart(lines, (on * weight).sum(axis=1) * usable, on, starts, ends)[:most]


def _on(normal: Floats, offset: Floats, starts: Floats, ends: Floats) -> Floats:
    """Which segments (columns) lie on which lines (rows)."""
    far = np.maximum(
        np.abs(normal @ starts.T - offset[:, None]), np.abs(normal @ ends.T - offset[:, None])
    )
    return np.asarray(far < _NEAR)


def _fitted(weight: Floats, starts: Floats, ends: Floats, wanted: float) -> tuple[Floats, Floats]:
    """Lines of least squares through the ends of weighted segments."""
    points = np.concatenate([starts, ends])
    weight = np.concatenate([weight, weight], axis=1)
    total = np.maximum(1e-6, weight.sum(axis=1))
    mean = weight @ points / total[:, None]
    xx = weight @ points[:, 0] ** 2 / total - mean[:, 0] ** 2
    yy = weight @ points[:, 1] ** 2 / total - mean[:, 1] ** 2
    xy = weight @ (points[:, 0] * points[:, 1]) / total - mean[:, 0] * mean[:, 1]
    direction = np.arctan2(2 * xy, xx - yy) / 2
    direction = wanted + (direction - wanted + np.pi / 2) % np.pi - np.pi / 2
    return direction, mean[:, 1] * np.cos(direction) - mean[:, 0] * np.sin(direction)


def _apart(lines: Floats, rank: Floats, on: Floats, starts: Floats, ends: Floats) -> Floats:
    """The best of lines that are the same where their segments lie."""
    along = np.stack([np.cos(lines[:, 0]), np.sin(lines[:, 0])], axis=1)
    first, last = along @ starts.T, along @ ends.T
    low = np.where(on, np.minimum(first, last), np.inf).min(axis=1)
    high = np.where(on, np.maximum(first, last), -np.inf).max(axis=1)
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1)
    kept: list[int] = []
    for at_line in np.argsort(-rank):
        if rank[at_line] < _SHORTEST:
            break
        foot = normal[at_line] * lines[at_line, 1]
        tips = foot + along[at_line] * np.array([[low[at_line]], [high[at_line]]])
        far = np.abs(normal[kept] @ tips.T - lines[kept, 1][:, None]).max(axis=1, initial=0)
        if not (far < _SAME).any():
            kept.append(int(at_line))
    return lines[kept]
