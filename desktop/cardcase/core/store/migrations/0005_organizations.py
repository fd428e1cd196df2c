"""What tells one organization from another, and where it stands in a list. Frozen.

Both are made of its name by the program; NULL asks for it.
"""

from peewee import SqliteDatabase, TextField
from playhouse.migrate import SqliteMigrator


def up(migrator: SqliteMigrator, _db: SqliteDatabase) -> None:
    migrator.migrate(
        migrator.add_column("organization", "key", TextField(null=True)),
        migrator.add_column("organization", "sort_key", TextField(null=True)),
        migrator.add_index("organization", ("key",), True),
        migrator.add_index("organization", ("sort_key", "id")),
    )
