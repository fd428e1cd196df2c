"""Lines of streets and buildings."""

import re
from functools import cache

from cardcase.core.scan.extract.founding import SINCE
from cardcase.core.scan.extract.lexicon import Vocabulary, table, vocabulary
from cardcase.core.text import words

_HOUSE = r"\d{1,5}(?:\s?(?:bis|ter|[A-Za-z])\b)?(?:[/-]\d{1,4}\s?[A-Za-z]?)?"
_NUMBER_LAST = re.compile(
    rf"^(?P<street>[^\d]*[^\W\d_][^\d]*?\.?),?\s*(?:nr\.?|nº|n°|no\.?)?\s*{_HOUSE}\b"
)
_NUMBER_FIRST = re.compile(rf"^{_HOUSE},?\s+(?P<street>.*[^\W\d_]{{2}}.*)$")
# Days and hours of business, and prices, have numbers, too.
_HOURS = re.compile(
    r"(?i)\d{1,2}[:.h]\d{2}\s?[-–]|\d{1,2}\s?[-–]\s?\d{1,2}(?:h|\s?uhr|\s?hod|\s?godz)\b"
    r"|\b24\s?(?:h|/\s?7)\b|\b(?:mo|tu|we|th|fr|sa|su|pn|pon|wt|śr|czw|pt|sob|ndz|niedz|po|út|st|čt"
    r"|pá|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|lu|ma)\.?\s?[-–]\s?(?:mo|tu|we|th|fr|sa|su"
    r"|pt|sob|ndz|niedz|nd|pá|fri|sat|sun|ven|vie|sam|sab|dom|so|ne)\b"
)
_BOX = re.compile(
    r"(?i)^(?P<box>(?:(?:g\.?\s?)?p\.?\s?o\.?\s?box|box|locked bag|private bag|b\.?p\.?|cs|postfach"
    r"|postbus|postboks|suite|ste\.?|unit|apt\.?|room|rm\.?|skr(?:ytka|\.)\s?poczt(?:owa|\.))"
    r"\s?\d[\d ]*),?\s+(?P<rest>[^\W\d].+)$"
)
_ROMAN = re.compile(r"[IVX]{1,4}")


def street_weight(text: str) -> float:
    """How much a part of an address looks like a street: 1 by its words and number, 0 not."""
    folded = words(text)
    if not folded or _HOURS.search(text) or SINCE.search(text):
        return 0.0
    number = any(char.isdigit() for char in text)
    behind = bool(vocabulary("streets", "after").hits(folded))
    named = behind or bool(vocabulary("streets", "before").hits(folded[:2]))
    if named and number:
        return 1.0
    alone = len(folded) > 1 and text not in vocabulary("departments")  # Kadry i płace
    if named and alone and (folded[0] in _plain_before() or _ends_named(folded)):
        return 0.6
    if _NUMBER_LAST.match(text) or _NUMBER_FIRST.match(text):
        return 0.5
    return 0.0


def begins_street(text: str) -> bool:
    """Whether a line begins with the word for a street and has a number: ``Av. Itaquera, 2994``."""
    first = words(text)[:1]
    return any(map(str.isdigit, text)) and bool(vocabulary("streets", "before").hits(first))


def begins_as_street(text: str) -> bool:
    """Whether a text is a street's name as on a map: a short word with a dot, ``ul. Polna``."""
    match = re.match(r"([^\W\d_]{1,5})\.\s?[^\W\d_]", text)
    return match is not None and bool(vocabulary("streets", "before").hits(words(match[1])))


def is_unit(text: str) -> bool:
    """Whether a part names a floor, a suite, a building, a business park or a post-office box."""
    folded = words(text)
    unit = vocabulary("streets", "unit").hits(folded)
    tokens = re.findall(r"[^\W_]+", text)
    numbered = any(
        any(char.isdigit() for char in word)
        or (_ROMAN.fullmatch(word) and not unit.isdisjoint((place - 1, place + 1)))
        or (len(word) == 1 and word.isupper() and place - 1 in unit and len(tokens[place - 1]) > 1)
        for place, word in enumerate(tokens)
        if place not in unit
    )
    return bool(unit and numbered and len(folded) < 5) or bool(
        vocabulary("streets", "locality").hits(folded)
    )


def is_building(text: str) -> bool:
    """Whether a part is the name of a building: ``Castlegate House``, ``Immeuble Le Colisée``."""
    folded = words(text)
    first = vocabulary("streets", "building_first").hits(folded[:2])
    last = vocabulary("streets", "building_last").hits(folded[-1:])
    return 1 < len(folded) < 7 and bool(first or last)


def is_landmark(text: str) -> bool:
    """Whether a part says by what else a place is found: ``Próximo a Escola``, ``obok dworca``."""
    return 0 in vocabulary("streets", "landmark").hits(words(text))


def split_street(text: str) -> tuple[str, str]:
    """Street and town of ``4001 1st Ave NE Redmond`` or ``PO Box 88 Manly``, without a comma."""
    if box := _BOX.match(text):
        return box["box"].strip(), box["rest"]
    tokens = text.split()
    after, direction = vocabulary("streets", "after"), _directions()
    for place in range(len(tokens) - 1, 0, -1):
        if place > 1 and after.hits(words(tokens[place])) and text[0].isdigit():
            place += 1
            while place < len(tokens) and direction.hits(words(tokens[place])):
                place += 1
            return " ".join(tokens[:place]), " ".join(tokens[place:])
    return "", text


def numbered_first(text: str) -> bool:
    """Whether a house number and a street are all there is, in English or French order.

    ``1075 Pioneer Blvd`` might pass for a postcode and a town.
    """
    folded = words(text)
    if len(folded) < 3 or not folded[0].isdigit():
        return False
    return folded[1] in _plain_before() or any(word in _whole_after() for word in folded[2:])


def _ends_named(folded: list[str]) -> bool:
    """Whether words end as a street in English does: ``High Street``, ``Church Lane``."""
    return len(folded) < 5 and folded[-1] in _plain_after()


@cache
def _directions() -> Vocabulary:
    return vocabulary("streets", "direction")


@cache
def _plain_before() -> frozenset[str]:
    firsts = (folded for e in table("streets")["before"] for folded in words(e)[:1])
    return frozenset(first for first in firsts if len(first) > 1)


@cache
def _whole_after() -> frozenset[str]:
    return frozenset(e for e in table("streets")["after"] if e.isalpha() and len(e) > 1)


@cache
def _plain_after() -> frozenset[str]:
    return frozenset(e for e in table("streets")["after"] if e.isalpha() and len(e) > 3)
