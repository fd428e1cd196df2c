"""Which country a card is from, by all that speaks for one: for phones without a country code."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

import phonenumbers
from phonenumbers import NumberParseException

from cardcase.core.scan.extract import emails, web
from cardcase.core.scan.extract.domains import country, is_freemail
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import Vocabulary, table, vocabulary
from cardcase.core.scan.page import Page
from cardcase.core.text import words

# How much each kind of evidence says; a lead of two is needed to be certain (see phones).
_CALLING, _COUNTRY, _HOST, _MAIL, _POSTCODE, _CITY, _LEGAL = 4, 4, 3, 2, 3, 2, 2
_OWN_CLUE, _SHARED_CLUE, _MOST_CLUES = 2, 1, 4
_FORMAT, _OWN_FORMAT = 2, 3
_MOST_WORDS = 5  # of a line that is a title
# Where a language is spoken and numbers are printed with a trunk prefix, likeliest first.
_TONGUES = {
    "en": ("GB", "IE", "AU"), "de": ("DE", "AT", "CH"), "fr": ("FR", "BE", "CH"), "it": ("IT",),
    "es": ("ES",), "pl": ("PL",), "cs": ("CZ", "SK"), "sv": ("SE",), "nb": ("NO",), "fi": ("FI",),
    "pt": ("PT", "BR"), "nl": ("NL", "BE"), "hu": ("HU",),
}  # fmt: skip

_INTERNATIONAL = re.compile(r"(?<!\d)\(?(?:[+±]|00\s?)\s?(\d[\d\s()./-]{6,16}\d)")
_STATES = "|".join(re.escape(state) for state in table("regions")["US"])
# Digits of postcodes that are one country's alone, or printed with its letter.
_POSTCODES = (
    ("PL", re.compile(r"(?<![\d-])\d{2}-\d{3}(?!\d)\s*[^\W\d]")),
    ("GB", re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]?\s?\d[ABD-HJLNP-UW-Z]{2}\b")),
    ("US", re.compile(rf"\b(?:{_STATES})\.?\s?\d{{5}}(?:-\d{{4}})?\b")),
    ("CA", re.compile(r"\b[ABCEGHJ-NPR-TVXY]\d[A-Z]\s?\d[A-Z]\d\b")),
    ("IE", re.compile(r"\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?[0-9AC-FHKNPRTV-Y]{4}\b")),
    ("AU", re.compile(r"\b(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT)\s\d{4}\b")),
    ("PT", re.compile(r"(?<![\d-])\d{4}-\d{3}(?!\d)\s*[^\W\d]")),
    ("BR", re.compile(r"(?<![\d-])\d{5}-\d{3}(?!\d)")),
    ("NL", re.compile(r"(?<!\d)\d{4}\s?[A-Z]{2}\s+[A-Z']")),
    *(
        (region, re.compile(rf"(?<![\w]){letters}\s?-\s?\d{{4,5}}\s+[^\W\d]"))
        for letters, region in (("D", "DE"), ("A", "AT"), ("CH", "CH"), ("F", "FR"), ("B", "BE"),
                                ("I", "IT"), ("E", "ES"), ("DK", "DK"), ("N", "NO"), ("H", "HU"),
                                ("L", "LU"), ("FI", "FI"), ("FIN", "FI"))
    ),
    ("SE", re.compile(r"(?<!\w)SE?\s?-\s?\d{3}\s?\d{2}\s+[^\W\d]")),
    ("CZ", re.compile(r"(?<!\w)CZ\s?-\s?\d{3}\s?\d{2}\s+[^\W\d]")),
    ("SK", re.compile(r"(?<!\w)SK\s?-\s?\d{3}\s?\d{2}\s+[^\W\d]")),
)  # fmt: skip
# Lengths of postcodes, shared by several countries: only together with other evidence.
_LENGTHS = (
    (re.compile(r"(?<![\d/-])\d{4}\s+[A-Z][^\W\d]"), ("AT", "CH", "BE", "DK", "NO", "HU", "LU")),
    (re.compile(r"(?<![\d/-])\d{5}\s+[A-ZÉÎ'][^\W\d]"), ("DE", "FR", "ES", "IT", "FI")),
    (re.compile(r"(?<![\d/-])\d{3}\s\d{2}\s+[A-ZÅÄÖŠČŽ][^\W\d]"), ("SE", "CZ", "SK")),
)
# The ways of grouping and bracketing digits that belong to few plans.
_FORMATS = (
    (re.compile(r"(?<![\d+-])\(?[2-9]\d{2}\)?[-. /]{1,2}[2-9]\d{2}[-.]\d{4}(?!\d)"), ("US", "CA")),
    (re.compile(r"(?<![\d+-])1[-. ]\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)"), ("US", "CA")),
    (re.compile(r"(?<![\d+])\(?[1-9]{2}\)?\s?9?[.\s]?\d{4}-\d{4}(?!\d)"), ("BR",)),
    # "Jd. Fernandes - SP"; some of the letters are an Italian province's, too.
    (re.compile(rf"[^\W\d_]\s?[-–/]\s?(?:{'|'.join(table('regions')['BR'])})(?!\w)"), ("BR", "IT")),
    (re.compile(r"(?<![\d+])\(?0?-?[1-9]\d\)?[\s-]\d{3}[\s-]\d{2}[\s-]\d{2}(?!\d)"), ("PL",)),
    (re.compile(r"(?<![\d+])0[1-79](?:[ .-]\d{2}){4}(?!\d)"), ("FR",)),
    (
        re.compile(
            r"(?<![\d+])\(?0(?:[17]\d{3}|2\d|11\d|1\d1)\)?[\s.-]\d{3,4}[\s.-]\d{3,4}(?!\d)"
        ),
        ("GB",),
    ),
    (re.compile(r"(?<![\d+])(?:91|93|9\d\d|6\d\d)(?:[ .]\d{2}){3}(?!\d)"), ("ES",)),
    (re.compile(r"(?<![\d+])0[2-9]\d{1,4}\s?/\s?\d[\d ]{3,9}(?!\d)"), ("DE", "AT", "BE")),
    (re.compile(r"(?<![\d+])06[ -]{1,3}\d{8}(?!\d)"), ("NL",)),
    (re.compile(r"(?<![\d+])0\d{1,2}-\d{2,3} \d{2} \d{2}(?!\d)"), ("SE",)),
    (re.compile(r"(?<![\d+])06[ -](?:20|30|70|1|\d{2})[ /-]\d{3}[ -]\d{3,4}(?!\d)"), ("HU",)),
)  # fmt: skip
# A postcode before a town, and what may follow it: a state, a postcode, the number of a district.
_CODES = re.compile(
    r"^[\s\w-]*\d\S*\s|(?:\s[A-Z]{2,3})?\s(?=[A-Z]{0,2}\d)[\dA-Z]+(?:[ -][\dA-Z]+)?\s*$"
)
_UNMISTAKABLE = (("BR",),)
_IDS = (
    ("AT", re.compile(r"\bATU\s?\d{8}\b")),
    ("CH", re.compile(r"\bCHE[- ]?\d{3}")),
    ("DE", re.compile(r"(?i)\bust-?id|\bsteuernummer\b|\bhr[ab]\s?\d")),
    ("NL", re.compile(r"\bNL\s?\d{9}\s?B\d\d\b")),
    ("ES", re.compile(r"\bC\.?I\.?F\.?\s?:?\s?[A-HJ-NP-SUVW]-?\d{7,8}")),
    ("PL", re.compile(r"(?i)\bnip\b|\bregon\b|\bkrs\b")),
    ("FR", re.compile(r"(?i)\bsire[nt]\b|\bcedex\b")),
    ("IT", re.compile(r"(?i)\bp\.?\s?iva\b|\bpartita iva\b")),
    ("NL", re.compile(r"(?i)\bkvk\b")),
    ("DK", re.compile(r"\bCVR\b")),
    ("FI", re.compile(r"(?i)\by-tunnus\b")),
    ("HU", re.compile(r"(?i)\badószám\b")),
    ("NO", re.compile(r"\bMVA\b")),
)


@lru_cache(maxsize=8)
def evidence(page: Page) -> tuple[tuple[str, int], ...]:
    """ISO 3166 countries with the weight of what speaks for them, heaviest first."""
    votes: Counter[str] = Counter()
    text = page.text
    for match in _INTERNATIONAL.finditer(text):
        votes[_calling(match[1])] += _CALLING
    for host in web.hosts(page):
        votes[country(host)] += _HOST
    for _, host in emails.addresses(page):
        votes[country(host)] += _MAIL * is_freemail(host)
    for region, pattern in _POSTCODES:
        votes[region] += _POSTCODE * bool(pattern.search(text))
    for region, pattern in _IDS:
        votes[region] += _POSTCODE * bool(pattern.search(text))
    for pattern, regions in (*_FORMATS, *_LENGTHS):
        if pattern.search(text):
            own = _OWN_FORMAT if regions in _UNMISTAKABLE else _FORMAT
            votes.update(dict.fromkeys(regions, own if len(regions) < 3 else _SHARED_CLUE))
    clues: Counter[str] = Counter()
    cities: set[str] = set()
    for line in page.lines:
        printed_host = "@" in line.text or "www" in line.text.lower()
        for region in () if printed_host else legal_forms(line.text).regions:
            votes[region] += _LEGAL
        for region in _countries(line.text):
            votes[region] += _COUNTRY
        cities.update(_cities(line.text))
        if not printed_host:
            clues.update(_clues(line.text))
    votes.update(dict.fromkeys(cities, _CITY))
    votes.update({region: min(weight, _MOST_CLUES) for region, weight in clues.items()})
    return tuple((region, weight) for region, weight in votes.most_common() if region and weight)


def likeliest(page: Page) -> str:
    """The ISO 3166 country that most speaks for; empty where nothing speaks for any."""
    return next((region for region, _ in evidence(page)), "")


def _countries(text: str) -> set[str]:
    """The countries that a line ends with."""
    folded = tuple(words(text.rpartition(",")[2]))
    return {region for region, names in _country_words().items() if folded in names}


def _cities(text: str) -> Iterator[str]:
    """The countries of towns that stand between commas, alone or beside a postcode."""
    for part in re.split(r"[,;|•·()]|\s[-–—]\s", text):
        bare = _CODES.sub(" ", part)
        yield from _city_words().get(tuple(words(bare)), ())


@lru_cache(maxsize=8)
def spoken(page: Page) -> tuple[str, ...]:
    """The countries of the language that the job titles are in, if nothing else tells one."""
    found = (region for line in page.lines for region in _tongues(line.text))
    return tuple(dict.fromkeys(found))


def _tongues(text: str) -> tuple[str, ...]:
    """The countries of the language that knows more words of a job title than any other."""
    folded = words(text)
    if not 0 < len(folded) <= _MOST_WORDS or any(char.isdigit() for char in text):
        return ()
    hits = {key: len(vocabulary("titles", key).hits(folded)) for key in _TONGUES}
    most = max(hits.values())
    best = [key for key, count in hits.items() if count == most]
    return _TONGUES[best[0]] if most and len(best) == 1 else ()


def _clues(text: str) -> Iterator[str]:
    folded = words(text)
    if not folded:
        return
    for regions, clues in _vocabularies():
        hits = clues.hits(folded)
        if hits:
            weight = _OWN_CLUE if len(regions) == 1 else _SHARED_CLUE
            yield from (region for region in regions for _ in range(weight))


@cache
def _vocabularies() -> tuple[tuple[tuple[str, ...], Vocabulary], ...]:
    return tuple((tuple(key.split()), Vocabulary(names)) for key, names in table("clues").items())


@cache
def _country_words() -> dict[str, frozenset[tuple[str, ...]]]:
    return {
        region: frozenset(tuple(words(name)) for name in names)
        for region, names in table("countries").items()
    }


@cache
def _city_words() -> dict[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], list[str]] = {}
    for region, names in table("cities").items():
        for name in names:
            found.setdefault(tuple(words(name)), []).append(region)
    return {name: tuple(dict.fromkeys(regions)) for name, regions in found.items()}


def is_city(text: str) -> bool:
    """Whether a text is the name of a larger town."""
    return tuple(words(text)) in _city_words()


def _calling(number: str) -> str:
    try:
        parsed = phonenumbers.parse("+" + re.sub(r"\D", "", number), None)
    except NumberParseException:
        return ""
    region = phonenumbers.region_code_for_number(parsed)
    return region or phonenumbers.region_code_for_country_code(parsed.country_code or 0)
