"""Words of names as they are compared: plain letters, known given names, short forms, endings."""

import re
from collections.abc import Mapping
from functools import cache

from rapidfuzz.distance import OSA

from cardcase.core.tables import table
from cardcase.core.text import fold, words

_LISTS = ("pl", "en", "de", "fr", "south", "cs", "nordic")
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_ASCII = re.compile("[a-z0-9]+")
_VOWELS = frozenset("aeiouy")
_SHORT, _LONG = 4, 7
"""Letters from which one, and two, letters of a word may be wrong."""


def plain(text: str) -> list[str]:
    """The folded words of a text; ``ue`` written for ``ü`` and the like are the bare vowel."""
    # Most texts need no folding, and there are very many.
    found = _ASCII.findall(text.lower()) if text.isascii() else words(text)
    return [_bare(word) for word in found]


def _bare(word: str) -> str:
    for written, vowel in _UMLAUTS:
        if written in word:
            word = word.replace(written, vowel)
    return word


@cache
def given_names() -> frozenset[str]:
    """Plain given names, so that two of them are never taken for one that is misspelt."""
    lists = [table(f"given/{name}") for name in _LISTS] + [table("faker/given")]
    return frozenset(
        word for entries in lists for names in entries.values() for each in names
        for word in plain(each)
    )  # fmt: skip


@cache
def surnames() -> frozenset[str]:
    """Plain family names, for the same purpose."""
    lists = table("faker/surnames").values()
    return frozenset(word for names in lists for each in names for word in plain(each))


@cache
def _classes() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for full, forms in table("nicknames").items():
        name = _bare(fold(full))
        for form in (full, *forms):
            for word in plain(form):
                known = found.setdefault(word, [])
                if name not in known:
                    known.append(name)
    return {word: tuple(names) for word, names in found.items()}


def full_forms(word: str) -> tuple[str, ...]:
    """The full given names that a plain word may stand for: ``ola`` for aleksandra and olga.

    A word of no list stands for itself.
    """
    return _classes().get(word) or (word,)


@cache
def forms_of(word: str) -> tuple[str, ...]:
    """All plain words that may stand for the same given names as this one, itself among them."""
    wanted = set(full_forms(word))
    found = {each for each, names in _classes().items() if wanted.intersection(names)}
    return tuple(sorted(found | {word}))


def is_full_form(word: str) -> bool:
    """Whether a plain word is a given name in full, as far as the list knows it."""
    return word in full_forms(word)


def is_misspelt(one: str, other: str) -> bool:
    """Whether two different plain words are one with a slip: a letter more, less, other or moved.

    An ending that tells the gender (Kowalski, Kowalska; Jan, Jana) is no slip.
    """
    shorter = min(len(one), len(other))
    most = 0 if shorter < _SHORT else 1 if shorter < _LONG else 2
    if not most or is_gendered(one, other):
        return False
    return bool(OSA.distance(one, other, score_cutoff=most) <= most)


def is_near(one: str, other: str) -> bool:
    """Whether one letter tells two plain words of three letters or more apart, and no gender."""
    return (
        min(len(one), len(other)) >= _SHORT - 1
        and not is_gendered(one, other)
        and bool(OSA.distance(one, other, score_cutoff=1) <= 1)
    )


def is_gendered(one: str, other: str) -> bool:
    """Whether two plain names are a man's and a woman's: -ski and -ska, Novák and Nováková."""
    if len(one) > len(other):
        one, other = other, one
    if len(one) == len(other):
        # A woman's ends in -a; -ski and -sky are two ways of writing one.
        endings = {one[-1:], other[-1:]}
        return one[:-1] == other[:-1] and len(endings) == 2 and "a" in endings <= _VOWELS
    if other == f"{one}a":
        return True
    return other.endswith("ova") and other[:-3] in (one, one[:-1], one.replace("ek", "k"))
