"""Quadrangles of lines that have an edge along all four sides."""

from dataclasses import dataclass, fields

import numpy as np

from cardcase.core.scan.finding.colours import Flags, Floats, Whole
from cardcase.core.scan.finding.sides import Sides

_LEAST_SUPPORT = 0.3  # of each side
_LEAST_SEEN = 0.35  # of each side that is in the picture
_LEAST_SIDE = 30.0  # pixels
_LEAST_AREA = 0.008  # of the picture
_LONGEST = 2.7  # times as long as wide, as seen
_UNEVEN = 1.8  # times as long as the side across
_CLOSE = 0.025, 0.22  # of a card's size from a side: another edge that may be the true one
_ON_BORDER = 2  # sides at most
_CLOSED = 30000  # that are looked at as shapes
_MOST = 900


@dataclass(frozen=True, slots=True)
class Quadrangles:
    """n of them; sides in the order top, right, bottom, left.

    ``quad`` n × 4 × 2 pixels; ``support`` and ``framed`` n × 4; ``beyond`` n × 8;
    ``inside`` and ``outside``, the support of the clearest edge close to each side, n × 4;
    ``within`` and ``without``, the colours inside and outside each side, n × 4 × 3.
    """

    quad: Floats
    support: Floats
    framed: Flags
    beyond: Floats
    inside: Floats
    outside: Floats
    within: Floats
    without: Floats

    def __len__(self) -> int:
        return len(self.quad)

    def only(self, which: Whole) -> "Quadrangles":
        return Quadrangles(*(getattr(self, field.name)[which] for field in fields(self)))


def quadrangles(
    lab: Floats,
    level: Floats,
    upright: Floats,
    framed: tuple[Flags, Flags],
    contrast: float,
    within: Floats | None = None,
) -> Quadrangles | None:
    """The quadrangles of two level and two upright lines; None if there are none.

    Lines: direction and offset from the picture's middle; ``framed``: which are its borders.
    ``within``: places of which a quadrangle holds at least one, n × 2.
    """
    height, width = lab.shape[:2]
    origin = np.array([width / 2, height / 2])
    if len(level) < 2 or len(upright) < 2:
        return None
    net = _Net(level, upright)
    sides = Sides(lab, np.concatenate([level, upright]), np.concatenate(framed), origin, contrast)
    edges = (
        _Edges(sides, 0, net.on_level),
        _Edges(sides, len(level), net.on_upright.T),
    )
    chosen, pairs = _closed(edges)
    chosen = net.in_order(chosen)
    quad = net.corners(chosen)
    border = np.stack([framed[side % 2][chosen[side]] for side in range(4)], axis=1)
    keep = np.flatnonzero(_like_cards(quad, height * width) & (border.sum(axis=1) <= _ON_BORDER))
    if within is not None:
        keep = keep[holding(quad[keep], within - origin).any(axis=1)]
    if not len(keep):
        return None
    parts = net.parts(chosen[:, keep])
    support = np.stack([sides.support(*part)[0] for part in parts], axis=1)
    # A border says nothing: it counts as the weakest of the sides that are seen.
    seen = np.where(border[keep], np.inf, support).min(axis=1)
    likely = np.where(border[keep], seen[:, None], support).sum(axis=1) + seen
    best = np.argsort(-likely)[:_MOST]
    keep, support = keep[best], support[best]
    parts = net.parts(chosen[:, keep])
    near = _beside(net, edges, chosen[:, keep], pairs[:, keep])
    # The colours left and right of each side: the top and the right one have the card on the right.
    colours = [sides.colours(*part) for part in parts]
    inner = (1, 1, 0, 0)
    return Quadrangles(
        quad=quad[keep] + origin,
        support=support,
        framed=border[keep],
        beyond=np.concatenate([sides.beyond(*part) for part in parts], axis=1)
        * ~np.repeat(border[keep], 2, axis=1),
        inside=near[0],
        outside=near[1],
        within=np.stack([both[at] for both, at in zip(colours, inner, strict=True)], axis=1),
        without=np.stack([both[1 - at] for both, at in zip(colours, inner, strict=True)], axis=1),
    )


