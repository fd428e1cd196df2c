"""What speaks for a quadrangle being the outline of a card, and how much."""

import numpy as np

from cardcase.core.scan.finding.colours import Flags, Floats
from cardcase.core.scan.finding.groups import lines_of
from cardcase.core.scan.finding.quadrangles import Quadrangles

HELD = 0.8
"""Share of a line inside a quadrangle that holds it."""

_FOCAL = 1.05  # of the picture's longer side: phones' cameras, about
_RATIOS = np.log((1.42, 1.87))  # of cards' sides: 85 × 55, 90 × 50, 89 × 51, 85 × 54, 74 × 52 mm
_RATIOS_SEEN = np.log((1.3, 2.0))  # as they appear, foreshortened
_DIFFERENT = 30.0  # difference of colour from which two papers are simply different
_CROWDED = 14  # lines; more are rather a sheet's
_SMALL = 0.05  # of a card's shorter side is the height of its lines; less is rather a sheet's
_TALL = 0.15  # of the shorter side: higher lines are rather a key's or a sign's
_CLOSE = 0.35  # of the shorter side from the outline
_SIMPLY_OTHER = 40.0  # difference of colour from which two grounds are simply different
_ASKEW = (4.0, 14.0)  # degrees to the nearest side: perspective alone, and along none
_COVERED = 1.5  # heights of a line after its end that are looked at
_MOST_STOPPED = 6  # lines; more say no more
_BEFORE_TEXT = 250  # that are looked at together with the text

_SHAPE = {
    "weakest": 3.22,
    "second": 3.68,
    "mean": 5.3,
    "beyond": -3.22,
    "beyond_most": -3.38,
    "inside": -2.55,
    "inside_mean": -2.0,
    "outside_clearer": -1.24,
    "ratio": -6.12,
    "ratio_seen": -6.7,
    "slant": -4.76,
    "framed": -1.1,
    "strange": -0.03,
    "step": 0.893,
    "least_step": 1.4,
    "area": 0.28,
}
_TEXT = {
    "cut": -2.0,
    "held": 0.474,
    "crowded": -4.27,
    "small": -4.53,
    "tall": -6.0,
    "empty": -0.446,
    "filled": 1.54,
    "margin": 18.1,
    "unlike": -0.0546,
    "crossed": -3.0,
    "askew": -2.5,
    "beside": -0.4,
    "stopped": 0.9,
}
"""Weights of the evidence, fitted so that of all quadrangles on a card the right one comes first
(conditional logit over 307 cards on made and real photographs; one half predicts the other).
Those of ``cut``, ``crossed`` and ``stopped`` are after 72 cards on sheets of print; ``strange``,
``inside_mean``, ``tall``, ``beside`` and ``askew`` were weighed one after the other, so that most
of 402 cards came first and fewest keyboards and sheets were taken for cards. A side on the border
weighs more than fitted: when unsure the picture is kept whole."""


def scored(
    quads: Quadrangles, texts: Floats, paper: Floats, shape: tuple[int, int], contrast: float
) -> tuple[Quadrangles, Floats]:
    """The likelier of the quadrangles, and how likely each is a card's outline (a logit).

    ``texts`` n × 4 × 2 and ``paper``, the colour around them, n × 3; ``shape``: the picture's.
    """
    score = _weighed(_of_shape(quads, shape, contrast), _SHAPE)
    best = np.argsort(-score)[:_BEFORE_TEXT]
    quads, score = quads.only(best), score[best]
    return quads, score + _weighed(_of_text(quads, texts, paper), _TEXT)


def _weighed(features: dict[str, Floats], weights: dict[str, float]) -> Floats:
    return sum((weight * features[name] for name, weight in weights.items()), np.zeros(1))


def _of_shape(quads: Quadrangles, shape: tuple[int, int], contrast: float) -> dict[str, Floats]:
    """Edges along the sides that end at the corners, and the proportions of a card."""
    width, height = _sides(quads)
    ratio, slant = rectified(quads.quad, shape)
    support = np.sort(quads.support, axis=1)
    beyond = np.sort(quads.beyond, axis=1)
    step = np.minimum(np.linalg.norm(quads.within - quads.without, axis=2), 2 * _DIFFERENT)
    least_step = np.where(quads.framed, np.inf, step).min(axis=1)
    visible = ~quads.framed
    inner = np.maximum(0, quads.inside - quads.support / 2)
    return {
        "weakest": support[:, 0],
        "second": support[:, 1],
        "mean": support.mean(axis=1),
        "beyond": beyond.mean(axis=1),
        "beyond_most": beyond[:, -2:].mean(axis=1),
        "inside": inner.max(axis=1),
        "inside_mean": inner.mean(axis=1),
        "outside_clearer": np.maximum(0, quads.outside - quads.support).max(axis=1),
        "ratio": _off(np.log(np.maximum(ratio, 1 / ratio)), _RATIOS),
        "ratio_seen": _off(np.log(np.maximum(width / height, height / width)), _RATIOS_SEEN),
        "slant": np.minimum(np.abs(slant), 0.4),
        "framed": quads.framed.sum(axis=1),
        "strange": _strange(quads),
        "step": np.log1p((step * visible).sum(axis=1) / visible.sum(axis=1) / contrast),
        "least_step": np.minimum(np.log1p(least_step / contrast), 2),
        "area": np.log(width * height / (shape[0] * shape[1])),
    }


