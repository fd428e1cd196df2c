"""The word lists under ``resources/lexicon``; their format is told in the README there."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from cardcase.core.tables import table
from cardcase.core.text import fold, words

__all__ = [
    "Vocabulary", "common_given_names", "function_words", "given_names", "given_names_of",
    "small_words", "surnames", "table", "vocabulary",
]  # fmt: skip


class Vocabulary:
    """Words and phrases to look for in folded words; ``*`` in an entry stands for any letters."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._words: set[str] = set()
        self._starts: set[str] = set()
        self._ends: set[str] = set()
        self._within: set[str] = set()
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        for entry in entries:
            folded = tuple(words(entry.replace("*", "")))
            if len(folded) == 1:
                self._kind(entry).add(folded[0])
            elif folded:
                self._phrases.setdefault(folded[0], []).append(folded)
        self._start_sizes = {len(start) for start in self._starts}
        self._end_sizes = {len(end) for end in self._ends}

    def _kind(self, entry: str) -> set[str]:
        if entry.startswith("*"):
            return self._within if entry.endswith("*") else self._ends
        return self._starts if entry.endswith("*") else self._words

    def _has(self, word: str) -> bool:
        return (
            word in self._words
            or any(word[:size] in self._starts for size in self._start_sizes)
            or any(word[-size:] in self._ends for size in self._end_sizes)
            or any(part in word for part in self._within)
        )

    def hits(self, folded: Sequence[str]) -> frozenset[int]:
        """The places in ``folded`` (see :func:`cardcase.core.text.words`) that are covered."""
        found: set[int] = set()
        for place, word in enumerate(folded):
            if self._has(word):
                found.add(place)
            for phrase in self._phrases.get(word, ()):
                if tuple(folded[place : place + len(phrase)]) == phrase:
                    found.update(range(place, place + len(phrase)))
        return frozenset(found)

    def exact(self, folded: Sequence[str]) -> frozenset[int]:
        """The places of words and phrases that are entries as they stand, without a ``*``."""
        return frozenset(
            at
            for place, word in enumerate(folded)
            for at in (
                *((place,) if word in self._words else ()),
                *(
                    place + step
                    for phrase in self._phrases.get(word, ())
                    if tuple(folded[place : place + len(phrase)]) == phrase
                    for step in range(len(phrase))
                ),
            )
        )

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


@cache
def small_words(*keys: str) -> frozenset[str]:
    """The folded words of the list of links under some of its keys."""
    return frozenset(fold(word) for key in keys for word in table("links")[key])


def function_words() -> frozenset[str]:
    """The folded prepositions, conjunctions and articles, which say nothing by themselves."""
    return small_words("link", "and", "article")


_GIVEN_LISTS = ("pl", "en", "de", "fr", "south", "cs", "nordic", "more")
_CERTAIN = 4  # letters: a shorter name of a small list, or short form, is as likely another word
_SMALL_LISTS = frozenset({"tr", "ro", "lt", "lv", "et", "hr", "sl", "nl"})


@cache
def given_names() -> Mapping[str, frozenset[str]]:
    """Folded given names, short forms too, each with its spellings (lower case, with diacritics).

    The larger lists add names, and no spellings: what one language writes plain (Lukasz) is in
    another a name that lost its diacritics.
    """
    known = _spelled(entry for _, entry in _entries_by_hand())
    more = _spelled(entry for _, entry in _entries_of_lists())
    short = _spelled(
        form
        for name, forms in table("nicknames").items()
        for form in (name, *forms)
        if len(form) >= _CERTAIN  # no Pat, no Art
    )
    return {**short, **more, **known}


@cache
def common_given_names() -> frozenset[str]:
    """The folded given names of the lists by hand, which are of the commonest ones."""
    return frozenset(_key(name) for _, name in _entries_by_hand())


@cache
def given_names_of(language: str) -> Mapping[str, frozenset[str]]:
    """The folded given names of one language, e.g. ``"hu"``, each with its spellings."""
    entries = (*_entries_by_hand(), *_entries_of_lists())
    return _spelled(name for key, name in entries if key == language)


@cache
def surnames(language: str = "") -> Mapping[str, frozenset[str]]:
    """Folded family names, each with its spellings; of one language, or of all."""
    lists = table("faker/surnames")
    chosen = (language,) if language else tuple(lists)
    return _spelled(entry for key in chosen for entry in lists.get(key, ()))


@cache
def _entries_by_hand() -> tuple[tuple[str, str], ...]:
    lists = [table(f"given/{name}") for name in _GIVEN_LISTS]
    return tuple(
        (key, name) for names in lists for key, entries in names.items() for name in entries
    )


@cache
def _entries_of_lists() -> tuple[tuple[str, str], ...]:
    return tuple(
        (key, name)
        for key, entries in table("faker/given").items()
        for name in entries
        if key not in _SMALL_LISTS or len(name) >= _CERTAIN
    )


def _spelled(entries: Iterable[str]) -> Mapping[str, frozenset[str]]:
    spellings: dict[str, set[str]] = {}
    for entry in entries:
        spellings.setdefault(_key(entry), set()).add(entry.casefold())
    return {folded: frozenset(forms) for folded, forms in spellings.items()}


def _key(entry: str) -> str:
    """The folded words of a name; most names are plain, and there are tens of thousands."""
    if entry.isascii():
        return entry.lower().replace("-", " ").replace("'", " ")
    return " ".join(words(entry))
