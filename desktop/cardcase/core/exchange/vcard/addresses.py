"""Postal addresses of a card: ADR in parts, LABEL as printed."""

from collections.abc import Iterator
from itertools import zip_longest

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.behavior import Card
from cardcase.core.exchange.vcard.values import content_line, paragraph, tidy, types
from cardcase.core.records import AddressRecord, ContactRecord, unique

_TYPES = ("work", "home", "other")


def read_addresses(card: Card) -> Iterator[AddressRecord]:
    """Each ADR with the LABEL of its group, else with the next LABEL of the same type.

    Post office box and extended address stand before the street; a LABEL alone is an address too.
    """
    labels = card.named("LABEL")
    for line in card.named("ADR"):
        label = _label(line, labels)
        if label is not None:
            labels.remove(label)
        address = _address(line, label)
        if address != AddressRecord(type=address.type):
            yield address
    for label in labels:
        if full := _one_line(label.value):
            yield AddressRecord(full=full, type=_type(label))


def write_addresses(contact: ContactRecord) -> Iterator[ContentLine]:
    """ADR and LABEL of each address, held together by a group where there are several."""
    for number, address in enumerate(contact.addresses, start=1):
        group = f"item{number}" if len(contact.addresses) > 1 else ""
        place = (address.type.upper(),) if address.type in _TYPES else ()
        parts = (address.street, address.city, address.region, address.postcode, address.country)
        # The parts of RFC 2426 3.2.1; the first two are the post office box and the extended one.
        yield content_line("ADR", ["", "", *map(tidy, parts)], place, group)
        if address.full:
            yield content_line("LABEL", tidy(address.full), place, group)


def _address(line: ContentLine, label: ContentLine | None) -> AddressRecord:
    given = [_one_line(part) for part in line.value]
    box, extended, street, city, region, postcode, country = (
        part for part, _ in zip_longest(given[:7], range(7), fillvalue="")
    )
    # vCard 4.0 has the label as a parameter.
    printed = label.value if label is not None else next(iter(line.params.get("LABEL", ())), "")
    return AddressRecord(
        street=", ".join(unique((box, extended, street))),
        postcode=postcode,
        city=city,
        region=region,
        country=country,
        full=_one_line(printed),
        type=_type(line),
    )


def _label(line: ContentLine, labels: list[ContentLine]) -> ContentLine | None:
    if line.group:
        return next((label for label in labels if label.group == line.group), None)
    of = _type(line)
    return next((label for label in labels if not label.group and _type(label) == of), None)


def _type(line: ContentLine) -> str:
    return next((of for of in _TYPES if of in types(line)), "")


def _one_line(value: object) -> str:
    lines = (tidy(line).rstrip(",") for line in paragraph(value).split("\n"))
    return ", ".join(line for line in lines if line)