def _of_text(quads: Quadrangles, texts: Floats, paper: Floats) -> dict[str, Floats]:
    """Lines held whole, with a margin, on paper of the colour that is inside the sides."""
    share, inside = held(quads, texts)
    whole, cut = share >= HELD, (share > 1 - HELD) & (share < HELD)
    number, cuts = whole.sum(axis=1), cut.sum(axis=1)
    width, height = _sides(quads)
    margin = np.where(whole, inside, np.inf).min(axis=1, initial=np.inf)
    size = (whole * _heights(texts)).sum(axis=1) / np.maximum(1, number)
    size = size / np.minimum(width, height)
    unlike = np.linalg.norm(quads.within[:, :, None] - paper[None, None], axis=3)
    unlike = np.where(whole[:, None], unlike, _DIFFERENT).min(axis=2, initial=_DIFFERENT)
    visible = ~quads.framed
    return {
        "cut": cuts / np.maximum(1, number + cuts),
        "held": np.log1p(np.minimum(number, 8)),
        "crowded": np.log(np.maximum(number, _CROWDED) / _CROWDED),
        "small": np.where(number > 0, np.log(_SMALL / np.clip(size, _SMALL / 4, _SMALL)), 0),
        "tall": np.log(np.maximum(size, _TALL) / _TALL),
        "empty": (number == 0).astype(float),
        "filled": np.sqrt(np.minimum(1, (whole * _areas(texts)).sum(axis=1) / (width * height))),
        "margin": np.clip(margin / np.minimum(width, height), 0, 0.08),
        "unlike": np.minimum((unlike * visible).sum(axis=1) / visible.sum(axis=1), _DIFFERENT / 2),
        "stopped": np.log1p(np.minimum(_stopped(quads, texts).sum(axis=1), _MOST_STOPPED)),
        "beside": np.log1p(_close_by(quads, texts, share).sum(axis=1)),
    } | _turned(quads, texts, whole)


def _strange(quads: Quadrangles) -> Floats:
    """How unlike the ground beyond most sides is that beyond the one most unlike it.

    A card lies on one ground; beyond a part of it lies the rest of the card.
    """
    seen = ~quads.framed
    off = np.linalg.norm(quads.without[:, :, None] - quads.without[:, None], axis=3)
    off = np.sort(off * (seen[:, :, None] & seen[:, None]), axis=2)
    return np.asarray(np.minimum(off[:, :, 2], _SIMPLY_OTHER).max(axis=1))


def _close_by(quads: Quadrangles, texts: Floats, share: Floats) -> Flags:
    """Which lines lie outside, but close: the rest of a card's text."""
    width, height = _sides(quads)
    middle = _inside(quads, texts.mean(axis=1, keepdims=True))[:, :, 0]
    near = middle > -_CLOSE * np.minimum(width, height)[:, None]
    return np.asarray((middle < 0) & near & (share < 1 - HELD))


def _turned(quads: Quadrangles, texts: Floats, whole: Flags) -> dict[str, Floats]:
    """How much of the text held runs across the rest of it, and how much along no side.

    A card's lines run one way but for one or two; on a sheet below it they run another.
    """
    lines = lines_of(texts)
    weight = whole * (lines.length * lines.clear)
    top = quads.quad[:, 1] - quads.quad[:, 0] + quads.quad[:, 2] - quads.quad[:, 3]
    turn = np.degrees(np.arctan2(top[:, 1], top[:, 0]))
    off = np.abs((lines.turn[None] - turn[:, None] + 90) % 180 - 90)
    total = np.maximum(1, weight.sum(axis=1))
    across = (weight * (off >= 45)).sum(axis=1) / total
    aside = (np.minimum(off, 90 - off) - _ASKEW[0]) / (_ASKEW[1] - _ASKEW[0])
    askew = (weight * np.clip(aside, 0, 1)).sum(axis=1) / total
    return {"crossed": np.minimum(across, 1 - across), "askew": askew}


