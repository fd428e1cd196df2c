"""Who introduced somebody is listed and looked for without reading every encounter. Frozen."""

from peewee import SqliteDatabase


def up(_migrator: object, db: SqliteDatabase) -> None:
    statement = 'CREATE INDEX "encounter_introduced_by" ON "encounter" ("introduced_by")'
    db.execute_sql(statement)  # type: ignore[no-untyped-call]
