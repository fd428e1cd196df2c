"""Duplicates among many contacts, and of one."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from heapq import merge
from itertools import combinations
from typing import Any

from cardcase.core.jobs import QUIET, Progress
from cardcase.core.match.blocks import pairs
from cardcase.core.match.groups import Pair, Verdicts, connected, contradicted
from cardcase.core.match.judge import judge
from cardcase.core.match.likeness import likeness
from cardcase.core.match.profile import Profile, profile
from cardcase.core.match.spread import Spread
from cardcase.core.match.verdict import LANES, Lane, Reason
from cardcase.core.records import ContactRecord

Apart = Collection[frozenset[str]]
"""Pairs of uids of which the owner said that they are not the same."""

_CONTACTS, _PAIRS = 500, 20_000
"""How many are looked at between two steps of progress."""
_SORTED = 2000
"""How many are sorted at once."""
_TWO_NAMES = frozenset({"gendered", "typo"})
"""What makes names that are hardly alike those of two people; a wedding does not."""


@dataclass(frozen=True, slots=True)
class Likely:
    """Contacts (two, or a group of which all are one) that may be the same, and why."""

    uids: tuple[str, ...]
    lane: Lane
    score: float
    reasons: tuple[Reason, ...]


def duplicates(
    contacts: Iterable[ContactRecord], apart: Apart = frozenset(), progress: Progress = QUIET
) -> list[Likely]:
    """The pairs of contacts that may be one; see :func:`profiled` and :func:`among`."""
    return among(profiled(contacts, progress), apart, progress)


def profiled(
    contacts: Iterable[ContactRecord], progress: Progress = QUIET, total: int = 0
) -> list[Profile]:
    """The contacts, which are read once and not kept, ready to be compared.

    Progress code: ``contacts``, of ``total`` (0: not known). Raises Cancelled.
    """
    profiles: list[Profile] = []
    for each in contacts:
        if len(profiles) % _CONTACTS == 0:
            progress.step(len(profiles), total, "contacts")
        profiles.append(profile(each))
    return profiles


def among(
    profiles: Sequence[Profile], apart: Apart = frozenset(), progress: Progress = QUIET
) -> list[Likely]:
    """The pairs that may be one, the surest first; none the owner has told ``apart``.

    Progress code: ``pairs`` (how many there are is not known). Raises Cancelled.
    """
    spread = Spread.of(profiles)
    verdicts: Verdicts = {}
    for count, (one, other) in enumerate(pairs(profiles)):
        if count % _PAIRS == 0:
            progress.step(count, 0, "pairs")
        pair = (one, other) if one < other else (other, one)
        if pair in verdicts:
            continue
        found = judge(profiles[pair[0]], profiles[pair[1]], spread)
        if found is not None:
            verdicts[pair] = found
    for pair in contradicted(
        verdicts,
        lambda one, other: _differ(profiles[one], profiles[other]),
        lambda one, other: _uids(profiles, (one, other)) in apart,
    ):
        verdicts[pair] = replace(verdicts[pair], lane="decide")
    found_pairs = [
        Likely((profiles[pair[0]].uid, profiles[pair[1]].uid), each.lane, each.score, each.reasons)
        for pair, each in verdicts.items()
        if _uids(profiles, pair) not in apart
    ]
    return in_slices(found_pairs, _order)


def in_slices(found: Sequence[Likely], order: Callable[[Likely], Any]) -> list[Likely]:
    """Sorted: tens of thousands at once would hold Python's lock for a tenth of a second."""
    slices = range(0, len(found), _SORTED)
    runs = [sorted(found[at : at + _SORTED], key=order) for at in slices]
    return list(merge(*runs, key=order))


def duplicates_of(
    record: ContactRecord, candidates: Sequence[ContactRecord], apart: Apart = frozenset()
) -> list[Likely]:
    """The candidates that may be the same as one record, the surest first.

    ``candidates``: those that have a name or a point in common with it; all that bear its points,
    as what many bear counts less. The record's own uid is no candidate.
    """
    mine = profile(record)
    others = [profile(each) for each in candidates if each.uid != record.uid or not record.uid]
    spread = Spread.of([mine, *others])
    found = [
        Likely((each.uid,), verdict.lane, verdict.score, verdict.reasons)
        for each in others
        if (verdict := judge(mine, each, spread)) is not None
        and frozenset((mine.uid, each.uid)) not in apart
    ]
    return sorted(found, key=_order)


def linked(contacts: Sequence[ContactRecord]) -> bool:
    """Whether something says of all these contacts that they may be one, if only in a chain."""
    profiles = [profile(each) for each in contacts]
    spread = Spread.of(profiles)
    alike = [
        (one, other)
        for one, other in combinations(range(len(profiles)), 2)
        if judge(profiles[one], profiles[other], spread)
    ]
    return any(len(group) == len(profiles) for group in connected(alike))


def grouped(found: Iterable[Likely]) -> list[Likely]:
    """Pairs of one lane as groups: with ``a b`` and ``b c`` comes ``a b c``, with all reasons.

    The first of a group is one that is not the later of any pair.
    """
    places: dict[str, int] = {}
    linked = [
        (tuple(places.setdefault(uid, len(places)) for uid in each.uids), each) for each in found
    ]
    uids = list(places)
    later = {pair[1] for pair, _ in linked}
    groups = connected((pair[0], pair[1]) for pair, _ in linked)
    group_of = {place: number for number, group in enumerate(groups) for place in group}
    reasons: dict[int, dict[Reason, None]] = {}
    first: dict[int, Likely] = {}
    for pair, each in linked:
        number = group_of[pair[0]]
        first.setdefault(number, each)
        reasons.setdefault(number, {}).update(dict.fromkeys(each.reasons))
    return [
        replace(
            first[number],
            uids=tuple(uids[place] for place in sorted(group, key=later.__contains__)),
            reasons=tuple(reasons[number]),
        )
        for number, group in enumerate(groups)
    ]


def _order(each: Likely) -> tuple[int, float, tuple[str, ...]]:
    return LANES.index(each.lane), -each.score, each.uids


def _uids(profiles: Sequence[Profile], pair: Pair) -> frozenset[str]:
    return frozenset(profiles[place].uid for place in pair)


def _differ(one: Profile, other: Profile) -> bool:
    """Whether both cannot be the same as a third."""
    if one.name is None or other.name is None:
        return one.company != other.company
    alike = likeness(one.name, other.name)
    return not alike.level or (alike.level == 1 and bool(_TWO_NAMES.intersection(alike.codes)))
