"""Slips of the engines that the card itself, or a language's alphabet, puts right."""

import re
from collections.abc import Mapping
from functools import cache

from cardcase.core.scan.extract.lexicon import given_names, table
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
    """A given name spelled as Poles do, where only a diacritic or a ``t`` for ``ł`` differs."""
    return _spelled(token, given_names())


def polish_surname(name: str) -> str:
    """A family name with the diacritics that Polish gives it, each half of a double one."""
    halves = re.split(r"([-\s])", polish_letters(name))
    return "".join(_spelled(half, _spellings("surname")) for half in halves)


def polish_town(name: str) -> str:
    """The name of a Polish town with its diacritics."""
    return _spelled(polish_letters(name), _spellings("town"))


def _spelled(text: str, known: Mapping[str, frozenset[str]]) -> str:
    folded = " ".join(words(text))
    for guess in dict.fromkeys((folded, *_with_l(folded))):
        spelled = known.get(guess, frozenset())
        if text.casefold() in spelled:
            return text
        if len(spelled) == 1:
            (form,) = spelled
            return form.upper() if text.isupper() else _capitals(form)
    return text


def _capitals(form: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), form)


@cache
def _spellings(key: str) -> Mapping[str, frozenset[str]]:
    """Folded words with their spelling; of surnames in -ski and -cki also the feminine ones."""
    forms = [entry.casefold() for entry in table("spellings")[key]]
    if key == "surname":
        forms += [f"{form[:-1]}a" for form in forms if form.endswith(("ski", "cki", "ny"))]
    return {" ".join(words(form)): frozenset({form}) for form in forms}


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