class _Net:
    """Level and upright lines, and where they meet; a quadrangle is four of their numbers.

    Numbers of lines: 4 × n, top, right, bottom, left; each kind counted from 0.
    """

    def __init__(self, level: Floats, upright: Floats) -> None:
        self.size = len(level), len(upright)
        self.meet = _meeting(level, upright)
        self.on_level = (self.meet * _along(level)[:, None]).sum(axis=2)
        self.on_upright = (self.meet * _along(upright)[None]).sum(axis=2)

    def in_order(self, chosen: Whole) -> Whole:
        """The same lines, the upper of two level ones as top, the left of two upright as left."""
        top, right, bottom, left = chosen
        below = self.on_upright[top, left] + self.on_upright[top, right]
        turn = below > self.on_upright[bottom, left] + self.on_upright[bottom, right]
        top, bottom = np.where(turn, bottom, top), np.where(turn, top, bottom)
        after = self.on_level[top, left] + self.on_level[bottom, left]
        turn = after > self.on_level[top, right] + self.on_level[bottom, right]
        left, right = np.where(turn, right, left), np.where(turn, left, right)
        return np.stack([top, right, bottom, left])

    def corners(self, chosen: Whole) -> Floats:
        """n × 4 × 2, clockwise from the top left."""
        top, right, bottom, left = chosen
        pairs = ((top, left), (top, right), (bottom, right), (bottom, left))
        return np.stack([self.meet[pair] for pair in pairs], axis=1)

    def parts(self, chosen: Whole) -> list[tuple[Whole, Floats, Floats]]:
        """For each side its line, counted over both kinds, and the places where it ends."""
        top, right, bottom, left = chosen
        return [
            (top, self.on_level[top, left], self.on_level[top, right]),
            (self.size[0] + right, self.on_upright[top, right], self.on_upright[bottom, right]),
            (bottom, self.on_level[bottom, left], self.on_level[bottom, right]),
            (self.size[0] + left, self.on_upright[top, left], self.on_upright[bottom, left]),
        ]


class _Edges:
    """The edge along each line of one kind (rows) between each two of the other (columns)."""

    def __init__(self, sides: Sides, first: int, places: Floats) -> None:
        self.pairs = np.triu_indices(places.shape[1], 1)
        start, end = places[:, self.pairs[0]], places[:, self.pairs[1]]
        low, high = np.minimum(start, end), np.maximum(start, end)
        line = first + np.arange(len(places))[:, None]
        self.support, seen = sides.support(line, low, high)
        self.good = (self.support >= _LEAST_SUPPORT) & (seen > _LEAST_SEEN)
        self.good &= high - low > _LEAST_SIDE

    def beside(
        self, pair: Whole, across: Floats, start: Whole, end: Whole
    ) -> tuple[Floats, Floats]:
        """The clearest edge close to a side, within the quadrangle and without: each n × 2.

        ``across``: the place of each line of this kind (columns) along the sides across; ``start``
        and ``end``: the two sides of this kind.
        """
        rows = np.arange(len(pair))
        first, last = across[rows, start][:, None], across[rows, end][:, None]
        share = (across - first) / np.where(np.abs(last - first) < 1, 1, last - first)
        support = self.support[:, pair].T
        low, high = _CLOSE
        inside = [(low < place) & (place < high) for place in (share, 1 - share)]
        outside = [(-high < place) & (place < -low) for place in (share, 1 - share)]
        return _clearest(inside, support), _clearest(outside, support)


def _clearest(which: list[Flags], support: Floats) -> Floats:
    return np.stack([np.where(close, support, 0).max(axis=1) for close in which], axis=1)


