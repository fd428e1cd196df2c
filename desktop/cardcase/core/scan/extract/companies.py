"""How well the name of an organization and its domain agree."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.text import fold, words

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})


@lru_cache(maxsize=512)
def domain_fit(label: str, text: str) -> float:
    """0…1: whether the owner's label of a domain (``zak-jaworski``) is made of a text's words."""
    bare = text[: legal_forms(text).start]
    plain = re.sub(r"[^a-z0-9]", "", label.lower())
    if len(plain) < 2:
        return 0.0
    spellings = {fold(bare), fold(bare.lower().translate(_UMLAUTS))}
    return max(_fit(plain, label.lower(), words(spelled)) for spelled in spellings)


def _fit(plain: str, label: str, folded: list[str]) -> float:
    joined = "".join(folded)
    core = "".join(
        word for word in folded if word not in ("i", "and", "und", "et", "y", "e", "the")
    )
    if not joined:
        return 0.0
    if plain in (joined, core):
        return 1.0
    if len(folded) > 1 and plain == "".join(word[0] for word in folded) and len(plain) > 2:
        return 0.8
    if SequenceMatcher(None, plain, core).ratio() > 0.87:
        return 0.9
    short, long = sorted((plain, core), key=len)
    if (
        len(short) >= 3
        and long.startswith(short)
        and (folded[0] in (short, long) or len(short) > 3)
    ):
        return 0.85
    pieces = set(re.split(r"[^a-z0-9]+", label))
    if len(pieces) > 1 and pieces <= set(folded):
        return 0.95
    shared = sum(
        len(word) for word in folded if len(word) > 3 and (word in pieces or word in plain)
    )
    return 0.7 * min(1.0, shared / len(plain))
