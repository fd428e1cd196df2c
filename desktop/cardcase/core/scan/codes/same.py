"""Whether a code and the print say the same thing, and which spelling of it is the better one."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from cardcase.core.scan.page import Page
from cardcase.core.text import fold, words

_NEAR = 0.85  # of the letters of two readings of one text
_NEAR_NUMBER = 0.9  # one digit of ten
_SHORTEST = 4  # letters of words that may be near each other
# What engines read for each other: folded, so that only the shapes are left.
_SHAPES = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "5": "s", "8": "b"})


def letters(text: str) -> str:
    """The folded letters and digits of a text."""
    return "".join(words(text))


def alike(one: str, other: str) -> bool:
    """Whether two texts are the same but for letters that look alike, marks and signs."""
    return _shape(one) == _shape(other) != ""


def near(one: str, other: str) -> bool:
    """Whether two texts are readings of one, with a slip or two."""
    first, second = letters(one), letters(other)
    if alike(one, other):
        return True
    if min(len(first), len(second)) < _SHORTEST:
        return False
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _NEAR


def near_number(one: str, other: str) -> bool:
    """Whether two numbers differ in one digit at most."""
    return bool(one and other) and (
        one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _NEAR_NUMBER
    )


def covers(longer: str, shorter: str) -> bool:
    """Whether a text has all words of another, or slips of them, in their order."""
    rest = iter(words(longer))
    return bool(words(shorter)) and all(
        any(near(word, other) or word == other for other in rest) for word in words(shorter)
    )


def spelled(printed: str, told: str, plain: bool) -> str:
    """One spelling of what is printed and told.

    The code's letters, in the print's case. Diacritics are the print's where the code has none at
    all (``plain``) and both say the same word: an engine drops marks, it rarely makes them up.
    """
    shown, said = printed.split(), told.split()
    if len(shown) != len(said):
        return told
    return " ".join(_word(*pair, plain) for pair in zip(shown, said, strict=True))


def printed_at(page: Page, text: str) -> tuple[int, ...]:
    """The lines on which a text is printed: all its words on one, or over two."""
    for count in (1, 2):
        for start in range(len(page.lines) - count + 1):
            lines = page.lines[start : start + count]
            if covers(" ".join(line.text for line in lines), text):
                return tuple(range(start, start + count))
    return ()


def in_order(wanted: Sequence[str], text: str) -> str:
    """The words of ``wanted`` in the order in which a text has them; empty unless it has all."""
    shown = text.split()
    places = [
        next((at for at, word in enumerate(shown) if near(word, one) or _same(word, one)), -1)
        for one in wanted
    ]
    if not wanted or -1 in places or len(set(places)) < len(places):
        return ""
    return " ".join(shown[at].strip(",;") for at in sorted(places))


def _same(one: str, other: str) -> bool:
    return letters(one) == letters(other) != ""


def _word(printed: str, told: str, plain: bool) -> str:
    if plain and _same(printed, told):
        return printed
    shouted = _is_shouted(told) and not _is_shouted(printed)
    if _same(printed, told) and shouted and len(told) == len(printed):
        pairs = zip(printed, told, strict=True)
        return "".join(t if p.isupper() else t.lower() for p, t in pairs)
    if _is_shouted(printed) and not _is_shouted(told):
        return told.upper()
    return told.capitalize() if shouted else told


def _is_shouted(word: str) -> bool:
    return word.isupper() and sum(char.isalpha() for char in word) > 1


def _shape(text: str) -> str:
    plain = re.sub(r"[\W_]+", "", fold(text)).translate(_SHAPES)
    return plain.replace("rn", "m").replace("vv", "w")
