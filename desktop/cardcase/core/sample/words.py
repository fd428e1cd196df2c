"""The words that samples are made of, and a chance to draw from them."""

from collections.abc import Mapping
from functools import cache
from random import Random
from uuid import UUID

from cardcase import resources

LANGUAGES = {"pl": 60, "en": 10, "de": 9, "fr": 6, "cs": 5, "nordic": 5, "south": 5}
"""How many of a hundred people are of a language (or a group of them)."""


@cache
def given_names(language: str) -> tuple[str, ...]:
    """Given names of a language, from the word lists of the reader."""
    found = _table("lexicon", "given", f"{language}.txt").values()
    return tuple(name for names in found for name in names)


def entries(key: str) -> tuple[str, ...]:
    """The entries of a key of ``resources/sample/words.txt``."""
    return _table("sample", "words.txt")[key]


def entries_of(kind: str, language: str) -> tuple[str, ...]:
    """The entries of a kind in a language, else in English."""
    words = _table("sample", "words.txt")
    return words.get(f"{kind}.{language}") or words[f"{kind}.en"]


def new_uid(chance: Random) -> str:
    """A UUID of version 4 that the seed decides."""
    return str(UUID(int=chance.getrandbits(128), version=4))


@cache
def _table(*place: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for line in resources.path(*place).read_text(encoding="utf-8").splitlines():
        key, colon, rest = line.partition(":")
        if colon and not line.startswith("#"):
            found.setdefault(key, []).extend(entry.strip() for entry in rest.split(","))
    return {key: tuple(entry for entry in some if entry) for key, some in found.items()}
