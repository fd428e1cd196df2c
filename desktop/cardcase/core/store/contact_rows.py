"""Contacts from rows to records. All functions work inside a session of the library."""

import inspect
import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from typing import Any, TypeVar

from peewee import chunked

from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
)
from cardcase.core.store.models import Address, Contact, ContactTag, Job, Point, Tag, TaxId
from cardcase.core.store.rows import BATCH, column, dicts, tuples

Part = TypeVar("Part")

NAME_PARTS = ("prefix", "given", "middle", "family", "suffix", "formatted")
"""The columns and fields that make the name."""


def load_contacts(uids: Iterable[str]) -> dict[str, ContactRecord]:
    """The contacts of these uids that exist, without their encounters."""
    found: dict[str, ContactRecord] = {}
    for some in chunked(uids, BATCH):
        ids = column(Contact.select(Contact.id).where(Contact.uid.in_(some)))
        found.update((contact.uid, contact) for contact in read_contacts(ids).values())
    return found


def read_contacts(ids: Collection[int]) -> dict[int, ContactRecord]:
    """The contacts with these row ids (some hundreds at most), without their encounters."""
    jobs = _parts(Job, ids, _job)
    points = _parts(Point, ids, _point)
    addresses = _parts(Address, ids, _address)
    tax_ids = _parts(TaxId, ids, _tax_id)
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
            **{part: row[part] for part in NAME_PARTS},
        )
        for row in dicts(Contact.select().where(Contact.id.in_(ids)))
    }


def titles_of(text: str) -> tuple[str, ...]:
    """The titles of a job as its row keeps them."""
    return tuple(json.loads(text))


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
    """Makes records from rows whose columns are named as the record's fields."""
    names = tuple(inspect.signature(record).parameters)
    return lambda row: record(**{name: row[name] for name in names})


_point = _maker(PointRecord)
_address = _maker(AddressRecord)
_tax_id = _maker(TaxIdRecord)


def _job(row: dict[str, Any]) -> JobRecord:
    return JobRecord(
        organization=row["named"],
        titles=titles_of(row["titles"]),
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
