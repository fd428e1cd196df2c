"""Towns with their postcodes, in the ways countries print them."""

import re
from dataclasses import dataclass

from cardcase.core.scan.extract.lexicon import table

_STATES = "|".join(state for key in ("US", "CA", "AU") for state in table("regions")[key])
_TOWN = r"[^\W\d_][^\d,;|]*(?:\s\d{1,2}(?=$|,|\s))?"

# Before the town: an optional country letter, then digits in the groups of one or more countries.
_BEFORE = re.compile(
    r"(?:(?P<land>[A-Z]{1,2})\s?-\s?)?"
    r"(?P<code>\d{2}-\d{3}|\d{4}-\d{3}|\d{3}\s\d{2}|\d{5}|\d{4}\s?[A-Z]{2}(?=\s)|\d{4})"
    rf"(?:,?\s*|(?<=\d{{3}})\s-\s)(?P<city>{_TOWN})$"
)
_AFTER = (
    # Portland, OR 65111 / WA 98052 (the town is in the part before)
    re.compile(rf"^(?:(?P<city>.*?[^\W\d_.])[\s,]+)?(?P<region>{_STATES})\.?\s?(?P<code>\d{{5}}(?:-\d{{4}})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)$"),
    # Bristol BS8 4QA
    re.compile(r"^(?:(?P<city>.*?[^\W\d_.])[\s,]+)?(?P<code>(?:[A-Z]{1,2}\d[\dA-Z]?|GIR)\s?\d[ABD-HJLNP-UW-Z]{2})$"),
    # CEP: 03637-000; TamilNadu 600113
    re.compile(r"^(?:(?P<city>.*?)[\s,-]*)?(?:CEP|C\.E\.P\.?)\s?:?\s?(?P<code>\d{5}-\d{3})(?P<after>.*)$"),
    re.compile(r"^(?P<city>[^\W\d_][^\d]*?)[\s,-]+(?P<code>\d{6})$"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Town:
    """A postcode with what is printed beside it; ``weight`` 0…1: how plainly it is one."""

    postcode: str
    city: str
    region: str = ""
    weight: float = 1.0


def town(text: str) -> Town | None:
    """Read a part of an address (no commas) as postcode and town, in either order."""
    text = re.sub(r"(?<!\w)0(?=[a-z]{2})", "O", text)  # "0slo"
    if match := _BEFORE.fullmatch(text.strip(" .")):
        city, region = _without_region(match["city"])
        code = match["code"]
        plain = len(code) > 4 or bool(match["land"])
        return Town(code, city, region, 1.0 if plain else 0.6)
    for pattern in _AFTER:
        if match := pattern.fullmatch(text.strip(" .")):
            found = match.groupdict()
            return Town(found["code"], (found.get("city") or "").strip(), found.get("region") or "")
    return None


def _without_region(city: str) -> tuple[str, str]:
    """``Verona (VR)``: a town and its province."""
    match = re.fullmatch(r"(.*?)\s*\(\s*([^\W\d_. ]{2,})\s*\)?", city.strip())
    return (match[1], match[2]) if match else (city.strip(" .-"), "")
