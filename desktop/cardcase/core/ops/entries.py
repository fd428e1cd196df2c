"""What an operation touched: as an entry of history, in the search index, as Changes.

All functions work inside the transaction of the operation. An operation may touch a hundred
thousand things: they are read, compared and written a slice at a time, and only uids are kept.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from peewee import chunked

from cardcase.core.card_records import CardRecord
from cardcase.core.jobs import QUIET, Progress
from cardcase.core.ops.changes import Changes
from cardcase.core.records import ContactRecord, EncounterRecord, OwnerRecord
from cardcase.core.serial import from_json, to_json
from cardcase.core.store import search
from cardcase.core.store.clock import now
from cardcase.core.store.encounter_rows import contacts_at_events
from cardcase.core.store.entities import ENTITIES, Kind, Record
from cardcase.core.store.models import Operation, OperationEntry
from cardcase.core.store.places import Place, places
from cardcase.core.store.rows import BATCH, column, insert_all, tuples, update_all

Key = tuple[Kind, str]
State = Mapping[Key, Record | None]
"""Things by kind and uid; None where there is none."""

Places = Mapping[Key, Place]
"""Where things are, or were, by kind and uid."""

# A thing's place is the last of its entry's JSON; in no text within it are quotes so bare.
_PLACE = "row"
_BEFORE_PLACE = f',"{_PLACE}":'


@dataclass(frozen=True, slots=True)
class Touched:
    """One thing an operation changed; ``place``: where it is or was, if that is known."""

    kind: Kind
    uid: str
    before: Record | None
    after: Record | None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of an operation as history keeps it, as JSON; None where it did not exist."""

    id: int
    uid: str
    before: str | None
    after: str | None

    def wanted(self, *, before: bool) -> str | None:
        """What it was before the operation, or after it."""
        return self.before if before else self.after

    @property
    def place(self) -> Place | None:
        """Where it is or was; an older program did not write that down."""
        _, known, text = (self.before or self.after or "").rpartition(_BEFORE_PLACE)
        place: Place | None = json.loads(text[:-1]) if known else None
        return place


class Tally:
    """The uids of what changed, in the order in which it did."""

    def __init__(self) -> None:
        self._uids: dict[Kind, dict[str, None]] = {kind: {} for kind in ENTITIES}
        self._shown_with: dict[str, None] = {}
        self._removed: set[str] = set()

    def add(self, kind: Kind, uid: str, *states: Record | None) -> None:
        """Count a thing that changed, as it was or is now."""
        self._uids[kind][uid] = None
        for record in states:
            self._shown_with.update(dict.fromkeys(_contacts_of(record)))
            if isinstance(record, CardRecord) and None in states:
                # What is on a photograph came or went.
                self._uids["photograph"][record.photograph] = None

    def remove(self, uids: Iterable[str]) -> None:
        """Count things that exist no more."""
        self._removed.update(uids)

    def settle(
        self,
        operation_id: int | None,
        kind: str,
        subject: str,
        progress: Progress = QUIET,
        known: Mapping[str, ContactRecord] = search.NOTHING,
    ) -> Changes:
        """Bring the search index up to date and say what changed. Raises Cancelled.

        ``known``: contacts as they are now, by uid, which need not be read for it.
        """
        # In the order written, which is that of the rows of the index: so it is written fastest.
        for some in chunked(self._contacts(), BATCH):
            progress.check()
            search.refresh(some, known)
        return self.changes(operation_id, kind, subject)

    def changes(
        self, operation_id: int | None = None, kind: str = "", subject: str = ""
    ) -> Changes:
        """What changed, with the contacts that it is shown with."""
        uids = {entity: frozenset(some) for entity, some in self._uids.items()}
        return Changes(
            operation_id,
            kind,
            subject,
            contacts=frozenset(self._contacts()),
            events=uids["event"],
            encounters=uids["encounter"],
            photographs=uids["photograph"],
            cards=uids["card"],
            lessons=uids["lesson"],
            apart=uids["apart"],
            searches=uids["search"],
            session=bool(uids["session"]),
            order=bool(uids["turn"]),
            removed=frozenset(self._removed),
        )

    def _contacts(self) -> dict[str, None]:
        at_events = contacts_at_events(self._uids["event"])
        return self._uids["contact"] | self._shown_with | dict.fromkeys(at_events)


