"""Undo and redo: the newest operation first, also after a restart or from another process."""

from collections.abc import Sequence
from typing import Any

from cardcase.core.ops.changes import Changes
from cardcase.core.ops.entries import (
    Key,
    Places,
    State,
    Touched,
    differences,
    places_now,
    present,
    read_touched,
    settle,
    write_touched,
)
from cardcase.core.store.entities import ENTITIES, Record
from cardcase.core.store.library import Library
from cardcase.core.store.load import OperationRecord, operation_record
from cardcase.core.store.models import Operation, Photograph
from cardcase.core.store.photograph_rows import cards_where
from cardcase.core.store.places import Place, reserve


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
        touched = read_touched(row.id)
        before: dict[Key, Record | None] = {(each.kind, each.uid): each.before for each in touched}
        # Cards read since from a photograph of this operation are its consequence: they go with
        # it, and redo brings everything back as it is at this moment.
        before |= dict.fromkeys(_cards_on(before).keys() - before.keys())
        after = present(before)
        where = _places(touched) | places_now(before)
        touched = [Touched(*key, before[key], after[key], where.get(key)) for key in before]
        write_touched(row.id, touched)
        return _switch(row, after, before, where, undone=True)


def redo(library: Library) -> Changes | None:
    """Do the operation that was undone last again; None if there is none."""
    with library.transaction():
        row = _oldest_undone()
        if row is None:
            return None
        touched = read_touched(row.id)
        after: State = {(each.kind, each.uid): each.after for each in touched}
        return _switch(row, present(after), after, _places(touched), undone=False)


def _newest_done() -> Any:
    return Operation.select().where(~Operation.undone).order_by(Operation.id.desc()).first()


def _oldest_undone() -> Any:
    redoable = Operation.select().where(Operation.undone, ~Operation.cut)
    return redoable.order_by(Operation.id).first()


def _places(touched: Sequence[Touched]) -> dict[Key, Place]:
    return {(each.kind, each.uid): each.place for each in touched if each.place}


def _switch(row: Any, now: State, wanted: State, where: Places, *, undone: bool) -> Changes:
    touched = differences(now, wanted, where)
    _apply(touched)
    Operation.update(undone=undone).where(Operation.id == row.id).execute()
    return settle(row.id, row.kind, row.subject, touched)


def _apply(touched: Sequence[Touched]) -> None:
    """Make each thing what it is ``after``: what refers to others goes first and comes last."""
    for kind, entity in reversed(tuple(ENTITIES.items())):
        entity.delete([each.uid for each in touched if each.kind == kind and each.after is None])
    for kind, entity in ENTITIES.items():
        coming = [each for each in touched if each.kind == kind and each.after is not None]
        gone = [each for each in coming if each.before is None]
        reserve(kind, {each.uid: each.place for each in gone if each.place})
        entity.put([each.after for each in coming])


def _cards_on(things: State) -> dict[Key, Record | None]:
    photographs = [uid for kind, uid in things if kind == "photograph"]
    cards = cards_where(Photograph.uid.in_(photographs)) if photographs else []
    return {("card", card.uid): card for card in cards}
