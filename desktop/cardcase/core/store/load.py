"""Reading single things as records. Each function opens its own session of the library."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from peewee import chunked

from cardcase.core.card_records import (
    CardRecord,
    CardState,
    Origin,
    PhotographRecord,
    PhotographState,
)
from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.core.store.alias_rows import load_aliases
from cardcase.core.store.contact_rows import read_contacts
from cardcase.core.store.encounter_rows import (
    encounters_by_contact,
    events_by_name,
    load_encounters,
    load_events,
)
from cardcase.core.store.library import Library
from cardcase.core.store.models import (
    Card,
    Contact,
    Encounter,
    Event,
    Operation,
    Participant,
    Photograph,
)
from cardcase.core.store.photograph_rows import (
    cards_among,
    cards_where,
    load_cards,
    load_photographs,
    photographs_where,
)
from cardcase.core.store.rows import BATCH, among, column, row_ids, tuples
from cardcase.core.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationRecord:
    """An entry of history: ``kind`` is a code, ``at`` UTC in ISO 8601."""

    id: int
    kind: str
    subject: str
    at: str
    undone: bool


def contact(library: Library, uid: str) -> ContactRecord | None:
    """The contact with its encounters, the latest first."""
    return next(iter(contacts(library, [uid])), None)


def contacts(library: Library, uids: Collection[str]) -> list[ContactRecord]:
    """The contacts of these uids that exist, with their encounters, in the order of the uids."""
    found: dict[str, ContactRecord] = {}
    wanted = list(uids)
    with library.snapshot():
        for start in range(0, len(wanted), BATCH):
            some = wanted[start : start + BATCH]
            ids = list(row_ids(Contact, some).values())
            met = encounters_by_contact(ids)
            for row_id, record in read_contacts(ids).items():
                found[record.uid] = replace(record, encounters=tuple(met[row_id]))
    return [found[uid] for uid in wanted if uid in found]


def identified(library: Library, name: str) -> tuple[int, ContactRecord] | None:
    """The contact of this uid, else of this row id in decimal digits, with its row id.

    A uid may be that of a contact which was merged into another: then it is the other.
    """
    with library.snapshot():
        rows = Contact.select(Contact.id, Contact.uid).where(Contact.uid == name)
        # More digits than SQLite's integers have are no id.
        if not rows.exists() and name.isdecimal() and len(name) < 19:
            rows = Contact.select(Contact.id, Contact.uid).where(Contact.id == int(name))
        row = rows.first()
        if row is None and (alias := load_aliases([name]).get(name)):
            row = (
                Contact.select(Contact.id, Contact.uid).where(Contact.uid == alias.contact).first()
            )
        found = contact(library, row.uid) if row else None
    return (row.id, found) if found else None


def short_ids(library: Library, uids: Iterable[str]) -> dict[str, int]:
    """The row ids of those of the contacts that exist, by which the command line calls them."""
    found: dict[str, int] = {}
    with library.session():
        for some in chunked(uids, BATCH):
            found |= row_ids(Contact, some)
    return found


def contacts_named(library: Library, names: Iterable[str]) -> defaultdict[str, list[str]]:
    """The uids of all contacts of these names, whatever their case, by folded name."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    with library.snapshot():
        for some in chunked({fold(name) for name in names if name}, BATCH):
            rows = Contact.select(Contact.folded, Contact.uid)
            for name, uid in tuples(rows.where(among(Contact.folded, some))):
                found[name].append(uid)
    return found


def event(library: Library, uid: str) -> EventRecord | None:
    """The event."""
    return events(library, [uid]).get(uid)


def events(library: Library, uids: Collection[str]) -> dict[str, EventRecord]:
    """The events of these uids that exist."""
    with library.session():
        return load_events(uids)


def events_named(library: Library, names: Iterable[str]) -> defaultdict[str, list[EventRecord]]:
    """The events of these names, whatever their case, by folded name; the latest first."""
    with library.session():
        return events_by_name({fold(name) for name in names})


def encounter(library: Library, uid: str) -> EncounterRecord | None:
    """The encounter with its event and participants."""
    return encounters(library, [uid]).get(uid)


def encounters(library: Library, uids: Collection[str]) -> dict[str, EncounterRecord]:
    """The encounters of these uids that exist."""
    with library.snapshot():
        return load_encounters(uids)


def encounters_at(library: Library, event_uid: str) -> list[str]:
    """The uids of the encounters at an event."""
    with library.session():
        rows = Encounter.select(Encounter.uid).join(Event).where(Event.uid == event_uid)
        return column(rows)


def encounters_with(library: Library, contact_uids: Collection[str]) -> list[EncounterRecord]:
    """The encounters at which one of the contacts was, or which one of them brought about."""
    with library.snapshot():
        ids = Contact.select(Contact.id).where(among(Contact.uid, contact_uids))
        present = Participant.select(Participant.encounter).where(Participant.contact.in_(ids))
        rows = Encounter.select(Encounter.uid).where(
            Encounter.id.in_(present) | Encounter.introducer.in_(ids)
        )
        return list(load_encounters(column(rows)).values())


