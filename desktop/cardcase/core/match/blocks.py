"""Which contacts are compared: those that have a key in common.

Of a block with many contacts (an office's phone, a large company) only those are compared whose
names have a word in common, and of those with many again none: what hundreds share tells nothing.
So the work grows with the number of contacts, and not with its square.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from cardcase.core.match.profile import Profile

_MOST = 20
"""Contacts of a block that are all compared with each other."""

Keys = Callable[[Profile], Iterable[str]]


def pairs(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """The places of contacts to compare, the first the smaller; some pairs come several times."""
    for keys in KINDS:
        yield from _within(profiles, range(len(profiles)), keys, (words_of_name, whole_name))


def names(each: Profile) -> Iterator[str]:
    """Keys that swapped, short and double names have in common: a given and a family word."""
    if each.name is None:
        if each.company:
            yield each.company
        return
    name = each.name
    if not name.given:
        yield from name.family
    for given in name.forms or ("",):
        for family in name.family or ("",):
            yield _both(given, family)
    if name.given and name.family and name.given[0] not in name.forms:
        yield _both(name.given[0], name.family[0])
    # Swapped, a short form stands where the family name is looked for.
    yield _both(*(name.given[:1] or ("",)), *(name.family[:1] or ("",)))


def words_of_name(each: Profile) -> Iterator[str]:
    """The words of a name by which a large block is parted."""
    if each.name is None:
        yield each.company
        return
    yield from each.name.forms
    yield from each.name.family


def whole_name(each: Profile) -> Iterator[str]:
    """The name itself, by which what is still too large is parted."""
    yield each.name.key if each.name else each.company


KINDS: tuple[Keys, ...] = (
    lambda each: each.emails,
    lambda each: each.mailboxes,
    lambda each: (*each.mobiles, *each.numbers),
    lambda each: each.handles,
    lambda each: each.organizations,
    lambda each: each.domains,
    lambda each: each.tax_ids,
    names,
)


def _within(
    profiles: Sequence[Profile], places: Iterable[int], keys: Keys, further: Sequence[Keys]
) -> Iterator[tuple[int, int]]:
    blocks: dict[int, int | list[int]] = {}
    for place in places:
        # The hash of a key takes less room than the key; who meets by chance is not alike.
        for key in {hash(key) for key in keys(profiles[place])}:
            known = blocks.setdefault(key, place)
            if isinstance(known, list):
                known.append(place)
            elif known != place:
                blocks[key] = [known, place]
    for block in blocks.values():
        if isinstance(block, int):
            continue
        if len(block) <= _MOST:
            yield from combinations(block, 2)
        elif further:
            yield from _within(profiles, block, further[0], further[1:])


def _both(one: str, other: str) -> str:
    return f"{one} {other}" if one <= other else f"{other} {one}"
