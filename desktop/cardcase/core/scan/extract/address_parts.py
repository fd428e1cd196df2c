"""What stands between commas: the parts that addresses are made of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cardcase.core.scan.extract.candidate import Known, Span
from cardcase.core.scan.extract.labels import label_ending
from cardcase.core.scan.extract.lexicon import vocabulary
from cardcase.core.scan.extract.pieces import pieces
from cardcase.core.scan.extract.places import country_behind
from cardcase.core.scan.extract.regions import is_city
from cardcase.core.scan.page import Page
from cardcase.core.text import words

# A comma beside a house number or a floor does not part: "86, rue …", "C/ Mayor, 148, 6º B".
_HOUSE = r"\d{1,4}\s?(?:bis|ter|[A-Za-z])?(?:/\d+)?"
_PART = re.compile(
    rf"(?:\s*{_HOUSE},\s*)?[^,;]+(?:,\s*(?:n[º°o.]?\s?)?(?:{_HOUSE}|\d{{1,2}}\s?[º°ª]\s?\w{{0,3}})(?=\s*(?:,|$)))*"
)
_STREET = re.compile(r"(?<=\s)(?:ul|al|os|pl)\.\s?(?=[A-ZĄĆĘŁŃÓŚŹŻ\d])")  # after a company's name

# A house number and, without a comma, the postcode and the town: "ul. Długa 5 00-950 Warszawa"
_HOUSE_BEFORE_CODE = re.compile(
    r"[^\W\d_]\.?\s+\d{1,4}(?:\s?[A-Za-z]\b)?(?:/\d{1,4}[A-Za-z]?)?(?=\s+(?:[A-Z]{1,3}-)?"
    r"(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{3}\s\d{2}|\d{5}|\d{4}(?:\s?[A-Z]{2})?)\s+[^\W\d_]{3})"
)
# The same with the number first: "3 place du Marché 67140 Barr"
_STREET_BEFORE_CODE = re.compile(
    r"^\s*\d{1,4}(?:\s?(?:bis|ter))?,?\s[^\d,;]{5,}(?=\s+(?:[A-Z]-)?\d{5}\s+[^\W\d_]{3})"
)
# Letters that engines read for digits at the beginning of a town: "81-361 6dynia"
_TOWN_SLIP = re.compile(r"(?<![^\W_])([01568])([^\W\d_]{3,})(?![^\W_])")
_LETTERS = {"0": "O", "1": "I", "5": "S", "6": "G", "8": "B"}
_LONGEST_HEADING = 28  # characters
_SHORT_OF_STREET = re.compile(r"(?i)^\s*(?:ul|al|os|pl|av|avda|tv|rua|bd)\s?,(?=\s?[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two commas, and where."""

    text: str
    span: Span


def address_parts(page: Page, known: Known) -> list[Part]:
    """The pieces of a page that no pattern explains, cut at commas and the like, in its order."""
    parts = []
    for piece in pieces(page, known):
        loose = _loose(piece.text)
        for match in _PART.finditer(loose):
            inner = [m.start() for m in _STREET.finditer(match[0])]
            for joined in (_HOUSE_BEFORE_CODE, _STREET_BEFORE_CODE):
                inner += [m.end() for m in joined.finditer(match[0])]
            if country := country_behind(match[0]):
                inner.append(country)
            cuts = [match.start(), *sorted(inner), match.end()]
            for start, end in _pairs(match, cuts):
                text = loose[start:end]
                dot = "." if text.rstrip().endswith(".") else ""
                text = text.strip(" .-–").rstrip("( ") + dot
                if ":" in text[:_LONGEST_HEADING] and _is_heading(text.split(":")[0]):
                    text = text.partition(":")[2].strip()
                if text.strip("."):
                    offset = piece.span.start
                    span = Span(piece.span.line, offset + start, offset + end)
                    parts.append(Part(text, span))
    return parts


def _is_heading(text: str) -> bool:
    """Whether what stands before a colon is a label, or says which place it is: ``Agence Lyon``."""
    _, start = label_ending(f"{text}:")
    return start == 0 or bool(vocabulary("sites").hits(words(text)))


def _pairs(match: re.Match[str], cuts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Start and end of what lies between the cuts; those inside are counted from the match."""
    places = [cuts[0], *(match.start() + cut for cut in cuts[1:-1]), cuts[-1]]
    return pairwise(places)


def _lettered(match: re.Match[str]) -> str:
    """A word that begins with a digit as the town that it is with a letter, if it is one."""
    name = f"{_LETTERS[match[1]]}{match[2]}"
    return name if is_city(name) else match[0]


def _loose(text: str) -> str:
    """The text with a comma for a dash between spaces: ``299 Newport Lane - Dunwoody``.

    Engines lose one of the two spaces.
    """
    text = _SHORT_OF_STREET.sub(lambda match: match[0].replace(",", "."), text)
    text = _TOWN_SLIP.sub(_lettered, text)
    text = re.sub(r"\s/(?=\s[^\W\d_]{3})", ",", text)  # Piotrkowska 211 / Łódź
    spaced = re.sub(r"(?<=\s)[-–—](?=\s|[^\W\d])|(?<=[^\W_])[-–—](?=\s)", ",", text)
    # Brazilian cards print dashes without spaces: "2365-Jd. Fernandes-SP".
    return re.sub(r"(?<=\d)-(?=[A-ZÁÉÍÓ][a-zãáéíóç])|(?<=[a-zãáéíóç])-(?=[A-Z]{2}\b)", ",", spaced)
