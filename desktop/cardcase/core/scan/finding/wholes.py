"""What was taken for a card may be a part of one: a frame, a panel, all but one end of it."""

import numpy as np

from cardcase.core.scan.finding.candidate import Candidate, beside
from cardcase.core.scan.finding.colours import Floats
from cardcase.core.scan.finding.groups import Lines
from cardcase.core.scan.geometry import area, common, distance
from cardcase.core.scan.page import Quad

_FRAME_COSTS = 2.5  # score at most by which a card is less likely than a frame printed on it
_FRAME = (0.6, 0.97)  # of the card's area that is in such a frame
_RIM = 2.5  # times as wide at most is its rim on one side as on another
_OF_GROUND = 0.5  # as unlike the ground at most as the card is what lies between, in a sleeve
_OF_GROUND_END = 0.25  # the same beyond one side
_PART_COSTS = 1.0  # score at most by which a card is less likely than a panel printed on it
_PART = 0.35  # of the card's area at least is such a panel
_OWN_COSTS = 2.0  # the same where what lies beside the panel is of the card's paper
_OF_ONE_COLOUR = 0.3  # as unlike at most as the ground is, what is of one paper
_UNLIKE = 3.0  # difference of colour at least between such paper and the ground
_LINES_BESIDE = 2  # at least, that the card holds and the panel does not
_MOST_LINES = 20  # more are a sheet's
_WITHIN = 0.9  # of an area: all but what two outlines of one thing differ by
_ALIKE = 6.0  # degrees between lines of one card at most, in perspective
_END_COSTS = 2.0  # score at most by which a card is less likely than all but one end of it
_SHARED = 0.03  # of its diagonal by which corners that are the same may differ
_ENDS = 0.08  # of the diagonal at least is such an end long
_GOES_ON = 0.35  # of an edge: both sides go on past the end of the part
_STRANGE = 6.0  # difference of colour at least between an end and the ground
_LESS = 0.85  # times as strange at most is what lies beyond the card's end


def whole_of(card: Candidate, candidates: list[Candidate], lines: Lines) -> tuple[Candidate, ...]:
    """The card as it was taken, or what it is a frame or one end of, and what that is a panel of.

    First the one, then the other, which counts unless other cards make it up. ``candidates``: the
    likeliest first.
    """
    framed = _with_end(_around_frame(_without_ground(card, candidates), candidates), candidates)
    return framed, _around_part(framed, candidates, lines)


def made_of(whole: Candidate, last: Candidate, parts: list[Candidate]) -> bool:
    """Whether the parts and the last leave nothing of the whole: halves of one card."""
    shared = [common(part.quad, whole.quad) for part in (*parts, last)]
    inside = all(
        share > _WITHIN * area(part.quad) for share, part in zip(shared, parts, strict=False)
    )
    return inside and sum(shared) > _WITHIN * area(whole.quad)


def alike(texts: frozenset[int], lines: Lines) -> frozenset[int]:
    """The lines that run as most of these do, and those of which it is not known."""
    known = [text for text in texts if lines.clear[text]]
    if not known:
        return frozenset(range(len(lines.turn)))
    off = np.abs((lines.turn[:, None] - lines.turn[known] + 90) % 180 - 90)
    off = off[:, int(off[known].sum(axis=0).argmin())]
    return frozenset(np.flatnonzero((off < _ALIKE) | ~lines.clear).tolist())


def _around_frame(card: Candidate, candidates: list[Candidate]) -> Candidate:
    """The card, if what was taken for it is a frame printed along its sides, be it a double one."""
    likely = [other for other in candidates if other.score >= card.score - _FRAME_COSTS]
    while around := [
        other for other in likely if _is_frame(card, other) and not _is_sleeve(card, other)
    ]:
        card = around[0]
    return card


def _around_part(card: Candidate, candidates: list[Candidate], lines: Lines) -> Candidate:
    """The card, if what was taken for it is a panel printed on it: the same text and more.

    The further lines run as those of the panel do: others are of a sheet below it. Only where the
    panel lacks one end of the card's own paper, any line there will do.
    """
    same_way = alike(card.texts, lines)
    larger = [
        other
        for other in candidates
        if other.score >= card.score - _OWN_COSTS
        and len(other.texts) <= _MOST_LINES
        and frozenset() < card.texts < other.texts
        and _PART < area(card.quad) / area(other.quad) < 1
        and _is_part(card, other, same_way)
    ]
    whole = max(larger, key=lambda other: other.score, default=card)
    several = any(
        other.score > whole.score
        and frozenset() < other.texts <= whole.texts - card.texts
        and beside(other.quad, card.quad)
        and not made_of(whole, card, [other])
        for other in candidates
    )
    return card if several else whole


def _is_part(card: Candidate, whole: Candidate, same_way: frozenset[int]) -> bool:
    more = whole.texts - card.texts
    along = len(more) >= _LINES_BESIDE and more <= same_way
    if along and whole.score >= card.score - _PART_COSTS:
        return True
    moved = _moved(np.array(card.quad), np.array(whole.quad))
    return (along or len(moved) == 1) and _of_own_paper(card, whole, moved)


def _moved(part: Floats, whole: Floats) -> list[tuple[int, int]]:
    """The part's sides that do not lie on the whole's, each with the whole's that is beyond it."""
    turn = min(range(4), key=lambda by: float(np.abs(np.roll(whole, -by, axis=0) - part).sum()))
    start = np.roll(whole, -turn, axis=0)
    along = np.roll(start, -1, axis=0) - start
    along = along / np.maximum(1e-6, np.linalg.norm(along, axis=1, keepdims=True))
    middle = (part + np.roll(part, -1, axis=0)) / 2 - start
    far = along[:, 0] * middle[:, 1] - along[:, 1] * middle[:, 0]
    size = float(np.linalg.norm(part[0] - part[2]))
    return [(side, (side + turn) % 4) for side in range(4) if far[side] > _SHARED * size]


