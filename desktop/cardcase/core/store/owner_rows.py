"""Which contact the owner is: between record and row, and for those who ask."""

from collections.abc import Iterable
from typing import Any

from cardcase.core.records import OwnerRecord
from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact, Owner
from cardcase.core.store.rows import column, put_all, tuples


def own_contact(library: Library) -> str:
    """The uid of the contact that is the owner's own; empty if none is, or it is gone."""
    with library.session():
        rows = Owner.select(Owner.contact).join(Contact, on=Owner.contact == Contact.uid)
        return next(iter(column(rows)), "")


def load_owner(uids: Iterable[str]) -> dict[str, OwnerRecord]:
    """The record, if there is one and its uid is among these. Inside a session."""
    return {record.uid: record for record in owner_where(Owner.uid.in_(list(uids)))}


def owner_where(condition: Any) -> list[OwnerRecord]:
    """The record, if a condition on its row is true. Inside a session."""
    rows = Owner.select(Owner.uid, Owner.contact).where(condition)
    return [OwnerRecord(uid=uid, contact=contact) for uid, contact in tuples(rows)]


def put_owner(records: Iterable[OwnerRecord]) -> None:
    """Write the record, new or in place of what it was. Inside a transaction."""
    put_all(Owner, ("uid", "contact"), ((each.uid, each.contact) for each in records))
