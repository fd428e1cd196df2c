"""What corrections teach, and which card is the back of which. Frozen, as all migrations are."""

from peewee import AutoField, IntegerField, Model, SqliteDatabase, TextField
from playhouse.migrate import SqliteMigrator


class Lesson(Model):
    id = AutoField()
    uid = TextField(unique=True)
    kind = TextField()
    field = TextField(default="")
    read = TextField()
    written = TextField(default="")
    context = TextField(default="")
    card = TextField(default="")
    taught = TextField(default="", index=True)
    times = IntegerField(default=1)

    class Meta:
        legacy_table_names = False


def up(migrator: SqliteMigrator, db: SqliteDatabase) -> None:
    with db.bind_ctx((Lesson,), bind_refs=False, bind_backrefs=False):
        db.create_tables((Lesson,), safe=False)
    migrator.migrate(
        migrator.add_column("card", "front", TextField(null=True, index=True)),
        migrator.add_column("card", "pairing", TextField(null=True)),
    )