def _of_own_paper(card: Candidate, whole: Candidate, moved: list[tuple[int, int]]) -> bool:
    """Whether all that the whole has beside the part is of one colour, and that not the ground's.

    It is seen right beyond the part's sides and right inside the whole's.
    """
    ground = whole.without[~whole.framed]
    for side, beyond in moved:
        ends = np.stack([card.without[side], whole.within[beyond]])
        off = np.linalg.norm(ground[:, None] - ends[None], axis=2).min(initial=np.inf)
        if whole.framed[beyond] or off < _UNLIKE:
            return False
        if np.linalg.norm(ends[0] - ends[1]) > _OF_ONE_COLOUR * off:
            return False
    return bool(moved)


def _with_end(card: Candidate, candidates: list[Candidate]) -> Candidate:
    """The card, if all but one end of it was taken: a photograph, or a band of another colour.

    Its long sides go straight on past the part and stop at the end, beyond which lies the same
    ground as beside them; beyond the part lies another: the end.
    """
    likely = [other for other in candidates if other.score >= card.score - _END_COSTS]
    for other in likely:
        ends = _end(np.array(card.quad), np.array(other.quad))
        if ends is None or not card.texts <= other.texts:
            continue
        near, far = ends
        goes_on = card.goes_on[near]
        if other.framed[far] or goes_on < max(_GOES_ON, float(other.goes_on[far])):
            continue
        strange = card.strangeness(near)
        if _is_ground(card, near) or _ends_on_ground(card, other, far):
            continue
        if strange > _STRANGE and other.strangeness(far) < _LESS * strange:
            return card if _holds_another(other, card, candidates) else other
    return card


def _without_ground(card: Candidate, candidates: list[Candidate]) -> Candidate:
    """The card, if the outline goes on past one end of it over the ground: a grain, a border."""
    for part in candidates:
        if part.score < card.score - _END_COSTS:
            break
        ends = _end(np.array(part.quad), np.array(card.quad)) if card.texts <= part.texts else None
        if ends is not None and _is_ground(part, ends[0]):
            return part
    return card


def _is_ground(card: Candidate, side: int) -> bool:
    """Whether what lies beyond the side is like the ground beside another, and not the card."""
    here = card.without[side]
    beside_others = [card.without[at] for at in range(4) if at != side and not card.framed[at]]
    ground = min((float(np.linalg.norm(each - here)) for each in beside_others), default=np.inf)
    own = float(np.linalg.norm(np.median(card.within, axis=0) - here))
    return ground < _OF_GROUND_END * own


def _ends_on_ground(card: Candidate, whole: Candidate, side: int) -> bool:
    """Whether the whole's end is the ground: what lies inside its side is as what lies beyond."""
    within, ground = whole.within[side], whole.without[side]
    own = float(np.linalg.norm(np.median(card.within, axis=0) - ground))
    return float(np.linalg.norm(within - ground)) < _OF_GROUND_END * own


def _holds_another(whole: Candidate, part: Candidate, candidates: list[Candidate]) -> bool:
    """Whether what the part leaves of the whole is likelier another card's place."""
    return any(
        other.score > whole.score
        and other.texts
        and beside(other.quad, part.quad)
        and common(other.quad, whole.quad) > _WITHIN * area(other.quad)
        for other in candidates
    )


def _end(part: Floats, whole: Floats) -> tuple[int, int] | None:
    """The part's side that the whole goes past, its other sides being the same, and the whole's."""
    size = float(np.linalg.norm(part[0] - part[2]))
    for turn in range(4):
        corners = np.roll(whole, -turn, axis=0)
        far = np.linalg.norm(corners - part, axis=1)
        for side in range(4):
            here, after = side, (side + 1) % 4
            before, beyond = (side - 1) % 4, (side + 2) % 4
            if max(far[before], far[beyond]) > _SHARED * size:
                continue
            if min(far[here], far[after]) < _ENDS * size:
                continue
            if _on(part[before], part[here], corners[here], size) and _on(
                part[beyond], part[after], corners[after], size
            ):
                return side, (side + turn) % 4
    return None


def _on(start: Floats, corner: Floats, end: Floats, size: float) -> bool:
    """Whether the way from the start over the corner goes straight on to the end."""
    along = (corner - start) / max(1e-6, float(np.linalg.norm(corner - start)))
    step = end - corner
    aside = abs(along[0] * step[1] - along[1] * step[0])
    return bool(along @ step > 0 and aside < _SHARED * size)


def _is_frame(inner: Candidate, outer: Candidate) -> bool:
    """Whether the inner outline runs along the outer one with a rim of about the same width."""
    share = area(inner.quad) / area(outer.quad)
    if not _FRAME[0] < share < _FRAME[1] or not inner.texts <= outer.texts:
        return False
    rim = _rim(inner.quad, outer.quad)
    return min(rim) > 0 and max(rim) < _RIM * min(rim)


def _is_sleeve(inner: Candidate, outer: Candidate) -> bool:
    """Whether what lies between the outlines is the ground's rather than the card's.

    A frame printed on a card has its paper on both sides; around a card in a sleeve, or over its
    shadow, something more like the ground is seen.
    """
    rim = np.median(inner.without, axis=0)
    card, ground = np.median(inner.within, axis=0), np.median(outer.without, axis=0)
    return bool(np.linalg.norm(rim - ground) < _OF_GROUND * np.linalg.norm(rim - card))


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
