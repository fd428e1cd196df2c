"""Cards that were read again as their owner says they lie, and cards that the finder missed."""

from collections.abc import Mapping
from dataclasses import replace

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import LibraryError
from cardcase.core.ops import photographs
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing, subject_of
from cardcase.core.ops.operation import operation
from cardcase.core.scan.result import ScannedCard
from cardcase.core.store import load
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library


def put_readings(library: Library, readings: Mapping[str, ScannedCard]) -> Changes:
    """Put a new reading in place of that of each of these cards (by uid), as one step to undo.

    Only what was read changes: what a card goes with, and where it came from, stays. A card that
    has left the review in the meantime is left alone. Raises LibraryError ``gone`` or ``accepted``
    if all have.
    """
    images = {uid: library.media.put(scanned.image) for uid, scanned in readings.items()}
    with library.transaction():
        known = ENTITIES["card"].load(readings)
        cards = [card for card in known.values() if card.state == "review"]
        if not cards:
            left = [card.state for card in known.values()]
            raise LibraryError("accepted" if "accepted" in left else "gone")
        subject = subject_of([_called(library, card) for card in cards])
        with operation(library, "card.reread", subject) as op:
            op.put(*(_read(card, readings[card.uid], images[card.uid]) for card in cards))
    return op.changes


def add_card(library: Library, photograph_uid: str, scanned: ScannedCard) -> Changes:
    """Put one more card of a photograph into review, as one step to undo.

    A photograph on which none was found counts as read from now on. Raises LibraryError ``gone``,
    also while it waits to be read.
    """
    image = library.media.put(scanned.image)
    with library.transaction():
        record = existing(load.photograph(library, photograph_uid), photograph_uid)
        if record.state not in ("read", "failed"):
            raise LibraryError("gone", uid=photograph_uid)
        others = load.cards_on(library, photograph_uid)
        position = 1 + max((card.position for card in others), default=-1)
        with operation(library, "card.add", record.name) as op:
            if record.state == "failed":
                op.put(replace(record, state="read", error=""))
            op.put(photographs.card_of(photograph_uid, position, scanned, image))
    return op.changes


def _read(card: CardRecord, scanned: ScannedCard, image: str) -> CardRecord:
    return replace(
        card,
        quad=scanned.quad,
        rotation=scanned.rotation,
        # Of what its owner, or the evidence, has made somebody's back the print decides nothing.
        side=card.side if card.is_other_side else scanned.side,
        image=image,
        reading=scanned.reading,
        draft=scanned.draft,
    )


def _called(library: Library, card: CardRecord) -> str:
    if card.draft and (name := card.draft.contact.display_name):
        return name
    record = load.photograph(library, card.photograph)
    return record.name if record else ""
