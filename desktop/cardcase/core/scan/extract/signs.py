"""A shop's sign: a name in large print, of one line or two, that its address spells."""

import re
from statistics import median

from cardcase.core.scan.extract.companies import as_witnessed
from cardcase.core.scan.extract.domains import may_be_host
from cardcase.core.scan.extract.layout import below, boxes
from cardcase.core.scan.extract.letter_case import is_sentence_case
from cardcase.core.scan.extract.persons import is_given, read_person
from cardcase.core.scan.extract.pieces import Piece
from cardcase.core.scan.extract.regions import is_city
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.extract.streets import street_weight
from cardcase.core.scan.extract.witnesses import ALIKE, agreement, witnesses
from cardcase.core.scan.page import Page
from cardcase.core.text import fold, words

_SAME_PRINT = 0.8  # of the larger of two lines in one print
_LARGE = 1.2  # times as high as the usual print are the lines of a sign
_SMALLEST = 0.4  # of a sign's first line that its second may have
_WIDER = 1.15  # than the first at most is a smaller second line
_FEW_WORDS = 3  # of such a line
_LEAST_LETTERS = 4  # of a name that is printed again
_MONOGRAM = 3  # letters at most
_HALF = 0.5  # of the words, more of which are a job's
_PARTNERS = re.compile(r"(?i)\w+\s(?:&|\+|i|and|und|et|y|e|och|og|ja)\s\w+")


def is_sign(page: Page, first: Piece, second: Piece) -> bool:
    """Whether two lines are set as a shop's sign: ``selva`` / ``digitals``, ``RE/MAX`` / ``INLAND
    EMPIRE``. Both in large print, or the second smaller, no wider and no word of any kind.

    Nothing else tells the name, and the second names no person.
    """
    about, at = roles(second.text), (first.span.line, second.span.line)
    upper, lower = (boxes(page)[line] for line in at)
    size = median([b.height for i, b in enumerate(boxes(page)) if i not in at] or [upper.height])
    person, partners = read_person(second.text), _PARTNERS.fullmatch(second.text)
    if (
        agreement(page, first.text) >= ALIKE
        or first.text.isupper() != second.text.isupper()
        or any(char.isdigit() for char in first.text + second.text)
        or about.title
        or about.leads_department
        or (about.slogan and not partners)
        or is_sentence_case(second.text)
        or street_weight(second.text) == 1.0
        or is_city(second.text)
        or (person and any(map(is_given, person.tokens)) and not partners)
        or upper.height <= _LARGE * size
    ):
        return False
    if lower.height > max(_LARGE * size, _SAME_PRINT * upper.height):
        return True
    return (
        _SMALLEST * upper.height < lower.height < upper.height
        and lower.right - lower.left < _WIDER * (upper.right - upper.left)
        and len(second.text.split()) <= _FEW_WORDS
        and not about.trade
    )


def times(page: Page, used: tuple[Piece, ...]) -> int:
    """How often a line is printed: the ground of a card may repeat a firm's name."""
    text = used[0].text.casefold()
    return sum(line.text.casefold() == text for line in page.lines) if len(used) == 1 else 1


def is_said_again(page: Page, used: tuple[Piece, ...]) -> bool:
    """Whether a name stands alone and again with more words: ``Tyrsa``, ``Tyrsa Dach i Okna``.

    A sign and the full name beneath it; jobs are printed once.
    """
    text = " ".join(piece.text for piece in used)
    own, person, lines = words(text), read_person(text), {piece.span.line for piece in used}
    under = below(page, used[-1].span.line)
    rest = words(page.lines[under].text) if under is not None else []
    twice = len(set(own)) < len(own)
    if (
        twice
        or (rest and any(own + rest == words(line.text) for line in page.lines))  # Dom / i Ogród
        or len("".join(own)) < _LEAST_LETTERS
        or (person and any(map(is_given, person.tokens)))
    ):
        return False
    others = [
        words(line.text)
        for at, line in enumerate(page.lines)
        if at not in lines and not may_be_host(line.text.rpartition("@")[2])
    ]
    return _is_name(own) and any(
        _begins(own, other) or (_begins(other, own) and _is_name(other)) for other in others
    )


def _begins(short: list[str], long: list[str]) -> bool:
    return len("".join(short)) >= _LEAST_LETTERS and short == long[: len(short)] != long


def _is_name(said: list[str]) -> bool:
    about = roles(" ".join(said))
    return about.title <= _HALF and not about.leads_department and not about.praise


def is_monogram(page: Page, used: tuple[Piece, ...]) -> bool:
    """Whether a few capitals repeat the first letters of another line: ``SG``, ``Sarnia Góra``.

    Those that a witness has, too, are a name by themselves.
    """
    letters = "".join(char for piece in used for char in piece.text if char.isalpha())
    if len(letters) > _MONOGRAM or not letters.isupper() or agreement(page, letters) >= ALIKE:
        return False
    lines = {piece.span.line for piece in used}
    others = [fold(line.text) for at, line in enumerate(page.lines) if at not in lines]
    initials = ("".join(word[0] for word in text.split() if word[0].isalpha()) for text in others)
    own = fold(letters)
    return own in initials or any(text.startswith(own) and text != own for text in others)


def is_spelled(page: Page, text: str) -> bool:
    """Whether a witness spells all of a text, so that no word of it is a job's: ``Lider Frio``."""
    letters = len("".join(words(text)))
    return agreement(page, text) >= 0.8 and any(
        len(re.sub(r"\W", "", label)) <= letters + 1 for label, _ in witnesses(page)
    )


def as_spelled(page: Page, text: str) -> str:
    """A name as a witness spells it, where the print of a sign was hard to read."""
    spelled = (as_witnessed(label, text) for label, _ in witnesses(page))
    return next((other for other in spelled if other != text), text)
