"""Which characters a card can hold, by language, and what the recognition model takes them for.

The model knows 18 000 characters, most of them Chinese. On a card in a language of Europe only
some hundred are possible, and on a card in Polish an ``ñ`` is an ``ń``.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

BLANK = ""
"""PP-OCR's sign for "no character here"."""

OWN_LETTERS: Mapping[str, str] = {
    "pl": "ąćęłńóśżź", "de": "äöüß", "fr": "éèêëàâçîïôùûüœ", "es": "áéíóúñü", "it": "àèéìòù",
    "pt": "ãáâàçéêíóôõú", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž", "sv": "åäöé",
    "nb": "åæøé", "da": "åæøé", "fi": "äöå", "hu": "áéíóöőúüű", "ro": "ăâîșț", "hr": "čćđšž",
    "sl": "čšž", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "et": "äõöüšž", "tr": "çğıöşü",
    "nl": "éëïöü",
}  # fmt: skip
"""Letters beyond a to z, the commoner first of those with the same base."""

_SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~¡¿§©®™°ªº·•«»–—’‘“”„…€£№☎✆✉✓²³"
# What Chinese print has instead: fullwidth forms are mapped by their numbers.
_MEANT = {"　": " ", "。": ".", "、": ",", "一": "–", "丨": "|", "│": "|", "｜": "|"}

# Marks that differ by a few pixels in small print.
_ACUTE, _GRAVE, _CIRCUMFLEX, _TILDE, _MACRON = "\u0301", "\u0300", "\u0302", "\u0303", "\u0304"
_BREVE, _DOT, _DIAERESIS, _RING, _TWO_ACUTES = "\u0306", "\u0307", "\u0308", "\u030a", "\u030b"
_CARON, _CEDILLA, _OGONEK, _COMMA = "\u030c", "\u0327", "\u0328", "\u0326"
_ALIKE: Mapping[str, str] = {
    _ACUTE: _GRAVE + _TILDE + _CARON + _DOT + _MACRON,
    _GRAVE: _ACUTE + _MACRON,
    _CIRCUMFLEX: _CARON + _BREVE + _TILDE,
    _TILDE: _MACRON + _CARON + _ACUTE + _CIRCUMFLEX,
    _MACRON: _TILDE + _ACUTE,
    _BREVE: _CARON + _CIRCUMFLEX + _TILDE,
    _DOT: _CARON + _ACUTE,
    _DIAERESIS: _TWO_ACUTES + _TILDE,
    _RING: _DOT + _CARON + _CIRCUMFLEX,
    _TWO_ACUTES: _DIAERESIS + _TILDE + _CIRCUMFLEX,
    _CARON: _ACUTE + _BREVE + _CIRCUMFLEX + _DOT + _TILDE,
    _CEDILLA: _COMMA + _OGONEK,
    _OGONEK: _CEDILLA,
    _COMMA: _CEDILLA,
}
# The model was hardly ever shown these capitals: it says their small forms, or others (measured
# with rendered words; for Ą, Ď and Ť it gives no hint at all).
_SAID_FOR: Mapping[str, str] = {
    "Ń": "Ñ", "Ň": "Ñ", "Ź": "Ž", "Ů": "ÛÚ", "Ű": "ÛÜ", "Ő": "ÕÔ", "Ě": "ÉĚ", "Ę": "Ē", "Ș": "Ş",
    "Ğ": "ČĠ", "Ė": "È", "Ū": "Û", "ł": "ľĺ", "Ł": "ĽĹ",
}  # fmt: skip
# Letters of another base that are said for these, likelier than the right one.
_MISTAKEN: Mapping[str, str] = {"ł": "tfk", "Ł": "TtE", "Ń": "ÚÁ", "ß": "B"}

_WORDS: Mapping[str, str] = {
    "pl": r"sp\. ?z|ul\.|al\.|nip|regon|krs|tel\. ?kom|kierownik|prezes|zarządu|kom\.|oraz|dla",
    "de": r"gmbh|straße|\w+str\.|ust-?id\w*|mobil|geschäftsführer\w*|telefon|e\.k\.|und|für|die",
    "fr": r"rue|sarl|sas|portable|port\.|siret|directeur|directrice|boulevard|tél\.|et|du|aux",
    "es": r"calle|avda|s\.l\.|s\.a\.|móvil|c/|directora|cif|nif|paseo|del|y",
    "it": r"via|s\.r\.l\.|s\.p\.a\.|cell\.|piazza|p\.? ?iva|corso|viale|strada|titolare|della",
    "cs": r"s\.r\.o\.|ič|ičo|dič|mob\.|jednatel|praha|náměstí|ulice",
    "sk": r"konateľ\w*|námestie|ulica|ičo|dič",
    "pt": r"rua|avenida|lda\.?|telemóvel|diretora?|praça",
    "sv": r"\w+gatan|\w+vägen|org\.? ?nr|och|vd",
    "nb": r"\w+gata|\w+veien|org\.? ?nr|og|daglig",
    "hu": r"utca|kft\.?|ügyvezető|zrt\.?|bt\.",
    "fi": r"\w+katu|\w+tie|oy|toimitusjohtaja|y-tunnus",
    "en": r"street|road|suite|ltd|inc|llc|mobile|phone|vat|avenue|lane|the|and|of|we|you|your",
}
_PLACES: Mapping[str, str] = {
    "pl": "48 pl", "de": "49 de 43 at", "fr": "33 fr", "es": "34 es", "it": "39 it",
    "pt": "351 pt 55 br", "cs": "420 cz", "sk": "421 sk", "sv": "46 se", "nb": "47 no",
    "da": "45 dk", "fi": "358 fi", "hu": "36 hu", "ro": "40 ro", "hr": "385 hr", "sl": "386 si",
    "lt": "370 lt", "lv": "371 lv", "et": "372 ee", "tr": "90 tr", "nl": "31 nl",
    "en": "44 uk 1 us",
}  # fmt: skip
_ENOUGH = 1.5  # evidence for a language, and how much more than for any other
_MORE = 1.0
_FOR_LETTER, _FOR_WORD, _FOR_PLACE = 0.5, 1.5, 1.5


