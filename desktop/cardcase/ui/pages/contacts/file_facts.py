"""The properties of a contact's file that none of our fields holds, as names and values."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cardcase.core.beyond.beside import is_beside
from cardcase.core.beyond.changing import as_edited
from cardcase.core.beyond.detail import Detail, meaning
from cardcase.core.beyond.reading import details
from cardcase.core.records import ContactRecord, PropertyRecord, SourceRecord
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


def file_facts(contact: ContactRecord, known: Sequence[Detail] = ()) -> list[FileFact]:
    """What the file said beyond our fields and the ``known`` details, in its order; nothing binary.

    Of a vCard (RFC 6350, 6.) the properties that make no field; of a table the cells whose text
    stands nowhere in the contact.
    """
    source = contact.source
    if source is None:
        return []
    source = as_edited(source)
    vcard = source.format == VCARD
    rest = (each for each in source.everything if not _is_detail(each, source.format))
    facts = (_property(each) if vcard else _cell(each) for each in rest)
    told = frozenset(fold(text) for text in (*_told(contact), *_said(known)))
    notes = fold(contact.notes)
    return [
        fact
        for fact in dict.fromkeys(fact for fact in facts if fact is not None)
        if fold(fact.value) not in told and fold(fact.value) not in notes
    ]


def _is_detail(each: PropertyRecord, format_name: str) -> bool:
    """Whether a property is one of the contact's details, or a part of one."""
    alone = SourceRecord(format=format_name, properties=(each,))
    return is_beside(each) or bool(details(alone)) or meaning(each.name).startswith("birthday")


def _said(known: Sequence[Detail]) -> Iterator[str]:
    for each in known:
        # Of a name, a table may have a column for what it is of.
        yield from (each.value, each.label, each.kind)


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
