"""Reading lists: a page of contacts by name, a search, events, names to complete.

Each function opens its own session of the library. Lists are paged by key, never by offset, so a
page deep in the list costs no more than the first.
"""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from peewee import chunked, fn

from cardcase.core.query import parse
from cardcase.core.records import EventRecord
from cardcase.core.store.clock import today
from cardcase.core.store.encounter_rows import event_of
from cardcase.core.store.expressions import in_names
from cardcase.core.store.finding import condition, found_by, meeting
from cardcase.core.store.indexed import SEPARATOR
from cardcase.core.store.library import Library
from cardcase.core.store.listing import Key, Order, is_ranked, page
from cardcase.core.store.models import Contact, Event
from cardcase.core.store.rows import BATCH, Values, among, column, dicts, tuples
from cardcase.core.text import fold


class ContactRow(NamedTuple):
    """A contact as a list shows it; :attr:`position` is the place to continue after.

    The first four are that place (:data:`Key`), ``id`` its row id; ``met_…`` tell of the latest
    encounter at an event, else of the latest encounter. ``photo``: its SHA-256.
    """

    rank: int
    date: str
    sort_key: str
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
    photo: str

    @property
    def position(self) -> Key:
        return self.rank, self.date, self.sort_key, self.id


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
    terms = parse(query, today())
    with library.snapshot():
        return _rows(page(terms, order, after=after, limit=limit))


def contacts_among(
    library: Library, uids: Collection[str], query: str = "", order: Order = "best"
) -> list[ContactRow]:
    """Those of some hundred contacts that match the query, in the order of the list."""
    with library.snapshot():
        ids = column(Contact.select(Contact.id).where(among(Contact.uid, uids)))
        return _rows(page(parse(query, today()), order, only=ids))


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
        return [row.uid for row in _rows(page(parse(query, today()), order))]


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


def _rows(found: Iterable[Values]) -> list[ContactRow]:
    return [
        ContactRow(rank, date, sort_key, contact, *shown.split(SEPARATOR))
        for rank, date, sort_key, contact, shown in found
    ]
