"""The properties of a contact's file that none of our fields holds, as names and values."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from cardcase.core.records import ContactRecord, PropertyRecord
from cardcase.core.text import fold, printable
from cardcase.ui.i18n import tr

# What a vCard says of itself, and what a field of the contact is made of.
_SHOWN = frozenset(
    (
        "BEGIN", "END", "VERSION", "PRODID", "UID", "REV", "CLASS", "SOURCE", "N", "FN",
        "SORT-STRING", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "URL", "ADR", "LABEL", "NOTE",
        "CATEGORIES", "PHOTO", "LOGO", "KEY", "SOUND", "X-SOCIALPROFILE", "X-ABLABEL", "X-ABADR",
    )
)  # fmt: skip
VCARD = "vcard"
"""The format of a SourceRecord that is a card (``exchange/vcard``)."""
_OURS = "X-CARDCASE"
_LONGEST = 500
_ESCAPED = re.compile(r"\\([\\,;nN:])")
_NAMES: Mapping[str, Callable[[], str]] = {
    "BDAY": lambda: tr("File", "birthday"),
    "ANNIVERSARY": lambda: tr("File", "anniversary"),
    "NICKNAME": lambda: tr("File", "nickname"),
    "GENDER": lambda: tr("File", "gender"),
    "LANG": lambda: tr("File", "language"),
    "TZ": lambda: tr("File", "time zone"),
    "GEO": lambda: tr("File", "place on the map"),
    "RELATED": lambda: tr("File", "related"),
    "AGENT": lambda: tr("File", "agent"),
}


@dataclass(frozen=True, slots=True)
class FileFact:
    """A property: what it is called and what it says, as one line of text."""

    name: str
    value: str


def file_facts(contact: ContactRecord) -> list[FileFact]:
    """What the file said beyond our fields, in its order; nothing binary.

    Of a vCard (RFC 6350, 6.) the properties that make no field; of a table the cells whose text
    stands nowhere in the contact.
    """
    source = contact.source
    if source is None:
        return []
    vcard = source.format == VCARD
    facts = (_property(each) if vcard else _cell(each) for each in source.properties)
    told = frozenset(fold(text) for text in _told(contact))
    notes = fold(contact.notes)
    return [
        fact
        for fact in dict.fromkeys(fact for fact in facts if fact is not None)
        if fold(fact.value) not in told and fold(fact.value) not in notes
    ]


def _told(contact: ContactRecord) -> Iterator[str]:
    yield from (contact.prefix, contact.given, contact.middle, contact.family, contact.suffix)
    yield from (contact.formatted, contact.display_name, *contact.tags, contact.uid)
    for job in contact.jobs:
        yield from (job.organization, *job.titles, job.department, job.since, job.until)
    yield from (text for each in contact.points for text in (each.value, each.normalized))
    for address in contact.addresses:
        yield from (address.street, address.postcode, address.city, address.region)
        yield from (address.country, address.full)
    yield from (each.value for each in contact.tax_ids)


def _cell(each: PropertyRecord) -> FileFact | None:
    value = " ".join(printable(each.value)[:_LONGEST].split())
    return FileFact(each.name, value) if value and not each.media else None


def _property(each: PropertyRecord) -> FileFact | None:
    name = each.name.upper()
    if name in _SHOWN or name.startswith(_OURS) or each.media or _is_encoded(each.params):
        return None
    value = " ".join(_unescaped(each.value)[:_LONGEST].split())
    if not value:
        return None
    words = _NAMES.get(name)
    return FileFact(words() if words else name.removeprefix("X-").lower(), value)


def _is_encoded(params: str) -> bool:
    upper = params.upper()
    return "BASE64" in upper or "ENCODING=B" in upper or "QUOTED-PRINTABLE" in upper


def _unescaped(value: str) -> str:
    def meant(match: re.Match[str]) -> str:
        return " " if match[1] in "nN" else match[1]

    parts = [_ESCAPED.sub(meant, part) for part in re.split(r"(?<!\\);", value)]
    return printable(", ".join(part for part in parts if part))
