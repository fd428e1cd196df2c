"""What stands before the ``@``: letters, digits and strokes as the page's own words tell them."""

import re
from functools import lru_cache

from cardcase.core.scan.extract.candidate import Span
from cardcase.core.scan.extract.domains import shape
from cardcase.core.scan.extract.persons import is_given
from cardcase.core.scan.page import Page
from cardcase.core.text import fold, words

_INITIALS = {"I": "l", "|": "l", "1": "li", "0": "o", "5": "s", "8": "b", "9": "gq"}
"""Letters that are read for others, or for digits, where one stands alone."""
_ALIKE = frozenset(map(frozenset, ("ao", "ec", "uv", "nu", "2z", "9g", "6b", "5s", "0o")))
_RUN = (2, 3)
"""Words side by side that a mailbox is called by."""
_LEAST_ALIKE = 4  # letters of a word of which one may be misread for another
_LEAST_WORD = 4  # letters of a word that can put a misread local part right


def as_a_word(page: Page, local: str) -> str:
    """A local part with the words that the page prints elsewhere, where only shapes differ."""
    known = _known(page)
    by_shape = {_thin(word): word for word in known if len(word) >= _LEAST_WORD and word.isalpha()}
    mended = []
    for part in re.split(r"([._-])", local):
        word = by_shape.get(_thin(part), part)
        initial = part[1:].lower() == word or word[1:] == part.lower()  # "iluczak" is I. Łuczak
        alike = part.lower() not in known and abs(len(word) - len(part)) < 2 and not initial
        found = word if alike and word != part else but_for_one(page, part)
        mended.append(found)
    return "".join(mended)


def but_for_one(page: Page, part: str) -> str:
    """The one word of a page, or initial and word, that a part is but for a letter like its own.

    ``20zog`` of Zofia Ożóg, ``todeusz``; a last letter may tell Mario of Maria.
    """
    own = part.lower()
    known = _known(page)
    if own in known or len(own) < _LEAST_ALIKE or is_given(own):
        return part
    said = {word for word in known if word.isalpha() and len(word) >= _LEAST_ALIKE}
    for name in _words_of_lines(page):
        said |= {f"{a[0]}{b}" for a in name for b in name if a != b and len(b) >= _LEAST_ALIKE}
    if own in said:
        return part
    near = {word for word in said if len(word) == len(own) and _is_alike(own, word)}
    return near.pop() if len(near) == 1 else part


def _is_alike(part: str, word: str) -> bool:
    """Whether two words differ by letters of like shapes, but for their last ones."""
    other = [frozenset((a, b)) for a, b in zip(part, word, strict=True) if a != b]
    digits = all(any(char.isdigit() for char in pair) for pair in other)
    return part[-1] == word[-1] and set(other) <= _ALIKE and (digits or len(other) == 1)


def numbered(page: Page, local: str) -> str:
    """A local part whose last stroke is a 1, behind a word that the page prints without it.

    Unless a name there begins with an l: ``nowakl`` is Nowak, Lidia.
    """
    last = re.split(r"[._-]", local.lower())[-1]
    # "gardendesign" of Theodore Ellison Garden Design
    known = _known(page) | {
        "".join(line[at : at + n])
        for line in _words_of_lines(page)
        for at in range(len(line))
        for n in _RUN
    }
    word = last[:-1]
    beside = {other for line in _words_of_lines(page) if word in line for other in line} - {word}
    told = len(word) >= _LEAST_WORD and last.endswith("l") and word in known and last not in known
    named = is_given(last) or any(other.startswith("l") for other in beside)
    return f"{local[:-1]}1" if told and not named else local


def one_or_l(page: Page, local: str) -> bool:
    """Whether a mailbox ends with a stroke that may be a number, and no word tells: ``info1``."""
    last = re.split(r"[._-]", local.lower())[-1]
    if not re.search(r"[a-z]{3,}[l1]$", last) or is_given(last):
        return False
    return last not in _known(page)


def _thin(text: str) -> str:
    """The shape of a word in which strokes side by side (``il``, ``ll``) are one."""
    return re.sub(r"l{2,}", "l", shape(text))


def local_of(page: Page, span: Span, local: str) -> tuple[str, bool]:
    """The local part without a label that the engine glued to it, and whether that is certain."""
    before = page.lines[span.line].text[: span.start]
    if before and not before[-1].isspace() and before[-1].isalnum():
        return local, False
    label = re.match(r"(?i)(?:e-?mail|mail)[.:-]?(?=\w)", local)
    if label and label.end() < len(local):
        return local[label.end() :], False
    if re.match(r"E[a-z]", local) and local[1:] == local[1:].lower():
        return local[1:], False
    capital = local.startswith("E.") and local[2:].islower()
    if local.lower().startswith("e.") and not before and (capital or _short_labels(page)):
        return (local, False) if _is_initial(page, "e", local[2:]) else (local[2:], False)
    if re.match(r"1[a-z]{3}", local) and re.split(r"[._-]", local[1:].lower())[0] in _known(page):
        return local[1:], False  # a line or an icon before it
    first = re.match(r"([I|\d])[._-](?=[a-z.]+$)", local)
    if first and not _is_initial(page, first[1].lower(), local[2:]):
        for letter in _INITIALS.get(first[1], ""):
            if _is_initial(page, letter, local[2:]):
                return f"{letter}{local[1:]}", False
    return local, True


def _known(page: Page) -> set[str]:
    """The words that stand on the page apart from addresses."""
    return {word for line in _words_of_lines(page) for word in line}


@lru_cache(maxsize=8)
def _words_of_lines(page: Page) -> tuple[tuple[str, ...], ...]:
    """The words of each line that has no address on it."""
    return tuple(tuple(words(line.text)) for line in page.lines if "@" not in line.text)


def _short_labels(page: Page) -> bool:
    return any(re.match(r"[tmfw]\.(?=\s|\+|\d|w)", line.text) for line in page.lines)


def _is_initial(page: Page, initial: str, family: str) -> bool:
    """Whether ``e.family`` may be a person: a line of the page reads ``E… Family``."""
    for line in page.lines:
        *given, last = fold(line.text).split() or [""]
        if last == family and any(word.startswith(initial) for word in given):
            return True
    return False
