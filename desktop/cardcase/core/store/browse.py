"""Reading lists: a page of contacts by name, a search, events, names to complete.

Each function opens its own session of the library. Lists are paged by key, never by offset, so a
page deep in the list costs no more than the first.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from peewee import chunked, fn

from cardcase.core.query import parse
from cardcase.core.records import EventRecord
from cardcase.core.store.clock import today
from cardcase.core.store.encounter_rows import event_of
from cardcase.core.store.expressions import in_names
from cardcase.core.store.finding import condition, found_by, meeting
from cardcase.core.store.library import Library
from cardcase.core.store.listing import Key, Order, is_ranked, keys
from cardcase.core.store.models import Contact, Event
from cardcase.core.store.rows import BATCH, among, as_json, column, dicts, execute, tuples
from cardcase.core.text import fold

# Of a page, in SQL: making it anew for every letter typed takes longer than running it.
_PEOPLE = (
    "SELECT id, uid, prefix, given, family, name FROM contact "
    "WHERE id IN (SELECT value FROM json_each(?))"
)
# The first job that is not over: of several rows of a contact the last one read counts.
_PRESENT_JOBS = (
    "SELECT contact_id, json_extract(titles, '$[0]'), named FROM job "
    "WHERE contact_id IN (SELECT value FROM json_each(?)) AND until = '' ORDER BY position DESC"
)
# The latest encounter at an event, else the latest: again the last one read.
_WHERE_MET = (
    'SELECT p.contact_id, m."when", e.name, m.introduced_by FROM participant p '
    "JOIN encounter m ON m.id = p.encounter_id LEFT JOIN event e ON e.id = m.event_id "
    "WHERE p.contact_id IN (SELECT value FROM json_each(?)) "
    'ORDER BY m.event_id IS NOT NULL, m."when", m.id'
)
_NO_JOB = ("", "")
_NEVER_MET = ("", "", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A contact as a list shows it; ``position`` is the place to continue after, ``id`` its row id.

    ``met_…`` tell of the latest encounter at an event, else of the latest encounter.
    """

    id: int
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
    position: Key


def contacts_page(
    library: Library,
    query: str = "",
    after: Key | None = None,
    limit: int = 200,
    order: Order = "best",
) -> list[ContactRow]:
    """The next contacts that match the query.

    Each word of the query is the start of a word of the contact, without case and diacritics;
    digits are also found inside phone numbers, in any grouping. For phrases, ``-`` and filters
    see :mod:`cardcase.core.query`, for the order :data:`Order`.
    """
    with library.snapshot():
        return _rows(keys(parse(query, today()), order, after=after, limit=limit))


def contacts_among(
    library: Library, uids: Collection[str], query: str = "", order: Order = "best"
) -> list[ContactRow]:
    """Those of some hundred contacts that match the query, in the order of the list."""
    with library.snapshot():
        ids = column(Contact.select(Contact.id).where(among(Contact.uid, uids)))
        return _rows(keys(parse(query, today()), order, only=ids))


def is_by_name(query: str) -> bool:
    """Whether the best hits of a query come by name, as no words are typed."""
    return not is_ranked(parse(query, today()))


def count_contacts(library: Library, query: str = "") -> int:
    """How many contacts match the query."""
    with library.session():
        found = meeting(condition(term) for term in parse(query, today()))
        number: int = found.select(fn.COUNT(Contact.id)).scalar()
    return number


def matching(library: Library, query: str, order: Order = "best") -> list[str]:
    """The uids of all contacts that match the query, in the order of the list."""
    with library.snapshot():
        ids = [key[-1] for key in keys(parse(query, today()), order)]
        uids: dict[int, str] = dict(
            tuples(Contact.select(Contact.id, Contact.uid).where(among(Contact.id, ids)))
        )
    return [uids[contact] for contact in ids]


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
        named = found_by(in_names(prefix))
        found = Contact.select(Contact.name, Contact.uid).where(named)
        return list(tuples(found.order_by(Contact.sort_key, Contact.id).limit(limit)))


def _rows(places: Sequence[Key]) -> list[ContactRow]:
    """The rows of a page; as it is asked for while a person types, nothing else is read."""
    ids = as_json(key[-1] for key in places)
    people = {row[0]: row for row in execute(_PEOPLE, [ids])}
    jobs = {row[0]: row[1:] for row in execute(_PRESENT_JOBS, [ids])}
    met = {row[0]: row[1:] for row in execute(_WHERE_MET, [ids])}
    rows = []
    for position in places:
        contact, uid, prefix, given, family, name = people[position[-1]]
        title, organization = jobs.get(contact, _NO_JOB)
        when, event, through = met.get(contact, _NEVER_MET)
        rows.append(
            ContactRow(
                id=contact,
                uid=uid,
                prefix=prefix,
                given=given,
                family=family,
                name=name,
                title=title or "",
                organization=organization,
                met_event=event or "",
                met_when=when,
                met_through=through,
                position=position,
            )
        )
    return rows
