"""Find the cards in a photograph.

Straight edges around each group of lines of text propose quadrangles; what speaks for each (its
sides, proportions, paper and text) is weighed, and the likeliest that do not overlap are the cards.
When unsure, the whole picture is the card.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.finding.colours import Floats, lab_of, papers, prepared, visible
from cardcase.core.scan.finding.evidence import HELD, held, scored
from cardcase.core.scan.finding.groups import Lines, groups, lines_of
from cardcase.core.scan.finding.quadrangles import Quadrangles
from cardcase.core.scan.finding.search import anywhere, around
from cardcase.core.scan.finding.segments import segments
from cardcase.core.scan.geometry import area, centre, common, distance, quad_of, rectangle, sides
from cardcase.core.scan.page import Quad

MOST_CARDS = 8

_LEAST = 10.3  # score of a card
_EVEN = 10.8  # score of what is as likely a card as not (of 307 cards and what lay beside them)
_BEYOND_DOUBT = 17.5  # score from which nothing else is sought for the same text
_CERTAIN = 15.0  # the same where it was sought once
_KEPT = 120  # candidates around one group of lines
_FRAME_COSTS = 2.5  # score at most by which a card is less likely than a frame printed on it
_FRAME = (0.6, 0.97)  # of the card's area that is in such a frame
_PART_COSTS = 1.0  # score at most by which a card is less likely than a panel printed on it
_PART = 0.35  # of the card's area at least is such a panel
_LINES_BESIDE = 2  # at least, that the card holds and the panel does not
_WITHIN = 0.9  # of an area: all but what two outlines of one thing differ by
_MOST_LINES = 20  # more are a sheet's
_ALIKE = 6.0  # degrees between lines of one card at most, in perspective
_RIM = 2.5  # times as wide at most is its rim on one side as on another
_OVERLAP = 0.15  # of the smaller card
_FILLS = 0.04  # of the picture's size by which the corners of a card that fills it are off its own
_SMALLER = 0.35  # of the likeliest card's area: cards of one picture are of about one size


@dataclass(frozen=True, slots=True)
class FoundCard:
    """Where a card lies, clockwise in the picture's pixels, and how sure that is (0…1)."""

    quad: Quad
    confidence: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    quad: Quad
    score: float
    texts: frozenset[int]