def _closed(edges: tuple[_Edges, _Edges]) -> tuple[Whole, Whole]:
    """Quadrangles with an edge along every side, those with most of it if there are very many.

    4 × n lines, and the pairs of lines each is made of (2 × n).
    """
    (level, upright), (a, b), (c, d) = edges, edges[1].pairs, edges[0].pairs
    good = level.good[a] & level.good[b] & (upright.good[c] & upright.good[d]).T
    pairs = np.stack(np.nonzero(good))
    if pairs.shape[1] > _CLOSED:
        edge = level.support[a] + level.support[b] + (upright.support[c] + upright.support[d]).T
        pairs = pairs[:, np.argpartition(-edge[good], _CLOSED)[:_CLOSED]]
    return np.stack([a[pairs[0]], d[pairs[1]], b[pairs[0]], c[pairs[1]]]), pairs


def _beside(
    net: _Net, edges: tuple[_Edges, _Edges], chosen: Whole, pairs: Whole
) -> tuple[Floats, Floats]:
    """The clearest edges close to the sides, inside and outside, each n × 4."""
    top, right, bottom, left = chosen
    down = (net.on_upright[:, left] + net.on_upright[:, right]).T / 2
    over = (net.on_level[top] + net.on_level[bottom]) / 2
    inside, outside = edges[0].beside(pairs[1], down, top, bottom)
    within, without = edges[1].beside(pairs[0], over, left, right)
    order = [0, 3, 1, 2]  # top, bottom, left, right -> top, right, bottom, left
    return (
        np.concatenate([inside, within], axis=1)[:, order],
        np.concatenate([outside, without], axis=1)[:, order],
    )


def _along(lines: Floats) -> Floats:
    return np.stack([np.cos(lines[:, 0]), np.sin(lines[:, 0])], axis=1)


def _meeting(level: Floats, upright: Floats) -> Floats:
    """Where each level line meets each upright one."""
    a, b = _along(level)[:, None], _along(upright)[None]
    p, q = level[:, 1][:, None], upright[:, 1][None]
    cross = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    cross = np.where(np.abs(cross) < 1e-3, 1e-3, cross)
    return np.stack(
        [(q * a[..., 0] - p * b[..., 0]) / -cross, (q * a[..., 1] - p * b[..., 1]) / -cross], axis=2
    )


def holding(quad: Floats, places: Floats) -> Flags:
    """Which quadrangles hold which of the places: n × m."""
    start, along = quad[:, None], (np.roll(quad, -1, axis=1) - quad)[:, None]
    inside = np.ones((len(quad), len(places)), bool)
    for side in range(4):
        x, y = np.moveaxis(places[None] - start[:, :, side], 2, 0)
        inside &= along[:, :, side, 0] * y > along[:, :, side, 1] * x
    return np.asarray(inside)


def _like_cards(quad: Floats, picture: float) -> Flags:
    """Convex, clockwise, neither tiny nor far from a rectangle in perspective."""
    edge = np.roll(quad, -1, axis=1) - quad
    length = np.linalg.norm(edge, axis=2)
    following = np.roll(edge, -1, axis=1)
    bend = edge[..., 0] * following[..., 1] - edge[..., 1] * following[..., 0]
    width, height = (length[:, 0] + length[:, 2]) / 2, (length[:, 1] + length[:, 3]) / 2
    long = np.maximum(width, height) / np.maximum(1, np.minimum(width, height))
    across = np.maximum(length, np.roll(length, 2, axis=1)) / np.maximum(1, length)
    after = np.roll(quad, -1, axis=1)
    area = (quad[..., 0] * after[..., 1] - after[..., 0] * quad[..., 1]).sum(axis=1) / 2
    return np.asarray(
        (bend.min(axis=1) > 0)
        & (area > _LEAST_AREA * picture)
        & (long < _LONGEST)
        & (across.max(axis=1) < _UNEVEN)
    )
