"""Aliases and pairs told apart, between records and rows. All work inside a session."""

from collections.abc import Collection, Iterable
from dataclasses import astuple
from typing import Any

from peewee import chunked

from cardcase.core.records import AliasRecord, ApartRecord
from cardcase.core.store.models import Alias, Apart
from cardcase.core.store.rows import BATCH, dicts, field_names, put_all, tuples


def load_aliases(uids: Iterable[str]) -> dict[str, AliasRecord]:
    """The aliases of these uids that exist."""
    found: dict[str, AliasRecord] = {}
    for some in chunked(uids, BATCH):
        rows = Alias.select(Alias.uid, Alias.contact).where(Alias.uid.in_(some))
        found.update((uid, AliasRecord(uid=uid, contact=contact)) for uid, contact in tuples(rows))
    return found


def aliases_of(contact_uids: Collection[str]) -> list[AliasRecord]:
    """The aliases by which these contacts (some hundreds at most) are known."""
    return aliases_where(Alias.contact.in_(list(contact_uids)))


def aliases_where(condition: Any) -> list[AliasRecord]:
    """The aliases that a condition on their rows is true of, in the order of these."""
    rows = Alias.select(Alias.uid, Alias.contact).where(condition).order_by(Alias.id)
    return [AliasRecord(uid=uid, contact=contact) for uid, contact in tuples(rows)]


def put_aliases(records: Iterable[AliasRecord]) -> None:
    """Write aliases, new or in place of what they were."""
    _put(Alias, records)


def load_apart(uids: Iterable[str]) -> dict[str, ApartRecord]:
    """The pairs of these uids that exist."""
    found: dict[str, ApartRecord] = {}
    for some in chunked(uids, BATCH):
        for row in dicts(Apart.select().where(Apart.uid.in_(some))):
            found[row["uid"]] = ApartRecord(uid=row["uid"], one=row["one"], other=row["other"])
    return found


def apart_from(contact_uids: Collection[str]) -> list[ApartRecord]:
    """The pairs in which one of these contacts (some hundreds at most) is told apart."""
    wanted = list(contact_uids)
    return apart_where(Apart.one.in_(wanted) | Apart.other.in_(wanted))


def apart_where(condition: Any) -> list[ApartRecord]:
    """The pairs that a condition on their rows is true of, in the order of these."""
    rows = Apart.select(Apart.uid, Apart.one, Apart.other).where(condition).order_by(Apart.id)
    return [ApartRecord(uid=uid, one=one, other=other) for uid, one, other in tuples(rows)]


def all_apart() -> frozenset[frozenset[str]]:
    """All pairs of contacts that are told apart."""
    return frozenset(frozenset(pair) for pair in tuples(Apart.select(Apart.one, Apart.other)))


def put_apart(records: Iterable[ApartRecord]) -> None:
    """Write pairs, new or in place of what they were."""
    _put(Apart, records)


def _put(model: Any, records: Iterable[AliasRecord | ApartRecord]) -> None:
    rows = {record.uid: record for record in records}
    if rows:
        names = field_names(next(iter(rows.values())))
        put_all(model, names, (astuple(each) for each in rows.values()))
