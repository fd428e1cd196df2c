"""What was typed at review of cards that nobody has accepted yet: a note beside the database.

It is no thing of the library: no step to undo, in no copy and no export. It outlives the program,
so that closing the window costs nobody their corrections.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from cardcase.core.serial import from_json, to_json
from cardcase.core.store.library import Library
from cardcase.core.store.media import write_whole
from cardcase.core.store.models import Card
from cardcase.core.store.rows import among, column

_NOTE = "typed.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCard:
    """One card by its uid: ``values`` of the form by key, and what had been ``read`` there; where
    and why, if that was said (``meeting``)."""

    uid: str
    values: Mapping[str, str] = field(default_factory=dict)
    read: Mapping[str, str] = field(default_factory=dict)
    meeting: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Note:
    cards: tuple[TypedCard, ...] = ()


def typed_cards(library: Library) -> dict[str, TypedCard]:
    """What was typed, by card; a note that cannot be read says nothing."""
    with suppress(OSError, ValueError):
        note = from_json((library.path / _NOTE).read_text("utf-8"), _Note)
        return {card.uid: card for card in note.cards}
    return {}


def keep_typed(library: Library, cards: Iterable[TypedCard]) -> None:
    """Note what was typed from now on; of cards that are in review no more nothing is kept."""
    wanted = {card.uid: card for card in cards}
    with library.session():
        waits = Card.select(Card.uid).where(among(Card.uid, wanted), Card.state == "review")
        note = _Note(cards=tuple(wanted[uid] for uid in column(waits)))
    if note.cards:
        write_whole(library.path / _NOTE, to_json(note).encode())
    else:
        (library.path / _NOTE).unlink(missing_ok=True)
