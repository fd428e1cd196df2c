"""What the properties of a card mean, and which of them says what."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cardcase.core.countries import region_of
from cardcase.core.exchange.vcard import points
from cardcase.core.exchange.vcard.addresses import read_addresses
from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.encounters import NAME as ENCOUNTERS
from cardcase.core.exchange.vcard.jobs import JobLines, read_jobs
from cardcase.core.exchange.vcard.line import Line
from cardcase.core.exchange.vcard.names import read_name
from cardcase.core.exchange.vcard.notes import read_notes, read_tags, read_tax_ids
from cardcase.core.exchange.vcard.values import PRODUCT, tidy
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    PointRecord,
    PropertyRecord,
    TaxIdRecord,
    settled,
)

_KNOWN = frozenset(
    {"N", "FN", "NICKNAME", "ORG", "TITLE", "ROLE", "X-CARDCASE-JOB", "ADR", "LABEL", "NOTE",
     "CATEGORIES", "UID", "PRODID", "X-CARDCASE-TAXID", ENCOUNTERS, "X-ABLABEL", "X-ABDATE",
     "X-ABRELATEDNAMES", *points.NAMES}
)  # fmt: skip
# A card with nothing but these says nothing of anybody.
_ABOUT_THE_CARD = frozenset(
    {"VERSION", "PRODID", "REV", "UID", "PROFILE", "CLASS", "SOURCE", "KIND", "X-ABUID",
     "X-CARDCASE-CARD", ENCOUNTERS}
)  # fmt: skip
_FRAME = frozenset({"VERSION", "PRODID", "PROFILE"})
_LONGEST_NAME = 80
_BETWEEN = re.compile(r"[;,]|\\n")

Element = PointRecord | AddressRecord | TaxIdRecord


@dataclass(slots=True)
class Decoded:
    """A card: the ``contact`` without encounters and photo, and the lines of each part of it."""

    contact: ContactRecord
    card: Card
    jobs: list[JobLines]
    elements: dict[Element, list[Line]]


def card_of(given: Iterable[PropertyRecord]) -> Card:
    """The properties that mean something to us as vobject's component."""
    card = Card()
    for place, each in enumerate(given):
        if each.name.replace("_", "-").upper() in _KNOWN:
            card.add(Line(each, place))
    return card


def decoded(card: Card, region: str) -> Decoded:
    """What the card says.

    ``region``: ISO 3166 country of phone numbers without a country code.
    """
    if any(line.value == PRODUCT for line in card.named("PRODID")):
        region = points.ANYWHERE  # what we could tell of a number is written beside it
    elements: dict[Element, list[Line]] = {}
    for element, lines in _elements(card, region):
        elements.setdefault(element, []).extend(lines)
    jobs = read_jobs(card)
    contact = replace(
        read_name(card),
        uid=uid_of(card),
        jobs=tuple(each.job for each in jobs),
        points=tuple(each for each in elements if isinstance(each, PointRecord)),
        addresses=tuple(each for each in elements if isinstance(each, AddressRecord)),
        tax_ids=tuple(each for each in elements if isinstance(each, TaxIdRecord)),
        tags=read_tags(card),
        notes=read_notes(card),
    )
    return Decoded(settled(contact), card, jobs, elements)


def uid_of(card: Card) -> str:
    """The card's uid, or empty."""
    return next((uid for line in card.named("UID") if (uid := tidy(line.value))), "")


def called_otherwise(read: Decoded, given: Sequence[PropertyRecord]) -> str:
    """What to call a contact that no name, organization, phone or page names; empty: nothing."""
    contact, card = read.contact, read.card
    names = [tidy(name) for line in card.named("NICKNAME") for name in line.value]
    names += [title for job in contact.jobs for title in job.titles]
    names += [address.full or address.city or address.street for address in contact.addresses]
    names += [*contact.tags, *(contact.notes.split("\n"))]
    names += [
        next((part for part in map(tidy, _BETWEEN.split(each.value)) if part), "")
        for each in given
        if not each.media and each.name.upper() not in _ABOUT_THE_CARD
    ]
    found = next((name for name in names if name), "")
    # Of a card with nothing but a picture, at least what it is.
    return found[:_LONGEST_NAME].strip() or next((each.name for each in given if each.media), "")


def _elements(card: Card, region: str) -> Iterator[tuple[Element, Iterable[Line]]]:
    addresses = [*read_addresses(card)]
    near = region
    if region != points.ANYWHERE:
        near = region_of((address for address, _ in addresses), region)
    for point, line in points.read_points(card, near, region):
        yield point, (line,)
    yield from addresses
    for tax_id, line in read_tax_ids(card):
        yield tax_id, (line,)


def says_nothing(given: Iterable[PropertyRecord]) -> bool:
    """Whether no property has a value, but for what says that it is a card."""
    return not any(
        (each.value.strip("; ") or each.media) and each.name.upper() not in _FRAME for each in given
    )