def _stopped(quads: Quadrangles, texts: Floats) -> Flags:
    """Which lines outside end right at a side that they run towards: something covers the rest."""
    lines = lines_of(texts)
    ends = np.stack([texts[:, [0, 3]].mean(axis=1), texts[:, [1, 2]].mean(axis=1)], axis=1)
    if not len(texts):
        return np.zeros((len(quads), 0), bool)
    wide = np.linalg.norm(texts[:, 1] - texts[:, 0], axis=1)
    tall = np.linalg.norm(texts[:, 3] - texts[:, 0], axis=1)
    upright = np.stack([texts[:, :2].mean(axis=1), texts[:, 2:].mean(axis=1)], axis=1)
    ends = np.where((wide >= tall)[:, None, None], ends, upright)
    step = (ends - ends[:, ::-1]) / np.maximum(1, lines.length)[:, None, None]
    beyond = ends + _COVERED * lines.height[:, None, None] * step
    at_end, after = _inside(quads, ends), _inside(quads, beyond)
    high = lines.height[:, None]
    here = (at_end > -high) & (at_end < high / 2) & (after > high / 2)
    outside = _inside(quads, texts.mean(axis=1, keepdims=True)) < 0
    return np.asarray((here & outside).any(axis=2) & lines.clear)


def held(quads: Quadrangles, texts: Floats) -> tuple[Floats, Floats]:
    """The share of each line inside each quadrangle, and how far its nearest point is inside."""
    places = _inside(quads, _places(texts))
    return (places >= 0).mean(axis=2), places.min(axis=2, initial=np.inf)


def _inside(quads: Quadrangles, points: Floats) -> Floats:
    """How far points (m × k × 2) are inside each quadrangle, negative outside: n × m × k."""
    start, along = quads.quad, np.roll(quads.quad, -1, axis=1) - quads.quad
    along = along / np.linalg.norm(along, axis=2, keepdims=True)
    start, along = start.astype(np.float32), along.astype(np.float32)
    flat = points.reshape(-1, 2).astype(np.float32)
    far = np.full((len(quads), len(flat)), np.inf, np.float32)
    for side in range(4):
        x = flat[None, :, 0] - start[:, side, 0, None]
        y = flat[None, :, 1] - start[:, side, 1, None]
        np.minimum(far, along[:, side, 0, None] * y - along[:, side, 1, None] * x, out=far)
    return far.reshape(len(quads), *points.shape[:2])


def _places(texts: Floats) -> Floats:
    """14 places in each line."""
    along = np.linspace(0.05, 0.95, 7)[:, None]
    rows = []
    for down in (0.3, 0.7):
        left = texts[:, 0] * (1 - down) + texts[:, 3] * down
        right = texts[:, 1] * (1 - down) + texts[:, 2] * down
        rows.append(left[:, None] * (1 - along) + right[:, None] * along)
    return np.concatenate(rows, axis=1)


def _areas(texts: Floats) -> Floats:
    wide = np.linalg.norm(texts[:, 1] - texts[:, 0], axis=1)
    return np.asarray(wide * np.linalg.norm(texts[:, 3] - texts[:, 0], axis=1))


def _heights(texts: Floats) -> Floats:
    return np.asarray(np.linalg.norm(np.roll(texts, -1, axis=1) - texts, axis=2).min(axis=1))


def _sides(quads: Quadrangles) -> tuple[Floats, Floats]:
    length = np.linalg.norm(np.roll(quads.quad, -1, axis=1) - quads.quad, axis=2)
    return (length[:, 0] + length[:, 2]) / 2, (length[:, 1] + length[:, 3]) / 2


def _off(values: Floats, between: Floats) -> Floats:
    """How far values are outside of the bounds, at most 0.5."""
    low, high = between
    return np.asarray(np.clip(np.maximum(low - values, values - high), 0, 0.5))


def rectified(quad: Floats, shape: tuple[int, int]) -> tuple[Floats, Floats]:
    """How many times as wide as high the thing is, and the cosine between its sides.

    Told from the perspective, as if photographed by a phone with the optical axis in the middle.
    """
    height, width = shape
    focal = _FOCAL * max(height, width)
    a, b, c, d = np.moveaxis((quad - np.array([width / 2, height / 2])) / focal, 1, 0)
    first, second, rest = b - c, d - c, a - b + c - d
    cross = first[:, 0] * second[:, 1] - second[:, 0] * first[:, 1]
    g = (rest[:, 0] * second[:, 1] - second[:, 0] * rest[:, 1]) / cross
    h = (first[:, 0] * rest[:, 1] - rest[:, 0] * first[:, 1]) / cross
    across = np.column_stack([b - a + g[:, None] * b, g])
    down = np.column_stack([d - a + h[:, None] * d, h])
    wide, high = np.linalg.norm(across, axis=1), np.linalg.norm(down, axis=1)
    slant = (across * down).sum(axis=1) / (wide * high)
    return np.asarray(wide / high), np.asarray(slant)
