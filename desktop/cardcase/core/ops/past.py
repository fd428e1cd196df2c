"""What history holds of some things: looked for, and rewritten so that it never held them.

All functions work inside a transaction of the library.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator

from cardcase.core.card_records import PhotographRecord
from cardcase.core.ops.entries import Touched, as_touched, record_json
from cardcase.core.ops.existing import subject_of
from cardcase.core.records import ContactRecord, EventRecord
from cardcase.core.store.entities import Kind, Record
from cardcase.core.store.models import Operation, OperationEntry

NAMELESS = "…"
"""The subject of an operation whose name was erased."""
_NAMED: tuple[Kind, ...] = ("contact", "event", "photograph")


def versions(kind: Kind, texts: Collection[str]) -> dict[str, list[Record]]:
    """By uid, the older forms of the things of a kind that are, or mention, one of the texts."""
    found: dict[str, list[Record]] = defaultdict(list)
    for _, _, each in _mentioning(texts, kind):
        found[each.uid] += [form for form in (each.before, each.after) if form is not None]
    return found


def rewrite(uids: Collection[str], without: Callable[[Record], Record | None]) -> int:
    """Put each older form of what is, or mentions, one of the uids as ``without`` makes it.

    A step in which a thing no longer changes forgets that thing; an operation that has forgotten
    all is removed, any other can be undone as before. Returns how many were changed or removed.
    """
    changed: set[int] = set()
    for entry, operation, each in list(_mentioning(uids)):
        before, after = (form and without(form) for form in (each.before, each.after))
        if (before, after) == (each.before, each.after):
            continue
        row = OperationEntry.id == entry
        if before == after:
            OperationEntry.delete().where(row).execute()
        else:
            values = {"before": record_json(before), "after": record_json(after)}
            OperationEntry.update(values).where(row).execute()
        changed.add(operation)
    for operation in changed:
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
            each = as_touched(kind, first.uid, first.before, first.after)
            subject = subject_of([_name(each.after or each.before)] * count)
            break
    Operation.update(subject=subject).where(Operation.id == operation).execute()


def _name(record: Record | None) -> str:
    if isinstance(record, ContactRecord):
        return record.display_name
    return record.name if isinstance(record, EventRecord | PhotographRecord) else NAMELESS


def _mentioning(
    texts: Collection[str], kind: Kind | None = None
) -> Iterator[tuple[int, int, Touched]]:
    """The entries of history about, or with a mention of, one of the texts."""
    if not texts:
        return
    entry = OperationEntry
    rows = entry.select(
        entry.id, entry.operation, entry.kind, entry.uid, entry.before, entry.after
    ).order_by(entry.id)
    if kind is not None:
        rows = rows.where(entry.kind == kind)
    # As they stand inside JSON. One pass over all: there may be many texts, and they are not keys.
    inside = re.compile("|".join(re.escape(json.dumps(text, ensure_ascii=False)) for text in texts))
    wanted = set(texts)
    for row in rows.tuples().iterator():
        entry_id, operation, kind_, uid, before, after = row
        if uid in wanted or inside.search(before or "") or inside.search(after or ""):
            yield entry_id, operation, as_touched(kind_, uid, before, after)
