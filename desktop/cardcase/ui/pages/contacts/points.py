"""Ways to reach somebody: a row each, with what can be done with it."""

from urllib.parse import quote

from PySide6.QtCore import QUrl

from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    PointRecord,
    TaxIdRecord,
    by_kind,
)
from cardcase.core.text import digits
from cardcase.ui.i18n import tr
from cardcase.ui.labels import email_doubt, phone_trouble, point_type
from cardcase.ui.pages.contacts.fact_deeds import Way
from cardcase.ui.pages.contacts.fact_row import Fact
from cardcase.ui.pages.contacts.links import link_for

_SHORTEST, _LONGEST = 7, 15
"""Digits of a number that can be dialled from abroad (ITU-T E.164)."""
_MAP = "https://www.openstreetmap.org/search"

_ICONS = {"phone": "phone", "email": "mail", "web": "globe", "social": "at-sign"}
_PHONE_ICONS = {"mobile": "smartphone", "fax": "printer"}


def point_facts(contact: ContactRecord) -> list[Fact]:
    """Points, addresses and numbers of a contact."""
    return [
        *map(_point_fact, by_kind(contact.points)),
        *map(_address_fact, contact.addresses),
        *map(_tax_fact, contact.tax_ids),
    ]


def address_line(address: AddressRecord) -> str:
    """An address on one line: as printed, else made of its parts."""
    city = " ".join(part for part in (address.postcode, address.city) if part)
    parts = (address.street, city, address.region, address.country)
    return address.full or ", ".join(part for part in parts if part)


def point_icon(point: PointRecord) -> str:
    """The icon of a point's kind."""
    if point.kind == "phone":
        return _PHONE_ICONS.get(point.type, "phone")
    return _ICONS[point.kind]


def _point_fact(point: PointRecord) -> Fact:
    # Of a page it says nothing that it is for work.
    told = point.type and (point.kind, point.type) != ("web", "work")
    kind = point_type(point.type) if told else ""
    url = link_for(point)
    ways = () if url is None else (_way(point, url),)
    # A page may be of any length, and what matters of it stands at its beginning.
    return Fact(point_icon(point), point.value, kind, doubt_of(point), ways)


def _way(point: PointRecord, url: QUrl) -> Way:
    match point.kind:
        case "phone":
            return Way("phone", tr("Contacts", "Call {value}").format(value=point.value), url)
        case "email":
            return Way("mail", tr("Contacts", "Write to {value}").format(value=point.value), url)
        case _:
            # The whole address is shown first: a page may hide behind a short name.
            address = url.toDisplayString()
            name = tr("Contacts", "Open {value}").format(value=address)
            return Way("external-link", name, url, "page", address)


def _address_fact(address: AddressRecord) -> Fact:
    line = address_line(address)
    url = QUrl(f"{_MAP}?query={quote(line, safe='')}", QUrl.ParsingMode.StrictMode)
    way = Way("map", tr("Contacts", "Show on a map: {value}").format(value=line), url, "map", line)
    kind = point_type(address.type) if address.type else ""
    return Fact("map-pin", line, kind, ways=(way,))


def doubt_of(point: PointRecord) -> str:
    """What is odd about an e-mail, or a phone number that no form to dial is known of.

    Of a number its length alone: the whole check loads the numbering plans of the world, which
    takes too long for a page.
    """
    if point.kind == "email":
        return email_doubt(point.value)
    if point.kind != "phone" or point.normalized:
        return ""
    count = len(digits(point.value))
    if not count:
        return phone_trouble("no_number")
    return phone_trouble(
        "too_short" if count < _SHORTEST else "too_long" if count > _LONGEST else ""
    )


def _tax_fact(tax_id: TaxIdRecord) -> Fact:
    return Fact("hash", tax_id.value, tax_id.kind.upper())
