"""Lines of streets and buildings."""

import re
from functools import cache

from cardcase.core.scan.extract.lexicon import Vocabulary, table, vocabulary
from cardcase.core.text import words

_HOUSE = r"\d{1,5}(?:\s?[A-Za-z]\b)?(?:[/-]\d{1,4}\s?[A-Za-z]?)?"
_NUMBER_LAST = re.compile(
    rf"^(?P<street>[^\d]*[^\W\d_][^\d]*?\.?),?\s*(?:nr\.?|nº|n°|no\.?)?\s*{_HOUSE}\b"
)
_NUMBER_FIRST = re.compile(rf"^{_HOUSE},?\s+(?P<street>.*[^\W\d_]{{2}}.*)$")


def street_weight(text: str) -> float:
    """How much a part of an address looks like a street: 1 by its words and number, 0 not."""
    folded = words(text)
    if not folded:
        return 0.0
    number = any(char.isdigit() for char in text)
    named = (
        bool(vocabulary("streets", "before").hits(folded[:2]))
        or bool(vocabulary("streets", "after").hits(folded))
    )  # fmt: skip
    if named and number:
        return 1.0
    if named and (len(folded) > 1 and folded[0] in _plain_before()):
        return 0.6
    if _NUMBER_LAST.match(text) or _NUMBER_FIRST.match(text):
        return 0.5
    return 0.0


def is_unit(text: str) -> bool:
    """Whether a part names a floor, a suite, a building, a business park or a post-office box."""
    folded = words(text)
    unit = vocabulary("streets", "unit").hits(folded)
    digits = any(char.isdigit() for char in text)
    return bool(unit and digits and len(folded) < 5) or bool(
        vocabulary("streets", "locality").hits(folded)
    )


def split_street(text: str) -> tuple[str, str]:
    """Street and town of ``4001 1st Ave NE Redmond``, printed without a comma between them."""
    tokens = text.split()
    after, direction = vocabulary("streets", "after"), _directions()
    for place in range(len(tokens) - 1, 0, -1):
        if place > 1 and after.hits(words(tokens[place])) and text[0].isdigit():
            place += 1
            while place < len(tokens) and direction.hits(words(tokens[place])):
                place += 1
            return " ".join(tokens[:place]), " ".join(tokens[place:])
    return "", text


@cache
def _directions() -> Vocabulary:
    return vocabulary("streets", "direction")


@cache
def _plain_before() -> frozenset[str]:
    return frozenset(folded for e in table("streets")["before"] for folded in words(e)[:1])
