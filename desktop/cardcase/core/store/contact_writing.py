"""Contacts from records to rows, many at a time. All work inside a session of the library."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from peewee import chunked

from cardcase.core.records import ContactRecord, unique
from cardcase.core.store.clock import now
from cardcase.core.store.contact_rows import NAME_PARTS
from cardcase.core.store.models import Address, Contact, ContactTag, Job, Point, TaxId
from cardcase.core.store.rows import BATCH, insert_all, row_ids
from cardcase.core.store.shared import Shared, organization_ids, tag_ids
from cardcase.core.text import fold, sort_key

Values = dict[str, Any]


def put_contacts(records: Iterable[ContactRecord]) -> None:
    """Write contacts with all their parts, new or in place of what they were; no encounters."""
    for some in chunked(records, BATCH):
        _put({record.uid: record for record in some})


def delete_contacts(uids: Iterable[str]) -> None:
    """Remove contacts with all their parts, and organizations and tags nobody else has."""
    for some in chunked(uids, BATCH):
        ids = list(row_ids(Contact, some).values())
        shared = Shared.of(ids)
        Contact.delete().where(Contact.id.in_(ids)).execute()
        shared.sweep()


def _put(records: Mapping[str, ContactRecord]) -> None:
    moment = now()
    known = row_ids(Contact, records)
    shared = Shared.of(known.values())
    for uid, contact_id in known.items():
        values = _values(records[uid], moment)
        Contact.update(**values).where(Contact.id == contact_id).execute()
    if known:
        for model in (Job, Point, Address, TaxId, ContactTag):
            model.delete().where(model.contact.in_(list(known.values()))).execute()
    new = (record for uid, record in records.items() if uid not in known)
    insert_all(
        Contact, ({"uid": each.uid, "created": moment} | _values(each, moment) for each in new)
    )
    ids = row_ids(Contact, records)
    _put_parts([(ids[uid], record) for uid, record in records.items()])
    shared.sweep()


def _values(record: ContactRecord, moment: str) -> Values:
    return {part: getattr(record, part) for part in NAME_PARTS} | {
        "notes": record.notes,
        "name": record.display_name,
        "folded": fold(record.display_name),
        "sort_key": sort_key(*_sort_names(record)),
        "changed": moment,
    }


def _sort_names(record: ContactRecord) -> tuple[str, ...]:
    if record.family:
        return (record.family, record.given, record.middle)
    return (record.display_name,)


def _put_parts(contacts: list[tuple[int, ContactRecord]]) -> None:
    organizations = organization_ids(job.organization for _, each in contacts for job in each.jobs)
    tags = tag_ids(tag for _, each in contacts for tag in each.tags)

    def jobs(record: ContactRecord) -> Iterator[Values]:
        for job in record.jobs:
            yield {
                "organization": organizations.get(fold(job.organization)),
                "named": job.organization,
                "titles": json.dumps(job.titles, ensure_ascii=False),
                "department": job.department,
                "since": job.since,
                "until": job.until,
            }

    insert_all(Job, _numbered(contacts, jobs))
    insert_all(Point, _numbered(contacts, lambda record: map(asdict, record.points)))
    insert_all(Address, _numbered(contacts, lambda record: map(asdict, record.addresses)))
    insert_all(TaxId, _numbered(contacts, lambda record: map(asdict, record.tax_ids)))
    insert_all(
        ContactTag,
        _numbered(contacts, lambda record: ({"tag": tags[tag]} for tag in unique(record.tags))),
    )


def _numbered(
    contacts: Iterable[tuple[int, ContactRecord]],
    parts: Callable[[ContactRecord], Iterable[Values]],
) -> Iterator[Values]:
    """The rows of one kind of part, with their contact and their place in its record."""
    for contact_id, record in contacts:
        for position, part in enumerate(parts(record)):
            yield {"contact": contact_id, "position": position} | part
