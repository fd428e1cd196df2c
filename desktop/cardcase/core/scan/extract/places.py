"""Names of countries, states and counties, as parts of an address."""

import re
from collections.abc import Sequence
from functools import cache

from cardcase.core.scan.extract.lexicon import table
from cardcase.core.text import words

_COUNTY = re.compile(r"(?i)^(?:co\.?|county|woj\.?|województwo|pow\.?|powiat|gmina)\s")
_PROVINCE = re.compile(r"(?i)^(?:woj\.?|województwo)\s+(?P<name>.+)$")


def is_country(text: str) -> bool:
    """Whether a part is the name of a country."""
    return tuple(words(text)) in _names("countries")


def country_behind(text: str) -> int:
    """Where the name of a country starts behind a postcode: ``33131 USA``; 0 if there is none."""
    tokens = list(re.finditer(r"[^\W\d_][^\s(),]*", text))
    for token in tokens[-4:]:
        before = text[: token.start()]
        if (
            token.start()
            and any(char.isdigit() for char in before)
            and is_country(text[token.start() :])
        ):
            return token.start()
    return 0


def is_region(text: str) -> bool:
    """Whether a part is the name of a county, a province or a state, and no more."""
    folded = tuple(words(text))
    if not folded or len(folded) > 4:
        return False
    british = len(text) > len("shire") and folded[-1].endswith("shire") and len(folded) < 3
    return british or bool(_COUNTY.match(text.strip())) or folded in _counties()


def region_name(text: str) -> str:
    """A region without the word that says it is one, where that is no part of its name."""
    match = _PROVINCE.match(text.strip())
    return match["name"] if match else text


def state_of(text: str, regions: Sequence[str] = ("US", "CA", "AU", "BR")) -> str:
    """The state that a part is, in capitals or by its name; empty if it is none."""
    bare = text.strip(" .()")
    for region in regions:
        for name in table("regions")[region]:
            if bare == name or (len(name) > 3 and bare.casefold() == name.casefold()):
                return bare
    return ""


@cache
def _counties() -> frozenset[tuple[str, ...]]:
    """Counties of Great Britain and Ireland; Irish ones are also names of towns without ``Co.``."""
    return frozenset(tuple(words(name)) for name in table("regions")["GB"])


@cache
def _names(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words(entry)) for names in table(name).values() for entry in names)
