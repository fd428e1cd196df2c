"""Words as they are compared, sorted and abbreviated. Standard library only.

SQLite knows neither Polish nor diacritics: FTS5 folds ``ó`` but not ``ł``, and ``ORDER BY`` puts
``Ł`` behind ``Z``. So the library stores what these functions make of a text.
"""

import re
import unicodedata
from functools import lru_cache

# C0 but tab and line feed, C1, and what overrides the direction of writing: no text needs them,
# a terminal would obey them.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

_WORD = re.compile(r"[^\W_]+")
_NO_DIGITS = re.compile("[^0-9]+")

# Letters that Unicode does not decompose into a base letter and a mark.
_WHOLE_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k",
        "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    }
)  # fmt: skip

_POLISH_ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"
# The 35 letters take the code points from "A" on: above the digits and the space, below all
# foreign scripts, and in this order under SQLite's BINARY collation.
_RANK = {letter: chr(ord("A") + place) for place, letter in enumerate(_POLISH_ALPHABET)}
# Both sort before the space: a name that ends comes before one that goes on.
_TIE = "\x01"
_NEXT = "\x02"
KEY_SIGNS = ("\x01", "\x02", " ", "0", *_RANK.values())
"""The kinds of signs in a sort key, in order: each begins one, and all else is of the last."""


def fold(text: str) -> str:
    """The text for searching and comparing: no case, no diacritics, letters of A-Z where possible.

    ``fold("Łódź Straße") == "lodz strasse"``. Marks are dropped from every script (NFKD).
    """
    if text.isascii():
        return text.lower()
    return text.translate(_FOLDED)


def words(text: str) -> list[str]:
    """The folded words of the text: runs of letters and digits, in order."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=8192)  # organizations, titles, cities and events come again and again
def joined_words(text: str) -> str:
    """The folded words of the text with a space between."""
    return " ".join(words(text))


class _Folded(dict[int, str]):
    """What each sign becomes, found out when it is first met; none depends on its neighbours."""

    def __missing__(self, code: int) -> str:
        letter = chr(code).casefold().translate(_WHOLE_LETTERS)
        decomposed = unicodedata.normalize("NFKD", letter)
        bare = "".join(char for char in decomposed if not unicodedata.combining(char))
        # Compatibility forms may decompose into capitals or whole letters again (℡, ﬁ).
        self[code] = bare.casefold().translate(_WHOLE_LETTERS)
        return self[code]


_FOLDED = _Folded()


@lru_cache(maxsize=4096)  # many work at one organization, or were met at one event
def sort_key(*texts: str) -> str:
    """A key whose plain string order is the order of the Polish alphabet.

    Of several texts (family name, given name) the first decides before the next is looked at.
    Foreign letters stand beside their base letter (``ä`` beside ``a``); hyphens count as spaces,
    other punctuation not at all; what is equal but for that is told apart at the end of the key.
    """
    composed = [unicodedata.normalize("NFC", text.casefold()) for text in texts]
    ranked = ("".join(_rank(char) for char in text) for text in composed)
    return _NEXT.join(" ".join(text.split()) for text in ranked) + _TIE + _NEXT.join(composed)


def initials(given: str, family: str, fallback: str = "") -> str:
    """Up to two capitals for an avatar: of given and family name, else of the fallback's words."""
    parts = [part for part in (given, family) if part.strip()]
    if not parts:
        parts = fallback.split()[:2]
    letters = (next((char for char in part if char.isalnum()), "") for part in parts)
    return "".join(letters).upper()


def digits(text: str) -> str:
    """The decimal digits of the text, as ASCII."""
    if text.isascii():
        return _NO_DIGITS.sub("", text)
    return "".join(str(unicodedata.decimal(char)) for char in text if char.isdecimal())


def printable(text: str) -> str:
    """The text without control signs; tabs and line feeds stay."""
    return _CONTROLS.sub("", text)


def _rank(char: str) -> str:
    if rank := _RANK.get(char):
        return rank
    if char.isspace() or char in "-‐‑–—/":
        return " "
    return "".join(_RANK.get(base, base) for base in fold(char) if base.isalnum())
