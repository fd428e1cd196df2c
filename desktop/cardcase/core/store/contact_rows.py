"""Contacts between records and rows. All functions work inside a session of the library."""

import inspect
import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from peewee import chunked

from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
    unique,
)
from cardcase.core.store.models import (
    Address,
    Contact,
    ContactTag,
    Job,
    Organization,
    Point,
    Tag,
    TaxId,
)
from cardcase.core.store.rows import column, dicts, row_id, tuples
from cardcase.core.text import fold, sort_key

Part = TypeVar("Part")

_NAME_PARTS = ("prefix", "given", "middle", "family", "suffix", "formatted")
_PARTS: Mapping[str, Any] = {"points": Point, "addresses": Address, "tax_ids": TaxId}
"""Parts whose columns are the fields of their record."""

_BATCH = 500


def now() -> str:
    """This moment in UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def load_contacts(uids: Iterable[str]) -> dict[str, ContactRecord]:
    """The contacts of these uids that exist, without their encounters."""
    found: dict[str, ContactRecord] = {}
    for some in chunked(uids, _BATCH):
        ids = column(Contact.select(Contact.id).where(Contact.uid.in_(some)))
        found.update((contact.uid, contact) for contact in read_contacts(ids).values())
    return found


def read_contacts(ids: Collection[int]) -> dict[int, ContactRecord]:
    """The contacts with these row ids (some hundreds at most), without their encounters."""
    jobs = _parts(Job, ids, _job)
    points = _parts(Point, ids, _maker(PointRecord))
    addresses = _parts(Address, ids, _maker(AddressRecord))
    tax_ids = _parts(TaxId, ids, _maker(TaxIdRecord))
    tags = _tags(ids)
    return {
        row["id"]: ContactRecord(
            uid=row["uid"],
            notes=row["notes"],
            jobs=tuple(jobs[row["id"]]),
            points=tuple(points[row["id"]]),
            addresses=tuple(addresses[row["id"]]),
            tax_ids=tuple(tax_ids[row["id"]]),
            tags=tuple(tags[row["id"]]),
            **{part: row[part] for part in _NAME_PARTS},
        )
        for row in dicts(Contact.select().where(Contact.id.in_(ids)))
    }


def put_contact(record: ContactRecord) -> None:
    """Write a contact with all its parts, new or in place of what it was; no encounters."""
    values = {part: getattr(record, part) for part in _NAME_PARTS} | {
        "notes": record.notes,
        "folded": fold(record.display_name),
        "sort_key": sort_key(_sort_name(record)),
        "changed": now(),
    }
    contact_id = row_id(Contact, record.uid)
    if contact_id is None:
        created = Contact.insert(uid=record.uid, created=values["changed"], **values)
        _write_parts(created.execute(), record)
        return
    Contact.update(**values).where(Contact.id == contact_id).execute()
    shared = _Shared.of(contact_id)
    for model in (*_PARTS.values(), Job, ContactTag):
        model.delete().where(model.contact == contact_id).execute()
    _write_parts(contact_id, record)
    shared.sweep()


def delete_contact(uid: str) -> None:
    """Remove a contact with all its parts; organizations and tags nobody else has go with it."""
    contact_id = row_id(Contact, uid)
    if contact_id is not None:
        shared = _Shared.of(contact_id)
        Contact.delete().where(Contact.id == contact_id).execute()
        shared.sweep()


@dataclass(frozen=True)
class _Shared:
    """The organizations and tags a contact has, which end with the last contact that has them."""

    organizations: list[int]
    tags: list[int]

    @classmethod
    def of(cls, contact_id: int) -> "_Shared":
        jobs = Job.select(Job.organization).where(
            Job.contact == contact_id, Job.organization.is_null(False)
        )
        tags = ContactTag.select(ContactTag.tag).where(ContactTag.contact == contact_id)
        return cls(column(jobs), column(tags))

    def sweep(self) -> None:
        """Remove those that no contact has any more."""
        if self.organizations:
            Organization.delete().where(
                Organization.id.in_(self.organizations),
                Organization.id.not_in(
                    Job.select(Job.organization).where(Job.organization.in_(self.organizations))
                ),
            ).execute()
        if self.tags:
            Tag.delete().where(
                Tag.id.in_(self.tags),
                Tag.id.not_in(
                    ContactTag.select(ContactTag.tag).where(ContactTag.tag.in_(self.tags))
                ),
            ).execute()


def _write_parts(contact_id: int, record: ContactRecord) -> None:
    for name, model in _PARTS.items():
        _insert(model, contact_id, (asdict(part) for part in getattr(record, name)))
    _insert(Job, contact_id, (_job_row(job) for job in record.jobs))
    _insert(ContactTag, contact_id, ({"tag": _tag_id(name)} for name in unique(record.tags)))


def _insert(model: Any, contact_id: int, rows: Iterable[Mapping[str, Any]]) -> None:
    numbered = [
        {"contact": contact_id, "position": position, **row} for position, row in enumerate(rows)
    ]
    if numbered:
        model.insert_many(numbered).execute()


def _job_row(job: JobRecord) -> dict[str, Any]:
    return {
        "organization": _organization_id(job.organization) if job.organization else None,
        "named": job.organization,
        "titles": json.dumps(job.titles, ensure_ascii=False),
        "department": job.department,
        "since": job.since,
        "until": job.until,
    }


def _organization_id(name: str) -> int:
    folded = fold(name)
    known: int | None = (
        Organization.select(Organization.id).where(Organization.folded == folded).scalar()
    )
    return known or int(Organization.insert(name=name, folded=folded).execute())


def _tag_id(name: str) -> int:
    known: int | None = Tag.select(Tag.id).where(Tag.name == name).scalar()
    return known or int(Tag.insert(name=name).execute())


def _sort_name(record: ContactRecord) -> str:
    if record.family:
        return " ".join((record.family, record.given, record.middle))
    return record.display_name


def _parts(
    model: Any, ids: Collection[int], make: Callable[[dict[str, Any]], Part]
) -> dict[int, list[Part]]:
    """The parts of one kind of each contact, in the order of their record."""
    found: dict[int, list[Part]] = defaultdict(list)
    rows = model.select().where(model.contact.in_(ids)).order_by(model.contact, model.position)
    for row in dicts(rows):
        found[row["contact"]].append(make(row))
    return found


def _maker(record: Callable[..., Part]) -> Callable[[dict[str, Any]], Part]:
    names = list(inspect.signature(record).parameters)
    return lambda row: record(**{name: row[name] for name in names})


def _job(row: dict[str, Any]) -> JobRecord:
    return JobRecord(
        organization=row["named"],
        titles=tuple(json.loads(row["titles"])),
        department=row["department"],
        since=row["since"],
        until=row["until"],
    )


def _tags(ids: Collection[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    rows = (
        ContactTag.select(ContactTag.contact, Tag.name)
        .join(Tag)
        .where(ContactTag.contact.in_(ids))
        .order_by(ContactTag.contact, ContactTag.position)
    )
    for contact_id, name in tuples(rows):
        found[contact_id].append(name)
    return found
