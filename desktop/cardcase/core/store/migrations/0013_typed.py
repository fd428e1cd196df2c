"""What was typed on cards that are still in review. Frozen, as all are."""

from peewee import ForeignKeyField, Model, SqliteDatabase, TextField


class Card(Model):
    class Meta:
        legacy_table_names = False


class Typed(Model):
    card = ForeignKeyField(Card, unique=True, on_delete="CASCADE")
    said = TextField()

    class Meta:
        legacy_table_names = False


def up(_migrator: object, db: SqliteDatabase) -> None:
    with db.bind_ctx((Card, Typed), bind_refs=False, bind_backrefs=False):
        db.create_tables((Typed,), safe=False)
