"""What a form says of a contact, put into the record: only what was changed is changed. No Qt."""

import re
from dataclasses import dataclass, replace

from cardcase.core.beyond.changing import with_details
from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.countries import region_of
from cardcase.core.normalize import dialled_in, normalize_email, normalize_web
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointKind,
    PointRecord,
    TaxIdRecord,
    by_kind,
    unique,
)

SEVERAL = "; "
"""Stands between several titles or tags in their field; a title may hold a comma, a tag hardly."""
_BETWEEN_TAGS = re.compile("[;,]")


@dataclass(frozen=True, slots=True)
class OddDate:
    """Of ``rows`` ("jobs", "also") the field ``name`` in the row at ``place`` says ``text``."""

    rows: str
    place: int
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """The fields of the form, as typed. ``name``: before, given, middle, family, after."""

    name: tuple[str, ...]
    jobs: tuple[JobRecord, ...]
    points: tuple[PointRecord, ...]
    addresses: tuple[AddressRecord, ...]
    tax_ids: tuple[TaxIdRecord, ...]
    tags: str
    notes: str
    also: tuple[Detail, ...] = ()
    """What is known beyond our fields."""
    odd_dates: tuple[OddDate, ...] = ()
    """What was typed as a date of one of these and is none, and so stands in no record."""


def entered(contact: ContactRecord) -> Entered:
    """The fields as they stand before anything is typed; there is a place for a present job."""
    return Entered(
        name=(contact.prefix, contact.given, contact.middle, contact.family, contact.suffix),
        jobs=contact.jobs if contact.job else (JobRecord(), *contact.jobs),
        points=by_kind(contact.points),
        addresses=contact.addresses,
        tax_ids=contact.tax_ids,
        tags=SEVERAL.join(contact.tags),
        notes=contact.notes,
        also=details(contact.source),
    )


def edited(contact: ContactRecord, form: Entered, region: str) -> ContactRecord:
    """The contact with what the form changed. ``region``: country of phones without a code."""
    before = entered(contact)
    if replace(form, odd_dates=()) == before:
        return contact
    near = region_of(form.addresses, region)
    changed = replace(
        contact,
        points=tuple(
            point if point in contact.points else _with_normalized(point, near, region)
            for point in form.points
            if point.value.strip()
        )
        if form.points != before.points
        else contact.points,
        addresses=tuple(
            address for address in form.addresses if address != AddressRecord(type=address.type)
        ),
        notes=form.notes.strip() if form.notes != before.notes else contact.notes,
        jobs=tuple(
            job
            for job in form.jobs
            if job in contact.jobs or job.organization or job.titles or job.department
        ),
        tax_ids=tuple(number for number in form.tax_ids if number.value.strip()),
    )
    if form.tags != before.tags:
        changed = replace(changed, tags=unique(map(str.strip, _BETWEEN_TAGS.split(form.tags))))
    if form.also != before.also:
        changed = replace(changed, source=with_details(contact.source, form.also))
    if form.name != before.name:
        prefix, given, middle, family, suffix = (text.strip() for text in form.name)
        changed = replace(
            changed,
            prefix=prefix,
            given=given,
            middle=middle,
            family=family,
            suffix=suffix,
            # The printed form no longer says what the parts say.
            formatted="",
        )
    return changed


def _with_normalized(point: PointRecord, *regions: str) -> PointRecord:
    value = point.value.strip()
    return replace(point, value=value, normalized=_normalized(point.kind, value, *regions))


def _normalized(kind: PointKind, value: str, *regions: str) -> str:
    match kind:
        case "phone":
            return dialled_in(value, *regions)
        case "email":
            return normalize_email(value)
        case "web":
            return normalize_web(value)
        case "social":
            return ""