def photograph(library: Library, uid: str) -> PhotographRecord | None:
    """The photograph."""
    with library.session():
        return load_photographs([uid]).get(uid)


def photographs(
    library: Library, states: Collection[PhotographState] = ()
) -> list[PhotographRecord]:
    """All photographs, or those in one of the states, in the order of the pile."""
    with library.session():
        return photographs_where(*([Photograph.state.in_(states)] if states else []))


def photograph_with(library: Library, sha256: str) -> PhotographRecord | None:
    """The first photograph with these bytes that is no double and did not fail."""
    with library.session():
        found = photographs_where(
            Photograph.sha256 == sha256, Photograph.state.in_(("waiting", "read"))
        )
    return found[0] if found else None


def next_waiting(
    library: Library, in_hand: Collection[str] = frozenset()
) -> PhotographRecord | None:
    """The photograph to be taken in next or, when the bytes of all are stored, read next.

    ``in_hand``: the uids of those that are being read already.
    """
    waiting = Photograph.state == "waiting"
    with library.snapshot():
        found = photographs_where(waiting, Photograph.sha256 == "", limit=1)
        found = found or photographs_where(waiting, limit=len(in_hand) + 1)
    return next((record for record in found if record.uid not in in_hand), None)


def card(library: Library, uid: str) -> CardRecord | None:
    """The card with its reading and draft."""
    with library.session():
        return load_cards([uid]).get(uid)


def cards_on(library: Library, *photographs: str) -> list[CardRecord]:
    """The cards of a photograph, or of several, in their order on it."""
    with library.session():
        # By row ids: SQLite would rather walk through all photographs than join.
        return cards_among(Card.photograph, row_ids(Photograph, photographs).values())


def has_pages(library: Library, photograph_uid: str) -> bool:
    """Whether a file's cards lie on more than its first page."""
    with library.session():
        rows = Card.select().join(Photograph).where(Photograph.uid == photograph_uid, Card.page > 0)
        return bool(rows.exists())


def cards_of(library: Library, *contacts: str) -> list[CardRecord]:
    """The cards a contact was made of, or several were, in the order added."""
    with library.session():
        return cards_among(Card.contact, row_ids(Contact, contacts).values())


def cards_in(library: Library, state: CardState) -> list[CardRecord]:
    """The cards in a state, in the order of the pile."""
    with library.session():
        return cards_where(Card.state == state)


def count_in_review(library: Library) -> int:
    """How many cards are in review."""
    with library.session():
        return int(Card.select().where(Card.state == "review").count())


def cards_to_pair(library: Library) -> list[CardRecord]:
    """The cards in review, and the accepted ones that they may belong to: of the same batches, or
    named as the front of one; in the order of the pile."""
    waiting = Card.state == "review"
    of_batch = Photograph.batch.in_(Card.select(Photograph.batch).join(Photograph).where(waiting))
    as_front = Card.uid.in_(Card.select(Card.front).where(waiting & Card.front.is_null(False)))
    with library.session():
        return cards_where(waiting | ((Card.state == "accepted") & (of_batch | as_front)))


def pile_order(library: Library, uids: Collection[str]) -> dict[str, Origin]:
    """The cards of these uids that exist, in the order of the pile; the pages of a file in theirs.

    It reads neither readings nor drafts.
    """
    photograph = Photograph
    with library.session():
        rows = Card.select(Card.uid, photograph.name, photograph.batch, photograph.added)
        rows = rows.join(photograph).where(among(Card.uid, uids))
        shot = (photograph.turn, photograph.added, photograph.id)
        rows = rows.order_by(*shot, Card.page, Card.position, Card.id)
        return {uid: Origin(*origin) for uid, *origin in tuples(rows)}


def backs_of(library: Library, fronts: Collection[str]) -> list[CardRecord]:
    """The cards that are, may be or were taken for the backs of these cards."""
    with library.session():
        return cards_among(Card.front, fronts)


def joined_back(library: Library, front: str) -> CardRecord | None:
    """The card that is, or is presumed to be, the back of this one."""
    backs = (each for each in backs_of(library, [front]) if each.is_other_side)
    return min(backs, key=lambda each: each.pairing_state != "joined", default=None)


def history(library: Library, limit: int = 100, before: int | None = None) -> list[OperationRecord]:
    """The operations, the latest first; undone ones stay in history, marked.

    The latest is the one that was written last, whatever the clock said. ``before``: only those
    before the operation of this id, to go on from a page to the next.
    """
    with library.session():
        rows = Operation.select().order_by(Operation.id.desc()).limit(limit)
        if before is not None:
            rows = rows.where(Operation.id < before)
        return [operation_record(row) for row in rows]


def operation_record(row: Operation) -> OperationRecord:
    """The record of a row of history."""
    return OperationRecord(
        id=row.id, kind=row.kind, subject=row.subject, at=row.at, undone=row.undone
    )
