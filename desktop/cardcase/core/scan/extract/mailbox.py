"""How well a name and the local part of an e-mail address say the same person."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from itertools import combinations, product

from cardcase.core.scan.extract.domains import spelled_out
from cardcase.core.scan.extract.lexicon import table
from cardcase.core.text import fold

_NEAR = 0.8  # of one word's letters in the other
_SHORTEST = 3  # letters of a token that can be a witness alone


@dataclass(frozen=True, slots=True)
class Fit:
    """``score`` 0…1; ``full`` and ``initial``: the tokens named wholly or by their first letter.

    ``parts``: into how many the address is parted by dots and the like.
    """

    score: float = 0.0
    full: frozenset[int] = frozenset()
    initial: frozenset[int] = frozenset()
    parts: int = 1


def is_role(local: str) -> bool:
    """Whether a mailbox is an office's (``biuro@``) and so names no person."""
    return re.sub(r"[\d._-]+", "", local) in _roles()


def parts_of(local: str) -> list[str]:
    """What dots, strokes and digits part a mailbox into, in lower case."""
    return [part for part in re.split(r"[._\-+\d]+", local.lower()) if part]


def fit(local: str, tokens: Sequence[str]) -> Fit:
    """Compare a local part with the words of a name, in any order, with initials."""
    if not parts_of(local) or is_role(local):
        return Fit()
    # A stroke parts words, or the halves of one: anna-lis@, anna.lis-nowak@.
    ways = dict.fromkeys((tuple(parts_of(local)), tuple(parts_of(local.replace("-", "")))))
    best = Fit()
    for parts, spelled in product(ways, product(*(_spellings(token) for token in tokens))):
        found = _all_parts(parts, spelled)
        if found.score > best.score:
            best = found
    return best


def nearly(local: str, tokens: Sequence[str]) -> bool:
    """Whether a part of the address is almost a word of the name: one of them is misread."""
    if fit(local, tokens).score:
        return False
    parts = [part for part in parts_of(local) if len(part) >= _SHORTEST]
    names = [name for token in tokens for name in _spellings(token)]
    return any(_NEAR <= SequenceMatcher(None, p, n).ratio() < 1 for p in parts for n in names)


@cache
def _roles() -> frozenset[str]:
    return frozenset(fold(word) for word in table("domains")["mailbox"])


def _spellings(token: str) -> tuple[str, ...]:
    """A word as it may be written without diacritics; of a double-barrelled one also the halves."""
    forms = spelled_out(token)
    letters = {re.sub(r"[^a-z]", "", form) for form in forms}
    halves = {half for form in forms for half in re.split(r"[-'’]", form) if len(half) >= _SHORTEST}
    return tuple(sorted(letters | halves))[:6]


def _all_parts(parts: Sequence[str], names: Sequence[str]) -> Fit:
    full: set[int] = set()
    initial: set[int] = set()
    for part in parts:
        found = _one_part(part, names)
        if found is None:
            return Fit()
        full |= found.full
        initial |= found.initial
    initial -= full
    if not any(len(names[place]) >= _SHORTEST for place in full):
        return Fit()
    named = len(full) + len(initial)
    return Fit(1.0 if named > 1 else 0.8, frozenset(full), frozenset(initial), len(parts))


def _one_part(part: str, names: Sequence[str]) -> Fit | None:
    """The words that one part of the address is made of; None if it is something else."""
    for place, name in enumerate(names):
        if part == name:
            return Fit(1.0, frozenset({place}))
    for place, name in enumerate(names):
        if len(part) == 1 and name[:1] == part:
            return Fit(1.0, initial=frozenset({place}))
    for one, other in product(range(len(names)), repeat=2):
        if one == other or not names[one] or not names[other]:
            continue
        if part == names[one] + names[other]:
            return Fit(1.0, frozenset({one, other}))
        if len(names[one]) >= _SHORTEST and part in (
            names[other][0] + names[one], names[one] + names[other][0]
        ):  # fmt: skip
            return Fit(1.0, frozenset({one}), frozenset({other}))
    for start, end in combinations(range(len(names) + 1), 2):
        joined = "".join(names[start:end])
        if end - start > 2 and part == joined:
            return Fit(1.0, frozenset(range(start, end)))  # vandermeulen
        if start and end - start > 1 and names[0] and part == names[0][0] + joined:
            return Fit(1.0, frozenset(range(start, end)), frozenset({0}))  # jvandermeulen
    for place, name in enumerate(names):
        initials = "".join(other[:1] for other in names[:place])
        if place > 1 and len(name) >= _SHORTEST and part == initials + name:
            return Fit(1.0, frozenset({place}), frozenset(range(place)))  # fjmolins
    for place, name in enumerate(names):
        # Short forms: "tom" of Thomas does not begin it, "alex" does.
        if len(part) > _SHORTEST and name.startswith(part):
            return Fit(0.9, frozenset({place}))
    return None
