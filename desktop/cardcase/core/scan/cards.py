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
from cardcase.core.scan.finding.candidate import Candidate, beside, candidate
from cardcase.core.scan.finding.colours import Floats, lab_of, papers, prepared, visible
from cardcase.core.scan.finding.evidence import HELD, held, scored
from cardcase.core.scan.finding.groups import Lines, groups, lines_of
from cardcase.core.scan.finding.quadrangles import Quadrangles
from cardcase.core.scan.finding.search import anywhere, around, beside_cards
from cardcase.core.scan.finding.segments import segments
from cardcase.core.scan.finding.sheets import laid_on, none_under
from cardcase.core.scan.finding.sizes import agreed, of_one_size
from cardcase.core.scan.finding.wholes import alike, made_of, whole_of
from cardcase.core.scan.geometry import area, centre, common, quad_of, rectangle, sides
from cardcase.core.scan.page import Quad

MOST_CARDS = 8

_LEAST = 9.4  # score of a card
_LEAST_ON_SHEET = 8.4  # the same where the lines beside it run as on a sheet below it
_EVEN = 10.0  # score of what is as likely a card as not (of 550 cards and what lay beside them)
_BEYOND_DOUBT = 17.0  # score from which nothing else is sought for the same text
_CERTAIN = 14.5  # the same where it was sought once
_KEPT = 120  # candidates around one group of lines
_WORD = 5.0  # letters
_PARTLY = 0.3  # of what holds a word, from which it lies on the card
_FULL = 0.5  # of the picture is taken by cards: there is hardly room for another
_FILLS = 0.04  # of the picture's size by which the corners of a card that fills it are off its own


@dataclass(frozen=True, slots=True)
class FoundCard:
    """Where a card lies, clockwise in the picture's pixels, and how sure that is (0…1).

    ``guessed``: an outline of the other cards' size, whose print was not seen; it has to be read.
    """

    quad: Quad
    confidence: float
    guessed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Picture:
    """What is seen in it: colours, lines of text with the paper around them, segments of edges."""

    lab: Floats
    texts: Floats
    paper: Floats
    edges: Floats
    contrast: float


