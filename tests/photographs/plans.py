"""Telephone plans: numbers valid in their country, printed the ways people print them there."""

import random
import re

import phonenumbers as pn
from phonenumbers import PhoneNumberType as Kind

REGION = {"pl": "PL", "en_GB": "GB", "en_US": "US", "de": "DE", "fr": "FR", "es": "ES", "it": "IT",
          "cs": "CZ", "sv": "SE", "nb": "NO", "da": "DK", "fi": "FI", "nl": "NL", "pt": "PT",
              "sk": "SK", "hu": "HU"}  # fmt: skip
CODE = {locale: pn.country_code_for_region(region) for locale, region in REGION.items()}
# The digit dialled before the area inside the country.
TRUNK = {"en_GB": "0", "de": "0", "fr": "0", "sv": "0", "fi": "0", "nl": "0", "sk": "0", "hu": "06"}
# How many digits follow the area code; the shapes of mobile numbers after the country code.
REST = {"pl": (7,), "en_GB": (7, 8), "en_US": (7,), "de": (5, 6, 7), "fr": (8,), "es": (6, 7),
    "it": (6, 7, 8),
        "cs": (7,), "sv": (6,), "nb": (6,), "da": (6,), "fi": (7, 6), "nl": (7,), "pt": (7, 6),
            "sk": (8, 7), "hu": (6, 7)}  # fmt: skip
MOBILES = {
    "pl": ["50#######", "60#######", "53#######", "66#######", "69#######", "72#######",
        "78#######", "88#######", "51#######"],
    "en_GB": ["77########", "78########", "79########"], "en_US": [], "de": ["151########",
        "170#######", "160#######", "177#######"],
    "fr": ["6########", "7########"], "es": ["6########"], "it": ["3#########"],
        "cs": ["60#######", "72#######", "77#######"],
    "sv": ["70#######", "73#######"], "nb": ["4#######", "9#######"], "da": ["2#######",
        "4#######"],
    "fi": ["40#######", "50#######"], "nl": ["6########"], "pt": ["91#######", "96#######"],
        "sk": ["90#######", "91#######"],
    "hu": ["20#######", "30#######", "70#######"],
}  # fmt: skip


def fill(pattern: str, rng: random.Random) -> str:
    """The pattern with a digit for every #, a postcode letter for every @."""
    pattern = re.sub("#", lambda _: str(rng.randint(0, 9)), pattern)
    return re.sub("@", lambda _: rng.choice("ABDEFGHJLNPRSTUWXYZ"), pattern)


def national(locale: str, area: str, mobile: bool, rng: random.Random) -> tuple[str, str]:
    """A valid number of the country as (area or operator's digits, the rest).

    Raises:
        ValueError: no valid number was met in many tries, so the tables above are wrong.
    """
    wanted = (
        {Kind.MOBILE, Kind.FIXED_LINE_OR_MOBILE}
        if mobile
        else {Kind.FIXED_LINE, Kind.FIXED_LINE_OR_MOBILE}
    )
    for _ in range(3000):
        if mobile and MOBILES[locale]:
            digits = fill(rng.choice(MOBILES[locale]), rng)
            head, rest = digits[:3], digits[3:]
        else:
            head, rest = area, fill("#" * rng.choice(REST[locale]), rng)
        number = pn.parse(f"+{CODE[locale]}{head}{rest}", None)
        if pn.is_valid_number(number) and pn.number_type(number) in wanted:
            return head, rest
    raise ValueError(f"no valid number of {locale} begins with {area}")


def pairs(digits: str, size: int = 2) -> list[str]:
    """Digits in groups of *size* from the right, the first group longer rather than alone."""
    groups = []
    while len(digits) > size + 1:
        groups.insert(0, digits[-size:])
        digits = digits[:-size]
    return [digits, *groups] if digits else groups


def grouped(rest: str, rng: random.Random) -> list[str]:
    if len(rest) == 7:
        return rng.choice([[rest[:3], rest[3:5], rest[5:]], [rest[:3], rest[3:]]])
    if len(rest) == 8:
        return rng.choice([[rest[:4], rest[4:]], pairs(rest)])
    return rng.choice([pairs(rest), pairs(rest, 3)])


def printed(
    locale: str, head: str, rest: str, mobile: bool, style: str, mark: str, rng: random.Random
) -> str:
    """The number as a card prints it.

    Args:
        style: "plus", "zeros", "bracket" (around the area), "all" (brackets around +48),
            "national",
            "optional" (the (0) after the country code), "slash".
        mark: what stands between the groups.
    """
    code, trunk = str(CODE[locale]), TRUNK.get(locale, "")
    if locale == "en_US":
        a, b, c = head, rest[:3], rest[3:]
        return {"plus": f"+1 {a} {b} {c}", "zeros": f"1-{a}-{b}-{c}", "bracket": f"({a}) {b}-{c}",
                "all": f"+1 ({a}) {b}-{c}", "national": f"{a}.{b}.{c}", "optional": f"{a}-{b}-{c}",
                    "slash": f"{a}/{b}-{c}"}[style]  # fmt: skip
    if mobile and MOBILES[locale]:
        whole = head + rest
        groups = (
            [whole[:3], *pairs(whole[3:], 3)]
            if len(whole) != 8
            else pairs(whole, rng.choice([2, 3]))
        )
        if locale == "fr":
            groups = [whole[0], *pairs(whole[1:])]
        if style in ("bracket", "slash", "optional"):
            style = "plus" if style == "optional" and not trunk else "national"
    else:
        groups = [head, *grouped(rest, rng)]
        if locale in ("nb", "da"):
            groups = pairs(head + rest)
        if locale == "fr":
            groups = [head, *pairs(rest)]
    tail = mark.join(groups)
    if style == "national" and trunk:
        return (
            (mark if locale == "fr" else " ").join([trunk + groups[0], mark.join(groups[1:])])
            if trunk != "06"
            else f"06 {tail}"
        )
    if style == "bracket" and locale == "pl" and not mobile and rng.random() < 0.2:
        return f"(0-{head}) {mark.join(groups[1:])}"  # as dialled until 2005 and still printed
    if style in ("bracket", "slash") and locale in ("nb", "da", "fr"):
        style = "plus"
    body = mark.join(groups[1:])
    if style == "bracket":
        home = rng.random() < 0.5
        return (
            f"({trunk}{groups[0]}) {body}"
            if home and trunk != "06"
            else f"+{code} ({groups[0]}) {body}"
        )
    if style == "slash":
        return (
            f"{trunk}{groups[0]} / {body}"
            if trunk != "06" and rng.random() < 0.5
            else f"+{code} {groups[0]}/{body}"
        )
    if style == "optional" and trunk == "0":
        return f"+{code} (0) {tail}"
    return {"zeros": f"00{code} {tail}", "all": f"(+{code}) {tail}", "national": tail}.get(
        style, f"+{code} {tail}"
    )
