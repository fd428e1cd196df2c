"""What a contact has beyond our own fields, as properties of a card that phones keep."""

from collections.abc import Iterable, Iterator

from vobject.base import backslashEscape

from cardcase.core.beyond.detail import RELATIONS, Detail, label_of
from cardcase.core.beyond.of_vcard import FIELD
from cardcase.core.exchange.vcard.sheet import Entry, Sheet
from cardcase.core.exchange.vcard.values import content_line
from cardcase.core.records import PropertyRecord

_SEXES = {"male": "M", "female": "F"}


def add_details(sheet: Sheet, details: Iterable[Detail], version: str) -> None:
    """Put the details at the end of a card of this version."""
    told = list(details)
    if names := [each.value for each in told if each.kind == "nickname"]:
        sheet.insert([content_line("NICKNAME", names)])
    for each in told:
        sheet.insert(_lines(sheet, each, version))


def labelled(sheet: Sheet, name: str, value: str, label: str) -> Iterator[Entry]:
    """One of Apple's properties, whose label is another property of its group."""
    group = sheet.new_group("item")
    for given, text in ((name, value), ("X-ABLabel", label)):
        yield PropertyRecord(name=given, value=backslashEscape(text), group=group)


def _lines(sheet: Sheet, each: Detail, version: str) -> Iterator[Entry]:
    newer = version == "4.0"
    match each.kind:
        case "birthday":
            yield _dated("BDAY", each.value, version)
        case "anniversary" if newer:
            yield _dated("ANNIVERSARY", each.value, version)
        case "anniversary":
            yield from labelled(sheet, "X-ABDATE", each.value, "_$!<Anniversary>!$_")
        case "gender" if newer:
            yield content_line("GENDER", _SEXES.get(each.value, f";{backslashEscape(each.value)}"))
        case "gender":
            yield content_line("X-GENDER", each.value.capitalize())
        case "event":
            yield from labelled(sheet, "X-ABDATE", each.value, label_of(each))
        case "relation":
            label = label_of(each)
            label = f"_$!<{label}>!$_" if each.label in RELATIONS else label
            yield from labelled(sheet, "X-ABRELATEDNAMES", each.value, label)
        case "custom":
            yield content_line(FIELD, each.value, X_LABEL=each.label)


def _dated(name: str, value: str, version: str) -> Entry:
    """A date as the version writes it (RFC 6350 4.3.1; RFC 2426 3.1.5); a text is told to be one.

    Version 3.0 has no date without a year; phones read the one of ISO 8601 all the same.
    """
    figures = value.removeprefix("--").replace("-", "")
    if not figures.isdecimal():
        return PropertyRecord(name=name, params="VALUE=text", value=backslashEscape(value))
    if version == "4.0" and value.startswith("--"):
        value = f"--{figures}"
    elif version == "4.0" and len(figures) == len("20010602"):
        value = figures
    return PropertyRecord(name=name, value=value)