def present(keys: Iterable[Key]) -> dict[Key, Record | None]:
    """These things as they are now."""
    wanted = list(keys)
    found = {kind: ENTITIES[kind].load(some) for kind, some in _by_kind(wanted).items()}
    return {(kind, uid): found[kind].get(uid) for kind, uid in wanted}


def places_now(keys: Iterable[Key]) -> dict[Key, Place]:
    """Where those of these things are that exist."""
    return {
        (kind, uid): place
        for kind, some in _by_kind(keys).items()
        for uid, place in places(kind, some).items()
    }


def _by_kind(keys: Iterable[Key]) -> dict[Kind, list[str]]:
    uids: dict[Kind, list[str]] = {}
    for kind, uid in keys:
        uids.setdefault(kind, []).append(uid)
    return uids


def differences(before: State, after: State, where: Places) -> list[Touched]:
    """The things of ``before`` that are not the same in ``after``."""
    return [
        Touched(kind, uid, record, after[kind, uid], where.get((kind, uid)))
        for (kind, uid), record in before.items()
        if record != after[kind, uid]
    ]


def begin_entry(kind: str, subject: str) -> int:
    """Write an operation into history, which ends the redo line; return its id."""
    end_redo_line()
    return int(Operation.insert(kind=kind, subject=subject, at=now()).execute())


def extend_entry(operation_id: int, touched: Sequence[Touched]) -> bool:
    """Make this a part of an operation in history, which ends the redo line.

    False, and nothing is written, if that was undone, or if a later one touched the same things:
    undo would come to them in the wrong order.
    """
    done = Operation.select(Operation.id).where(Operation.id >= operation_id, ~Operation.undone)
    if operation_id not in column(done):
        return False
    entry = OperationEntry
    keys = entry.select(entry.kind, entry.uid, entry.id)
    later = keys.where(entry.operation.in_(done), entry.operation > operation_id)
    new = {(each.kind, each.uid): each for each in touched}
    if not new.keys().isdisjoint((kind, uid) for kind, uid, _ in tuples(later)):
        return False
    end_redo_line()
    own = {
        (kind, uid): id_ for kind, uid, id_ in tuples(keys.where(entry.operation == operation_id))
    }
    again = [
        (entry_json(new[key].after, new[key].place), own[key]) for key in new.keys() & own.keys()
    ]
    update_all(OperationEntry, ("after",), again)
    write_touched(operation_id, [each for key, each in new.items() if key not in own])
    return True


def end_redo_line() -> None:
    """Let nothing that was undone be done again."""
    Operation.update(cut=True).where(Operation.undone, ~Operation.cut).execute()


def write_touched(operation_id: int, touched: Iterable[Touched]) -> None:
    """Write more of what the operation touched."""
    rows = (
        (
            operation_id,
            each.kind,
            each.uid,
            entry_json(each.before, each.place),
            entry_json(each.after, each.place),
        )
        for each in touched
    )
    insert_all(OperationEntry, ("operation", "kind", "uid", "before", "after"), rows)


def entries(operation_id: int, kind: Kind) -> Iterator[list[Entry]]:
    """The things of a kind that the operation touched, some hundreds at a time."""
    entry = OperationEntry
    rows = entry.select(entry.id, entry.uid, entry.before, entry.after).limit(BATCH)
    rows = rows.where(entry.operation == operation_id, entry.kind == kind).order_by(entry.id)
    last = 0
    while some := [Entry(*row) for row in tuples(rows.where(entry.id > last))]:
        yield some
        last = some[-1].id


def keep_after(some: Sequence[Entry], things: Mapping[str, Record]) -> None:
    """Let redo bring these things back as they are now, if they are not as they were left."""
    texts = ((entry_json(things.get(each.uid), each.place), each) for each in some)
    changed = ((text, each.id) for text, each in texts if text != each.after)
    update_all(OperationEntry, ("after",), changed)


def recorded(kind: Kind, text: str) -> Record:
    """The thing that an entry describes."""
    record: Record = from_json(text, ENTITIES[kind].record)
    return record


def _contacts_of(record: Record | None) -> Iterator[str]:
    """Contacts that are shown with this thing."""
    if isinstance(record, EncounterRecord):
        yield from (each.contact for each in record.participants)
    elif isinstance(record, CardRecord | OwnerRecord) and record.contact:
        yield record.contact


def entry_json(record: Record | None, place: Place | None) -> str | None:
    """A thing as an entry holds it, with its place."""
    if record is None:
        return None
    return to_json(record, **{_PLACE: place}) if place else to_json(record)