@cache
def latin() -> frozenset[str]:
    """Every character that a card in Latin letters may hold."""
    plain = map(chr, [*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B)])
    marked = (chr(code) for code in range(0xC0, 0x180))
    return frozenset([*plain, *marked, *_SIGNS, *"ȘșȚț "]) - frozenset("×÷ĸŉſ")


def column_of(character: str) -> str | None:
    """What a character of the model means on a card; None if it cannot stand on one."""
    if character == BLANK or character in latin():
        return character
    code = ord(character) if len(character) == 1 else 0
    meant = chr(code - 0xFEE0) if 0xFF01 <= code <= 0xFF5E else _MEANT.get(character, character)
    return meant if meant in latin() else None


@cache
def own_letters(language: str) -> frozenset[str]:
    """Letters of a language beyond a to z, small and large; none for an unknown one."""
    small = OWN_LETTERS.get(language, "")
    return frozenset(small) | {letter.upper() for letter in small if len(letter.upper()) == 1}


@cache
def meanings(language: str, capitals: bool = False) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """What each character that the model says may mean in a language.

    By what is said: letters of the language, each with all that counts as evidence for it (itself
    and what is said for it). ``capitals``: among capital letters, where small ones mean capitals.
    """
    own = own_letters(language)
    found: dict[str, list[tuple[str, str]]] = {}
    for letter in sorted(own):
        if capitals and letter.islower():
            continue
        alike = (latin() & {*_alike(letter)}) - own
        alike |= {letter.lower()} if capitals else set()
        for said in {_base(letter), *alike, *_MISTAKEN.get(letter, "")}:
            found.setdefault(said, []).append((letter, letter + "".join(sorted(alike))))
    return {said: tuple(letters) for said, letters in found.items()}


def is_unshown(letter: str) -> bool:
    """Whether the model cannot be expected to say this letter itself."""
    return letter in _SAID_FOR


def _base(letter: str) -> str:
    """The letter of a to z under a mark or a stroke, in its case."""
    whole = {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ı": "i"}
    return whole.get(letter, unicodedata.normalize("NFD", letter)[0])


def language_of(texts: Iterable[str], hints: tuple[str, ...] = ()) -> str:
    """The language of a card, ISO 639-1, by its words, letters and places; "" if that is not clear.

    ``hints``: what the owner expects, best first; decides between what is nearly as likely.
    """
    text = "\n".join(texts).casefold()
    scores = {language: _evidence(text, language) for language in _PLACES}
    order = {language: len(hints) - at for at, language in enumerate(hints)}
    ranked = sorted(scores, key=lambda code: (scores[code], order.get(code, 0)), reverse=True)
    best, second = ranked[:2]
    clear = scores[best] >= _ENOUGH and scores[best] >= scores[second] + _MORE
    return best if clear else ""


def _evidence(text: str, language: str) -> float:
    counted = Counter(text)
    letters = sum(min(2, counted[letter]) for letter in OWN_LETTERS.get(language, ""))
    score = _FOR_LETTER * min(letters, 8)
    if pattern := _WORDS.get(language):
        score += _FOR_WORD * len(set(re.findall(rf"(?<!\w)(?:{pattern})(?!\w)", text)))
    for code, domain in zip(*[iter(_PLACES[language].split())] * 2, strict=True):
        score += _FOR_PLACE * bool(re.search(rf"(?:\+|(?<!\d)00) ?{code}(?=[ \d().-])", text))
        score += _FOR_PLACE * bool(re.search(rf"\w\.{domain}(?!\w)", text))
    return score


def _alike(letter: str) -> Iterable[str]:
    yield from _SAID_FOR.get(letter, "")
    base, marks = _base(letter), unicodedata.normalize("NFD", letter)[1:]
    for mark in _ALIKE.get(marks, ""):
        yield unicodedata.normalize("NFC", base + mark)
