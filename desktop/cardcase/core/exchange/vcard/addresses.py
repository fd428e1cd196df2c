"""Postal addresses of a card: ADR in parts, LABEL as printed."""

from collections import defaultdict, deque
from collections.abc import Iterator
from itertools import zip_longest

from vobject.base import ContentLine

from cardcase.core.exchange.vcard.behavior import Card, by_place
from cardcase.core.exchange.vcard.line import Line
from cardcase.core.exchange.vcard.values import content_line, paragraph, tidy, types
from cardcase.core.records import AddressRecord, unique

_TYPES = ("work", "home", "other")
_BY_LABEL = {"work": "work", "home": "home", "other": "other", "praca": "work", "dom": "home"}


Read = tuple[AddressRecord, tuple[Line, ...]]


def read_addresses(card: Card) -> Iterator[Read]:
    """Each ADR with the LABEL of its group, else with the next LABEL of the same type.

    Post office box and extended address stand before the street; a LABEL alone is an address too.
    """
    labels = _Labels(card)
    for line in card.named("ADR"):
        label = labels.taken_for(line)
        address = _address(card, line, label)
        if address != AddressRecord(type=address.type):
            yield address, (line, label) if label is not None else (line,)
    for label in labels.left():
        if full := _one_line(label.value):
            yield AddressRecord(full=full, type=_type(card, label)), (label,)


class _Labels:
    """The LABELs of a card that belong to no ADR yet, by group or, without one, by type."""

    def __init__(self, card: Card) -> None:
        self._by: defaultdict[tuple[str | None, str], deque[Line]] = defaultdict(deque)
        for line in card.named("LABEL"):
            self._by[self._key(line)].append(line)

    def taken_for(self, line: Line) -> Line | None:
        labels = self._by.get(self._key(line))
        return labels.popleft() if labels else None

    def left(self) -> list[Line]:
        """In the order of the card."""
        return sorted((line for lines in self._by.values() for line in lines), key=by_place)

    @staticmethod
    def _key(line: Line) -> tuple[str | None, str]:
        return line.group, "" if line.group else _by_words(line)


def address_lines(address: AddressRecord, group: str) -> Iterator[ContentLine]:
    """New lines for an address; ``group`` holds them together where there are several."""
    place = (address.type.upper(),) if address.type in _TYPES else ()
    parts = (address.street, address.city, address.region, address.postcode, address.country)
    # The parts of RFC 2426 3.2.1; the first two are the post office box and the extended one.
    yield content_line("ADR", ["", "", *map(tidy, parts)], place, group)
    if address.full:
        yield content_line("LABEL", tidy(address.full), place, group)


def _address(card: Card, line: Line, label: Line | None) -> AddressRecord:
    given = [_one_line(part) for part in line.value[:7]]
    box, extended, street, city, region, postcode, country = (
        part for part, _ in zip_longest(given, range(7), fillvalue="")
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
        type=_type(card, line),
    )


def _type(card: Card, line: Line) -> str:
    return _by_words(line) or _BY_LABEL.get(card.label(line.group).lower(), "")


def _by_words(line: Line) -> str:
    words = types(line)
    return next((of for of in _TYPES if of in words), "")


def _one_line(value: object) -> str:
    lines = (tidy(line).rstrip(",") for line in paragraph(value).split("\n"))
    return ", ".join(line for line in lines if line)
