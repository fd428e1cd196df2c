"""Names of contacts that were merged, and pairs that are not the same. Frozen, as all are."""

from peewee import AutoField, Model, SqliteDatabase, TextField


class Alias(Model):
    id = AutoField()
    uid = TextField(unique=True)
    contact = TextField(index=True)

    class Meta:
        legacy_table_names = False


class Apart(Model):
    id = AutoField()
    uid = TextField(unique=True)
    one = TextField(index=True)
    other = TextField(index=True)

    class Meta:
        legacy_table_names = False


def up(_migrator: object, db: SqliteDatabase) -> None:
    with db.bind_ctx((Alias, Apart), bind_refs=False, bind_backrefs=False):
        db.create_tables((Alias, Apart), safe=False)
