"""Cards in review: accepted as contacts, rejected, or kept for later."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from cardcase.core.card_records import CardRecord, CardState, Pairing, PhotographRecord
from cardcase.core.errors import LibraryError, ScanError
from cardcase.core.match.again import Known, with_new_job
from cardcase.core.match.plan import added
from cardcase.core.ops import encounters, events, lessons, pairs, photographs, sessions
from cardcase.core.ops.changes import Changes
from cardcase.core.ops.existing import FEW, existing, subject_of
from cardcase.core.ops.intake import accepted_suffix
from cardcase.core.ops.operation import Recorder, operation
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord, apart, new_uid
from cardcase.core.scan.result import ScannedPhotograph
from cardcase.core.scan.sides import with_back
from cardcase.core.store import load
from cardcase.core.store.clock import now, today
from cardcase.core.store.library import Library
from cardcase.core.store.typed import drop_typed


def accept(
    library: Library,
    uid: str,
    contact: ContactRecord,
    encounter: EncounterRecord | None = None,
    others: Sequence[ContactRecord] = (),
    shown_back: str = "",
    known: Known | None = None,
    *,
    reviewed: bool = True,
) -> Changes:
    """Make a card a contact that was met there and then: all of it, and one step to undo.

    The contact is new when its uid is empty or unknown, else the known one is changed. The contact
    takes part in the encounter without being named in it; a new event is made with it.
    ``others``: further people on the same card, each a new contact that was met with the first and
    has the same picture. A joined back goes with its front, as does the one that was shown with it
    (``shown_back``, its uid); one that is only presumed to belong to it stays in review and is
    asked about. What its owner corrected is learned, unless nobody has ``reviewed`` it:
    then its draft says that it is unseen.
    ``known``: who this is. The card and the encounter of a contact that is in the library go to
    that one, which keeps what it has and gets what is new, and no meeting twice: one that says
    nothing more than another of that day and event; of another one it is remembered that the two
    are not the same.
    Raises LibraryError: ``gone`` (the card, or the known contact), ``accepted`` (it was accepted
    already).
    """
    told = replace(contact, uid=contact.uid or new_uid(), encounters=())
    with library.transaction():
        contact = _who(library, told, encounter, known)
        with operation(library, "card.accept", contact.display_name) as op:
            card = _open_card(library, uid)
            further = [replace(each, uid=new_uid(), encounters=()) for each in others]
            op.put(contact, *further)
            if known is not None and known.answer == "other":
                op.put(apart(contact.uid, known.contact))
            if encounter is not None:
                encounter = encounters.noted(library, contact.uid, encounter) or encounter
                for each in (contact, *further):
                    encounter = encounters.with_participant(encounter, each.uid)
                encounters.put(op, encounter)
            accepted = pairs.made_contact(card, contact.uid, reviewed=reviewed)
            accepted = replace(accepted, pairing=_settled(card))
            op.put(accepted)
            drop_typed([uid])
            for back in _backs(library, uid, shown_back):
                if back.pairing_state == "joined":
                    op.put(pairs.made_contact(back, contact.uid, reviewed=reviewed))
                    drop_typed([back.uid])
                    card = with_back(card, back)
                else:
                    op.put(back)
            # A card is one contact's; the others have it as a card of their own.
            op.put(*(replace(accepted, uid=new_uid(), contact=each.uid) for each in further))
            if reviewed:
                # What the contact had before says nothing of how the card was read.
                lessons.learn(op, card, told)
    return op.changes


def reject(library: Library, uid: str) -> Changes:
    """Say that it is no card, and its joined back is none.

    Raises LibraryError: ``gone``, ``accepted``.
    """
    with library.transaction(), operation(library, "card.reject", _file_of(library, uid)) as op:
        _turn(op, uid, "review", "rejected")
    return op.changes


def reopen(library: Library, uid: str) -> Changes:
    """Let a card that was said to be none wait for review again, with its joined back.

    Raises LibraryError: ``gone``, ``accepted``.
    """
    with library.transaction(), operation(library, "card.reopen", _file_of(library, uid)) as op:
        _turn(op, uid, "rejected", "review")
    return op.changes


def save_scanned(
    library: Library,
    name: str,
    data: bytes,
    scanned: ScannedPhotograph,
    encounter_for: Callable[[CardRecord], EncounterRecord | None],
    known_for: Callable[[CardRecord], Known | None] = lambda _: None,
    at: EventRecord | None = None,
) -> Changes:
    """Store a photograph with its reading and make its cards contacts, as one step to undo.

    ``known_for`` says of a card whose it is, as in :func:`accept`. A card on which nothing can be
    called a name stays in review. ``at``: the event it was taken at, where that was said; else the
    one that is open. Raises ScanError: ``no_card``,
    ``duplicate`` (the library has these bytes), and those of a file that is no picture.
    """
    named = (card.draft.contact.display_name for card in scanned.cards)
    subject = subject_of([called for called in named if called], FEW)
    with operation(library, "cards.save", subject or name) as op:
        for card in _stored(op, name, data, scanned, at):
            if card.draft and card.draft.contact.display_name:
                accept(
                    library,
                    card.uid,
                    card.draft.contact,
                    encounter_for(card),
                    known=known_for(card),
                    reviewed=False,
                )
    return op.changes


def save_back(
    library: Library,
    name: str,
    data: bytes,
    scanned: ScannedPhotograph,
    front_uid: str,
    into: int | None = None,
    at: EventRecord | None = None,
) -> Changes:
    """Store the photograph of one card as the back of another, as one step to undo.

    The contact of the front has what the back adds. ``into``: the entry of history by which the
    front was saved; undoing that takes back both. ``at`` as in :func:`save_scanned`; raises
    ScanError as that does, LibraryError ``gone``.
    """
    front = existing(load.card(library, front_uid), front_uid)
    subject = front.draft.contact.display_name if front.draft else ""
    with operation(library, "cards.save", subject or name, into=into) as op:
        (back,) = _stored(op, name, data, scanned, at)
        pairs.join(library, front_uid, back.uid)
    return op.changes


def _stored(
    op: Recorder, name: str, data: bytes, scanned: ScannedPhotograph, at: EventRecord | None
) -> list[CardRecord]:
    """A photograph that is new to the library, with its cards in review."""
    if not scanned.cards:
        raise ScanError("no_card")
    sha256 = op.library.media.put(data, accepted_suffix(data))
    if first := load.photograph_with(op.library, sha256):
        raise ScanError("duplicate", first=first.uid, name=first.name)
    record = PhotographRecord(
        uid=new_uid(),
        name=name,
        sha256=sha256,
        batch=new_uid(),
        added=now(),
        event=events.ensure(op, [at])[at].uid if at else sessions.stamp(op.library),
    )
    op.put(record)
    photographs.add_scanned(op.library, record.uid, scanned)
    return load.cards_on(op.library, record.uid)


def _who(
    library: Library,
    told: ContactRecord,
    encounter: EncounterRecord | None,
    known: Known | None,
) -> ContactRecord:
    """The contact as a card makes it: a new one, or the one that it is said to be."""
    if known is None or known.answer == "other":
        return told
    contact = existing(load.contact(library, known.contact), known.contact)
    if known.answer == "new_job":
        met = encounter.when if encounter is not None else ""
        contact = with_new_job(contact, told, met or today().isoformat())
    else:
        contact = added(contact, told)
    return replace(contact, encounters=())


def _settled(card: CardRecord) -> Pairing | None:
    """Of whom an accepted card is the back: whoever accepts it by itself takes it for none."""
    if card.pairing is not None and card.pairing_state == "presumed":
        return replace(card.pairing, state="apart")
    return card.pairing


def _backs(library: Library, front: str, shown: str) -> Iterator[CardRecord]:
    """The backs of a card that is accepted: joined, or now only proposed where nobody saw them."""
    backs = {card.uid: card for card in load.backs_of(library, [front])}
    if shown and (seen := load.card(library, shown)):
        # The reader may have thought again since.
        backs[shown] = replace(seen, pairing=seen.pairing or Pairing(front=front))
    for back in backs.values():
        if back.pairing is None or back.state != "review":
            continue
        if back.pairing_state == "joined" or back.uid == shown:
            pairing = replace(back.pairing, front=front, state="joined")
            yield replace(back, side="back", pairing=pairing)
        elif back.pairing_state == "presumed":
            yield replace(back, pairing=replace(back.pairing, state="proposed"))


def _turn(op: Recorder, uid: str, before: CardState, after: CardState) -> None:
    """Give a card another state, and its back with it."""
    back = load.joined_back(op.library, uid)
    op.put(replace(_open_card(op.library, uid), state=after))
    drop_typed([uid])
    if back is not None and back.state == before:
        op.put(replace(back, state=after))
        drop_typed([back.uid])


def _file_of(library: Library, uid: str) -> str:
    picture = load.photograph(library, _open_card(library, uid).photograph)
    return picture.name if picture else ""


def _open_card(library: Library, uid: str) -> CardRecord:
    card = existing(load.card(library, uid), uid)
    if card.state == "accepted":
        raise LibraryError("accepted", uid=uid)
    return card
