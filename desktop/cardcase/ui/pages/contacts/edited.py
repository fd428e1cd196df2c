"""What a form says of a contact, put into the record: only what was changed is changed. No Qt."""

from dataclasses import dataclass, replace

from cardcase.core.normalize import normalize_email, normalize_phone, normalize_web
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointKind,
    PointRecord,
    unique,
)

SEVERAL = "; "
"""Stands between several titles in their field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """The fields of the form, as typed. ``name``: before, given, middle, family, after."""

    name: tuple[str, ...]
    titles: str
    department: str
    organization: str
    points: tuple[PointRecord, ...]
    addresses: tuple[AddressRecord, ...]
    tags: str
    notes: str


def entered(contact: ContactRecord) -> Entered:
    """The fields as they stand before anything is typed."""
    job = contact.job or JobRecord()
    return Entered(
        name=(contact.prefix, contact.given, contact.middle, contact.family, contact.suffix),
        titles=SEVERAL.join(job.titles),
        department=job.department,
        organization=job.organization,
        points=contact.points,
        addresses=contact.addresses,
        tags=", ".join(contact.tags),
        notes=contact.notes,
    )


def edited(contact: ContactRecord, form: Entered, region: str) -> ContactRecord:
    """The contact with what the form changed. ``region``: country of phones without a code."""
    before = entered(contact)
    if form == before:
        return contact
    changed = replace(
        contact,
        points=tuple(
            point if point in contact.points else _with_normalized(point, region)
            for point in form.points
            if point.value.strip()
        ),
        addresses=tuple(
            address for address in form.addresses if address != AddressRecord(type=address.type)
        ),
        notes=form.notes.strip() if form.notes != before.notes else contact.notes,
        jobs=_jobs(contact, before, form),
    )
    if form.tags != before.tags:
        changed = replace(changed, tags=unique(tag.strip() for tag in form.tags.split(",")))
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


def _with_normalized(point: PointRecord, region: str) -> PointRecord:
    value = point.value.strip()
    return replace(point, value=value, normalized=_normalized(point.kind, value, region))


def _normalized(kind: PointKind, value: str, region: str) -> str:
    match kind:
        case "phone":
            return normalize_phone(value, region)
        case "email":
            return normalize_email(value)
        case "web":
            return normalize_web(value)
        case "social":
            return ""


def _jobs(contact: ContactRecord, before: Entered, form: Entered) -> tuple[JobRecord, ...]:
    work = (form.titles, form.department, form.organization)
    if work == (before.titles, before.department, before.organization):
        return contact.jobs
    present = contact.job
    job = replace(
        present or JobRecord(),
        department=form.department.strip(),
        organization=form.organization.strip(),
    )
    if form.titles != before.titles:
        titles = unique(title.strip() for title in form.titles.split(SEVERAL.strip()))
        job = replace(job, titles=titles)
    kept = (job,) if job.titles or job.department or job.organization else ()
    if present is None:
        return (*kept, *contact.jobs)
    place = contact.jobs.index(present)
    return (*contact.jobs[:place], *kept, *contact.jobs[place + 1 :])
