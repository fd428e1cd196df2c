"""Slips of the engines that the card itself, or a language's alphabet, puts right."""

import re

from cardcase.core.scan.extract.lexicon import given_names
from cardcase.core.scan.extract.regions import evidence
from cardcase.core.scan.page import Page
from cardcase.core.text import words

# Letters that Polish does not have, and the Polish ones they are read for.
_FOREIGN = str.maketrans("ÑñŽžŠšČčŃńĖė", "ŃńŻżŚśĆćŃńĘę")
_POLISH = frozenset("ąćęłńśźżĄĆĘŁŃŚŹŻ")


def is_polish(page: Page) -> bool:
    """Whether a page is of a Polish card that is printed with Polish letters."""
    leading = evidence(page)[:1]
    return bool(leading) and leading[0][0] == "PL" and bool(_POLISH.intersection(page.text))


def polish_letters(text: str) -> str:
    """Letters that Polish lacks as the ones meant, and ``ń`` where Polish allows no ``n``."""
    mended = text.translate(_FOREIGN)
    mended = re.sub(r"(?<=[iayouIAYOU])n(?=sk[iaąe])", "ń", mended)
    return re.sub(r"(?<=[IAYOU])N(?=SK[IAĄE])", "Ń", mended)


def polish_given(token: str) -> str:
    """A given name spelled as Poles spell it, where only a diacritic or a ``t`` for ``ł`` differs."""
    known = given_names()
    folded = " ".join(words(token))
    for guess in dict.fromkeys((folded, *_with_l(folded))):
        spelled = known.get(guess, frozenset())
        if token.casefold() in spelled:
            return token
        if len(spelled) == 1:
            (form,) = spelled
            return form.upper() if token.isupper() else form.capitalize()
    return token


def split_glued(text: str) -> str:
    """Words that an engine glued together, told by a capital within: ``PrezesZarządu``."""
    return re.sub(r"(?<=[^\W\d_A-Z]{3})(?=[A-ZĄĆĘŁŃÓŚŹŻÄÖÜ][^\W\d_]{3})", _space, text)


def _space(match: re.Match[str]) -> str:
    return " " if match.string[match.start() - 1].islower() else ""


def _with_l(folded: str) -> list[str]:
    """The word with one of its t's read as an ``ł``."""
    return [
        f"{folded[:place]}l{folded[place + 1 :]}"
        for place, letter in enumerate(folded)
        if letter == "t"
    ]
