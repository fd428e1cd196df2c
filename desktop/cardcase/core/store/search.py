"""The search index: folded words of each contact in an FTS5 table, and what lists are sorted by.

Derived data: it is made when missing or of another make, and can be rebuilt at any time; migrations
know nothing of it. All functions work inside a session of the library.

``contact_search`` holds the words, at row ids that follow the alphabet (see ``index_places``);
``contact_search_place`` says for each contact where it is, when it was met and created (the latest
first), in which organization it is and at which event it was met, as texts whose order is that of a
list, what a row of the list shows, and the words
that hits are mostly ranked by: so a page is mostly one statement.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from peewee import chunked

from cardcase.core.jobs import QUIET, Progress
from cardcase.core.organizations import organization_stem
from cardcase.core.records import ContactRecord, EncounterRecord
from cardcase.core.store.contact_rows import read_contacts
from cardcase.core.store.encounter_rows import encounters_by_contact
from cardcase.core.store.index_places import place
from cardcase.core.store.indexed import COLUMNS, indexed, ranked_by, shown
from cardcase.core.store.models import Contact, Row
from cardcase.core.store.photograph_rows import printed_on_cards
from cardcase.core.store.rows import BATCH, among, as_json, column, execute, tuples
from cardcase.core.text import sort_key

# Kept in `PRAGMA user_version`: raise it when what is indexed changes.
_MAKE = 7

_SCHEMA = (
    "DROP TRIGGER IF EXISTS contact_search_forget",
    "DROP TABLE IF EXISTS contact_search_place",
    "DROP TABLE IF EXISTS contact_search",
    # Words arrive folded, with spaces between. Short prefixes are indexed, as each typed letter
    # searches again.
    f"CREATE VIRTUAL TABLE contact_search USING fts5({', '.join(COLUMNS)}, prefix='1 2 3', "
    "tokenize='ascii')",
    "CREATE TABLE contact_search_place (contact INTEGER PRIMARY KEY, place INTEGER NOT NULL, "
    "sort_key TEXT NOT NULL, met TEXT NOT NULL, created TEXT NOT NULL, organization TEXT NOT NULL, "
    "event TEXT NOT NULL, shown TEXT NOT NULL, words TEXT NOT NULL)",
    "CREATE INDEX contact_search_place_met ON contact_search_place (met, sort_key, contact)",
    "CREATE INDEX contact_search_place_created "
    "ON contact_search_place (created, sort_key, contact)",
    "CREATE INDEX contact_search_place_organization "
    "ON contact_search_place (organization, sort_key, contact)",
    "CREATE INDEX contact_search_place_event ON contact_search_place (event, sort_key, contact)",
    "CREATE TRIGGER contact_search_forget AFTER DELETE ON contact BEGIN "
    "DELETE FROM contact_search WHERE rowid = "
    "(SELECT place FROM contact_search_place WHERE contact = old.id); "
    "DELETE FROM contact_search_place WHERE contact = old.id; END",
)
_LAST = chr(0x10FFFF)  # behind whatever a text begins with
NOTHING: Mapping[str, ContactRecord] = {}
_LATEST_FIRST = str.maketrans("0123456789", "9876543210")

_PLACED = ("place", "sort_key", "met", "created", "organization", "event", "shown", "words")
_INSERT_WORDS = (
    f"INSERT INTO contact_search (rowid, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"
)
_INSERT_PLACE = (
    f"INSERT OR REPLACE INTO contact_search_place (contact, {', '.join(_PLACED)}) "
    f"VALUES (?{', ?' * len(_PLACED)})"
)

Entry = tuple[int | str, ...]
"""What stands in ``_PLACED``, and the texts of the columns."""


def is_current() -> bool:
    """Whether the index is there and of this program's make."""
    return bool(Row._meta.database.user_version == _MAKE)


def rebuild(progress: Progress = QUIET) -> None:
    """Make the index anew from all contacts; call it inside a transaction.

    Progress code: ``index``. Raises Cancelled.
    """
    for statement in _SCHEMA:
        execute(statement)
    by_name = column(Contact.select(Contact.id).order_by(Contact.sort_key, Contact.id))
    for start in range(0, len(by_name), BATCH):
        progress.step(start, len(by_name), "index")
        _index(by_name[start : start + BATCH])
    Row._meta.database.user_version = _MAKE


