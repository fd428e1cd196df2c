"""A quadrangle that may be a card's outline, and what is seen along it."""

from dataclasses import dataclass

import numpy as np

from cardcase.core.scan.finding.colours import Flags, Floats
from cardcase.core.scan.finding.quadrangles import Quadrangles
from cardcase.core.scan.geometry import area, common, quad_of
from cardcase.core.scan.page import Quad

_OVERLAP = 0.15  # of the smaller card
_SMALLER = 0.35  # of the likeliest card's area: cards of one picture are of about one size
_GROUND = 40.0  # difference of colour from which two grounds are simply different
_ENDS = ((2, 6), (1, 5), (3, 7), (0, 4))  # where the sides beside each side go on past it


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """How likely the outline is a card's, and which lines of text it holds.

    Of each side, top, right, bottom, left: the colours ``within`` and ``without`` (4 × 3), which
    are the picture's border (``framed``), and how much both sides beside it go straight on past it
    (``goes_on``).
    """

    quad: Quad
    score: float
    texts: frozenset[int]
    within: Floats
    without: Floats
    framed: Flags
    goes_on: Floats

    def strangeness(self, side: int) -> float:
        """How unlike the ground beside most other sides is what lies beyond this one."""
        others = [at for at in range(4) if at != side and not self.framed[at]]
        if self.framed[side] or not others:
            return 0.0
        off = np.linalg.norm(self.without[others] - self.without[side], axis=1)
        return float(min(np.median(off), _GROUND))


def candidate(quads: Quadrangles, at: int, score: float, texts: frozenset[int]) -> Candidate:
    """One of the quadrangles."""
    beyond = quads.beyond[at]
    return Candidate(
        quad=quad_of(quads.quad[at].tolist()),
        score=score,
        texts=texts,
        within=quads.within[at],
        without=quads.without[at],
        framed=quads.framed[at],
        goes_on=np.array([min(beyond[one], beyond[other]) for one, other in _ENDS]),
    )


def beside(a: Quad, b: Quad) -> bool:
    """Whether two quadrangles may be two cards, which overlap little and are of about one size."""
    small, large = sorted((area(a), area(b)))
    return small > _SMALLER * large and common(a, b) < _OVERLAP * small
