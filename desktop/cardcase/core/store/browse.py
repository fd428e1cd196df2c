"""Reading lists: a page of contacts by name, a search, events, names to complete.

Each function opens its own session of the library. Lists are paged by key, never by offset, so a
page deep in the list costs no more than the first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from peewee import SQL, Select, Tuple, chunked, fn

from cardcase.core.records import ContactRecord, EncounterRecord, EventRecord
from cardcase.core.store import search
from cardcase.core.store.contact_rows import read_contacts
from cardcase.core.store.encounter_rows import encounters_by_contact, event_of
from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact, Event
from cardcase.core.store.rows import column, dicts, tuples
from cardcase.core.text import fold

_BATCH = 500

Key = tuple[str, int]
"""The place of a contact in the list: sort key and row id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A contact as a list shows it; ``position`` is the key to continue after.

    ``met_…`` tell of the latest encounter at an event, else of the latest encounter.
    """

    uid: str
    prefix: str
    given: str
    family: str
    name: str
    title: str
    organization: str
    met_event: str
    met_when: str
    met_through: str
    sort_key: str
    position: Key


def contacts_page(
    library: Library, query: str = "", after: Key | None = None, limit: int = 200
) -> list[ContactRow]:
    """The next contacts in the order of the Polish alphabet that match the query.

    Each word of the query is the start of a word of the contact, without case and diacritics;
    digits are also found inside phone numbers, in any grouping.
    """
    with library.snapshot():
        found = _matching(query)
        if after is not None:
            found = found.where(Tuple(Contact.sort_key, Contact.id) > after)
        found = found.order_by(Contact.sort_key, Contact.id).limit(limit)
        keys = list(tuples(found.select(Contact.id, Contact.sort_key)))
        return _rows(keys)


def count_contacts(library: Library, query: str = "") -> int:
    """How many contacts match the query."""
    with library.session():
        number: int = _matching(query).select(fn.COUNT(Contact.id)).scalar()
    return number


def matching(library: Library, query: str) -> list[str]:
    """The uids of all contacts that match the query, in the order of the list."""
    with library.session():
        found = _matching(query).select(Contact.uid).order_by(Contact.sort_key, Contact.id)
        return column(found)


def events(library: Library) -> list[EventRecord]:
    """All events, the latest first, those without a date last."""
    with library.session():
        rows = Event.select().order_by(Event.start.desc(), Event.id.desc())
        return [event_of(row) for row in dicts(rows)]


def event_named(library: Library, name: str) -> EventRecord | None:
    """The latest event of this name, whatever its case and diacritics."""
    with library.session():
        rows = Event.select().where(Event.folded == fold(name))
        latest = rows.order_by(Event.start.desc(), Event.id.desc()).limit(1)
        return next((event_of(row) for row in dicts(latest)), None)


def contacts_named(library: Library, *names: str) -> list[str]:
    """The uids of all contacts of these names, whatever their case and diacritics."""
    found: list[str] = []
    with library.snapshot():
        for some in chunked({fold(name) for name in names}, _BATCH):
            rows = Contact.select(Contact.uid).where(Contact.folded.in_(some))
            found.extend(column(rows))
    return found


def known_names(library: Library, prefix: str, limit: int = 10) -> list[tuple[str, str]]:
    """Names with uids of contacts whose name has words that start so, in the order of the list."""
    with library.snapshot():
        found = _hits(search.name_expression(prefix)).order_by(Contact.sort_key, Contact.id)
        ids = column(found.select(Contact.id).limit(limit))
        contacts = read_contacts(ids)
    return [(contacts[row_id].display_name, contacts[row_id].uid) for row_id in ids]


def _matching(query: str) -> Select:
    return _hits(search.expression(query)) if query.strip() else Contact.select()


def _hits(expression: str) -> Select:
    # An empty expression is an error to FTS5; without a word in it, a query finds nothing.
    if not expression:
        return Contact.select().where(SQL("0"))
    hits = SQL("(SELECT rowid FROM contact_search WHERE contact_search MATCH ?)", (expression,))
    return Contact.select().where(Contact.id.in_(hits))


def _rows(keys: Sequence[tuple[int, str]]) -> list[ContactRow]:
    ids = [row_id for row_id, _ in keys]
    contacts = read_contacts(ids)
    encounters = encounters_by_contact(ids)
    return [
        _row(contacts[row_id], _where_met(encounters[row_id]), (key, row_id))
        for row_id, key in keys
    ]


def _row(contact: ContactRecord, met: EncounterRecord | None, position: Key) -> ContactRow:
    job = contact.job
    return ContactRow(
        uid=contact.uid,
        prefix=contact.prefix,
        given=contact.given,
        family=contact.family,
        name=contact.display_name,
        title=job.titles[0] if job and job.titles else "",
        organization=job.organization if job else "",
        met_event=met.event.name if met and met.event else "",
        met_when=met.when if met else "",
        met_through=met.introduced_by if met else "",
        sort_key=position[0],
        position=position,
    )


def _where_met(encounters: Sequence[EncounterRecord]) -> EncounterRecord | None:
    at_events = (encounter for encounter in encounters if encounter.event)
    return next(at_events, encounters[0] if encounters else None)
