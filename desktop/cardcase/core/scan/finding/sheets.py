"""What was taken for a card may be a sheet of paper that a card lies on."""

import numpy as np

from cardcase.core.scan.finding.candidate import Candidate
from cardcase.core.scan.finding.colours import Floats
from cardcase.core.scan.geometry import Matrix, area, common, homography, rectangle, sides

_AHEAD = 5.0  # score at most by which the sheet is the likelier outline
_SHAPES = (1.2, 2.2)  # times as long as high is a card, as seen
_WITHIN = 0.9  # of the card's area lies on the sheet
_LARGEST = 0.6  # of the sheet's area at most is the card
_LINES = 3  # at least, that the card holds
_LINES_BESIDE = 2  # at least, that the sheet has beside it
_LONG = 3.0  # times as long as high: shorter boxes do not tell well how their text runs
_ALONG = 1.2  # degrees by which the card's lines run off its sides, and the sheet's apart
_ASKEW = 2.5  # degrees at least between the lines of the two


def laid_on(sheet: Candidate, candidates: list[Candidate], texts: Floats) -> Candidate:
    """The card that lies on what was taken for one, or that itself.

    A panel is printed along the sides of its card, and so are all the lines. A card lies on a sheet
    as it fell: its lines run along its own sides, and those beside it askew, all the same way.
    ``candidates``: the likeliest first; ``texts``: the lines, n × 4 × 2.
    """
    if len(sheet.texts) < _LINES + _LINES_BESIDE:
        return sheet
    seen = _slopes(texts, np.eye(3))
    askew: dict[frozenset[int], bool] = {}
    for card in candidates:
        if card.score < sheet.score - _AHEAD:
            break
        if card.texts not in askew:
            askew[card.texts] = _differ(seen, card.texts, sheet.texts - card.texts)
        if askew[card.texts] and _lies_on(card, sheet) and _runs_askew(card, sheet, texts):
            return card
    return sheet


def none_under(card: Candidate, candidates: list[Candidate], texts: Floats) -> list[Candidate]:
    """The candidates but the sheets on which the card lies."""
    return [
        other
        for other in candidates
        if not (_lies_on(card, other) and _runs_askew(card, other, texts))
    ]


def _lies_on(card: Candidate, sheet: Candidate) -> bool:
    """Whether the one is a smaller thing of a card's shape on the other, which has lines beside."""
    width, height = sides(card.quad)
    return (
        _SHAPES[0] < max(width, height) / min(width, height) < _SHAPES[1]
        and area(card.quad) < _LARGEST * area(sheet.quad)
        and not card.framed.any()
        and len(card.texts) >= _LINES
        and len(sheet.texts - card.texts) >= _LINES_BESIDE
        and common(card.quad, sheet.quad) > _WITHIN * area(card.quad)
    )


def _differ(slopes: Floats, own: frozenset[int], beside: frozenset[int]) -> bool:
    """Whether the lines of the two run differently as they are seen, be it by perspective."""
    here, there = slopes[list(own)], slopes[list(beside)]
    here, there = here[np.isfinite(here)], there[np.isfinite(there)]
    if len(here) < _LINES - 1 or len(there) < _LINES_BESIDE:
        return False
    return bool(abs(_off(_middle(there), _middle(here))) > _ASKEW / 2)


def _runs_askew(card: Candidate, sheet: Candidate, texts: Floats) -> bool:
    """Whether the lines on the card run along its sides, and those beside it all askew.

    Both lie in one plane, so the card's corners tell how the lines beside it run, too.
    """
    slopes = _slopes(texts, homography(card.quad, rectangle(*sides(card.quad))))
    own, beside = slopes[list(card.texts)], slopes[list(sheet.texts - card.texts)]
    own, beside = own[np.isfinite(own)], beside[np.isfinite(beside)]
    if len(own) < _LINES - 1 or len(beside) < _LINES_BESIDE:
        return False
    turn = _middle(beside)
    apart = np.median(np.abs(_off(beside, turn)))
    return bool(np.median(np.abs(own)) < _ALONG and apart < _ALONG and abs(turn) > _ASKEW)


def _middle(slopes: Floats) -> float:
    """The median of directions that may be across each other, -45…45."""
    return float(_off(slopes[0] + np.median(_off(slopes, slopes[0])), 0.0))


def _off(slopes: Floats | float, turn: float) -> Floats:
    return np.asarray((slopes - turn + 45) % 90 - 45)


def _slopes(texts: Floats, level: Matrix) -> Floats:
    """How each line runs after the homography: degrees, -45…45; NaN if its box does not tell."""
    flat = np.concatenate([texts, np.ones((*texts.shape[:2], 1))], axis=2) @ level.T
    before = flat[..., 2].min(axis=1) > 0  # the horizon
    flat = flat[..., :2] / np.where(before[:, None, None], flat[..., 2:], 1)
    across = (flat[:, 1] - flat[:, 0] + flat[:, 2] - flat[:, 3]) / 2
    down = (flat[:, 3] - flat[:, 0] + flat[:, 2] - flat[:, 1]) / 2
    wide, high = np.linalg.norm(across, axis=1), np.linalg.norm(down, axis=1)
    along = np.where((wide >= high)[:, None], across, down)
    turn = np.degrees(np.arctan2(along[:, 1], along[:, 0]))
    long = np.maximum(wide, high) > _LONG * np.minimum(wide, high)
    return np.where(long & before, _off(turn, 0.0), np.nan)
