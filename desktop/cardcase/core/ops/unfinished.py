"""What is typed in the review, kept before the card is decided, and in forms, kept before they are
saved.

It is no entry of history: nothing has become of it yet, and Ctrl+Z in the form takes it back.
"""

from collections.abc import Collection

from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.typed import drop_typed, put_typed, put_typed_as, put_typed_in_form


def keep(library: Library, uid: str, said: str, taken_in: Collection[str] = ()) -> None:
    """Keep what was typed on a card (JSON; empty for nothing), if it is still in review.

    ``taken_in``: the cards of which it holds what was typed on them, as on a back by itself.
    """
    with library.transaction():
        card = load.card(library, uid)
        if card is not None and card.state == "review":
            put_typed(uid, said)
            drop_typed(taken_in)


def keep_form(library: Library, uid: str, said: str) -> None:
    """Keep what was typed in the form of a contact, of an empty uid: of a new one (JSON; empty for
    nothing). With a contact that is gone nothing is kept."""
    with library.transaction():
        put_typed_in_form(uid, said)


def keep_as(library: Library, name: str, said: str) -> None:
    """Keep what was typed in another form, by its name (JSON; empty for nothing)."""
    with library.transaction():
        put_typed_as(name, said)
