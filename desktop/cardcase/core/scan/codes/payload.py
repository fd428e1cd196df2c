"""What a code says about a contact: vCard, MeCard, BIZCARD, ``mailto:``, ``tel:`` or a web page."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import unquote

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.vcard.reader import read
from cardcase.core.normalize import normalize_email, normalize_phone
from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointRecord
from cardcase.core.scan.codes.links import page_or_profile
from cardcase.core.scan.codes.mecard import read_mecard
from cardcase.core.scan.extract.private import masked_text

_LONGEST = 200  # characters of a value; a longer one is no value of a card
_LONGEST_NOTE = 500
_MOST = 8  # values of a kind
_MAIL = re.compile(r"(?i)(?:mailto:|matmsg:to:|smtp:)(?P<address>[^?;:]+)")
_TEL = re.compile(r"(?i)(?:tel|sms|smsto):(?P<number>[^?:;]+)")


@dataclass(frozen=True, slots=True)
class Told:
    """The contact of a code. ``plain``: written without diacritics, whatever the names have."""

    contact: ContactRecord
    plain: bool


def told_by(text: str, region: str) -> Told | None:
    """What the text of a code says; None for a text that is nothing of a contact's.

    ``region``: ISO 3166 country of phone numbers without a country code. Values beyond the size
    of any card's are dropped, and the digits of a PESEL are hidden.
    """
    contact = _contact(text, region)
    if contact is None:
        return None
    limited = _limited(contact)
    return Told(limited, text.isascii()) if limited != ContactRecord() else None


def _contact(text: str, region: str) -> ContactRecord | None:
    start = text[:16].lstrip().upper()
    if "BEGIN:VCARD" in text[:64].upper():
        return _of_vcard(text, region)
    if start.startswith(("MECARD:", "BIZCARD:")):
        return read_mecard(text.strip(), region)
    if match := _MAIL.match(text):
        return _of_points(_email(unquote(match["address"])))
    if match := _TEL.match(text):
        return _of_points(_phone(unquote(match["number"]), region))
    if normalize_email(text) and " " not in text:
        return _of_points(_email(text))
    return _of_points(page_or_profile(text))


def _of_vcard(text: str, region: str) -> ContactRecord | None:
    try:
        rows = read(text.encode(), region=region)
    except ExchangeError:
        return None
    return next((row.record for row in rows if isinstance(row, Imported)), None)


def _of_points(*points: PointRecord | None) -> ContactRecord:
    return ContactRecord(points=tuple(point for point in points if point))


def _email(value: str) -> PointRecord | None:
    plain = value.strip()
    normal = normalize_email(plain)
    return PointRecord(kind="email", value=plain, normalized=normal) if normal else None


def _phone(value: str, region: str) -> PointRecord | None:
    normal = normalize_phone(value, region)
    return PointRecord(kind="phone", value=value.strip(), normalized=normal) if normal else None


def _limited(contact: ContactRecord) -> ContactRecord:
    """Only what a card may have, of the size it may have, profiles told from web pages."""
    points = (_point(point) for point in contact.points[: 4 * _MOST])
    job = contact.job
    return ContactRecord(
        prefix=_text(contact.prefix),
        given=_text(contact.given),
        middle=_text(contact.middle),
        family=_text(contact.family),
        suffix=_text(contact.suffix),
        formatted=_text(contact.name),
        jobs=(_job(job),) if job else (),
        points=tuple(dict.fromkeys(point for point in points if point)),
        addresses=tuple(_address(address) for address in contact.addresses[:_MOST]),
        notes=masked_text(contact.notes[:_LONGEST_NOTE]),
    )


def _point(point: PointRecord) -> PointRecord | None:
    hides = point.kind != "phone" and masked_text(point.value) != point.value
    if len(point.value) > _LONGEST or hides:
        return None
    if point.kind == "web":
        return page_or_profile(point.value)
    if point.kind == "social":
        return page_or_profile(point.value) or (point if point.normalized else None)
    return point if point.normalized else None


def _job(job: JobRecord) -> JobRecord:
    titles: Iterable[str] = (_text(title) for title in job.titles[:_MOST])
    return JobRecord(
        organization=_text(job.organization),
        titles=tuple(title for title in titles if title),
        department=_text(job.department),
    )


def _address(address: AddressRecord) -> AddressRecord:
    parts = {
        name: _text(getattr(address, name))
        for name in ("street", "postcode", "city", "region", "country", "full")
    }
    return replace(address, **parts)


def _text(value: str) -> str:
    return masked_text(value) if len(value) <= _LONGEST else ""
