"""The card that was accepted last, as history knows it."""

from dataclasses import dataclass
from datetime import date, datetime

from cardcase.core.records import EncounterRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.models import Operation, OperationEntry
from cardcase.core.store.rows import column


@dataclass(frozen=True, slots=True, kw_only=True)
class LastAccepted:
    """What was said of the meeting, if anything; the day its photograph was taken (ISO 8601, empty
    if unknown); and the day it was accepted, where its owner is."""

    encounter: EncounterRecord | None
    photographed: str
    on: date


def last_accepted(library: Library) -> LastAccepted | None:
    """The last card that was accepted in this library and was not taken back."""
    with library.snapshot():
        accepts = Operation.select().where(Operation.kind == "card.accept", ~Operation.undone)
        last = accepts.order_by(Operation.id.desc()).first()
        if last is None:
            return None
        entry = OperationEntry
        touched = {
            kind: column(entry.select(entry.uid).where(entry.operation == last, entry.kind == kind))
            for kind in ("encounter", "card")
        }
        met = (load.encounter(library, uid) for uid in touched["encounter"])
        cards = (load.card(library, uid) for uid in touched["card"])
        pictures = (load.photograph(library, card.photograph) for card in cards if card)
        taken = next((each.taken_at for each in pictures if each and each.taken_at), "")
        return LastAccepted(
            encounter=next((each for each in met if each), None),
            photographed=taken[:10],
            on=datetime.fromisoformat(last.at).astimezone().date(),
        )
