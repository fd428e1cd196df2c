"""Searches that are kept under a name. Frozen, as all are."""

from peewee import AutoField, Model, SqliteDatabase, TextField


class Search(Model):
    id = AutoField()
    uid = TextField(unique=True)
    name = TextField()
    query = TextField()

    class Meta:
        legacy_table_names = False


def up(_migrator: object, db: SqliteDatabase) -> None:
    with db.bind_ctx((Search,), bind_refs=False, bind_backrefs=False):
        db.create_tables((Search,), safe=False)
