"""What history holds of some things: looked for, and rewritten so that it never held them.

All functions work inside a transaction of the library.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator

from peewee import chunked

from cardcase.core.card_records import PhotographRecord
from cardcase.core.ops.entries import Entry, end_redo_line, entry_json, recorded
from cardcase.core.ops.existing import subject_of
from cardcase.core.records import ContactRecord, EventRecord
from cardcase.core.store.entities import Kind, Record
from cardcase.core.store.models import Operation, OperationEntry
from cardcase.core.store.rows import BATCH, among, column, tuples

NAMELESS = "…"
"""The subject of an operation whose name was erased."""
_NAMED: tuple[Kind, ...] = ("contact", "event", "photograph")


def versions(kind: Kind, texts: Collection[str]) -> dict[str, list[Record]]:
    """By uid, the older forms of the things of a kind that are, or mention, one of the texts."""
    found: dict[str, list[Record]] = defaultdict(list)
    for _, _, each in _mentioning(texts, kind):
        found[each.uid] += [form for form in _forms(kind, each) if form is not None]
    return found


def rewrite(uids: Collection[str], without: Callable[[Record], Record | None]) -> int:
    """Put each older form of what is, or mentions, one of the uids as ``without`` makes it.

    A step in which a thing no longer changes forgets that thing; an operation that has forgotten
    all is removed, any other can be undone as before. Returns how many were changed or removed.
    """
    changed: set[int] = set()
    merges: set[int] = set()
    for operation, kind, each in list(_mentioning(uids)):
        forms = _forms(kind, each)
        before, after = (form and without(form) for form in forms)
        if (before, after) == forms:
            continue
        row = OperationEntry.id == each.id
        if before == after:
            OperationEntry.delete().where(row).execute()
        else:
            values = {
                "before": entry_json(before, each.place),
                "after": entry_json(after, each.place),
            }
            OperationEntry.update(values).where(row).execute()
        changed.add(operation)
        if kind == "alias":
            merges.add(operation)
    undone = Operation.select(Operation.id).where(Operation.undone)
    taken_back = merges & set(column(undone))
    if not taken_back.isdisjoint(column(undone.where(~Operation.cut))):
        # Done again, one would remove who was merged into a contact that is no more.
        end_redo_line()
    # A merge that was taken back holds one in what it made of the other.
    for some in chunked(taken_back, BATCH):
        Operation.delete().where(among(Operation.id, some)).execute()
    for operation in changed - taken_back:
        _rename(operation)
    return len(changed)


def _rename(operation: int) -> None:
    """Name an operation after what is left in it: contacts, else an event, else a photograph."""
    entries = OperationEntry.select().where(OperationEntry.operation == operation)
    if not entries.exists():
        Operation.delete().where(Operation.id == operation).execute()
        return
    subject = NAMELESS
    for kind in _NAMED:
        rows = entries.where(OperationEntry.kind == kind).order_by(OperationEntry.id)
        count = rows.count()
        if first := rows.first():
            name = _name(recorded(kind, first.after or first.before))
            subject = subject_of([name] * count)
            break
    Operation.update(subject=subject).where(Operation.id == operation).execute()


def _forms(kind: Kind, entry: Entry) -> tuple[Record | None, Record | None]:
    """The thing of an entry before the operation, and after it."""
    before, after = entry.before, entry.after
    return (
        None if before is None else recorded(kind, before),
        None if after is None else recorded(kind, after),
    )


def _name(record: Record) -> str:
    if isinstance(record, ContactRecord):
        return record.display_name
    return record.name if isinstance(record, EventRecord | PhotographRecord) else NAMELESS


def _mentioning(
    texts: Collection[str], kind: Kind | None = None
) -> Iterator[tuple[int, Kind, Entry]]:
    """The entries of history about, or with a mention of, one of the texts.

    Each comes after the id of its operation and its kind.
    """
    if not texts:
        return
    entry = OperationEntry
    rows = entry.select(
        entry.operation, entry.kind, entry.id, entry.uid, entry.before, entry.after
    ).order_by(entry.id)
    if kind is not None:
        rows = rows.where(entry.kind == kind)
    # As they stand inside JSON. One pass over all: there may be many texts, and they are not keys.
    inside = re.compile("|".join(re.escape(json.dumps(text, ensure_ascii=False)) for text in texts))
    wanted = set(texts)
    for operation, kind_, *row in tuples(rows):
        each = Entry(*row)
        if each.uid in wanted or any(
            inside.search(text or "") for text in (each.before, each.after)
        ):
            yield operation, kind_, each