def refresh(uids: Iterable[str], known: Mapping[str, ContactRecord] = NOTHING) -> None:
    """Index these contacts again as they are now; ``known``: those that need no reading."""
    for some in chunked(uids, BATCH):
        _index(column(Contact.select(Contact.id).where(Contact.uid.in_(some))), known)


def out_of_step(ids: Collection[int]) -> set[int]:
    """Those of the contacts (row ids) that are not in the index as they should be."""
    return {contact for contact, _, _ in _changed(ids)}


def _index(ids: Collection[int], known: Mapping[str, ContactRecord] = NOTHING) -> None:
    # FTS5 gathers what comes in the order of its row ids, and writes at once what does not.
    changed = sorted(_changed(ids, known), key=lambda each: each[2])
    connection = Row._meta.database.connection()
    connection.executemany(
        "DELETE FROM contact_search WHERE rowid = ?",
        sorted((stored[0],) for _, stored, _ in changed if stored),
    )
    placed = len(_PLACED)
    connection.executemany(_INSERT_WORDS, ((entry[0], *entry[placed:]) for _, _, entry in changed))
    connection.executemany(
        _INSERT_PLACE, ((contact, *entry[:placed]) for contact, _, entry in changed)
    )


def _changed(
    ids: Collection[int], known: Mapping[str, ContactRecord] = NOTHING
) -> list[tuple[int, Entry | None, Entry]]:
    """The contacts whose entries are not what they should be, with both."""
    stored = _stored(ids)
    return [
        (contact, stored.get(contact), entry)
        for contact, entry in _entries(ids, known).items()
        if stored.get(contact) != entry
    ]


def _stored(ids: Collection[int]) -> Mapping[int, Entry]:
    columns = (*(f"p.{name}" for name in _PLACED), *(f"s.{name}" for name in COLUMNS))
    rows = execute(
        f"SELECT p.contact, {', '.join(columns)} "
        "FROM contact_search_place p LEFT JOIN contact_search s ON s.rowid = p.place "
        "WHERE p.contact IN (SELECT value FROM json_each(?))",
        [as_json(ids)],
    )
    return {row[0]: row[1:] for row in rows}


def _entries(ids: Collection[int], known: Mapping[str, ContactRecord]) -> Mapping[int, Entry]:
    """What the index holds of these contacts."""
    found = Contact.select(Contact.id, Contact.uid, Contact.sort_key, Contact.created)
    rows = list(tuples(found.where(among(Contact.id, ids))))
    contacts = {contact: known[uid] for contact, uid, *_ in rows if uid in known}
    contacts |= read_contacts([contact for contact, *_ in rows if contact not in contacts])
    encounters = encounters_by_contact(ids)
    printed = printed_on_cards(ids)
    entries = {}
    for contact, _, own_key, created in rows:
        record, met = contacts[contact], encounters[contact]
        texts = indexed(record, met, printed[contact])
        entries[contact] = (
            place(own_key, contact),
            own_key,
            latest_first(max((each.when for each in met), default="")),
            latest_first(created),
            _by_organization(record),
            _by_event(met),
            shown(record, met),
            ranked_by(record, texts),
            *texts,
        )
    return entries


def _by_organization(contact: ContactRecord) -> str:
    """A text that sorts contacts by the organization they are in, those without one last."""
    organization = contact.job.organization if contact.job else ""
    return sort_key(organization_stem(organization)) if organization else _LAST


def _by_event(encounters: Sequence[EncounterRecord]) -> str:
    """A text that sorts contacts by the latest event they were met at, those of none last."""
    event = next((each.event for each in encounters if each.event), None)
    return latest_first(event.start) + sort_key(event.name) if event else _LAST


def date_of(text: str) -> str:
    """The date that :func:`latest_first` made a text of."""
    return text.removesuffix("~").translate(_LATEST_FIRST)


def latest_first(when: str) -> str:
    """A text that sorts the dates of any precision backwards, an unknown one last.

    Of ``"2026-03"`` and ``"2026"`` the more precise comes first.
    """
    return when.translate(_LATEST_FIRST) + "~"