def find_cards(image: Image, texts: tuple[Quad, ...] | None) -> list[FoundCard]:
    """The cards in the picture, at most :data:`MOST_CARDS`, top left first.

    ``texts``: the lines of text in it; None if they are not known. No card: take the picture whole.
    """
    small, scale = prepared(image)
    picture = _seen(small, np.array(texts or (), float).reshape(-1, 4, 2) / scale)
    lines = lines_of(picture.texts)
    chosen: list[Candidate] = []
    likely = sorted(_candidates(picture, texts is None), key=lambda card: -card.score)
    candidates = [card for card in likely if card.score >= _LEAST]
    for card in candidates:
        if _tells_more(card, chosen, lines):
            chosen = []
        if _apart(card, chosen) and _apart(here := laid_on(card, likely, picture.texts), chosen):
            wholes = candidates if here is card else none_under(here, candidates, picture.texts)
            framed, whole = whole_of(here, wholes, lines)
            rest = [other for other in chosen if not beside(whole.quad, other.quad)]
            if rest and not made_of(whole, framed, rest):
                whole, rest = framed, []
            chosen = [*(other for other in chosen if other not in rest), whole]
    chosen = agreed(chosen, candidates)
    if _fills(chosen, small) or (texts is not None and _too_little(chosen, lines)):
        return []
    chosen = chosen[:MOST_CARDS]
    row = max((min(sides(card.quad)) for card in chosen), default=1.0) / 2
    chosen.sort(key=lambda card: (centre(card.quad)[1] // row, centre(card.quad)[0]))
    guessed = [] if texts is None else _like(picture, chosen)[: MOST_CARDS - len(chosen)]
    return [
        FoundCard(_scaled(card.quad, scale), _confidence(card.score), card in guessed)
        for card in (*chosen, *guessed)
    ]


def _apart(card: Candidate, chosen: list[Candidate]) -> bool:
    return all(beside(card.quad, other.quad) for other in chosen)


def _seen(small: Image, texts: Floats) -> _Picture:
    lab = lab_of(small)
    return _Picture(lab, texts, papers(lab, texts), segments(lab, texts), visible(lab))


def _like(picture: _Picture, cards: list[Candidate]) -> list[Candidate]:
    """Outlines beside the cards that are of about their size, likeliest first."""
    here = [card.quad for card in cards]
    height, width = picture.lab.shape[:2]
    if not here or sum(area(card) for card in here) > _FULL * height * width:
        return []
    places = beside_cards(picture.lab, picture.edges, here, picture.contrast)
    found = [card for quads in places for card in _scored(quads, picture, _LEAST)]
    more: list[Candidate] = []
    for card in sorted(found, key=lambda card: -card.score):
        others = (*here, *(other.quad for other in more))
        if of_one_size(card.quad, here) and all(beside(card.quad, other) for other in others):
            more.append(card)
    return more


def _confidence(score: float) -> float:
    return 1 / (1 + math.exp(_EVEN - score))


def _scaled(quad: Quad, factor: float) -> Quad:
    return quad_of((x * factor, y * factor) for x, y in quad)


def _candidates(picture: _Picture, unknown: bool) -> Iterator[Candidate]:
    lab, edges, texts, contrast = picture.lab, picture.edges, picture.texts, picture.contrast
    if unknown:
        for quads in anywhere(lab, edges, contrast):
            yield from _scored(quads, picture, _LEAST)
        return
    best = np.full(len(texts), -np.inf)  # score of what holds each line
    searched: set[int] = set()
    for group in groups(texts, picture.paper):
        enough = _CERTAIN if searched.issuperset(group.texts.tolist()) else _BEYOND_DOUBT
        if np.mean(best[group.texts] >= enough) > HELD:
            continue
        searched.update(group.texts.tolist())
        for quads in around(lab, edges, texts, group, contrast):
            for card in _scored(quads, picture, _LEAST_ON_SHEET):
                lines = list(card.texts)
                best[lines] = np.maximum(best[lines], card.score)
                yield card


def _scored(quads: Quadrangles, picture: _Picture, least: float) -> Iterator[Candidate]:
    texts, shape = picture.texts, (picture.lab.shape[0], picture.lab.shape[1])
    quads, score = scored(quads, texts, picture.paper, shape, picture.contrast)
    good = np.flatnonzero(score >= least)
    good = good[np.argsort(-score[good])][:_KEPT]
    if not len(good):
        return
    whole = held(quads.only(good), texts)[0] >= HELD
    for at, inside in zip(good, whole, strict=True):
        lines = frozenset(int(line) for line in np.flatnonzero(inside))
        yield candidate(quads, int(at), float(score[at]), lines)


def _tells_more(card: Candidate, chosen: list[Candidate], lines: Lines) -> bool:
    """Whether it has more letters than all that was chosen, of which each has a word at most.

    Those are keys, tiles or stickers; what overlaps them may be what they are printed on.
    """
    letters = lines.length / lines.height
    few = [float(letters[list(other.texts)].sum()) for other in chosen]
    return (
        bool(few)
        and max(few) < _WORD
        and all(common(card.quad, other.quad) < _PARTLY * area(other.quad) for other in chosen)
        and letters[list(card.texts)].sum() > max(sum(few), 2 * _WORD)
    )


def _fills(cards: list[Candidate], picture: Image) -> bool:
    """Whether the one card is the picture but for a rim."""
    height, width = picture.shape[:2]
    near = _FILLS * max(height, width)
    corners = np.array(rectangle(width, height))
    return len(cards) == 1 and all(
        np.abs(corners - corner).max(axis=1).min() < near for corner in cards[0].quad
    )


def _too_little(cards: list[Candidate], lines: Lines) -> bool:
    """Whether the cards hold so little of the text that they are rather a box printed on one.

    Then the other lines run as those in the box do.
    """
    within = frozenset[int]().union(*(card.texts for card in cards))
    return len(within) <= 2 and len(within) < 0.4 * len(alike(within, lines) | within)
