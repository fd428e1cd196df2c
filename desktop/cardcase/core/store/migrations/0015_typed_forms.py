"""What was typed in forms of meetings and events and is not saved yet. Frozen, as all are."""

from peewee import Model, SqliteDatabase, TextField


class TypedForm(Model):
    name = TextField(unique=True)
    said = TextField()

    class Meta:
        legacy_table_names = False


def up(_migrator: object, db: SqliteDatabase) -> None:
    with db.bind_ctx((TypedForm,), bind_refs=False, bind_backrefs=False):
        db.create_tables((TypedForm,), safe=False)
