"""The tables. Only ``store`` and ``ops`` know them; everyone else speaks records.

Child rows keep the order of their record in ``position``. What a record leaves empty is an empty
text, so that no value has two spellings; only a missing link is NULL.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from peewee import (
    SQL,
    AutoField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Metadata,
    Model,
    SqliteDatabase,
    TextField,
)

# Outside of Library.session() the models are bound to this, which can not be connected to.
_NO_LIBRARY = SqliteDatabase(None, autoconnect=False)


class _Bound(threading.local):
    """What all models of a thread are bound to."""

    database: SqliteDatabase = _NO_LIBRARY


_bound = _Bound()


@contextmanager
def bound_to(database: SqliteDatabase) -> Iterator[None]:
    """In here all models are, in this thread, those of the database.

    Peewee binds model after model, which takes as long as a small query, of which one page makes
    dozens.
    """
    before, _bound.database = _bound.database, database
    try:
        yield
    finally:
        _bound.database = before


class _LibraryMetadata(Metadata):
    """Of a model that belongs to the database that its thread is bound to."""

    @property
    def database(self) -> SqliteDatabase:
        return _bound.database

    @database.setter
    def database(self, database: SqliteDatabase) -> None:
        _bound.database = database


class Row(Model):
    """A row of the library. Each thread binds the models to the library that it has open."""

    id = AutoField()

    class Meta:
        database = _NO_LIBRARY
        legacy_table_names = False
        model_metadata_class = _LibraryMetadata


class Contact(Row):
    """A person or a company. ``name`` is what it is called; the two below are made of names."""

    uid = TextField(unique=True)
    prefix = TextField(default="")
    given = TextField(default="")
    middle = TextField(default="")
    family = TextField(default="")
    suffix = TextField(default="")
    formatted = TextField(default="")
    notes = TextField(default="")
    name = TextField()
    folded = TextField(index=True)
    sort_key = TextField()
    created = TextField()
    changed = TextField()
    # It came later: SQLite asks for a default of its own where a column is added.
    photo = TextField(default="", constraints=[SQL("DEFAULT ''")])

    class Meta:
        indexes = ((("sort_key", "id"), False),)


class ContactSource(Row):
    """What the file said that a contact came from.

    ``properties`` and ``more`` are JSON, see ``source_rows``. ``media``: the SHA-256 of the bytes
    that these name; ``earlier``: the fingerprints; both with spaces between.
    """

    contact = ForeignKeyField(Contact, unique=True, on_delete="CASCADE")
    format = TextField()
    version = TextField(default="")
    properties = TextField(default="[]")
    more = TextField(default="[]")
    earlier = TextField(default="")
    media = TextField(default="")


class Organization(Row):
    """A company or institution with all its spellings; it lives as long as someone's job.

    ``name`` is the spelling most jobs use. ``key`` tells it from others (core/organizations), and
    is made, as ``sort_key`` is, of the name; NULL in a library of an older program.
    """

    name = TextField()
    folded = TextField(unique=True)
    key = TextField(null=True, unique=True)
    sort_key = TextField(null=True)

    class Meta:
        indexes = ((("sort_key", "id"), False),)


class Job(Row):
    """``named``: the organization as given, which may be spelt unlike the Organization's name."""

    contact = ForeignKeyField(Contact, backref="jobs", on_delete="CASCADE")
    position = IntegerField()
    organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL")
    named = TextField(default="")
    titles = TextField(default="[]")
    department = TextField(default="")
    since = TextField(default="")
    until = TextField(default="")


class Point(Row):
    """A phone, e-mail, web page or profile."""

    contact = ForeignKeyField(Contact, backref="points", on_delete="CASCADE")
    position = IntegerField()
    kind = TextField()
    type = TextField(default="")
    value = TextField()
    normalized = TextField(default="", index=True)


class Address(Row):
    """A postal address."""

    contact = ForeignKeyField(Contact, backref="addresses", on_delete="CASCADE")
    position = IntegerField()
    type = TextField(default="")
    street = TextField(default="")
    postcode = TextField(default="")
    city = TextField(default="")
    region = TextField(default="")
    country = TextField(default="")
    full = TextField(default="")


class TaxId(Row):
    """A number a company is registered by."""

    contact = ForeignKeyField(Contact, backref="tax_ids", on_delete="CASCADE")
    position = IntegerField()
    kind = TextField()
    value = TextField(index=True)


class Tag(Row):
    """A word contacts are grouped by; it lives as long as a contact bears it."""

    name = TextField(unique=True)


class ContactTag(Row):
    """A contact bears a tag."""

    contact = ForeignKeyField(Contact, backref="contact_tags", on_delete="CASCADE")
    tag = ForeignKeyField(Tag, on_delete="CASCADE")
    position = IntegerField()

    class Meta:
        indexes = ((("contact", "tag"), True),)


class Event(Row):
    """A fair, conference, training, meeting, lunch …"""

    uid = TextField(unique=True)
    name = TextField()
    folded = TextField(index=True)
    kind = TextField()
    place = TextField(default="")
    start = TextField(default="", index=True)
    end = TextField(default="")
    notes = TextField(default="")


class Encounter(Row):
    """A dated meeting."""

    uid = TextField(unique=True)
    when = TextField(default="", index=True)
    place = TextField(default="")
    event = ForeignKeyField(Event, null=True, on_delete="SET NULL")
    channel = TextField()
    why = TextField(default="")
    talked_about = TextField(default="")
    introduced_by = TextField(default="", index=True)
    introducer = ForeignKeyField(Contact, null=True, on_delete="SET NULL")


