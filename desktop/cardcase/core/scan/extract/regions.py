"""Which country a card is from, by all that speaks for one: for phones without a country code."""

import re
from collections import Counter
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException

from cardcase.core.scan.extract import web
from cardcase.core.scan.extract.domains import country
from cardcase.core.scan.extract.legal import legal_forms
from cardcase.core.scan.extract.lexicon import table
from cardcase.core.scan.page import Page
from cardcase.core.text import words

_INTERNATIONAL = re.compile(r"(?<!\d)\(?(?:\+|00\s?)\s?(\d[\d\s().-]{6,16}\d)")
_POSTCODES = (
    ("PL", re.compile(r"(?<![\d-])\d{2}-\d{3}\s+[^\W\d]")),
    ("GB", re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]?\s?\d[ABD-HJLNP-UW-Z]{2}\b")),
    ("US", re.compile(rf"\b(?:{'|'.join(table('regions')['US'])})\s?\d{{5}}(?:-\d{{4}})?\b")),
    ("PT", re.compile(r"(?<!\d)\d{4}-\d{3}\s+[^\W\d]")),
    ("BR", re.compile(r"(?<!\d)\d{5}-\d{3}(?!\d)")),
    ("NL", re.compile(r"\b\d{4}\s?[A-Z]{2}\s+[A-Z][a-z]")),
)
_LABELS = (
    ("PL", re.compile(r"(?i)\b(?:kom\.|wew\.|faks|nip|regon)")),
    ("FR", re.compile(r"(?i)\b(?:tél|port)\s?\.?\s?:|\bsiret\b")),
    ("ES", re.compile(r"(?i)\bm[óo]vil\b|\bc\.?i\.?f\b")),
    ("IT", re.compile(r"(?i)\bp\.?\s?iva\b|\bcell\.\s")),
    ("DE", re.compile(r"(?i)\bust-?id|\bdurchwahl\b")),
    ("NO", re.compile(r"(?i)\bmva\b|\btlf\b")),
    ("FI", re.compile(r"(?i)\bpuh\b|\by-tunnus\b")),
    ("CZ", re.compile(r"(?i)\bičo?\b|\bdič\b")),
    # Streets
    ("PL", re.compile(r"(?i)\b(?:ul|al|os|pl)\.\s")),
    ("DE", re.compile(r"(?i)\w(?:straße|strasse|str\.|weg|platz|allee)\s\d")),
    ("FR", re.compile(r"(?i)\b(?:rue|avenue)\s(?:de|des|du|la)\b")),
    ("ES", re.compile(r"(?i)\bc/|\bavda\b")),
    ("IT", re.compile(r"\b(?:Via|Viale|Corso|Piazza)\s[A-Z]")),
    ("SE", re.compile(r"(?i)(?:gatan|vägen)\s\d")),
    ("NO", re.compile(r"(?i)(?:gata|veien|gaten)\s\d")),
    ("FI", re.compile(r"(?i)(?:katu|tie)\s\d")),
)


@lru_cache(maxsize=8)
def evidence(page: Page) -> tuple[tuple[str, int], ...]:
    """ISO 3166 countries with the weight of what speaks for them, heaviest first."""
    votes: Counter[str] = Counter()
    text = page.text
    for match in _INTERNATIONAL.finditer(text):
        votes[_calling(match[1])] += 3
    for host in web.hosts(page):
        votes[country(host)] += 3
    for region, pattern in _POSTCODES:
        votes[region] += 3 * bool(pattern.search(text))
    for region, pattern in _LABELS:
        votes[region] += 2 * bool(pattern.search(text))
    for line in page.lines:
        printed_host = "@" in line.text or "www" in line.text.lower()
        for region in () if printed_host else legal_forms(line.text).regions:
            votes[region] += 2
        folded = words(line.text.rpartition(",")[2])
        for region, names in table("countries").items():
            votes[region] += 3 * any(words(name) == folded for name in names)
    return tuple((region, weight) for region, weight in votes.most_common() if region and weight)


def _calling(number: str) -> str:
    try:
        parsed = phonenumbers.parse("+" + re.sub(r"\D", "", number), None)
    except NumberParseException:
        return ""
    region = phonenumbers.region_code_for_number(parsed)
    return region or phonenumbers.region_code_for_country_code(parsed.country_code or 0)
