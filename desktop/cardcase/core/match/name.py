"""The name of a person in the parts by which two are compared."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain

from cardcase.core.match.words import full_forms, given_names, plain
from cardcase.core.records import ContactRecord
from cardcase.core.tables import table

_PARTICLES = frozenset(
    (
        "af", "av", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
        "la", "le", "ten", "ter", "van", "von", "zu", "zur",
    )
)  # fmt: skip
_GENERATIONS = {
    "jr": "junior", "junior": "junior", "jun": "junior", "ml": "junior", "mlodszy": "junior",
    "sr": "senior", "senior": "senior", "sen": "senior", "st": "senior", "starszy": "senior",
    "ii": "junior", "iii": "third",
}  # fmt: skip
_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")


@dataclass(frozen=True, slots=True)
class Name:
    """Plain words: ``given`` with middle names and initials, ``family`` with the halves of a
    double name. ``forms``: the full names that the first given one may stand for. ``pieces``: the
    words of a name that was given as one, which may have others among them.

    ``generation`` (junior, senior) tells father and son apart; ``spelled`` is the name as it is
    written but for case, to see what only diacritics tell apart.
    """

    given: tuple[str, ...]
    family: tuple[str, ...]
    forms: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    generation: str = ""
    spelled: str = ""

    @property
    def key(self) -> str:
        """The words in the order of the alphabet: the same for swapped names."""
        return " ".join(sorted((*self.given[:1], *self.family)))


def name_of(contact: ContactRecord, organizations: Collection[str] = ()) -> Name | None:
    """The person's name; None if there is none, or only that of the company.

    ``organizations``: plain words of where they work, which some programs put behind the name.
    """
    given, family = _words(f"{contact.given} {contact.middle}"), _words(contact.family)
    spelled = f"{contact.given} {contact.family}"
    pieces: tuple[str, ...] = ()
    if not (given and family):
        text = contact.formatted or f"{contact.given} {contact.middle} {contact.family}"
        spelled = _IN_BRACKETS.sub(" ", text)
        if "@" in spelled:
            # Mail programs call who has no name by their address.
            return None
        if (both := _split(spelled, organizations)) is None:
            return None
        given, family = both
        pieces = (*given, *family)
    if not given and not family:
        return None
    suffix = plain(f"{contact.suffix} {contact.formatted}")
    return Name(
        given=tuple(given),
        family=tuple(family),
        forms=full_forms(given[0]) if given else (),
        pieces=pieces,
        generation=next((_GENERATIONS[each] for each in suffix if each in _GENERATIONS), ""),
        spelled=" ".join(spelled.casefold().split()),
    )


def turned(name: Name) -> Name:
    """The name with given and family name in each other's place."""
    forms = full_forms(name.family[0]) if name.family else ()
    return replace(name, given=name.family, family=name.given, forms=forms)


def _split(text: str, organizations: Collection[str]) -> tuple[list[str], list[str]] | None:
    """Given and family words of a name that is written as one."""
    before, comma, after = text.partition(",")
    if comma and _words(after):
        return _words(after), _words(before)
    tokens = [found for token in text.split() if (found := _words(token))]
    said = [token for token in tokens if not set(token) & set(organizations)]
    if not said and organizations:
        return None
    if len(said) >= 2:
        tokens = said
    titled = [token for token in tokens if not set(token) <= _degrees()]
    if len(titled) >= 2:
        tokens = titled
    if not tokens:
        return [], []
    if len(tokens) == 1:
        (word,) = tokens
        return (word, []) if word[0] in given_names() else ([], word)
    first, last = tokens[0], tokens[-1]
    if first[0] not in given_names() and last[0] in given_names():
        return [*last, *chain(*tokens[1:-1])], first
    return [*chain(*tokens[:-1])], last


def _words(text: str) -> list[str]:
    """The plain words of a part of a name, without titles and particles unless nothing is left."""
    found = plain(text)
    return _without(_without(found, _degrees()), _PARTICLES) if len(found) > 1 else found


def _without(found: Sequence[str], dropped: Collection[str]) -> list[str]:
    return [word for word in found if word not in dropped] or list(found)


@cache
def _degrees() -> frozenset[str]:
    """Words of titles before and after a name, and of generations; no initials."""
    entries = (entry for found in table("degrees").values() for entry in found)
    titles = {word for entry in entries for word in plain(entry) if len(word) > 1}
    return frozenset((titles | set(_GENERATIONS)) - given_names())
