"""Contacts from rows to records. All functions work inside a session of the library."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from functools import cache
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
from cardcase.core.store.rows import BATCH, Asked, field_names, row_ids
from cardcase.core.store.source_rows import read_sources

Part = TypeVar("Part")

NAME_PARTS = ("prefix", "given", "middle", "family", "suffix", "formatted")
"""The columns and fields that make the name."""

_OWN = ("uid", "notes", "photo", *NAME_PARTS)
_own_rows = Asked(
    lambda ids: Contact.select(Contact.id, *(Contact._meta.fields[name] for name in _OWN)).where(
        Contact.id.in_(ids)
    )
)
_tag_rows = Asked(
    lambda ids: (
        ContactTag.select(ContactTag.contact, Tag.name)
        .join(Tag)
        .where(ContactTag.contact.in_(ids))
        .order_by(ContactTag.contact, ContactTag.position)
    )
)


def load_contacts(uids: Iterable[str]) -> dict[str, ContactRecord]:
    """The contacts of these uids that exist, without their encounters."""
    found: dict[str, ContactRecord] = {}
    for some in chunked(uids, BATCH):
        ids = list(row_ids(Contact, some).values())
        found.update((contact.uid, contact) for contact in read_contacts(ids).values())
    return found


def read_contacts(ids: Collection[int], *, sources: bool = True) -> dict[int, ContactRecord]:
    """The contacts with these row ids (some hundreds at most), without their encounters.

    Where many are only looked at, what their files said may stay behind.
    """
    if not ids:
        return {}
    jobs = _parts(Job, ("named", "titles", "department", "since", "until"), ids, _job)
    points = _records(Point, PointRecord, ids)
    addresses = _records(Address, AddressRecord, ids)
    tax_ids = _records(TaxId, TaxIdRecord, ids)
    tags = _tags(ids)
    said = read_sources(ids) if sources else {}
    return {
        contact_id: ContactRecord(
            jobs=tuple(jobs[contact_id]),
            points=tuple(points[contact_id]),
            addresses=tuple(addresses[contact_id]),
            tax_ids=tuple(tax_ids[contact_id]),
            tags=tuple(tags[contact_id]),
            source=said.get(contact_id),
            **dict(zip(_OWN, own, strict=True)),
        )
        for contact_id, *own in _own_rows(ids)
    }


def titles_of(text: str) -> tuple[str, ...]:
    """The titles of a job as its row keeps them."""
    return tuple(json.loads(text))


def _parts(
    model: Any, names: tuple[str, ...], ids: Collection[int], make: Callable[..., Part]
) -> dict[int, list[Part]]:
    """The parts of one kind of each contact, in the order of their record."""
    found: dict[int, list[Part]] = defaultdict(list)
    for contact_id, *values in _part_rows(model, names)(ids):
        found[contact_id].append(make(*values))
    return found


@cache
def _part_rows(model: Any, names: tuple[str, ...]) -> Asked:
    columns = [model._meta.fields[name] for name in names]
    place = (model.contact, model.position)
    return Asked(
        lambda ids: (
            model.select(model.contact, *columns).where(model.contact.in_(ids)).order_by(*place)
        )
    )


def _records(
    model: Any, record: Callable[..., Part], ids: Collection[int]
) -> dict[int, list[Part]]:
    """Parts whose columns are named as the fields of their record."""
    names = field_names(record)
    return _parts(model, names, ids, lambda *row: record(**dict(zip(names, row, strict=True))))


def _job(named: str, titles: str, department: str, since: str, until: str) -> JobRecord:
    return JobRecord(
        organization=named,
        titles=titles_of(titles),
        department=department,
        since=since,
        until=until,
    )


def _tags(ids: Collection[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for contact_id, name in _tag_rows(ids):
        found[contact_id].append(name)
    return found
