"""Which contact the owner of the library is. Frozen."""

from peewee import AutoField, Model, SqliteDatabase, TextField


class Owner(Model):
    id = AutoField()
    uid = TextField(unique=True)
    contact = TextField(index=True)

    class Meta:
        legacy_table_names = False


def up(_migrator: object, db: SqliteDatabase) -> None:
    with db.bind_ctx((Owner,), bind_refs=False, bind_backrefs=False):
        db.create_tables((Owner,), safe=False)
