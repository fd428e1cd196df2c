"""What the file said that a contact came from, and a contact's photo. Frozen, as all are."""

from peewee import AutoField, ForeignKeyField, Model, SqliteDatabase, TextField
from playhouse.migrate import SqliteMigrator


class Contact(Model):
    id = AutoField()

    class Meta:
        legacy_table_names = False


class ContactSource(Model):
    id = AutoField()
    contact = ForeignKeyField(Contact, unique=True, on_delete="CASCADE")
    format = TextField()
    version = TextField(default="")
    properties = TextField(default="[]")
    more = TextField(default="[]")
    earlier = TextField(default="")
    media = TextField(default="")

    class Meta:
        legacy_table_names = False


def up(migrator: SqliteMigrator, db: SqliteDatabase) -> None:
    # In SQL: add_column would write the table anew, and its triggers would be lost.
    add_photo = "ALTER TABLE contact ADD COLUMN \"photo\" TEXT NOT NULL DEFAULT ''"
    migrator.migrate(migrator.sql(add_photo))
    with db.bind_ctx((Contact, ContactSource), bind_refs=False, bind_backrefs=False):
        db.create_tables((ContactSource,), safe=False)
