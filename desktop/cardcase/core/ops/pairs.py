"""Front and back of one card: proposed by evidence, joined or kept apart by the owner."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cardcase.core.card_records import CardRecord, Pairing
from cardcase.core.errors import LibraryError
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import existing
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import ContactRecord, unique
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.sides import completed
from cardcase.core.store import load
from cardcase.core.store.library import Library
from cardcase.core.store.typed import drop_typed


def propose(library: Library) -> Changes:
    """Find backs among the cards in review, and write down which is whose.

    Where the evidence leaves no doubt the two are presumed to be one, unless the front is a contact
    already: that is changed only by its owner. Cards that were joined or kept apart are left as
    they are. It is no entry of history.
    """
    with operation(library, "cards.propose", recorded=False) as op:
        cards = load.cards_to_pair(library)
        settled = _settled(cards)
        found = _found(library, [card for card in cards if card.uid not in settled])
        for card in cards:
            wanted = found.get(card.uid)
            open_ = card.state == "review" and card.uid not in settled
            if open_ and card.pairing != wanted:
                op.put(replace(card, pairing=wanted))
    return op.changes


def join(
    library: Library, front_uid: str, back_uid: str, told: ContactRecord | None = None
) -> Changes:
    """Say that the second card is the back of the first, in place of any other.

    Of a front that is a contact already, the back completes that contact, and is accepted.
    ``told``: what its owner says stands on that back, where it was looked at before.
    Raises LibraryError: ``gone``, ``accepted`` (the back is a contact's already).
    """
    with library.transaction():
        front = existing(load.card(library, front_uid), front_uid)
        back = existing(load.card(library, back_uid), back_uid)
        if back.state == "accepted":
            raise LibraryError("accepted", uid=back_uid)
        contact = load.contact(library, front.contact) if front.state == "accepted" else None
        name = contact.display_name if contact else _name(front)
        with operation(library, "cards.join", name) as op:
            _join(op, front, back, contact, told)
    return op.changes


def part(library: Library, back_uid: str) -> Changes:
    """Say that a card is not the back it was taken for. Raises LibraryError ``gone``."""
    with library.transaction():
        back = existing(load.card(library, back_uid), back_uid)
        with operation(library, "cards.part", _name(back)) as op:
            if back.pairing is not None:
                op.put(replace(back, pairing=replace(back.pairing, state="apart")))
    return op.changes


def made_contact(card: CardRecord, contact: str, *, reviewed: bool) -> CardRecord:
    """The card as that of a contact, and whether its owner has looked at what was read."""
    draft = replace(card.draft, unseen=not reviewed) if card.draft else None
    return replace(card, state="accepted", contact=contact, draft=draft)


def _join(
    op: Recorder,
    front: CardRecord,
    back: CardRecord,
    contact: ContactRecord | None,
    told: ContactRecord | None,
) -> None:
    known = back.pairing if back.pairing and back.pairing.front == front.uid else None
    pairing = replace(known or Pairing(front=front.uid), state="joined")
    for other in load.backs_of(op.library, [front.uid, back.uid]):
        if other.uid != back.uid:
            op.put(replace(other, pairing=None))
    if front.pairing is not None:
        front = replace(front, pairing=None)
        op.put(front)
    back = replace(back, side="back", pairing=pairing)
    said = told or (back.draft.contact if back.draft else None)
    if contact is not None and said is not None:
        tags = unique((*contact.tags, *said.tags))
        op.put(replace(completed(contact, said), tags=tags, encounters=()))
        back = made_contact(back, contact.uid, reviewed=told is not None)
        drop_typed([back.uid])
    op.put(back)


def _settled(cards: Sequence[CardRecord]) -> set[str]:
    """The cards that their owner has decided about: joined ones, and backs that were kept apart."""
    decided = set()
    for card in cards:
        if card.pairing is not None and card.pairing.state in ("joined", "apart"):
            decided.add(card.uid)
            if card.pairing.state == "joined":
                decided.add(card.pairing.front)
    return decided


def _found(library: Library, cards: Sequence[CardRecord]) -> dict[str, Pairing]:
    """The proposed pairings by the uid of the back."""
    if len(cards) < 2:
        return {}
    # Only here: it loads the lists of legal forms and of domains.
    from cardcase.core.scan.pairs import Face
    from cardcase.core.scan.pairs import propose as proposed

    taken = _taken_at(library, cards)
    in_review = {card.uid for card in cards if card.state == "review"}
    faces = [
        Face(
            key=card.uid,
            order=order,
            draft=card.draft or Draft(),
            reading=card.reading,
            side=card.side,
            taken_at=taken.get(card.photograph, ""),
            photograph=card.photograph,
        )
        for order, card in enumerate(cards)
    ]
    return {
        pair.back: Pairing(
            front=pair.front,
            state="presumed" if pair.certain and pair.front in in_review else "proposed",
            score=pair.score,
            reasons=pair.reasons,
        )
        for pair in proposed(faces)
    }


def _taken_at(library: Library, cards: Iterable[CardRecord]) -> dict[str, str]:
    wanted = {card.photograph for card in cards}
    return {each.uid: each.taken_at for each in load.photographs(library) if each.uid in wanted}


def _name(card: CardRecord) -> str:
    return card.draft.contact.display_name if card.draft else ""
