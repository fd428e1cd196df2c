"""The first few people and events that what is typed finds, each with where it was found."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from peewee import fn

from cardcase.core.found import Found, Sought, found_in, found_in_event, hits, sought
from cardcase.core.records import EventRecord
from cardcase.core.store import browse, load
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.clock import today
from cardcase.core.store.library import Library
from cardcase.core.store.listing import Order
from cardcase.core.store.models import Encounter, Participant
from cardcase.core.store.models import Event as EventRow
from cardcase.core.store.rows import tuples
from cardcase.core.text import words


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHit:
    """A contact as a list shows it; ``found``: what is not in its name or organization."""

    row: ContactRow
    found: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEvent:
    """An event, how many contacts were met there, and the folded words it is found by."""

    event: EventRecord
    people: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventHit:
    """An event that is found; ``found``: what is not in its name."""

    event: EventRecord
    people: int
    found: tuple[Found, ...] = ()


def people_found(library: Library, query: str, limit: int) -> list[PersonHit]:
    """The best hits among contacts; for no query those who were met last."""
    what = sought(query, today())
    order: Order = "best" if query.strip() else "met"
    with library.snapshot():
        rows = browse.contacts_page(library, query, limit=limit, order=order)
        return list(_people(library, rows, what))


def told_of(
    library: Library, what: Sought, rows: Sequence[ContactRow]
) -> dict[str, tuple[Found, ...]]:
    """By uid, what was found of each contact beyond what a row of the list of contacts says."""
    with library.snapshot():
        return {hit.row.uid: hit.found for hit in _people(library, rows, what, _in_list)}


def known_events(library: Library) -> list[KnownEvent]:
    """All events, the latest first, made ready to be searched for each letter typed."""
    with library.snapshot():
        counts: dict[str, int] = dict(
            tuples(
                EventRow.select(EventRow.uid, fn.COUNT(Participant.contact.distinct()))
                .join(Encounter)
                .join(Participant)
                .group_by(EventRow.id)
            )
        )
        return [
            KnownEvent(
                event=event,
                people=counts.get(event.uid, 0),
                words=tuple(words(f"{event.name} {event.place} {event.notes}")),
            )
            for event in browse.events(library)
        ]


def events_found(known: Sequence[KnownEvent], what: Sought, limit: int) -> list[EventHit]:
    """The events that have all words, those that have them in their names first."""
    named: list[EventHit] = []
    told: list[EventHit] = []
    for each in known if what.words else ():
        if not all(any(there.startswith(word) for there in each.words) for word in what.words):
            continue
        found = found_in_event(each.event, what, hits(each.event.name, what)[1])
        hit = EventHit(event=each.event, people=each.people, found=found)
        (told if found else named).append(hit)
        if len(named) == limit:
            break
    return [*named, *told][:limit]


def _in_palette(row: ContactRow) -> tuple[str, ...]:
    return (row.name, row.organization)


def _in_list(row: ContactRow) -> tuple[str, ...]:
    return (row.name, row.organization, row.title, row.met_event or row.met_through)


def _people(
    library: Library,
    rows: Sequence[ContactRow],
    what: Sought,
    said: Callable[[ContactRow], tuple[str, ...]] = _in_palette,
) -> Iterator[PersonHit]:
    contacts = {each.uid: each for each in load.contacts(library, [row.uid for row in rows])}
    for row in rows:
        known = {word for text in said(row) for word in hits(text, what)[1]}
        contact = contacts.get(row.uid)
        found = found_in(contact, what, known) if contact else ()
        if contact and not _whole(what, known, found):
            readings = (card.reading for card in load.cards_of(library, row.uid))
            printed = "\n".join(each.text for each in readings if each)
            found = found_in(contact, what, known, printed)
        yield PersonHit(row=row, found=found)


def _whole(what: Sought, known: set[str], found: Sequence[Found]) -> bool:
    """Whether all that was typed is accounted for."""
    for each in found:
        known = known | hits(each.text, what, number=True)[1]
    return known >= set(what.words)
