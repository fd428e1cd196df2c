"""MeCard (NTT DOCOMO) and BIZCARD, the short forms of a card for a code."""

import re
from collections.abc import Iterator

from cardcase.core.normalize import normalize_email, normalize_phone, normalize_web
from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointRecord

_ENTRY = re.compile(r"(?:\\.|[^;\\])+")
_TITLES = ("TITLE", "ROLE", "T")
_ORGANIZATIONS = ("ORG", "COMPANY", "C")
_PHONES = {
    "TEL": "", "TEL-AV": "", "CELL": "mobile", "FAX": "fax", "B": "work", "M": "mobile", "F": "fax",
}  # fmt: skip


def read_mecard(text: str, region: str) -> ContactRecord:
    """The contact of ``MECARD:N:Family,Given;TEL:…;;`` or ``BIZCARD:N:Given;X:Family;…;;``.

    A name without a comma is kept whole as ``formatted``. ``region``: see ``normalize_phone``.
    """
    kind, _, body = text.partition(":")
    entries = list(_entries(body))
    given, family, formatted = _name(entries, business=kind.upper() == "BIZCARD")
    job = JobRecord(
        organization=_first(entries, _ORGANIZATIONS),
        titles=tuple(value for key, value in entries if key in _TITLES),
        department=_first(entries, ("DIV", "DEPARTMENT")),
    )
    places = (_plain(value) for key, value in entries if key in ("ADR", "A"))
    return ContactRecord(
        given=given,
        family=family,
        formatted=formatted,
        jobs=() if job == JobRecord() else (job,),
        points=tuple(_points(entries, region)),
        addresses=tuple(AddressRecord(full=place) for place in places if place),
        notes=_first(entries, ("NOTE", "MEMO")),
    )


def _entries(body: str) -> Iterator[tuple[str, str]]:
    """Keys and values, unescaped but for the commas of names and addresses."""
    for entry in _ENTRY.findall(body):
        key, colon, value = entry.partition(":")
        if colon and value.strip():
            yield key.strip().upper(), re.sub(r"\\(.)", r"\1", value).strip()


def _name(entries: list[tuple[str, str]], *, business: bool) -> tuple[str, str, str]:
    name = _first(entries, ("N", "NAME"))
    if business:
        return name, _first(entries, ("X",)), ""
    family, comma, given = name.partition(",")
    return (given.strip(), family.strip(), "") if comma else ("", "", name)


def _points(entries: list[tuple[str, str]], region: str) -> Iterator[PointRecord]:
    for key, value in entries:
        if key in _PHONES:
            normal = normalize_phone(value, region)
            yield PointRecord(kind="phone", value=value, type=_PHONES[key], normalized=normal)
        elif key in ("EMAIL", "E"):
            yield PointRecord(kind="email", value=value, normalized=normalize_email(value))
        elif key == "URL":
            yield PointRecord(kind="web", value=value, normalized=normalize_web(value))


def _plain(value: str) -> str:
    """An address on one line, without the empty parts that MeCard counts."""
    return ", ".join(part.strip() for part in value.split(",") if part.strip())


def _first(entries: list[tuple[str, str]], keys: tuple[str, ...]) -> str:
    return next((value for key, value in entries if key in keys), "")
