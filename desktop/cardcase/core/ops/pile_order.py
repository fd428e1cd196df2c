"""The order in which the waiting photographs are read, as their owner wants it.

As stopping and pausing, it is how the program works and no change of what the library says: it is
kept in the library, and is no entry of history.
"""

from collections.abc import Collection, Sequence

from cardcase.core.ops.changes import Changes
from cardcase.core.store.library import Library
from cardcase.core.store.models import Photograph
from cardcase.core.store.pile import in_pile
from cardcase.core.store.rows import row_ids, tuples, update_all


def move(library: Library, uids: Sequence[str], before: str | None = None) -> Changes:
    """Let photographs be read right before another one, or after all that wait now.

    Only those that wait change places, among themselves; what is added later comes after them.
    """
    photograph = Photograph
    with library.transaction():
        rows = photograph.select(photograph.uid, photograph.state, photograph.turn)
        order = (photograph.turn, photograph.added, photograph.id)
        pile = list(tuples(rows.where(in_pile()).order_by(*order)))
        waiting = {uid for uid, state, _ in pile if state == "waiting"}
        turns = turns_of(arranged([uid for uid, _, _ in pile], waiting, uids, before))
        changed = {uid: turns[uid] for uid, _, turn in pile if turns[uid] != turn}
        ids = row_ids(photograph, changed)
        update_all(photograph, ("turn",), ((turn, ids[uid]) for uid, turn in changed.items()))
    return Changes(kind="photographs.order")


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
