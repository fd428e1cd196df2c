"""Whether two spellings may be of the same words: what tells a correction from another value."""

from cardcase.core.scan.lesson import gist

_LEAST = 5
"""Letters under which another letter makes another word: ``Lis`` and ``Lys`` are two people."""
_SHARE = 5
"""One letter in so many may differ."""

_VOWELS = frozenset("aeiouy")


def is_respelling(read: str, written: str) -> bool:
    """Whether ``written`` is what ``read`` was misread for: the same words but for a few letters.

    Diacritics, capitals, punctuation and spaces may differ freely.
    """
    one, other = gist(read), gist(written)
    if not one or not other or read == written:
        return False
    most = len(one) // _SHARE if min(len(one), len(other)) >= _LEAST else 0
    return distance(one, other, most) <= most


def is_inflected(read: str, written: str) -> bool:
    """Whether two names differ by a vowel at their end: ``Kowalski`` and ``Kowalska``, ``Jan`` and
    ``Jana``. These are two names, however alike they look.
    """
    one, other = sorted((gist(read), gist(written)), key=len)
    if one == other or other[-1:] not in _VOWELS:
        return False
    if len(one) == len(other):
        return one[:-1] == other[:-1] and one[-1:] in _VOWELS
    return other[:-1] == one


def distance(one: str, other: str, most: int) -> int:
    """The edit distance (Levenshtein 1965) of two texts, ``most + 1`` for all that is further."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, against in enumerate(other, start=1):
            changed = above[column - 1] + (letter != against)
            line.append(min(changed, above[column] + 1, line[-1] + 1))
        above = line
    return min(above[-1], most + 1)
