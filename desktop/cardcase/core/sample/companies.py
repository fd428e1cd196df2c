"""Companies that could be."""

from dataclasses import dataclass
from random import Random

from cardcase.core.records import AddressRecord
from cardcase.core.sample.words import LANGUAGES, entries, entries_of
from cardcase.core.text import words

_PHONES = {
    "pl": ("+48", 9), "en": ("+4420", 8), "de": ("+4930", 8), "fr": ("+331", 8),
    "cs": ("+4202", 8), "nordic": ("+468", 8), "south": ("+3491", 7),
}  # fmt: skip
_MOBILES = {
    "pl": ("+486", 8), "en": ("+447", 9), "de": ("+49170", 7), "fr": ("+336", 8),
    "cs": ("+4206", 8), "nordic": ("+4670", 7), "south": ("+346", 8),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Company:
    """A company: ``host`` under ``.example`` (RFC 2606), so that no mail of a sample arrives."""

    name: str
    host: str
    language: str
    address: AddressRecord
    phone: str


def companies(count: int, chance: Random) -> list[Company]:
    """So many companies, most of them Polish."""
    languages = chance.choices(tuple(LANGUAGES), tuple(LANGUAGES.values()), k=count)
    return [_company(language, chance) for language in languages]


def phone(language: str, chance: Random, *, mobile: bool = False) -> str:
    """A number in E.164 with the length of the country's numbers."""
    start, rest = (_MOBILES if mobile else _PHONES)[language]
    first = "" if mobile or language != "pl" else chance.choice(("22", "12", "61", "58", "71"))
    return start + first + "".join(chance.choices("0123456789", k=rest - len(first)))


def spaced(number: str) -> str:
    """A number as it is written on cards: the country, and groups of three."""
    country = "+420" if number.startswith("+420") else number[:3]
    rest = number.removeprefix(country)
    return " ".join((country, *(rest[at : at + 3] for at in range(0, len(rest), 3))))


def _company(language: str, chance: Random) -> Company:
    root = chance.choice(entries("root.first")) + chance.choice(entries("root.second"))
    trade = chance.choice(entries_of("trade", language))
    legal = chance.choice(entries_of("form", language))
    city, _, postcode = chance.choice(entries_of("city", language)).partition("=")
    number = chance.randint(1, 140)
    street = chance.choice(entries_of("street", language))
    ahead = language in ("en", "fr")
    street = f"{number} {street}" if ahead else f"{street} {number}"
    town = f"{city} {postcode}" if language == "en" else f"{postcode} {city}"
    return Company(
        name=f"{root} {trade} {legal}",
        host="-".join(words(f"{root} {trade}")[:2]) + ".example",
        language=language,
        address=AddressRecord(
            street=street, postcode=postcode, city=city, full=f"{street}, {town}", type="work"
        ),
        phone=phone(language, chance),
    )
