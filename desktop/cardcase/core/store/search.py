"""The search index: folded words of each contact in an FTS5 table.

Derived data: it is made when missing or of another make, and can be rebuilt at any time; migrations
know nothing of it. All functions work inside a session of the library.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby

from peewee import chunked

from cardcase.core.records import ContactRecord, EncounterRecord
from cardcase.core.store.contact_rows import read_contacts
from cardcase.core.store.encounter_rows import encounters_by_contact
from cardcase.core.store.models import Contact, Row
from cardcase.core.store.rows import BATCH, column
from cardcase.core.text import digits, words

# Kept in `PRAGMA user_version`: raise it when what is indexed changes.
_MAKE = 2
_FEWEST_DIGITS = 2
_BETWEEN = " 0x "  # a word nobody looks for


def is_current() -> bool:
    """Whether the index is there and of this program's make."""
    return bool(Row._meta.database.user_version == _MAKE)


def rebuild() -> None:
    """Make the index anew from all contacts; call it inside a transaction."""
    database = Row._meta.database
    database.execute_sql("DROP TABLE IF EXISTS contact_search")
    # Text arrives folded. Short prefixes are indexed, as each typed letter searches again.
    database.execute_sql(
        "CREATE VIRTUAL TABLE contact_search USING fts5("
        "name, words, phones, prefix='1 2 3', "
        "tokenize='unicode61 remove_diacritics 0')"
    )
    database.execute_sql(
        "CREATE TRIGGER IF NOT EXISTS contact_search_forget AFTER DELETE ON contact "
        "BEGIN DELETE FROM contact_search WHERE rowid = old.id; END"
    )
    for ids in chunked(column(Contact.select(Contact.id)), BATCH):
        _insert(ids)
    database.user_version = _MAKE


def refresh(uids: Iterable[str]) -> None:
    """Index these contacts again as they are now."""
    for some in chunked(uids, BATCH):
        _insert(column(Contact.select(Contact.id).where(Contact.uid.in_(some))))


def expression(query: str) -> str:
    """The FTS5 query for what a person typed; empty if it holds no word.

    Every word must be the start of a word of the contact. A run of digit groups is also looked for
    as one piece inside the phone numbers, whatever its grouping.
    """
    terms = []
    for numeric, run in groupby(words(query), str.isdecimal):
        group = list(run)
        each = _starts("{name words}", group)
        number = _significant("".join(group)) if numeric else ""
        terms.append(f'(({each}) OR phones : "{number}"*)' if number else each)
    return " AND ".join(terms)


def phrase_expression(text: str) -> str:
    """The FTS5 query for these words in a row, in one text of a contact; empty without a word."""
    phrase = " ".join(words(text))
    return f'{{name words}} : "{phrase}"' if phrase else ""


def name_expression(query: str) -> str:
    """The FTS5 query for names alone; empty if the query holds no word."""
    return _starts("name", words(query))


def _starts(columns: str, group: Iterable[str]) -> str:
    return " AND ".join(f'{columns} : "{word}"*' for word in group)


def out_of_step(ids: Sequence[int]) -> set[int]:
    """Those of the contacts (row ids) whose words in the index are not what they should be."""
    marks = ", ".join("?" * len(ids))
    stored = Row._meta.database.execute_sql(
        f"SELECT rowid, name, words, phones FROM contact_search WHERE rowid IN ({marks})", ids
    )
    return {row[0] for row in set(stored).symmetric_difference(_rows(ids))}


def _insert(ids: Sequence[int]) -> None:
    rows = _rows(ids)
    connection = Row._meta.database.connection()
    connection.executemany(
        "DELETE FROM contact_search WHERE rowid = ?", ((row[0],) for row in rows)
    )
    connection.executemany(
        "INSERT INTO contact_search (rowid, name, words, phones) VALUES (?, ?, ?, ?)", rows
    )


def _rows(ids: Sequence[int]) -> list[tuple[int, str, str, str]]:
    """What the index holds of these contacts."""
    contacts = read_contacts(ids)
    encounters = encounters_by_contact(ids)
    return [
        (
            contact_id,
            _words(_name(contact)),
            _words(_texts(contact, encounters[contact_id])),
            _phones(contact),
        )
        for contact_id, contact in contacts.items()
    ]


def _words(texts: Iterable[str]) -> str:
    """The folded words of all texts; a sign between two keeps a phrase within one of them."""
    folded = (" ".join(words(text)) for text in texts if text)
    return _BETWEEN.join(dict.fromkeys(text for text in folded if text))


def _name(contact: ContactRecord) -> Iterable[str]:
    parts = (contact.prefix, contact.given, contact.middle, contact.family, contact.suffix)
    return (*parts, contact.display_name)


def _texts(contact: ContactRecord, encounters: Iterable[EncounterRecord]) -> Iterable[str]:
    yield from (contact.notes, *contact.tags)
    for job in contact.jobs:
        yield from (job.organization, job.department, *job.titles)
    for point in contact.points:
        if point.kind != "phone":
            yield point.value
    for address in contact.addresses:
        yield from (address.street, address.postcode, address.city, address.region)
        yield from (address.country, address.full)
    for tax_id in contact.tax_ids:
        yield tax_id.value
    for encounter in encounters:
        yield from _texts_of_encounter(encounter, contact.uid)


def _texts_of_encounter(encounter: EncounterRecord, contact_uid: str) -> Iterable[str]:
    yield from (encounter.when, encounter.place, encounter.why, encounter.talked_about)
    yield encounter.introduced_by
    if encounter.event:
        yield from (encounter.event.name, encounter.event.place)
    # A private remark tells of one person only.
    yield from (each.remark for each in encounter.participants if each.contact == contact_uid)


def _phones(contact: ContactRecord) -> str:
    """All ends of all numbers, so that a prefix search finds any stretch of digits."""
    numbers = (
        number
        for point in contact.points_of("phone")
        for number in (digits(point.normalized), digits(point.value))
    )
    ends = (
        number[start:] for number in numbers for start in range(len(number) - _FEWEST_DIGITS + 1)
    )
    return " ".join(dict.fromkeys(ends))


def _significant(number: str) -> str:
    """A typed number without its trunk or international zeros (0, 00), if enough is left."""
    bare = number.lstrip("0")
    return bare if len(bare) > 4 else number
