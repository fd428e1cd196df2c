"""Where a second reader corrects the first: marks on letters, and an ``o`` read as ``0``.

The first, PP-OCR, knows shapes, digits and spaces better; the second, Tesseract with the model of
the card's language, knows that language's letters. So no other letter and no digit is changed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from cardcase.core.scan.engines.alphabet import is_unshown, own_letters
from cardcase.core.scan.page import Line, Word
from cardcase.core.text import fold

_UNHEARD = {"Ą": "A", "Ę": "E", "Ď": "D", "Ť": "T"}  # capitals of which PP-OCR often has no hint
_READ_WELL = 0.95  # a word's confidence, from which its letters are not doubted for that alone
_NEAR = 4.0  # nats from which another letter is a doubt
_LEAST = 0.5  # confidence of the second reader's word
_CERTAIN = 0.92  # the same, from which it is believed against the first
_AGREED = 3  # characters in a row that both read alike, as a reason to believe the second
_CAPITAL_WITHIN = re.compile(r"[^\W\d_A-Z][TEL][^\W\d_A-Z]")
_SHAPES = str.maketrans("0tfi1", "ollll")  # what ł and o are read for


def is_doubtful(line: Line, language: str) -> bool:
    """Whether a second opinion on the line may be worth its time."""
    return any(_is_doubtful(word, language) for word in line.words)


def corrected(line: Line, other: Sequence[Word], language: str, engine: str) -> Line:
    """The line with the marks that the other reader saw, where both agree on the letters.

    ``engine``: the name that a line with a change bears.
    """
    ours = [_Place(char, word, at) for word in line.words for at, char in enumerate(word.text)]
    theirs = [_Place(char, word, at) for word in other for at, char in enumerate(word.text)]
    shapes = [_shape(place.text) for place in ours]
    found = [_shape(place.text) for place in theirs]
    matches = SequenceMatcher(None, shapes, found, autojunk=False).get_matching_blocks()
    changes: dict[int, str] = {}
    for mine, its, length in matches:
        for step in range(length if length >= _AGREED else 0):
            first, second = ours[mine + step], theirs[its + step]
            around = shapes[max(0, mine + step - 1) : mine + step + 2]
            if second.word.confidence >= _LEAST and _is_better(first, second, around, language):
                changes[mine + step] = second.text
    if not changes:
        return line
    letters = "".join(changes.get(at, place.text) for at, place in enumerate(ours))
    return _with_letters(line, letters, engine)


@dataclass(frozen=True, slots=True)
class _Place:
    """A character of a word."""

    text: str
    word: Word
    at: int


def _is_doubtful(word: Word, language: str) -> bool:
    letters = sum(char.isalpha() for char in word.text)
    if letters < 2 or letters < len(word.text) / 2 or "@" in word.text or "www" in word.text:
        return False
    near = any(other.text.isalpha() and other.cost < _NEAR for other in word.alternatives)
    odd = _CAPITAL_WITHIN.search(word.text) is not None or bool(
        word.text.isupper() and _unheard(language) & set(word.text)
    )
    return near or odd or word.confidence < _READ_WELL


def _is_better(first: _Place, second: _Place, around: Sequence[str], language: str) -> bool:
    if first.text == "0" and second.text in "oO":
        return "." in around and not any(shape.isdigit() for shape in around)
    own = own_letters(language)
    if second.text not in own:
        return False
    if first.text.isupper() != second.text.isupper():  # StanisTawa, but not EkoTrans
        within = first.at > 0 and first.word.text[first.at - 1].islower()
        return within and second.text.islower()
    if second.word.confidence >= _CERTAIN:
        return first.text not in own or is_unshown(second.text)  # Ż for Ź
    doubted = any(other.at == first.at for other in first.word.alternatives)
    weak = doubted or first.word.confidence < _READ_WELL or first.text in _unheard(language)
    return weak and first.text not in own


def _unheard(language: str) -> frozenset[str]:
    """Capitals that may be others of the language for all the first reader tells."""
    own = own_letters(language)
    return frozenset(base for letter, base in _UNHEARD.items() if letter in own)


def _shape(text: str) -> str:
    return fold(text)[:1].translate(_SHAPES)


def _with_letters(line: Line, letters: str, engine: str) -> Line:
    words, start = [], 0
    for word in line.words:
        end = start + len(word.text)
        words.append(replace(word, text=letters[start:end]))
        start = end
    text = " ".join(word.text for word in words)
    return replace(line, text=text, words=tuple(words), engine=engine)
