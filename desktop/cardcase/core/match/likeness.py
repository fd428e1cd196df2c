"""How much two names are the name of one person, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cardcase.core.match.name import Name, turned
from cardcase.core.match.words import given_names, is_gendered, is_misspelt, is_near, surnames

Level = Literal[0, 1, 2, 3]
"""3: the same name, 2: nearly, 1: the same only if much else agrees, 0: two names."""

_DIFFERENT = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """``codes`` say why: same_name, diacritics, swapped, nickname, initial, middle_name,
    more_words, double_name, typo, gendered, other_family, part_of_name."""

    level: Level
    codes: tuple[str, ...] = ()


_NONE = Likeness(0)
_OF_GIVEN = {
    "same": 3, "nickname": 2, "initial": 2, "middle_name": 2, "typo": 2, "missing": 1, "near": 1,
}  # fmt: skip
_OF_FAMILY = {"same": 3, "double_name": 2, "typo": 2, "gendered": 1, "missing": 1}


_CODES = {"missing": "part_of_name", "near": "typo"}


def likeness(one: Name, other: Name) -> Likeness:
    """Compare two names, also with one of them swapped."""
    straight = _compare(one, other)
    if straight.level >= 2:
        return straight
    if _has_all(one, other) or _has_all(other, one):
        return Likeness(2, ("more_words",))
    if not _shares(one, other):
        return straight
    swapped = _compare(one, turned(other))
    if swapped.level < 2:
        return straight
    # The words stand elsewhere, so that nothing can be said of how they are written.
    further = (code for code in swapped.codes if code not in ("same_name", "diacritics"))
    return Likeness(swapped.level, ("swapped", *further))


def _shares(one: Name, other: Name) -> bool:
    """Whether a given name of one is near a family name of the other, as in swapped names."""
    return any(
        given[:2] == family[:2]
        for here, there in ((one.given, other.family), (other.given, one.family))
        for given in here
        for family in there
    )


def _has_all(longer: Name, other: Name) -> bool:
    """Whether a name in one piece has all words of the other, and more: "Jan Kowalski Stalbud"."""
    return (
        len(longer.pieces) > 2
        and bool(other.given and other.family)
        and {other.given[0], *other.family} <= set(longer.pieces)
    )


def _compare(one: Name, other: Name) -> Likeness:
    given = _given(one, other)
    if given == _DIFFERENT:
        return _NONE
    family = _family(one.family, other.family)
    if family == _DIFFERENT:
        # Who marries takes another name: a matter of what else agrees.
        return Likeness(1, ("other_family",)) if given == "same" else _NONE
    levels = _OF_GIVEN[given], _OF_FAMILY[family]
    if levels == (3, 3):
        same = one.spelled == other.spelled
        return Likeness(3, ("same_name",) if same else ("same_name", "diacritics"))
    if levels == (1, 1):
        return _NONE
    codes = dict.fromkeys(_CODES.get(code, code) for code in (given, family))
    level: Level = 2 if max(levels) == 3 and min(levels) == 2 else 1
    return Likeness(level, tuple(code for code in codes if code != "same"))


def _given(one: Name, other: Name) -> str:
    if not one.given or not other.given:
        return "missing"
    first, second = one.given[0], other.given[0]
    if first == second:
        further, there = one.given[1:], other.given[1:]
        if further and there and not _fit(further, there):
            return "middle_name"
        return "same"
    if any(form in other.forms for form in one.forms):
        return "nickname"
    if len(first) == 1 or len(second) == 1:
        return "initial" if first[0] == second[0] else _DIFFERENT
    if (first in other.given or second in one.given) and len(one.given) + len(other.given) > 2:
        return "middle_name"
    if is_misspelt(first, second) and not {first, second} <= given_names():
        return "typo"
    # Amelia and Aelia are two names, or one and a slip.
    return "near" if is_near(first, second) else _DIFFERENT


def _fit(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether further given names may be the same: one of them, or its initial."""
    return any(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a in one for b in other)


def _family(one: tuple[str, ...], other: tuple[str, ...]) -> str:
    if one == other:
        return "same" if one else "missing"
    if not one or not other:
        return "missing"
    if set(one) == set(other) or "".join(one) == "".join(other):
        return "same"
    if set(one) <= set(other) or set(other) <= set(one):
        return "double_name"
    if len(one) != len(other):
        return _DIFFERENT
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if all(is_gendered(a, b) for a, b in differing):
        return "gendered"
    if all(_slip(a, b) for a, b in differing):
        return "typo"
    return _DIFFERENT


def _slip(one: str, other: str) -> bool:
    # An initial is one of a family name, too: "Anna K."
    if 1 in (len(one), len(other)):
        return one[0] == other[0]
    if one[:-1] == other[:-1] and {one[-1], other[-1]} == {"i", "y"}:
        return True
    if one in surnames() and other in surnames():
        return False
    return is_misspelt(one, other)
