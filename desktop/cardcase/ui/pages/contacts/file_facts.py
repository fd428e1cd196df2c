"""The properties of a contact's file that none of our fields holds, as names and values."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cardcase.core.records import PropertyRecord, SourceRecord
from cardcase.core.text import printable
from cardcase.ui.i18n import tr

# What a vCard says of itself, and what is shown as a field of the contact.
_SHOWN = frozenset(
    [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "UID",
        "REV",
        "CLASS",
        "SOURCE",
        "N",
        "FN",
        "SORT-STRING",
        "ORG",
        "TITLE",
        "ROLE",
        "TEL",
        "EMAIL",
        "URL",
        "ADR",
        "LABEL",
        "NOTE",
        "CATEGORIES",
        "PHOTO",
        "LOGO",
        "IMPP",
        "X-SOCIALPROFILE",
        "X-ABLABEL",
        "X-ABADR",
        "X-NIP",
        "X-REGON",
        "X-KRS",
        "X-TAX-ID",
    ]
)
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


def file_facts(source: SourceRecord | None) -> list[FileFact]:
    """What a vCard said beyond our fields (RFC 6350, 6.), in its order.

    Binary values and what a column of a table said are not among it: of these, those without a
    field are told in the contact's notes.
    """
    if source is None or not source.format.startswith("vcard"):
        return []
    facts = (_fact(each) for each in source.properties)
    return list(dict.fromkeys(fact for fact in facts if fact is not None))


def _fact(each: PropertyRecord) -> FileFact | None:
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
