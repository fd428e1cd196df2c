"""What was typed in forms of contacts and is not saved yet. Frozen, as all are."""

from peewee import ForeignKeyField, Model, SqliteDatabase, TextField


class Contact(Model):
    class Meta:
        legacy_table_names = False


class TypedContact(Model):
    contact = ForeignKeyField(Contact, null=True, unique=True, on_delete="CASCADE")
    said = TextField()

    class Meta:
        legacy_table_names = False


def up(_migrator: object, db: SqliteDatabase) -> None:
    with db.bind_ctx((Contact, TypedContact), bind_refs=False, bind_backrefs=False):
        db.create_tables((TypedContact,), safe=False)
