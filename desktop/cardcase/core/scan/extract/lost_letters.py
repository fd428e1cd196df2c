"""Letters of a name that an engine left out, or took two for one, as an address has them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from cardcase.core.scan.extract.mailbox import fit, parts_of
from cardcase.core.scan.extract.mending import with_one_more
from cardcase.core.scan.extract.persons import Person

_LOST_MARKED = {"pl": {"n": "ń"}}  # capitals with a mark that engines leave out, by language
_LIGATURE = re.compile(r"(?i)e")


def with_lost_letter(person: Person, locals_: Sequence[str], language: str) -> Person:
    """The name with a letter that the engine left out of a word, and an address has: ``OKO``, of
    okon@; an ``E`` that an address has as ``oe`` is an ``Œ``.

    ``language``: of the card, as ``language_of`` tells it.
    """
    if any(fit(local, person.tokens).score for local in locals_):
        return person
    for local in locals_:
        parts = parts_of(local)
        for at, token in enumerate(person.tokens):
            for mended in _fuller(token, [*parts, *(part[1:] for part in parts)]):
                tokens = (*person.tokens[:at], mended, *person.tokens[at + 1 :])
                if fit(local, tokens).score:
                    return replace(person, tokens=(*tokens[:at], _marked(token, mended, language),
                                                   *tokens[at + 1 :]))  # fmt: skip
    return person


def _fuller(token: str, parts: Sequence[str]) -> list[str]:
    """The word with a letter more, as each of the parts that has one spells it."""
    found = []
    for part in parts:
        longer = with_one_more(token, part)
        if longer:
            found.append(_with_ligature(token, longer) or longer)
    return found


def _with_ligature(token: str, longer: str) -> str:
    """The word with the ``Œ`` that was read as an ``E``; empty if its fuller form has no ``oe``."""
    for match in _LIGATURE.finditer(token):
        at = match.start()
        if longer[:at].lower() == token[:at].lower() and longer[at : at + 2].lower() == "oe":
            return f"{token[:at]}{'Œ' if match[0].isupper() else 'œ'}{token[at + 1 :]}"
    return ""


def _marked(token: str, mended: str, language: str) -> str:
    """A last capital as the language has it: a plain one is not overlooked, ``Ń`` is."""
    marked = _LOST_MARKED.get(language, {}).get(mended[-1:].lower(), "")
    return token + marked.upper() if marked and mended[:-1] == token and token.isupper() else mended
