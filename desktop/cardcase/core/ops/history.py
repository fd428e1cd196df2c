"""Undo and redo: the newest operation first, also after a restart or from another process."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from peewee import chunked

from cardcase.core.card_records import PhotographRecord
from cardcase.core.ops.changes import Changes, together
from cardcase.core.ops.entries import (
    Entry,
    Tally,
    Touched,
    entries,
    entry_json,
    keep_after,
    places_now,
    recorded,
    write_touched,
)
from cardcase.core.store.entities import ENTITIES, Kind, Record
from cardcase.core.store.library import Library
from cardcase.core.store.load import OperationRecord, operation_record
from cardcase.core.store.models import Operation, Photograph
from cardcase.core.store.photograph_rows import cards_where
from cardcase.core.store.places import reserve
from cardcase.core.store.rows import BATCH, among


def can_undo(library: Library) -> OperationRecord | None:
    """The operation that undo would take back."""
    with library.session():
        row = _newest_done()
        return operation_record(row) if row else None


def can_redo(library: Library) -> OperationRecord | None:
    """The operation that redo would do again."""
    with library.session():
        row = _oldest_undone()
        return operation_record(row) if row else None


def undo(library: Library) -> Changes | None:
    """Put everything the newest operation touched back as it was before; None if there is none."""
    with library.transaction():
        row = _newest_done()
        if row is None:
            return None
        _add_cards_read_since(row.id)
        return _switch(row, undone=True)


def undo_back_to(library: Library, operation: int) -> Changes | None:
    """Undo this operation and all after it, the newest first, or none of them.

    What is returned is named after the one that was asked for. None if it is undone already, or
    no more in history. Redo does them again one by one.
    """
    steps: list[Changes] = []
    with library.transaction():
        row = Operation.get_or_none(Operation.id == operation)
        if row is None or row.undone:
            return None
        while not steps or steps[-1].operation != operation:
            step = undo(library)
            assert step is not None  # the one asked for is not undone yet
            steps.append(step)
    return together(steps)


def redo(library: Library) -> Changes | None:
    """Do the operation that was undone last again; None if there is none."""
    with library.transaction():
        row = _oldest_undone()
        return _switch(row, undone=False) if row else None


def _newest_done() -> Any:
    return Operation.select().where(~Operation.undone).order_by(Operation.id.desc()).first()


def _oldest_undone() -> Any:
    redoable = Operation.select().where(Operation.undone, ~Operation.cut)
    return redoable.order_by(Operation.id).first()


def _add_cards_read_since(operation_id: int) -> None:
    """Let an operation have what follows from it: the cards read since from its photographs.

    They go with it, and redo brings everything back as it is at this moment.
    """
    photographs = [
        each.uid for some in entries(operation_id, "photograph") for each in some if _to_read(each)
    ]
    if not photographs:
        return
    known = {each.uid for some in entries(operation_id, "card") for each in some}
    for some in chunked(photographs, BATCH):
        cards = cards_where(among(Photograph.uid, some))
        since = [card for card in cards if card.uid not in known]
        where = places_now(("card", card.uid) for card in since)
        write_touched(
            operation_id,
            (Touched("card", card.uid, None, card, where["card", card.uid]) for card in since),
        )


def _to_read(entry: Entry) -> bool:
    """Whether the operation let a photograph be read: it was added, or was to be read again."""
    if entry.before is None or entry.after is None:
        return True
    after = recorded("photograph", entry.after)
    waiting = isinstance(after, PhotographRecord) and after.state == "waiting"
    return waiting and _stamps(entry) is None


def _stamps(entry: Entry) -> tuple[str, str] | None:
    """The events (uids) before and after an operation that only said of a photograph at which one
    it was taken; None if it did more."""
    if entry.before is None or entry.after is None:
        return None
    before, after = (recorded("photograph", text) for text in (entry.before, entry.after))
    assert isinstance(before, PhotographRecord)
    assert isinstance(after, PhotographRecord)
    only = replace(before, event=after.event) == after
    return (before.event, after.event) if only else None


def _stamps_alone(some: Sequence[Entry], there: Mapping[str, Record]) -> list[Entry]:
    """The entries of photographs; where they only were stamped, of these as they are now.

    They may have been read since, which an operation that stamped them neither did nor undoes.
    """

    def now(each: Entry) -> Entry:
        stamps, picture = _stamps(each), there.get(each.uid)
        if stamps is None or not isinstance(picture, PhotographRecord):
            return each
        before, after = (entry_json(replace(picture, event=uid), each.place) for uid in stamps)
        return replace(each, before=before, after=after)

    return [now(each) for each in some]


def _switch(row: Any, *, undone: bool) -> Changes:
    """Make each thing of an operation what it was before it, or after it.

    What refers to others goes first and comes last.
    """
    tally = Tally()
    coming = {
        kind: _leave(row.id, kind, tally, undone=undone) for kind in reversed(tuple(ENTITIES))
    }
    for kind, uids in reversed(coming.items()):
        _return(row.id, kind, uids, tally, undone=undone)
    Operation.update(undone=undone).where(Operation.id == row.id).execute()
    return tally.settle(row.id, row.kind, row.subject)


def _leave(operation_id: int, kind: Kind, tally: Tally, *, undone: bool) -> set[str]:
    """Remove the things of a kind that shall not be; the uids of those that shall be otherwise."""
    coming: set[str] = set()
    leaving: list[str] = []
    for some in entries(operation_id, kind):
        there = ENTITIES[kind].load(each.uid for each in some)
        if kind == "photograph":
            some = _stamps_alone(some, there)
        if undone:
            keep_after(some, there)
        for each in some:
            now, wanted = there.get(each.uid), each.wanted(before=undone)
            if not _describes(wanted, now, kind):
                tally.add(kind, each.uid, now, *_nothing(wanted))
                (leaving.append if wanted is None else coming.add)(each.uid)
    ENTITIES[kind].delete(leaving)
    tally.remove(leaving)
    return coming


def _return(
    operation_id: int, kind: Kind, uids: Collection[str], tally: Tally, *, undone: bool
) -> None:
    """Put these things of a kind as they shall be."""
    if not uids:
        return
    for some in entries(operation_id, kind):
        back = [each for each in some if each.uid in uids]
        if kind == "photograph":
            back = _stamps_alone(back, ENTITIES[kind].load(each.uid for each in back))
        reserve(kind, {each.uid: place for each in back if (place := each.place)})
        wanted = (each.wanted(before=undone) for each in back)
        records = [recorded(kind, text) for text in wanted if text is not None]
        ENTITIES[kind].put(records)
        instead = {each.uid: each.wanted(before=not undone) for each in back}
        for record in records:
            tally.add(kind, record.uid, record, *_nothing(instead[record.uid]))


def _nothing(text: str | None) -> tuple[None, ...]:
    """The state of what is not there, as one more; nothing for what is."""
    return () if text is not None else (None,)


def _describes(text: str | None, thing: Record | None, kind: Kind) -> bool:
    if text is None or thing is None:
        return text is None and thing is None
    return recorded(kind, text) == thing
