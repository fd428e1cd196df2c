"""Reading lists: a page of contacts by name, a search, events, names to complete.

Each function opens its own session of the library. Lists are paged by key, never by offset, so a
page deep in the list costs no more than the first.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from peewee import JOIN, Select, Tuple, chunked, fn

from cardcase.core.query import parse
from cardcase.core.records import EventRecord
from cardcase.core.store import search
from cardcase.core.store.clock import today
from cardcase.core.store.contact_rows import titles_of
from cardcase.core.store.encounter_rows import event_of
from cardcase.core.store.finding import condition, found_by
from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact, Encounter, Event, Job, Participant
from cardcase.core.store.rows import BATCH, column, dicts, tuples
from cardcase.core.text import fold

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
    digits are also found inside phone numbers, in any grouping. For phrases, ``-`` and filters
    see :mod:`cardcase.core.query`.
    """
    with library.snapshot():
        found = _matching(query)
        if after is not None:
            found = found.where(Tuple(Contact.sort_key, Contact.id) > after)
        return _rows(found.order_by(Contact.sort_key, Contact.id).limit(limit))


def contacts_among(library: Library, uids: Collection[str], query: str = "") -> list[ContactRow]:
    """Those of some hundred contacts that match the query, in the order of the list."""
    with library.snapshot():
        found = _matching(query).where(Contact.uid.in_(uids))
        return _rows(found.order_by(Contact.sort_key, Contact.id))


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
        for some in chunked({fold(name) for name in names}, BATCH):
            rows = Contact.select(Contact.uid).where(Contact.folded.in_(some))
            found.extend(column(rows))
    return found


def known_names(library: Library, prefix: str, limit: int = 10) -> list[tuple[str, str]]:
    """Names with uids of contacts whose name has words that start so, in the order of the list."""
    with library.session():
        named = found_by(search.name_expression(prefix))
        found = Contact.select(Contact.name, Contact.uid).where(named)
        return list(tuples(found.order_by(Contact.sort_key, Contact.id).limit(limit)))


def _matching(query: str) -> Select:
    found = Contact.select()
    terms = parse(query, today())
    for term in terms:
        found = found.where(condition(term))
    return found


def _rows(contacts: Select) -> list[ContactRow]:
    """The rows of a page; as it is asked for while a person types, nothing else is read."""
    wanted = contacts.select(
        Contact.id,
        Contact.uid,
        Contact.prefix,
        Contact.given,
        Contact.family,
        Contact.name,
        Contact.sort_key,
    )
    page = list(dicts(wanted))
    ids = [row["id"] for row in page]
    jobs, met = _present_jobs(ids), _where_met(ids)
    rows = []
    for row in page:
        contact_id = row.pop("id")
        organization, titles = jobs.get(contact_id, ("", ()))
        when, event, through = met.get(contact_id, ("", None, ""))
        rows.append(
            ContactRow(
                **row,
                title=titles[0] if titles else "",
                organization=organization,
                met_event=event or "",
                met_when=when,
                met_through=through,
                position=(row["sort_key"], contact_id),
            )
        )
    return rows


def _present_jobs(ids: Sequence[int]) -> dict[int, tuple[str, tuple[str, ...]]]:
    """Organization and titles of each contact's first job that is not over."""
    rows = Job.select(Job.contact, Job.named, Job.titles)
    rows = rows.where(Job.contact.in_(ids), Job.until == "").order_by(Job.position.desc())
    return {contact_id: (name, titles_of(titles)) for contact_id, name, titles in tuples(rows)}


def _where_met(ids: Sequence[int]) -> dict[int, tuple[str, str | None, str]]:
    """When, where and through whom each contact was met: see :class:`ContactRow`."""
    rows = (
        Participant.select(Participant.contact, Encounter.when, Event.name, Encounter.introduced_by)
        .join(Encounter)
        .join(Event, JOIN.LEFT_OUTER)
        .where(Participant.contact.in_(ids))
        # The last one read counts.
        .order_by(Encounter.event.is_null(False), Encounter.when, Encounter.id)
    )
    return {contact_id: (when, event, through) for contact_id, when, event, through in tuples(rows)}
