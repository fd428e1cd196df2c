"""Towns with their postcodes, in the ways countries print them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from cardcase.core.scan.extract.lexicon import table

_TOWN = r"['’]?[^\W\d_][^\d,;|]*(?:\s\d{1,2}(?=$|,|\s))?"
_LANDS = "PL|CZ|SK|CH|DK|NL|BE|FR|DE|AT|IT|ES|PT|SE|NO|FI|FIN|HU|LU|[ABDEFHILNPSV]"

# Before the town: an optional country letter, then digits in the groups of one or more countries.
_BEFORE = re.compile(
    rf"(?:(?P<land>[A-Z]{{1,3}})\s?[-–]\s?|(?P<letters>{_LANDS})\s)?"
    r"(?P<code>\d{2}-\d{3}(?!\d)|\d{5}-\d{3}|\d{4}-\d{3}|\d{3}\s\d{2}|\d{5}|\d{4}\s?[A-Z]{2}(?=\s)|\d{4})"
    rf"(?:,?\s*|(?<=\d{{3}})\s-\s)(?P<city>{_TOWN})$"
)
_CITY = r"(?:(?P<city>.*?[^\W\d_.](?:\s\d{1,2})?\)?)[\s,.]+)?"
_EIRCODE = r"(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?[0-9AC-FHKNPRTV-Y]{4}"
_CANADIAN = r"[ABCEGHJ-NPR-TVXY]\d[A-Z]\s?\d[A-Z]\d"


@cache
def _after() -> tuple[re.Pattern[str], ...]:
    """Towns before their postcodes, often with a state between them."""
    american, canadian, australian, indian = (
        _any_of(table("regions")[region]) for region in ("US", "CA", "AU", "IN")
    )
    return (
        # Portland, OR 65111 / Portland, Oregon 65111 / WA 98052 (the town is in the part before)
        re.compile(rf"^{_CITY}\(?(?P<region>{american})\.?\)?\s?(?P<code>\d{{5}}(?:\s?-\s?\d{{4}})?)$"),
        # Toronto, ON M5J 2Y3 / Montréal (Québec) H3B 4W8
        re.compile(rf"^{_CITY}\(?(?P<region>{canadian})\.?\)?[\s,]*(?P<code>{_CANADIAN})$"),
        # Melbourne VIC 3000
        re.compile(rf"^{_CITY}(?P<region>{australian})\.?\s(?P<code>\d{{4}})$"),
        # Bristol BS8 4QA
        re.compile(
            rf"^{_CITY}(?P<code>(?:[A-Z]{{1,2}}\d[\dA-Z]?|GIR)\s?\d[ABD-HJLNP-UW-Z]{{2}}"
            rf"|{_EIRCODE}|{_CANADIAN})$"
        ),
        # Sandomierz 27-600
        re.compile(rf"^{_CITY}(?P<code>\d{{2}}-\d{{3}}|\d{{4}}-\d{{3}})$"),
        # CEP: 03637-000; São Paulo/SP 01310-200
        re.compile(r"^(?:(?P<city>.*?)[\s,-]*)?(?:CEP|C\.E\.P\.?)\s?:?\s?(?P<code>\d{5}-\d{3})(?P<after>.*)$"),
        re.compile(r"^(?P<city>[^\W\d_][^\d]*?)?[\s,/-]*(?P<code>\d{5}-\d{3})$"),
        # Tamil Nadu 600113
        re.compile(rf"^(?:(?P<city>[^\d]*?)[\s,-]+)?(?P<region>{indian})[\s,-]+(?P<code>\d{{3}}\s?\d{{3}})$"),
    )  # fmt: skip


def _any_of(names: Iterable[str]) -> str:
    """A pattern of states as their letters (capitals only) and as their names."""
    short = [name for name in names if name.isupper()]
    dotted = [rf"{name[0]}\.\s?{name[1]}\." for name in short if len(name) == 2]
    long = [f"(?i:{re.escape(name)})" for name in names if not name.isupper()]
    ordered = sorted(short + dotted, key=len, reverse=True) + sorted(long, key=len, reverse=True)
    return rf"(?<![^\W_])(?:{'|'.join(ordered)})"


@dataclass(frozen=True, slots=True)
class Town:
    """A postcode with what is printed beside it; ``weight`` 0…1: how plainly it is one."""

    postcode: str
    city: str
    region: str = ""
    weight: float = 1.0


def town(text: str) -> Town | None:
    """Read a part of an address (no commas) as postcode and town, in either order."""
    if match := _BEFORE.fullmatch(text.strip(" .")):
        city, region = _without_region(match["city"])
        code = match["code"]
        plain = len(code) > 4 or bool(match["land"] or match["letters"])
        return Town(code, city, region, 1.0 if plain else 0.6)
    for pattern in _after():
        if match := pattern.fullmatch(text.strip(" .")):
            found = match.groupdict()
            city = (found.get("city") or "").strip(" ,-")
            if not city and (behind := re.match(_TOWN, (found.get("after") or "").strip(" ,-"))):
                city = behind[0].rstrip(" .-(")
            return Town(found["code"], city, found.get("region") or "")
    return None


def _without_region(city: str) -> tuple[str, str]:
    """``Verona (VR)``: a town and its province."""
    match = re.fullmatch(r"(.*?)\s*\(\s*([^\W\d_. ]{2,})\s*\)?", city.strip())
    return (match[1], match[2]) if match else (city.strip(" .-"), "")
