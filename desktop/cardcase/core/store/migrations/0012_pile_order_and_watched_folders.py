"""The order in which the pile is read, and folders that are watched. Frozen, as all are."""

from peewee import BooleanField, ForeignKeyField, Model, SqliteDatabase, TextField


class Watch(Model):
    uid = TextField(unique=True)
    path = TextField(unique=True)
    on = BooleanField()
    deep = BooleanField()
    begun = BooleanField()

    class Meta:
        legacy_table_names = False


class WatchSeen(Model):
    watch = ForeignKeyField(Watch, on_delete="CASCADE")
    key = TextField()
    passed = BooleanField()

    class Meta:
        legacy_table_names = False
        indexes = ((("watch", "key"), True),)


def up(_migrator: object, db: SqliteDatabase) -> None:
    with db.bind_ctx((Watch, WatchSeen), bind_refs=False, bind_backrefs=False):
        db.create_tables((Watch, WatchSeen), safe=False)
    statement = 'ALTER TABLE photograph ADD COLUMN "turn" INTEGER NOT NULL DEFAULT 0'
    db.execute_sql(statement)  # type: ignore[no-untyped-call]