class Participant(Row):
    """A contact was at an encounter."""

    encounter = ForeignKeyField(Encounter, backref="participants", on_delete="CASCADE")
    contact = ForeignKeyField(Contact, on_delete="CASCADE")
    position = IntegerField()
    remark = TextField(default="")
    pinned = BooleanField(default=False, constraints=[SQL("DEFAULT 0")])

    class Meta:
        indexes = ((("encounter", "contact"), True),)


class Session(Row):
    """The event that the owner is at now: one row, or none."""

    uid = TextField(unique=True)
    event = ForeignKeyField(Event, on_delete="CASCADE")
    since = TextField()


class Photograph(Row):
    """A dropped, pasted or named file; see PhotographRecord for its states.

    ``event`` is a uid without a foreign key: both are written in any order. ``turn``: below zero
    once the owner has put the pile in order, the least first; in no record, as it is no history's.
    """

    uid = TextField(unique=True)
    name = TextField()
    source = TextField(default="")
    sha256 = TextField(default="", index=True)
    state = TextField(index=True)
    error = TextField(default="")
    taken_at = TextField(default="")
    width = IntegerField(default=0)
    height = IntegerField(default=0)
    thumbnail = TextField(default="")
    batch = TextField(default="", index=True)
    added = TextField(default="")
    event = TextField(default="", index=True, constraints=[SQL("DEFAULT ''")])
    turn = IntegerField(default=0, constraints=[SQL("DEFAULT 0")])


class Card(Row):
    """A card on a photograph. ``quad``, ``reading``, ``draft`` and ``pairing`` are JSON."""

    uid = TextField(unique=True)
    photograph = ForeignKeyField(Photograph, backref="cards", on_delete="CASCADE")
    page = IntegerField(default=0)
    position = IntegerField(default=0)
    quad = TextField(null=True)
    rotation = IntegerField(default=0)
    side = TextField()
    image = TextField(default="")
    state = TextField(index=True)
    reading = TextField(null=True)
    draft = TextField(null=True)
    contact = ForeignKeyField(Contact, null=True, on_delete="SET NULL")
    # The uid of the card whose back this may be. No foreign key: the two are written in any order.
    front = TextField(null=True, index=True)
    pairing = TextField(null=True)


class Typed(Row):
    """What was typed so far on a card in review; see core.store.typed."""

    card = ForeignKeyField(Card, unique=True, on_delete="CASCADE")
    said = TextField()


class TypedContact(Row):
    """What was typed so far in the form of a contact, or of one that there is not yet."""

    contact = ForeignKeyField(Contact, null=True, unique=True, on_delete="CASCADE")
    said = TextField()


class TypedForm(Row):
    """What was typed so far in a form that belongs to no contact and no card, by its name."""

    name = TextField(unique=True)
    said = TextField()


class Lesson(Row):
    """What a correction has taught; see core.scan.lesson."""

    uid = TextField(unique=True)
    kind = TextField()
    field = TextField(default="")
    read = TextField()
    written = TextField(default="")
    context = TextField(default="")
    card = TextField(default="")
    taught = TextField(default="", index=True)
    times = IntegerField(default=1)


class Alias(Row):
    """The uid of a contact that was merged into another, whose uid ``contact`` is.

    No foreign key: it is a name, and may outlive what it names.
    """

    uid = TextField(unique=True)
    contact = TextField(index=True)


class Apart(Row):
    """Two contacts, by uid, that are not the same; remembered also while one of them is gone."""

    uid = TextField(unique=True)
    one = TextField(index=True)
    other = TextField(index=True)


class Owner(Row):
    """Which contact, by uid, the library's owner is; remembered also while it is gone."""

    uid = TextField(unique=True)
    contact = TextField(index=True)


class Search(Row):
    """A search that is kept under a name."""

    uid = TextField(unique=True)
    name = TextField()
    query = TextField()


class Watch(Row):
    """A folder whose new pictures come onto the pile; see core.watch.

    ``deep``: with its subfolders. ``begun``: what was there before has been passed over.
    """

    uid = TextField(unique=True)
    path = TextField(unique=True)
    on = BooleanField()
    deep = BooleanField()
    begun = BooleanField()


class WatchSeen(Row):
    """A file of a watched folder that is not taken again. ``passed``: it was there before.

    ``key`` is a fingerprint, so that the name of a file whose contact was erased is nowhere left.
    """

    watch = ForeignKeyField(Watch, on_delete="CASCADE")
    key = TextField()
    passed = BooleanField()

    class Meta:
        indexes = ((("watch", "key"), True),)


class Operation(Row):
    """An entry of history. ``cut``: undone, and a newer operation ended its redo line."""

    kind = TextField()
    subject = TextField(default="")
    at = TextField()
    undone = BooleanField(default=False)
    cut = BooleanField(default=False)

    class Meta:
        indexes = ((("undone", "cut"), False),)


class OperationEntry(Row):
    """An entity before and after an operation, as JSON; NULL where it did not exist."""

    operation = ForeignKeyField(Operation, backref="entries", on_delete="CASCADE")
    kind = TextField()
    uid = TextField()
    before = TextField(null=True)
    after = TextField(null=True)


MODELS = (
    Contact, ContactSource, Organization, Job, Point, Address, TaxId, Tag, ContactTag, Event,
    Encounter, Participant, Session, Photograph, Card, Typed, TypedContact, TypedForm, Lesson,
    Alias, Apart, Owner, Search, Watch, WatchSeen, Operation, OperationEntry,
)  # fmt: skip
"""All tables, in an order in which they can be created."""