def find_cards(image: Image, texts: tuple[Quad, ...] | None) -> list[FoundCard]:
    """The cards in the picture, at most :data:`MOST_CARDS`, top left first.

    ``texts``: the lines of text in it; None if they are not known. No card: take the picture whole.
    """
    small, scale = prepared(image)
    known = np.array(texts or (), float).reshape(-1, 4, 2) / scale
    lines = lines_of(known)
    chosen: list[_Candidate] = []
    candidates = sorted(_candidates(small, known, texts is None), key=lambda card: -card.score)
    for card in candidates:
        if all(_beside(card.quad, other.quad) for other in chosen):
            framed = _around_frame(card, candidates)
            whole = _around_part(framed, candidates, lines)
            rest = [other for other in chosen if not _beside(whole.quad, other.quad)]
            if rest and not _made_of(whole, framed, rest):
                whole, rest = framed, []
            chosen = [*(other for other in chosen if other not in rest), whole]
    if _fills(chosen, small) or (texts is not None and _too_little(chosen, lines)):
        return []
    chosen = chosen[:MOST_CARDS]
    row = max((min(sides(card.quad)) for card in chosen), default=1.0) / 2
    chosen.sort(key=lambda card: (centre(card.quad)[1] // row, centre(card.quad)[0]))
    return [FoundCard(_scaled(card.quad, scale), _confidence(card.score)) for card in chosen]


def _confidence(score: float) -> float:
    return 1 / (1 + math.exp(_EVEN - score))


def _scaled(quad: Quad, factor: float) -> Quad:
    return quad_of((x * factor, y * factor) for x, y in quad)


def _around_frame(card: _Candidate, candidates: list[_Candidate]) -> _Candidate:
    """The card, if what was taken for it is a frame printed along its sides, be it a double one."""
    likely = [other for other in candidates if other.score >= card.score - _FRAME_COSTS]
    while around := [other for other in likely if _is_frame(card, other)]:
        card = around[0]
    return card


def _around_part(card: _Candidate, candidates: list[_Candidate], lines: Lines) -> _Candidate:
    """The card, if what was taken for it is a panel printed on it: the same text and more.

    The further lines run as those of the panel do: others are of a sheet below it.
    """
    alike = _alike(card.texts, lines)
    larger = [
        other
        for other in candidates
        if other.score >= card.score - _PART_COSTS
        and len(card.texts) + _LINES_BESIDE <= len(other.texts) <= _MOST_LINES
        and frozenset() < card.texts <= other.texts
        and other.texts - card.texts <= alike
        and _PART < area(card.quad) / area(other.quad) < 1
    ]
    whole = max(larger, key=lambda other: other.score, default=card)
    several = any(
        other.score > whole.score
        and frozenset() < other.texts <= whole.texts - card.texts
        and _beside(other.quad, card.quad)
        and not _made_of(whole, card, [other])
        for other in candidates
    )
    return card if several else whole


def _made_of(whole: _Candidate, last: _Candidate, parts: list[_Candidate]) -> bool:
    """Whether the parts and the last leave nothing of the whole: halves of one card."""
    shared = [common(part.quad, whole.quad) for part in (*parts, last)]
    inside = all(
        share > _WITHIN * area(part.quad) for share, part in zip(shared, parts, strict=False)
    )
    return inside and sum(shared) > _WITHIN * area(whole.quad)


def _is_frame(inner: _Candidate, outer: _Candidate) -> bool:
    """Whether the inner outline runs along the outer one with a rim of about the same width."""
    share = area(inner.quad) / area(outer.quad)
    if not _FRAME[0] < share < _FRAME[1] or not inner.texts <= outer.texts:
        return False
    rim = _rim(inner.quad, outer.quad)
    return min(rim) > 0 and max(rim) < _RIM * min(rim)


def _rim(inner: Quad, outer: Quad) -> list[float]:
    """How far the middles of the inner sides are from the outer sides nearest to them."""
    found = []
    for start, end in zip(inner, (*inner[1:], inner[0]), strict=True):
        x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        found.append(
            min(
                ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / distance((ax, ay), (bx, by))
                for (ax, ay), (bx, by) in zip(outer, (*outer[1:], outer[0]), strict=True)
            )
        )
    return found


def _candidates(small: Image, texts: Floats, unknown: bool) -> Iterator[_Candidate]:
    lab = lab_of(small)
    contrast = visible(lab)
    paper = papers(lab, texts)
    edges = segments(lab, texts)
    if unknown:
        for quads in anywhere(lab, edges, contrast):
            yield from _scored(quads, texts, paper, lab, contrast)
        return
    best = np.full(len(texts), -np.inf)  # score of what holds each line
    searched: set[int] = set()
    for group in groups(texts, paper):
        enough = _CERTAIN if searched.issuperset(group.texts.tolist()) else _BEYOND_DOUBT
        if np.mean(best[group.texts] >= enough) > HELD:
            continue
        searched.update(group.texts.tolist())
        for quads in around(lab, edges, texts, group, contrast):
            for card in _scored(quads, texts, paper, lab, contrast):
                lines = list(card.texts)
                best[lines] = np.maximum(best[lines], card.score)
                yield card


def _scored(
    quads: Quadrangles, texts: Floats, paper: Floats, lab: Floats, contrast: float
) -> Iterator[_Candidate]:
    quads, score = scored(quads, texts, paper, (lab.shape[0], lab.shape[1]), contrast)
    good = np.flatnonzero(score >= _LEAST)
    good = good[np.argsort(-score[good])][:_KEPT]
    if not len(good):
        return
    whole = held(quads.only(good), texts)[0] >= HELD
    for at, inside in zip(good, whole, strict=True):
        lines = frozenset(int(line) for line in np.flatnonzero(inside))
        yield _Candidate(quad_of(quads.quad[at].tolist()), float(score[at]), lines)


def _beside(a: Quad, b: Quad) -> bool:
    """Whether two quadrangles may be two cards, which overlap little and are of about one size."""
    small, large = sorted((area(a), area(b)))
    return small > _SMALLER * large and common(a, b) < _OVERLAP * small


def _fills(cards: list[_Candidate], picture: Image) -> bool:
    """Whether the one card is the picture but for a rim."""
    height, width = picture.shape[:2]
    near = _FILLS * max(height, width)
    corners = np.array(rectangle(width, height))
    return len(cards) == 1 and all(
        np.abs(corners - corner).max(axis=1).min() < near for corner in cards[0].quad
    )


def _too_little(cards: list[_Candidate], lines: Lines) -> bool:
    """Whether the cards hold so little of the text that they are rather a box printed on one.

    Then the other lines run as those in the box do.
    """
    within = frozenset[int]().union(*(card.texts for card in cards))
    return len(within) <= 2 and len(within) < 0.4 * len(_alike(within, lines) | within)


def _alike(texts: frozenset[int], lines: Lines) -> frozenset[int]:
    """The lines that run as most of these do, and those of which it is not known."""
    known = [text for text in texts if lines.clear[text]]
    if not known:
        return frozenset(range(len(lines.turn)))
    off = np.abs((lines.turn[:, None] - lines.turn[known] + 90) % 180 - 90)
    off = off[:, int(off[known].sum(axis=0).argmin())]
    return frozenset(np.flatnonzero((off < _ALIKE) | ~lines.clear).tolist())
