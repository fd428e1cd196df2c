"""Reading events as their pages show them: the list, who was met, what was photographed.

Each function opens its own session of the library. The list is paged by key, never by offset.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from cardcase.core.card_records import PhotographRecord
from cardcase.core.records import Channel, ContactRecord, EventRecord, unique
from cardcase.core.store import browse, load
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.encounter_rows import event_of
from cardcase.core.store.library import Library
from cardcase.core.store.models import Event, Photograph
from cardcase.core.store.photograph_rows import photographs_where
from cardcase.core.store.rows import BATCH, among, execute
from cardcase.core.text import words

Key = tuple[str, int]
"""The start and row id of the event after which a page begins."""

_COLUMNS = "id, uid, name, kind, place, start, end, notes"
_PEOPLE = (
    "(SELECT COUNT(DISTINCT p.contact_id) FROM encounter m "
    "JOIN participant p ON p.encounter_id = m.id WHERE m.event_id = event.id)"
)
_MET = (
    'SELECT c.uid, m."when", m.why FROM event e JOIN encounter m ON m.event_id = e.id '
    "JOIN participant p ON p.encounter_id = m.id JOIN contact c ON c.id = p.contact_id "
    'WHERE e.uid = ? ORDER BY m."when", m.id, p.position'
)
# Of several the last one read counts.
_SINCE = (
    'SELECT c.uid, m."when", m.channel FROM event e JOIN encounter there ON there.event_id = e.id '
    "JOIN participant p ON p.encounter_id = there.id JOIN contact c ON c.id = p.contact_id "
    "JOIN participant q ON q.contact_id = c.id JOIN encounter m ON m.id = q.encounter_id "
    'WHERE e.uid = ? AND m.event_id IS NOT e.id AND m."when" > ? ORDER BY m."when", m.id'
)
_SHOWN = (
    "SELECT id FROM photograph WHERE event = :event AND thumbnail <> '' UNION "
    "SELECT ph.id FROM event e JOIN encounter m ON m.event_id = e.id "
    "JOIN participant p ON p.encounter_id = m.id JOIN card c ON c.contact_id = p.contact_id "
    "JOIN photograph ph ON ph.id = c.photograph_id "
    "WHERE e.uid = :event AND ph.thumbnail <> '' "
    "AND NOT EXISTS (SELECT 1 FROM event WHERE event.uid = ph.event) AND (ph.taken_at = '' OR "
    "(substr(ph.taken_at, 1, length(:first)) >= :first "
    "AND (:last = '' OR substr(ph.taken_at, 1, length(:last)) <= :last)))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event of the list, how many people were met there, and the key to continue after it."""

    event: EventRecord
    people: int
    position: Key


@dataclass(frozen=True, slots=True, kw_only=True)
class MetThere:
    """Somebody who was met at an event: why, and the latest word since, if there was one."""

    contact: ContactRow
    why: str
    word: str = ""
    channel: Channel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A photograph of an event's days: whose cards are on it, as far as they have names.

    ``waiting``: how many of its cards are in review.
    """

    photograph: PhotographRecord
    names: tuple[str, ...]
    waiting: int


def events_page(
    library: Library, query: str = "", after: Key | None = None, limit: int = 100
) -> list[EventRow]:
    """The next events, the latest first, those without a date last.

    Each word of the query is in the event's name, without case and diacritics, or in its date.
    """
    wanted = words(query)
    conditions = ["(instr(folded, ?) OR instr(start, ?))"] * len(wanted)
    values: list[object] = [word for word in wanted for _ in range(2)]
    if after is not None:
        conditions.append("(start, id) < (?, ?)")
        values += after
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    with library.session():
        rows = execute(
            f"SELECT {_COLUMNS}, {_PEOPLE} FROM event {where}ORDER BY start DESC, id DESC LIMIT ?",
            [*values, limit],
        )
        return [_row(row) for row in rows]


def met_there(library: Library, event: EventRecord) -> list[MetThere]:
    """Who was met at the event, in the order of the list of contacts."""
    with library.snapshot():
        why: dict[str, list[str]] = {}
        for uid, _, said in execute(_MET, [event.uid]):
            why.setdefault(uid, []).append(said)
        last = event.end or event.start
        since = {uid: rest for uid, *rest in execute(_SINCE, [event.uid, f"{last}~"])}
        people: list[ContactRow] = []
        uids = list(why)
        for start in range(0, len(uids), BATCH):
            people += browse.contacts_among(library, uids[start : start + BATCH])
        people.sort(key=lambda each: each.position)
    found = []
    for each in people:
        word, channel = since.get(each.uid, ("", None))
        said = "; ".join(unique(why[each.uid]))
        found.append(MetThere(contact=each, why=said, word=word, channel=channel))
    return found


def photographs_at(library: Library, event: EventRecord) -> list[PhotographRecord]:
    """What was photographed at the event, in the order added.

    That is what was captured while one was there, and the cards of people met there, unless their
    photograph was taken on other days.
    """
    last = event.end or event.start
    values = {"event": event.uid, "first": event.start, "last": last}
    with library.snapshot():
        ids = [row for (row,) in execute(_SHOWN, values)]  # type: ignore[arg-type]
        return photographs_where(among(Photograph.id, ids)) if ids else []


def stamped_with(library: Library, event_uid: str) -> list[PhotographRecord]:
    """The photographs with this stamp, in the order added."""
    with library.session():
        return photographs_where(Photograph.event == event_uid)


def taken_then(library: Library, event: EventRecord) -> list[Taken]:
    """The photographs taken (EXIF) in the event's days that belong to no event.

    None of an event without a date; none whose cards are all of people who have met at an event in
    those days already.
    """
    if not event.start:
        return []
    with library.snapshot():
        taken = photographs_where(
            Photograph.event.not_in(Event.select(Event.uid)),
            Photograph.state == "read",
            Photograph.taken_at >= event.start,
            Photograph.taken_at < f"{event.end or event.start}~",
        )
        found = (_taken(library, each, event) for each in taken)
        return [each for each in found if each is not None]


def has_met_then(contact: ContactRecord, event: EventRecord) -> bool:
    """Whether the contact was met at the event, or at another one in its days."""
    return any(
        met.event is not None and (met.event.uid == event.uid or is_within(met.when, event))
        for met in contact.encounters
    )


def is_within(when: str, event: EventRecord) -> bool:
    """Whether a date lies in the days of an event; either may be of reduced precision."""
    first, last = event.start, event.end or event.start
    return bool(when and first) and when[: len(first)] >= first and when[: len(last)] <= last


def _taken(library: Library, picture: PhotographRecord, event: EventRecord) -> Taken | None:
    cards = [each for each in load.cards_on(library, picture.uid) if each.state != "rejected"]
    contacts = load.contacts(library, [each.contact for each in cards if each.contact])
    new = [each for each in contacts if not has_met_then(each, event)]
    open_ = [each for each in cards if each.state == "review" and not each.is_other_side]
    if not new and not open_:
        return None
    read = (each.draft.contact.display_name for each in open_ if each.draft)
    names = unique((*(each.display_name for each in new), *read))
    return Taken(photograph=picture, names=names, waiting=len(open_))


def _row(row: Sequence[object]) -> EventRow:
    id_, *values, people = row
    names = _COLUMNS.split(", ")[1:]
    event = event_of(dict(zip(names, values, strict=True)))
    return EventRow(event=event, people=int(str(people)), position=(event.start, int(str(id_))))
