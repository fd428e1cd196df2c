"""The word lists under ``resources/lexicon``; their format is told in the README there."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from cardcase import resources
from cardcase.core.text import words


@cache
def table(name: str) -> Mapping[str, tuple[str, ...]]:
    """One list as entries by key, as written. ``name`` without suffix, e.g. ``"labels"``."""
    entries: dict[str, list[str]] = {}
    text = resources.path("lexicon", f"{name}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        key, colon, rest = line.partition(":")
        if not colon or line.startswith("#"):
            continue
        entries.setdefault(key.strip(), []).extend(
            entry.strip() for entry in rest.split(",") if entry.strip()
        )
    return {key: tuple(values) for key, values in entries.items()}


class Vocabulary:
    """Words and phrases to look for in folded words; ``*`` in an entry stands for any letters."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._words: set[str] = set()
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        patterns = []
        for entry in entries:
            folded = tuple(words(entry.replace("*", "")))
            if not folded:
                continue
            if "*" in entry and len(folded) == 1:
                before = r"\w*" if entry.startswith("*") else ""
                after = r"\w*" if entry.endswith("*") else ""
                patterns.append(before + re.escape(folded[0]) + after)
            elif len(folded) == 1:
                self._words.add(folded[0])
            else:
                self._phrases.setdefault(folded[0], []).append(folded)
        self._pattern = re.compile("|".join(patterns) or r"(?!)")

    def hits(self, folded: Sequence[str]) -> frozenset[int]:
        """The places in ``folded`` (see :func:`cardcase.core.text.words`) that are covered."""
        found: set[int] = set()
        for place, word in enumerate(folded):
            if word in self._words or self._pattern.fullmatch(word):
                found.add(place)
            for phrase in self._phrases.get(word, ()):
                if tuple(folded[place : place + len(phrase)]) == phrase:
                    found.update(range(place, place + len(phrase)))
        return frozenset(found)

    def __contains__(self, text: str) -> bool:
        """Whether the whole text consists of entries."""
        folded = words(text)
        return bool(folded) and len(self.hits(folded)) == len(folded)


@cache
def vocabulary(name: str, *keys: str) -> Vocabulary:
    """All entries of a list, or those of some keys."""
    entries = table(name)
    chosen = keys or tuple(entries)
    return Vocabulary(entry for key in chosen for entry in entries.get(key, ()))


_GIVEN_LISTS = ("pl", "en", "de", "fr", "south", "cs", "nordic")


@cache
def given_names() -> Mapping[str, frozenset[str]]:
    """Folded given names, each with its spellings (lower case, with diacritics)."""
    spellings: dict[str, set[str]] = {}
    for name in _GIVEN_LISTS:
        for entries in table(f"given/{name}").values():
            for entry in entries:
                spellings.setdefault(" ".join(words(entry)), set()).add(entry.casefold())
    return {folded: frozenset(forms) for folded, forms in spellings.items()}
