"""What a column of a table can be, and what a table's columns are."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from cardcase.core.errors import ExchangeError
from cardcase.core.text import fold

FIELDS = (
    "name", "given", "middle", "family", "prefix", "suffix",
    "organization", "department", "title", "job.since", "job.until",
    "phone", "phone.type", "phone.number", "email", "email.type", "web", "web.type",
    "social", "social.type", "social.handle",
    "address", "address.street", "address.postcode", "address.city", "address.region",
    "address.country", "address.type",
    "tax_id", "tax_id.kind", "tag", "note", "uid",
    "met.on", "met.event", "met.place", "met.why", "met.talked_about", "met.introduced_by",
    "met.introduced_by_uid", "met.channel", "met.uid",
    "event.uid", "event.kind", "event.place", "event.start", "event.end",
)  # fmt: skip
"""Every kind of field. ``note:named`` is a line of the notes that begins with the heading."""

_KNOWN = frozenset(FIELDS)
_DIGITS = 4
_CODE = re.compile(r"(?P<kind>[a-z_.]+)(?::(?P<type>[^\s#]+))?(?:#(?P<group>\d{1,3}))?")


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a column fills: ``phone:work#2``.

    ``kind`` is one of FIELDS; ``type`` that of a point or an address (work, mobile, home, fax,
    other, or the service of a profile); columns with one ``group`` belong to one point, address,
    job or encounter.
    """

    kind: str
    type: str = ""
    group: str = ""

    def __str__(self) -> str:
        kind = f"{self.kind}:{self.type}" if self.type else self.kind
        return f"{kind}#{self.group}" if self.group else kind


def parse_field(code: str) -> Field | None:
    """The field of a code; None for the empty code: a column that is only kept in the source.

    Raises ExchangeError ``unknown_field`` with the ``field``, and the ``fields`` that there are.
    """
    if not code:
        return None
    found = _CODE.fullmatch(code.strip())
    if found is None or found["kind"] not in _KNOWN:
        raise ExchangeError("unknown_field", field=code, fields=", ".join(FIELDS))
    return Field(found["kind"], found["type"] or "", found["group"] or "")


@dataclass(frozen=True, slots=True)
class Mapping:
    """What the columns of a table are, as far as somebody said so; the others stay as proposed.

    ``columns``: pairs of a column and the code of a field (``phone:work``; empty: not taken). A
    column is named by its heading, whatever its case and diacritics, or by its number, counted from
    1. ``headings``: whether the first row says what the columns are; None: as proposed.
    """

    columns: tuple[tuple[str, str], ...] = ()
    headings: bool | None = None


def parse_mapping(assignments: Iterable[str]) -> Mapping:
    """A mapping of what was typed: ``Telefon=phone``, ``3=organization``, ``Uwagi=``.

    Raises ExchangeError: ``mapping_unclear`` with the ``text``, ``unknown_field``.
    """
    columns = []
    for text in assignments:
        column, equals, code = text.rpartition("=")
        if not equals or not column.strip():
            raise ExchangeError("mapping_unclear", text=text)
        columns.append((column.strip(), str(parse_field(code.strip()) or "")))
    return Mapping(tuple(columns))


def assigned(
    mapping: Mapping, headings: list[str], proposed: list[Field | None]
) -> list[Field | None]:
    """The columns as proposed, but for what the mapping says.

    Raises ExchangeError: ``no_such_column`` with the ``column``, ``unknown_field``.
    """
    fields = list(proposed)
    places = {fold(heading.strip()): place for place, heading in reversed([*enumerate(headings)])}
    for column, code in mapping.columns:
        # A number is always a number, also where headings are numbers themselves.
        if column.isdecimal() and len(column) <= _DIGITS:
            place = int(column) - 1 if 0 < int(column) <= len(fields) else None
        else:
            place = places.get(fold(column.strip()))
        if place is None:
            raise ExchangeError("no_such_column", column=column)
        fields[place] = parse_field(code)
    return fields
