"""The first tables. Frozen: this script does not change when the models do."""

from peewee import (
    AutoField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
)

# What `PRAGMA application_id` tells a library of Cardcase by: "Ccas".
APPLICATION_ID = 0x43636173


class Row(Model):
    id = AutoField()

    class Meta:
        legacy_table_names = False


class Contact(Row):
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

    class Meta:
        indexes = ((("sort_key", "id"), False),)


class Organization(Row):
    name = TextField()
    folded = TextField(unique=True)


class Job(Row):
    contact = ForeignKeyField(Contact, on_delete="CASCADE")
    position = IntegerField()
    organization = ForeignKeyField(Organization, null=True, on_delete="SET NULL")
    named = TextField(default="")
    titles = TextField(default="[]")
    department = TextField(default="")
    since = TextField(default="")
    until = TextField(default="")


class Point(Row):
    contact = ForeignKeyField(Contact, on_delete="CASCADE")
    position = IntegerField()
    kind = TextField()
    type = TextField(default="")
    value = TextField()
    normalized = TextField(default="", index=True)


class Address(Row):
    contact = ForeignKeyField(Contact, on_delete="CASCADE")
    position = IntegerField()
    type = TextField(default="")
    street = TextField(default="")
    postcode = TextField(default="")
    city = TextField(default="")
    region = TextField(default="")
    country = TextField(default="")
    full = TextField(default="")


class TaxId(Row):
    contact = ForeignKeyField(Contact, on_delete="CASCADE")
    position = IntegerField()
    kind = TextField()
    value = TextField(index=True)


class Tag(Row):
    name = TextField(unique=True)


class ContactTag(Row):
    contact = ForeignKeyField(Contact, on_delete="CASCADE")
    tag = ForeignKeyField(Tag, on_delete="CASCADE")
    position = IntegerField()

    class Meta:
        indexes = ((("contact", "tag"), True),)


class Event(Row):
    uid = TextField(unique=True)
    name = TextField()
    folded = TextField(index=True)
    kind = TextField()
    place = TextField(default="")
    start = TextField(default="", index=True)
    end = TextField(default="")
    notes = TextField(default="")


class Encounter(Row):
    uid = TextField(unique=True)
    when = TextField(default="", index=True)
    place = TextField(default="")
    event = ForeignKeyField(Event, null=True, on_delete="SET NULL")
    channel = TextField()
    why = TextField(default="")
    talked_about = TextField(default="")
    introduced_by = TextField(default="")
    introducer = ForeignKeyField(Contact, null=True, on_delete="SET NULL")


class Participant(Row):
    encounter = ForeignKeyField(Encounter, on_delete="CASCADE")
    contact = ForeignKeyField(Contact, on_delete="CASCADE")
    position = IntegerField()
    remark = TextField(default="")

    class Meta:
        indexes = ((("encounter", "contact"), True),)


class Photograph(Row):
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


class Card(Row):
    uid = TextField(unique=True)
    photograph = ForeignKeyField(Photograph, on_delete="CASCADE")
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


class Operation(Row):
    kind = TextField()
    subject = TextField(default="")
    at = TextField()
    undone = BooleanField(default=False)
    cut = BooleanField(default=False)

    class Meta:
        indexes = ((("undone", "cut"), False),)


class OperationEntry(Row):
    operation = ForeignKeyField(Operation, on_delete="CASCADE")
    kind = TextField()
    uid = TextField()
    before = TextField(null=True)
    after = TextField(null=True)


TABLES = (
    Contact, Organization, Job, Point, Address, TaxId, Tag, ContactTag, Event, Encounter,
    Participant, Photograph, Card, Operation, OperationEntry,
)  # fmt: skip


def up(_migrator: object, db: SqliteDatabase) -> None:
    with db.bind_ctx(TABLES, bind_refs=False, bind_backrefs=False):
        db.create_tables(TABLES, safe=False)
    db.application_id = APPLICATION_ID
