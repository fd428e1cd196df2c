"""The order in which the waiting photographs are read, as their owner wants it."""

from collections.abc import Collection, Sequence

from cardcase.core.card_records import TurnRecord
from cardcase.core.ops import history
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import FEW, subject_of
from cardcase.core.ops.operation import operation
from cardcase.core.store.library import Library
from cardcase.core.store.models import Photograph
from cardcase.core.store.pile import in_pile
from cardcase.core.store.rows import tuples


def move(library: Library, uids: Sequence[str], before: str | None = None) -> Changes:
    """Let photographs be read right before another one, or after all that wait now.

    Only those that wait change places, among themselves; what is added later comes after them.
    Moving the same ones on and on is one step to undo.
    """
    photograph = Photograph
    with library.transaction():
        rows = photograph.select(photograph.uid, photograph.name, photograph.state, photograph.turn)
        order = (photograph.turn, photograph.added, photograph.id)
        pile = list(tuples(rows.where(in_pile()).order_by(*order)))
        waiting = {uid: name for uid, name, state, _ in pile if state == "waiting"}
        standing = [uid for uid, *_ in pile]
        wanted = arranged(standing, waiting, uids, before)
        turns = turns_of(wanted) if wanted != standing else {uid: turn for uid, *_, turn in pile}
        subject = subject_of([waiting[uid] for uid in uids if uid in waiting], FEW)
        with operation(
            library, "photographs.order", subject, into=_going_on(library, subject)
        ) as op:
            op.put(
                *(
                    TurnRecord(uid=uid, turn=turns[uid])
                    for uid, *_, turn in pile
                    if turns[uid] != turn
                )
            )
    return op.changes


def _going_on(library: Library, subject: str) -> int | None:
    """The newest entry of history, if these photographs were moved by it already."""
    newest = history.can_undo(library)
    same = newest is not None and (newest.kind, newest.subject) == ("photographs.order", subject)
    return newest.id if newest is not None and same else None


def arranged(
    pile: Sequence[str], waiting: Collection[str], moved: Sequence[str], before: str | None
) -> list[str]:
    """The pile once the ``moved`` stand right before another, or at the end of the waiting.

    The others keep their places: what waits shares the places that it had.
    """
    going = [uid for uid in dict.fromkeys(moved) if uid in waiting]
    staying = [uid for uid in pile if uid in waiting and uid not in going]
    place = staying.index(before) if before in staying else len(staying)
    row = iter((*staying[:place], *going, *staying[place:]))
    return [next(row) if uid in waiting else uid for uid in pile]


def turns_of(pile: Sequence[str]) -> dict[str, int]:
    """The turn of each: below zero, where whatever comes later begins."""
    return {uid: turn for turn, uid in enumerate(pile, -len(pile))}
