"""What an operation touched: as an entry of history, in the search index, as Changes.

All functions work inside the transaction of the operation.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cardcase.core.card_records import CardRecord
from cardcase.core.ops.changes import Changes
from cardcase.core.records import EncounterRecord
from cardcase.core.serial import from_json, to_json
from cardcase.core.store import search
from cardcase.core.store.clock import now
from cardcase.core.store.encounter_rows import contacts_at_events
from cardcase.core.store.entities import ENTITIES, Kind, Record
from cardcase.core.store.models import Operation, OperationEntry
from cardcase.core.store.rows import insert_all, tuples

Key = tuple[Kind, str]
State = Mapping[Key, Record | None]
"""Things by kind and uid; None where there is none."""


@dataclass(frozen=True, slots=True)
class Touched:
    """One thing an operation changed."""

    kind: Kind
    uid: str
    before: Record | None
    after: Record | None


def present(keys: Iterable[Key]) -> dict[Key, Record | None]:
    """These things as they are now."""
    wanted = list(keys)
    uids: dict[Kind, list[str]] = {}
    for kind, uid in wanted:
        uids.setdefault(kind, []).append(uid)
    found = {kind: ENTITIES[kind].load(some) for kind, some in uids.items()}
    return {(kind, uid): found[kind].get(uid) for kind, uid in wanted}


def differences(before: State, after: State) -> list[Touched]:
    """The things of ``before`` that are not the same in ``after``."""
    return [
        Touched(kind, uid, record, after[kind, uid])
        for (kind, uid), record in before.items()
        if record != after[kind, uid]
    ]


def write_entry(kind: str, subject: str, touched: Sequence[Touched]) -> int:
    """Write an operation into history, which ends the redo line; return its id."""
    Operation.update(cut=True).where(Operation.undone, ~Operation.cut).execute()
    operation_id: int = Operation.insert(kind=kind, subject=subject, at=now()).execute()
    write_touched(operation_id, touched)
    return operation_id


def write_touched(operation_id: int, touched: Sequence[Touched]) -> None:
    """Write what the operation touched, in place of what was written before."""
    OperationEntry.delete().where(OperationEntry.operation == operation_id).execute()
    rows = (
        {
            "operation": operation_id,
            "kind": each.kind,
            "uid": each.uid,
            "before": _json(each.before),
            "after": _json(each.after),
        }
        for each in touched
    )
    insert_all(OperationEntry, rows)


def read_touched(operation_id: int) -> list[Touched]:
    """What the operation touched."""
    entry = OperationEntry
    rows = entry.select(entry.kind, entry.uid, entry.before, entry.after)
    rows = rows.where(entry.operation == operation_id).order_by(entry.id)
    return [
        Touched(kind, uid, _record(kind, before), _record(kind, after))
        for kind, uid, before, after in tuples(rows)
    ]


def settle(
    operation_id: int | None, kind: str, subject: str, touched: Sequence[Touched]
) -> Changes:
    """Bring the search index up to date and say what changed."""
    uids = {
        entity: frozenset(each.uid for each in touched if each.kind == entity)
        for entity in ENTITIES
    }
    contacts = uids["contact"].union(
        *(_contacts_of(record) for each in touched for record in (each.before, each.after)),
        contacts_at_events(uids["event"]),
    )
    search.refresh(contacts)
    return Changes(
        operation_id,
        kind,
        subject,
        contacts=contacts,
        events=uids["event"],
        encounters=uids["encounter"],
        photographs=uids["photograph"],
        cards=uids["card"],
        lessons=uids["lesson"],
        apart=uids["apart"],
        removed=frozenset(each.uid for each in touched if each.after is None),
    )


def _contacts_of(record: Record | None) -> Iterator[str]:
    """Contacts that are shown with this thing."""
    if isinstance(record, EncounterRecord):
        yield from (each.contact for each in record.participants)
    elif isinstance(record, CardRecord) and record.contact:
        yield record.contact


def _json(record: Record | None) -> str | None:
    return None if record is None else to_json(record)


def _record(kind: Kind, text: str | None) -> Record | None:
    if text is None:
        return None
    record: Record = from_json(text, ENTITIES[kind].record)
    return record
