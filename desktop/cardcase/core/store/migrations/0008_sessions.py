"""The event one is at now, what was captured there, and first meetings by choice. Frozen."""

from peewee import AutoField, ForeignKeyField, Model, SqliteDatabase, TextField


class Event(Model):
    id = AutoField()

    class Meta:
        legacy_table_names = False


class Session(Model):
    id = AutoField()
    uid = TextField(unique=True)
    event = ForeignKeyField(Event, on_delete="CASCADE")
    since = TextField()

    class Meta:
        legacy_table_names = False


# With a default of their own, so that no table has to be copied.
_COLUMNS = (
    "ALTER TABLE photograph ADD COLUMN \"event\" TEXT NOT NULL DEFAULT ''",
    'CREATE INDEX "photograph_event" ON "photograph" ("event")',
    'ALTER TABLE participant ADD COLUMN "pinned" INTEGER NOT NULL DEFAULT 0',
)


def up(_migrator: object, db: SqliteDatabase) -> None:
    with db.bind_ctx((Session, Event), bind_refs=False, bind_backrefs=False):
        db.create_tables((Session,), safe=False)
    for statement in _COLUMNS:
        db.execute_sql(statement)  # type: ignore[no-untyped-call]
