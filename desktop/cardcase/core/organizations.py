"""When two spellings name one organization: without case, diacritics, punctuation and legal form.

Careful rather than clever: two companies that were taken for one are hard to part again, two
spellings that were not are joined by renaming one. What is left of a name must agree word for word.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from cardcase.core.tables import table
from cardcase.core.text import fold, words

# "&" and "+" tell names apart (C, C++); other signs do not.
_WORD = re.compile(r"[^\W_]+|[&+]")

_SHORT = 3  # letters: a form of so few is likely another word (spa, as, me), unless it has dots
_CERTAIN = frozenset({
    "ltd", "inc", "llc", "llp", "plc", "srl", "sro", "doo", "kft", "zrt", "uab", "spj", "spk",
    "spp", "sa", "ag", "kg", "ohg", "gbr", "oy", "oyj", "aps", "bv", "nv",
})  # fmt: skip
"""Short forms that are no word a name would end with."""
_NOT_ALONE = frozenset({"company", "co", "scop"})
"""Forms that are as often a part of the name: Stalbud and Stalbud Company may be two."""


@lru_cache(maxsize=65_536)
def organization_key(name: str) -> str:
    """What all spellings of an organization have in common.

    ``"stalbud"`` of Stalbud Sp. z o.o., STALBUD sp. z o. o. and Stalbud; it depends on the folded
    name alone. Empty for an empty name.
    """
    return _without_form(name, careful=True)


@lru_cache(maxsize=65_536)
def organization_stem(name: str) -> str:
    """The name as it is spelled, without its legal form: ``"Łódź-Bud"`` of Łódź-Bud sp. z o.o.

    Lists of organizations are sorted by it, so that the spellings of one stand together.
    """
    found = list(_WORD.finditer(name))
    count = len(organization_key(name).split())
    return name[: found[count - 1].end()].strip() if 0 < count <= len(found) else name.strip()


@lru_cache(maxsize=65_536)
def organization_root(name: str) -> str:
    """The key of a name without all that may be a legal form: ``"stalbud"`` also of Stalbud AS.

    For comparing where more than the name must agree. Each key begins with the root of its name.
    """
    return _without_form(name, careful=False)


def _without_form(name: str, *, careful: bool) -> str:
    folded = fold(name)
    found = list(_WORD.finditer(folded))
    end = len(found)
    while start := _form_before(folded, found, end, careful):
        end = start
        while end > 1 and found[end - 1][0] in "&+":
            end -= 1
    return " ".join(word[0] for word in found[:end]) or folded.strip()


def _form_before(text: str, found: list[re.Match[str]], end: int, careful: bool) -> int:
    """Where the longest legal form begins that ends before word ``end``; 0 where there is none.

    A name is more than a legal form: its first word is never taken for one.
    """
    for start in range(max(1, end - _longest()), end):
        form = "".join(word[0] for word in found[start:end] if word[0] not in "&+")
        printed = text[found[start].start() : found[end - 1].end()]
        if form in _forms() and (not careful or _is_certain(form, printed)):
            return start
    return 0


def _is_certain(form: str, printed: str) -> bool:
    return "." in printed or form in _CERTAIN or (len(form) > _SHORT and form not in _NOT_ALONE)


@cache
def _forms() -> frozenset[str]:
    """The letters of each legal form; how they are spaced and dotted varies."""
    return frozenset("".join(words(entry)) for entry in _entries())


@cache
def _longest() -> int:
    """The most words a legal form is written in; a looser spacing adds one or two."""
    return max(len(words(entry)) for entry in _entries()) + 2


def _entries() -> Iterator[str]:
    for some in table("legal_forms").values():
        yield from some
