"""Contacts from records to rows, many at a time. All work inside a session of the library."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import Any

from peewee import chunked

from cardcase.core.organizations import organization_key
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
    unique,
)
from cardcase.core.store.clock import now
from cardcase.core.store.contact_rows import NAME_PARTS
from cardcase.core.store.models import (
    Address,
    Contact,
    ContactSource,
    ContactTag,
    Job,
    Point,
    TaxId,
)
from cardcase.core.store.rows import (
    BATCH,
    Values,
    among,
    field_names,
    insert_all,
    put_all,
    row_ids,
)
from cardcase.core.store.shared import Shared, name_organizations, organization_ids, tag_ids
from cardcase.core.store.source_rows import insert_sources
from cardcase.core.text import fold, sort_key

_OWN = ("uid", *NAME_PARTS, "notes", "photo")
_COLUMNS = (*_OWN, "name", "folded", "sort_key", "created", "changed")
_own = attrgetter(*_OWN)
_JOB = ("organization", "named", "titles", "department", "since", "until")


def put_contacts(records: Iterable[ContactRecord]) -> None:
    """Write contacts with all their parts, new or in place of what they were; no encounters."""
    for some in chunked(records, BATCH):
        _put({record.uid: record for record in some})


def kept_of(record: ContactRecord) -> ContactRecord:
    """What the rows keep of a contact: no encounters, no tag twice."""
    tags = unique(record.tags)
    if record.encounters or tags != record.tags:
        return replace(record, encounters=(), tags=tags)
    return record


def delete_contacts(uids: Iterable[str]) -> None:
    """Remove contacts with all their parts, and organizations and tags nobody else has."""
    for some in chunked(uids, BATCH):
        ids = list(row_ids(Contact, some).values())
        shared = Shared.of(ids)
        Contact.delete().where(among(Contact.id, ids)).execute()
        shared.sweep()


def _put(records: Mapping[str, ContactRecord]) -> None:
    moment = now()
    known = list(row_ids(Contact, records).values())
    shared = Shared.of(known)
    if known:
        for model in (Job, Point, Address, TaxId, ContactTag, ContactSource):
            model.delete().where(among(model.contact, known)).execute()
    rows = (_row(record, moment) for record in records.values())
    put_all(Contact, _COLUMNS, rows, kept=("created",))
    ids = row_ids(Contact, records)
    _put_parts([(ids[uid], record) for uid, record in records.items()])
    shared.sweep()


def _row(record: ContactRecord, moment: str) -> Values:
    name = record.display_name
    return (*_own(record), name, fold(name), sort_key(*_sort_names(record)), moment, moment)


def _sort_names(record: ContactRecord) -> tuple[str, ...]:
    if record.family:
        return (record.family, record.given, record.middle)
    return (record.display_name,)


def _put_parts(contacts: list[tuple[int, ContactRecord]]) -> None:
    organizations = organization_ids(job.organization for _, each in contacts for job in each.jobs)
    tags = tag_ids(tag for _, each in contacts for tag in each.tags)

    def job_row(job: JobRecord) -> Values:
        titles = json.dumps(job.titles, ensure_ascii=False)
        organization = organizations.get(organization_key(job.organization))
        return (organization, job.organization, titles, job.department, job.since, job.until)

    _insert(Job, _JOB, contacts, lambda record: map(job_row, record.jobs))
    _insert_records(Point, PointRecord, contacts, lambda record: record.points)
    _insert_records(Address, AddressRecord, contacts, lambda record: record.addresses)
    _insert_records(TaxId, TaxIdRecord, contacts, lambda record: record.tax_ids)
    _insert(
        ContactTag, ("tag",), contacts, lambda record: ((tags[tag],) for tag in unique(record.tags))
    )
    insert_sources((at, record.source) for at, record in contacts if record.source is not None)
    name_organizations(organizations.values())


def _insert_records(
    model: Any,
    part: Any,
    contacts: Iterable[tuple[int, ContactRecord]],
    parts: Callable[[ContactRecord], Iterable[Any]],
) -> None:
    """Write parts whose columns are named as the fields of their record."""
    names = field_names(part)
    values = attrgetter(*names)
    _insert(model, names, contacts, lambda record: map(values, parts(record)))


def _insert(
    model: Any,
    names: tuple[str, ...],
    contacts: Iterable[tuple[int, ContactRecord]],
    parts: Callable[[ContactRecord], Iterable[Values]],
) -> None:
    """Write the rows of one kind of part, with their contact and their place in its record."""

    def rows() -> Iterator[Values]:
        for contact_id, record in contacts:
            for position, part in enumerate(parts(record)):
                yield (contact_id, position, *part)

    insert_all(model, ("contact", "position", *names), rows())
