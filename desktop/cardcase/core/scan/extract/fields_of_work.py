"""What a department is called by, beyond the words of the lists: ``Ortodoncja``, ``Banquetes``."""

import re
from functools import lru_cache

from cardcase.core.scan.extract.degrees import is_suffix
from cardcase.core.scan.extract.lexicon import function_words, given_names, vocabulary
from cardcase.core.scan.extract.regions import is_city
from cardcase.core.scan.extract.roles import roles
from cardcase.core.text import words

_LEAST = 5  # letters of a word that an ending tells
_PLURAL = re.compile(r"[^\W\d_]{4,}(?:e|a|o|t|n|r|d|k|g|l)s")  # Banquetes: a title is of one person
_FEW_WORDS = 4


def is_field(text: str) -> bool:
    """Whether one word, by its ending, is what is done rather than who does it."""
    folded = words(text)
    if len(folded) != 1 or len(folded[0]) < _LEAST or folded[0] in given_names():
        return False
    if vocabulary("titles").exact(folded):
        return False
    plural = _PLURAL.fullmatch(folded[0]) and not vocabulary("titles").hits(folded)
    return bool(plural or vocabulary("fields_of_work", "done").hits(folded))


def is_field_phrase(text: str) -> bool:
    """Whether few words, none of them of a job, begin or end with what is done.

    ``Bankowość Przedsiębiorstw``, ``Drama Commissioning``.
    """
    folded = words(text)
    if not 0 < len(folded) <= _FEW_WORDS or not text[0].isupper():
        return False
    if roles(text).title or is_agent(text):
        return False
    ends = [word for word in (folded[0], folded[-1]) if len(word) >= _LEAST]
    done = vocabulary("fields_of_work", "done").hits(ends)
    return bool(done) or (len(ends) > 1 and all(map(_PLURAL.fullmatch, ends)))  # Droits étrangers


def is_owner(title: str) -> bool:
    """Whether a title is of whoever owns the firm, which then has no departments to speak of."""
    return bool(vocabulary("fields_of_work", "owners").hits(words(title)))


def is_agent(text: str) -> bool:
    """Whether few words begin or end with one that says who does something: ``Lokalizator``."""
    folded = words(text)
    ends = {folded[0], folded[-1]} if 0 < len(folded) <= _FEW_WORDS else set()
    agents = vocabulary("fields_of_work", "agents")
    return bool(agents.hits([word for word in ends if len(word) >= _LEAST]))


@lru_cache(maxsize=256)
def may_be_field(text: str) -> bool:
    """Whether few words may name a field of work: no job, slogan, firm, degree or place."""
    about = roles(text)
    tokens = text.split()
    small = function_words()
    plain = sum(char.isalpha() for char in text) > 0.85 * len(text.replace(" ", ""))
    return (
        0 < len(tokens) <= _FEW_WORDS
        and plain
        and text[0].isupper()
        and all(word[0].isupper() or "".join(words(word)) in small for word in tokens[:2])
        and not (about.leads_title and not is_field(text))
        and (not about.title or is_field(text) or about.leads_department)
        and not (about.legal or about.leads_organization or about.praise)
        and not text.endswith((".", "!", "?"))
        and not is_suffix(text)
        and not (text.isupper() and len(text) < _LEAST and not about.department)  # DACH
        and not is_city(text)
        and text not in vocabulary("countries")
    )


def needs_its_field(title: str, field: str) -> bool:
    """Whether an English rank and what follows are one title: ``Vice President, Sales``."""
    return title in vocabulary("fields_of_work", "ranks") and not names_a_unit(field)


def names_a_unit(text: str) -> bool:
    """Whether a word says that it is a department, and not only of what: ``Dział``."""
    return bool(vocabulary("fields_of_work", "units").hits(words(text)))


def is_whole(text: str) -> bool:
    """Whether the first word is of what departments are parts of: ``Instytut``."""
    return 0 in vocabulary("fields_of_work", "wholes").hits(words(text))
