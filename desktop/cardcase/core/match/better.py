"""Which of several spellings of one value is the better one to keep."""

from collections.abc import Sequence

from cardcase.core.match.words import (
    full_forms,
    given_names,
    is_full_form,
    is_misspelt,
    plain,
    surnames,
)

Said = tuple[str, str]
"""The uid of a contact, and what it says."""


def best(field: str, options: Sequence[Said], base: str = "") -> str:
    """The uid of the best value; of equal ones that of ``base``, else the first.

    A name in full is better than an initial, a short form or one that no list of names has; one
    with diacritics is better than without; of family names the double one is the later. A part of
    the name is taken from another contact than ``base`` only where it is a better spelling of the
    same: who is Jan Nowak here and Nowak Jan there does not become Jan Jan.
    """
    known = dict(options)
    start = base if base in known else options[0][0]
    alike = [each for each in options if each[0] == start or _alike(known[start], each[1])]
    alike.sort(key=lambda each: each[0] != start)
    return max(alike, key=lambda each: _quality(field, each[1]))[0]


def _alike(one: str, other: str) -> bool:
    here, there = plain(one), plain(other)
    if not here or not there:
        return not here
    if set(here) <= set(there) or set(there) <= set(here):
        return True
    first, second = here[0], there[0]
    short = 1 in (len(first), len(second)) and first[0] == second[0]
    forms = set(full_forms(first)) & set(full_forms(second))
    return short or bool(forms) or is_misspelt("".join(here), "".join(there))


def _quality(field: str, value: str) -> tuple[bool | int, ...]:
    found = plain(value)
    marks = not value.isascii()
    mixed = value != value.upper() and value != value.lower()
    if field == "name":
        given, _, family = value.partition("\t")
        return (
            bool(given and family),
            any(word in given_names() for word in plain(given)),
            min(map(len, found), default=0) > 1,
        )
    if field == "given":
        first = found[0] if found else ""
        return (len(first) > 1, first in given_names(), is_full_form(first), marks, mixed)
    if field == "family":
        return (
            min(map(len, found), default=0) > 1,
            len(found),
            all(word in surnames() for word in found),
            marks,
            mixed,
        )
    if field == "job":
        return ()
    return (len(found), marks, mixed)
