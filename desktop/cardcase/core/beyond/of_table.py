"""What the cells of a table say beyond our own fields, whoever made it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cardcase.core.beyond.detail import Detail, dated, event, meaning, on_one_line, relation, sex
from cardcase.core.guard import untyped
from cardcase.core.records import PropertyRecord

BEYOND = "beyond"
"""``PropertyRecord.params`` of a cell of a table of unknown make, whose column is no field."""

OURS, GOOGLE, OUTLOOK, UNKNOWN = "csv", "google_csv", "outlook_csv", "table"
"""``SourceRecord.format`` of tables that are read in a way of their own."""

_PAIR = re.compile(r"(Event|Relation|Custom Field) (\d{1,3}) - (?:Label|Type|Value)")
_WRAPPED = re.compile(r"(Date|Relation|Field) \((.*)\)(?: \d{1,3})?")
_SEVERAL = re.compile(r"\s*(?: ::: |;|,)\s*")
_DAY = re.compile(r"\d{1,2}")
_MONTH = "birthday.month"
_BORN = ("birthday.year", _MONTH, "birthday.day")


def of_table(properties: Sequence[PropertyRecord], format_name: str) -> Iterator[Detail]:
    """The details in the order of the columns."""
    told = [(on_one_line(each.name), _plain(each, format_name)) for each in properties if each.name]
    if format_name == GOOGLE:
        yield from _pairs({name: each.value for name, each in told})
    born: dict[str, str] = {}
    for heading, each in told:
        known = meaning(heading)
        if known == "birthday" and _MONTH in born and _DAY.fullmatch(each.value.strip()):
            known = "birthday.day"  # what German calls both
        if known in _BORN:
            born[known] = each.value.strip()
        wrapped = _WRAPPED.fullmatch(heading) if format_name == OURS else None
        for detail in (
            _wrapped(wrapped[1], wrapped[2], each.value)
            if wrapped
            else _read(known, heading, each, format_name)
        ):
            if detail.value:
                yield detail
    if when := _born(born):
        yield Detail("birthday", when)


def paired(heading: str) -> str:
    """Which of Google's pairs of label and value a column is of; empty for another one."""
    found = _PAIR.fullmatch(on_one_line(heading))
    return " ".join(found.groups()) if found else ""


def _plain(each: PropertyRecord, format_name: str) -> PropertyRecord:
    """The cell without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return each if format_name == OURS else replace(each, value=untyped(each.value))


def _read(known: str, heading: str, each: PropertyRecord, format_name: str) -> Iterator[Detail]:
    text = on_one_line(each.value)
    kind, _, of = known.partition(".")
    if kind == "nickname":
        for name in _SEVERAL.split(text):
            yield Detail("nickname", name)
    elif known in ("birthday", "anniversary"):
        yield event(known, dated(text, month_first=format_name == OUTLOOK))
    elif kind == "gender" and not of:
        yield Detail("gender", sex(text))
    elif kind == "relation":
        yield relation(of, text)
    elif _is_custom(known, each, format_name):
        yield Detail("custom", each.value.strip(), heading)


def _is_custom(known: str, each: PropertyRecord, format_name: str) -> bool:
    """Whether a column was made by somebody, or by a program and no field of ours."""
    if format_name in (OURS, UNKNOWN):
        return format_name == OURS or each.params == BEYOND
    return known == "custom"


def _wrapped(kind: str, label: str, value: str) -> Iterator[Detail]:
    """What our own table has under a heading that tells its kind."""
    if kind == "Date":
        yield Detail("event", dated(value), label)
    elif kind == "Relation":
        yield Detail("relation", on_one_line(value), label)
    else:
        yield Detail("custom", value.strip(), label)


def _pairs(cells: dict[str, str]) -> Iterator[Detail]:
    """Google's events, relations and custom fields, each a label and a value beside it."""
    for kind, number in dict.fromkeys(
        found.groups() for name in cells if (found := _PAIR.fullmatch(name))
    ):
        start = f"{kind} {number} - "
        label = cells.get(f"{start}Label", "") or cells.get(f"{start}Type", "")
        label = on_one_line(label.removeprefix("*"))
        value = cells.get(f"{start}Value", "").strip()
        if not value:
            continue
        if kind == "Event":
            yield event(label, dated(value))
        elif kind == "Relation":
            yield relation(label, on_one_line(value))
        elif meaning(label) == "gender":
            yield Detail("gender", sex(value))
        else:
            yield Detail("custom", value, label)


def _born(parts: dict[str, str]) -> str:
    """Thunderbird's year, month and day as a date; empty without month and day."""
    year, month, day = (parts.get(key, "") for key in _BORN)
    if not (month.isdecimal() and day.isdecimal()):
        return ""
    return dated(f"{year.zfill(4) if year else '--'}-{month.zfill(2)}-{day.zfill(2)}")
