"""The parts of several records of one contact as those of one: what says the same comes once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from rapidfuzz.fuzz import ratio

from cardcase.core.match.organizations import form, root
from cardcase.core.match.profile import number_key
from cardcase.core.match.words import plain
from cardcase.core.records import AddressRecord, JobRecord, PointRecord, TaxIdRecord
from cardcase.core.text import digits, fold, words

Part = TypeVar("Part")

_TYPES = ("mobile", "home", "work", "other", "")
"""Types of a number or an address, the more telling first."""
_NEAR = 85
"""Percent of two titles that are one, read twice."""


def jobs(found: Iterable[JobRecord]) -> tuple[JobRecord, ...]:
    """Places at one organization with nothing that differs are one; else both are history."""
    return _joined(found, _one_job)


def points(found: Iterable[PointRecord]) -> tuple[PointRecord, ...]:
    """One number, address or page comes once, with the more telling type; a fax is no phone."""
    return _joined(found, _one_point)


def addresses(found: Iterable[AddressRecord]) -> tuple[AddressRecord, ...]:
    """An address that says nothing another does not say is left out."""
    return _joined(found, _one_address)


def tax_ids(found: Iterable[TaxIdRecord]) -> tuple[TaxIdRecord, ...]:
    """Each number once."""
    return _joined(found, _one_tax_id)


def _one_tax_id(one: TaxIdRecord, other: TaxIdRecord) -> TaxIdRecord | None:
    return one if digits(one.value) == digits(other.value) != "" else None


def notes(found: Iterable[str]) -> str:
    """The notes below each other; a note that is part of another is left out."""
    kept: list[str] = []
    for note in found:
        if note.strip() and not any(note.strip() in each for each in kept):
            kept = [each for each in kept if each not in note]
            kept.append(note.strip())
    return "\n\n".join(kept)


def _joined(found: Iterable[Part], join: Callable[[Part, Part], Part | None]) -> tuple[Part, ...]:
    kept: list[Part] = []
    for part in found:
        for place, known in enumerate(kept):
            if (both := join(known, part)) is not None:
                kept[place] = both
                break
        else:
            kept.append(part)
    return tuple(kept)


def _one_job(one: JobRecord, other: JobRecord) -> JobRecord | None:
    here, there = form(one.organization), form(other.organization)
    if root(one.organization) != root(other.organization) or (here and there and here != there):
        return None
    dates = (one.since == other.since or not (one.since and other.since), one.until == other.until)
    departments = fold(one.department), fold(other.department)
    if not all(dates) or (all(departments) and departments[0] != departments[1]):
        return None
    added = [each for each in other.titles if not any(_near(each, known) for known in one.titles)]
    if one.titles and added:
        return None
    return JobRecord(
        organization=max(one.organization, other.organization, key=len),
        titles=one.titles or other.titles,
        department=one.department or other.department,
        since=one.since or other.since,
        until=one.until,
    )


def _near(one: str, other: str) -> bool:
    return ratio(" ".join(plain(one)), " ".join(plain(other))) >= _NEAR


def _one_point(one: PointRecord, other: PointRecord) -> PointRecord | None:
    if one.kind != other.kind or _point_key(one) != _point_key(other):
        return None
    written = one if one.normalized or not other.normalized else other
    return replace(written, type=_more_telling(one.type, other.type))


def _point_key(point: PointRecord) -> tuple[str, ...]:
    if point.kind == "phone" and (number := number_key(point)):
        extension = (point.normalized or point.value).partition(";")[2]
        return number, extension, "fax" if point.type == "fax" else ""
    service = point.type if point.kind == "social" else ""
    return service, point.normalized or fold(point.value.strip())


def _more_telling(one: str, other: str) -> str:
    known = [each for each in (one, other) if each in _TYPES]
    return min(known, key=_TYPES.index) if len(known) == 2 else one


def _one_address(one: AddressRecord, other: AddressRecord) -> AddressRecord | None:
    for longer, shorter in ((one, other), (other, one)):
        if _covers(longer, shorter):
            return replace(
                longer, full=longer.full or shorter.full, type=longer.type or shorter.type
            )
    return None


def _covers(longer: AddressRecord, shorter: AddressRecord) -> bool:
    said = set(words(" ".join(_texts(longer))))
    parts = ("street", "postcode", "city", "region", "country")
    same = all(fold(getattr(shorter, part)) in ("", fold(getattr(longer, part))) for part in parts)
    return same and set(words(shorter.full)) <= said


def _texts(address: AddressRecord) -> Iterator[str]:
    yield from (getattr(address, field.name) for field in fields(address) if field.name != "type")


JOINS: Mapping[str, Callable[[Any, Any], Any]] = {
    "jobs": _one_job,
    "points": _one_point,
    "addresses": _one_address,
    "tax_ids": _one_tax_id,
}
"""By field of a contact: two of its parts as one, or None where they are two."""
