"""What printed digits mean as a phone number, by the countries a card speaks for."""

import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumber, PhoneNumberType

from cardcase.core.normalize import e164, parse_phone
from cardcase.core.scan.extract.candidate import Known
from cardcase.core.scan.extract.regions import evidence, spoken
from cardcase.core.scan.page import Page

_LEAST_WEIGHT = 3  # of evidence for a country, before its numbers can be certain
_ANY_WEIGHT = 2  # … before they are tried at all
_LEAD = 2  # of the country over any other in which the number could exist
_FAR_BEHIND = 5  # a country with so much less evidence than the first is not tried
_TRUNK = re.compile(r"\(?0[1-9]")
_FILLS = ("123456", "345678", "23456", "34567")  # ends of numbers, to ask a plan about beginnings


@dataclass(frozen=True, slots=True)
class Reading:
    """What a printed number means: a parsed number, if it can be told, and how well it fits.

    ``valid``: it is in the plan of its country; ``certain``: the country is printed with it, or
    is the card's own and no other would do as well.
    """

    number: PhoneNumber | None = None
    valid: bool = False
    certain: bool = False

    @property
    def normalized(self) -> str:
        return e164(self.number) if self.number else ""


def read(printed: str, page: Page, known: Known) -> Reading:
    """Read a number by the countries the card speaks for, then by the one known before."""
    plain = re.sub(r"^[(\[\s]+(?=\+)", "", printed.replace("/", " "))
    plain = re.sub(r"^\(?00\s?(?=[1-9])", "+", plain)
    if plain.startswith("+"):
        return _international(plain)
    weighed = dict(evidence(page))
    lead = max(weighed.values(), default=0)
    tried = [
        region
        for region, weight in weighed.items()
        if weight > lead - _FAR_BEHIND
        and (weight >= _LEAST_WEIGHT or (weight >= _ANY_WEIGHT and _has_trunk(plain, region)))
    ]
    # A card that is plainly from elsewhere prints none of the owner's own country.
    own = [known.region] if lead <= _LEAST_WEIGHT or known.region in weighed else []
    # English is spoken by titles everywhere.
    tongue = spoken(page) if own else ()
    foreign = [] if {known.region, "GB"} & {*tongue} else tongue
    found = [
        (region, number)
        for region in dict.fromkeys([*tried, *foreign, *own])
        if (number := _in_plan(plain, region))
    ]
    if found:
        region, number = found[0]
        weight = weighed.get(region, 0)
        rival = max((weighed.get(other, 0) for other, _ in found[1:]), default=0)
        certain = weight >= _LEAST_WEIGHT and weight >= rival + _LEAD
        return Reading(number, True, certain)
    if (whole := _international("+" + plain)).valid and whole.number and weighed.get(
        phonenumbers.region_code_for_number(whole.number) or "", 0
    ) >= _ANY_WEIGHT:  # fmt: skip
        return Reading(whole.number, True)  # its plus was lost
    for region in spoken(page) if _TRUNK.match(plain) else ():
        if number := _in_plan(plain, region):
            return Reading(number, True)
    if lead > _LEAST_WEIGHT and tried:
        number = parse_phone(plain, tried[0])
        if number and e164(number):
            return Reading(number)
    return Reading()


def completed(printed: str, before: PhoneNumber) -> Reading:
    """A number printed without what it shares with the one before: ``22 621 11 22, 621 11 23``."""
    digits = re.sub(r"\D", "", printed)
    whole = phonenumbers.national_significant_number(before)
    missing = len(whole) - len(digits)
    if digits.startswith("0") or not 0 < missing <= 5:
        return Reading()
    number = parse_phone(f"+{before.country_code}{whole[:missing]}{digits}", None)
    valid = bool(number and phonenumbers.is_valid_number(number))
    return Reading(number if valid else None, valid)


def plan_type(reading: Reading) -> str:
    """``mobile`` or ``work``, if the plan tells the one from the other; empty where it does not.

    Numbers reserved for plays and examples are in no plan: their neighbours' type is theirs.
    """
    number = reading.number
    if number is None:
        return ""
    kind = phonenumbers.number_type(number)
    if kind == PhoneNumberType.UNKNOWN:
        whole = phonenumbers.national_significant_number(number)
        near = (
            parse_phone(f"+{number.country_code}{whole[: -len(fill)]}{fill}", None)
            for fill in _FILLS
        )
        kinds = {phonenumbers.number_type(other) for other in near if other}
        kind = PhoneNumberType.MOBILE if PhoneNumberType.MOBILE in kinds else kind
    if kind == PhoneNumberType.MOBILE:
        return "mobile"
    open_kinds = (PhoneNumberType.UNKNOWN, PhoneNumberType.FIXED_LINE_OR_MOBILE)
    return "" if kind in open_kinds else "work"


def _international(plain: str) -> Reading:
    # Italians dial the nought from abroad, others print it in brackets for those at home.
    for text in (plain, plain.replace("(0)", " ")):
        number = parse_phone(text, None)
        if number and phonenumbers.is_valid_number(number):
            return Reading(number, True, True)
    return Reading(parse_phone(plain, None), certain=True)


def _in_plan(plain: str, region: str) -> PhoneNumber | None:
    """The number, if it exists in a country's plan, with a needless nought in front or without."""
    for text in (plain, _without_trunk(plain)):
        number = parse_phone(text, region)
        if number and phonenumbers.is_valid_number_for_region(number, region):
            return number
    return None


def _without_trunk(text: str) -> str:
    """A number without a nought in front: old Polish cards print ``(0-58) 696 22 85``."""
    return re.sub(r"^(\(?)0[-\s]*(?:\)\s*)?", r"\1", text)


def _has_trunk(text: str, region: str) -> bool:
    """Whether a number begins with the trunk digit, where a country dials with one."""
    metadata = PhoneMetadata.metadata_for_region(region)
    trunk = metadata.national_prefix if metadata else None
    return trunk != "0" or re.sub(r"\D", "", text).startswith(trunk)
