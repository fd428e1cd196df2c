"""Contacts that are one, as groups: what holds of two pairs must hold of the three contacts."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from cardcase.core.match.verdict import Verdict

Pair = tuple[int, int]
Verdicts = dict[Pair, Verdict]
_SAME = 3
_MOST = 40


def connected(pairs: Iterable[Pair]) -> list[tuple[int, ...]]:
    """The groups that the pairs link, each in order."""
    leader: dict[int, int] = {}

    def find(place: int) -> int:
        while (above := leader.setdefault(place, place)) != place:
            leader[place] = place = leader[above]
        return place

    for one, other in pairs:
        first, second = sorted((find(one), find(other)))
        leader[second] = first
    found: dict[int, list[int]] = defaultdict(list)
    for place in sorted(leader):
        found[find(place)].append(place)
    return [tuple(group) for group in found.values()]


def contradicted(
    verdicts: Mapping[Pair, Verdict],
    differ: Callable[[int, int], bool],
    apart: Callable[[int, int], bool],
) -> set[Pair]:
    """The sure pairs that are not sure after all, because of a third contact.

    J. Kowalski may be Jan or Janina of the same mobile, not both: where two of a group ``differ``,
    only pairs of the same name stay sure. Where two of a group are told apart by what they are
    reached at, a third with an office's points only may be either. Where the owner said that two
    are ``apart``, none is sure.
    """
    sure = [pair for pair, verdict in verdicts.items() if verdict.lane == "sure"]
    doubtful: set[Pair] = set()
    for group in connected(sure):
        if len(group) < 3:
            continue
        inner = _inner(group, sure_of=verdicts)
        loose = [pair for pair in combinations(group, 2) if pair not in inner]
        if len(group) > _MOST or any(apart(*pair) for pair in combinations(group, 2)):
            doubtful |= inner
        elif any(differ(*pair) for pair in loose):
            doubtful |= {pair for pair in inner if verdicts[pair].level < _SAME}
        if any(pair in verdicts for pair in loose):
            doubtful |= {pair for pair in inner if not verdicts[pair].proven}
    return doubtful


def _inner(group: Sequence[int], sure_of: Mapping[Pair, Verdict]) -> set[Pair]:
    pairs = combinations(group, 2)
    return {
        pair for pair in pairs if (found := sure_of.get(pair)) is not None and found.lane == "sure"
    }
