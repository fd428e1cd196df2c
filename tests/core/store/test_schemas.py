"""Libraries written by every released schema are opened by this program."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from cardcase.core.ops import history, lessons, sessions
from cardcase.core.store import browse, companies, load
from cardcase.core.store.check import check
from cardcase.core.store.lessons import learned
from cardcase.core.store.library import Library
from cardcase.core.store.upgrade import MIGRATIONS
from contents import contents, entities

LIBRARIES = Path(__file__).parents[2] / "data" / "libraries"

each_schema = pytest.mark.parametrize(
    "schema", sorted(LIBRARIES.glob("schema-*.db")), ids=lambda file: file.stem
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder with a library of schema 1: people, an event, cards in all states, history."""
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(LIBRARIES / "schema-1.db", folder / "cardcase.db")
    return folder


def applied(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as database:
        return [name for (name,) in database.execute("SELECT name FROM schema_migration")]


def test_a_library_of_schema_1_is_copied_and_brought_up_to_date(old: Path) -> None:
    assert applied(old / "cardcase.db") == ["0001_first_tables"]
    library = Library.open(old)
    try:
        assert browse.count_contacts(library) == 2
        (card,) = load.cards_in(library, "accepted")
        assert card.draft is not None and card.draft.contact.family == "Błaszczyk"
        assert card.pairing is None and card.draft.evidence["name"].learned == ""
        assert len(load.cards_in(library, "review")) == 1
        assert learned(library).lessons == () and not lessons.forget_all(library)
        # Entries of history written by the older program still undo and redo.
        assert history.can_redo(library) is not None
        undone = [history.undo(library) for _ in range(3)]
        assert [each.kind for each in undone if each] == [
            "contact.create", "card.reject", "card.accept",
        ]  # fmt: skip
        assert browse.count_contacts(library) == 0
        assert len(load.cards_in(library, "review")) == 3
        history.redo(library)
        assert browse.count_contacts(library) == 1
    finally:
        library.close_all()
    (backup,) = (old / "backups").iterdir()
    assert applied(backup) == ["0001_first_tables"]
    assert applied(old / "cardcase.db") == sorted(
        script.stem for script in MIGRATIONS.glob("[0-9]*.py")
    )


def test_spellings_of_an_organization_in_an_older_library_become_one(tmp_path: Path) -> None:
    """Four people at Stalbud, in three spellings, and one of them at Stalbud Kielce: schema 2."""
    shutil.copy(LIBRARIES / "schema-2-organizations.db", tmp_path / "cardcase.db")
    library = Library.open(tmp_path)
    try:
        found = companies.organizations(library)
        assert [(each.name, each.people) for each in found] == [
            ("Stalbud Kielce", 1), ("Stalbud Sp. z o.o.", 4),
        ]  # fmt: skip
        for _ in range(4):
            history.undo(library)
        assert companies.organizations(library) == []
    finally:
        library.close_all()


def test_a_library_of_schema_2_has_everything(tmp_path: Path) -> None:
    library = opened_copy(LIBRARIES / "schema-2.db", tmp_path / "old")
    try:
        anna = load.contact(library, "anna")
        assert anna is not None and (anna.notes, anna.tags) == ("zadzwonić", ("stal", "pilne"))
        assert anna.encounters[0].event is not None and anna.encounters[0].why == "śruby"
        assert browse.matching(library, "zelazna") and browse.count_contacts(library) == 2
        (lesson,) = learned(library).lessons
        assert (lesson.read, lesson.written) == ("Zelazna", "Żelazna")
        front, back = load.cards_in(library, "review")
        assert back.pairing is not None and back.pairing.front == front.uid and back.is_other_side
        assert (
            len(load.cards_in(library, "accepted")) == len(load.cards_in(library, "rejected")) == 1
        )
        assert history.can_redo(library) is not None
        done = sum(not each.undone for each in load.history(library))
        full = contents(library)
        for _ in range(done):
            assert history.undo(library) is not None
        assert not any(entities(library).values())
        for _ in range(done):
            assert history.redo(library) is not None
        # Not their row ids, which an older program kept no note of.
        assert contents(library)["entities"] == full["entities"]
        assert history.redo(library) is not None and load.contact(library, "jan") is not None
    finally:
        library.close_all()


def test_a_library_of_schema_10_has_everything(tmp_path: Path) -> None:
    library = opened_copy(LIBRARIES / "schema-10.db", tmp_path / "old")
    try:
        every = entities(library)
        assert {kind: len(some) for kind, some in every.items()} == {
            "event": 1, "contact": 4, "encounter": 2, "session": 1, "photograph": 5,
            "turn": 5, "card": 5, "lesson": 1, "alias": 1, "apart": 1, "owner": 1, "search": 1,
        }  # fmt: skip
        ewa = load.contact(library, "ewa")
        assert ewa is not None and ewa.source is not None
        kept = [each for each in ewa.source.properties if each.name == "X-SHOE-SIZE"]
        assert [(each.group, each.value) for each in kept] == [("item1", "38")]
        assert [each.introduced_by_uid for each in every["encounter"].values()].count("ewa") == 1
        assert sessions.stamp(library) == "targi"
        done = sum(not each.undone for each in load.history(library))
        for _ in range(done):
            assert history.undo(library) is not None
        assert not any(entities(library).values())
        for _ in range(done):
            assert history.redo(library) is not None
        assert entities(library) == every
    finally:
        library.close_all()


def opened_copy(file: Path, folder: Path) -> Library:
    folder.mkdir()
    shutil.copy(file, folder / "cardcase.db")
    return Library.open(folder)


@each_schema
def test_every_row_of_an_older_library_is_still_there(schema: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(schema)) as database:
        before = table_rows(database)
    opened_copy(schema, tmp_path / "old").close_all()
    with closing(sqlite3.connect(tmp_path / "old" / "cardcase.db")) as database:
        after = table_rows(database, {table: columns for table, (columns, _) in before.items()})
    assert after == before


DERIVED = {"organization": {"id", "name", "folded"}, "job": {"organization_id"}}
"""Of these columns an older library's spellings of an organization become one."""


def table_rows(
    database: sqlite3.Connection, wanted: dict[str, list[str]] | None = None
) -> dict[str, tuple[list[str], list[tuple[object, ...]]]]:
    """Columns and rows of each table of ours, or of these columns; organizations are derived."""
    tables = [
        name
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if "search" not in name and name not in ("schema_migration", "organization")
    ]
    found = {}
    for table in tables if wanted is None else wanted:
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        columns = columns if wanted is None else wanted[table]
        columns = [each for each in columns if each not in DERIVED.get(table, ())]
        if not columns:
            continue
        named = ", ".join(f'"{column}"' for column in columns)
        found[table] = (columns, database.execute(f"SELECT {named} FROM {table}").fetchall())
    return found


OPEN_AND_DIE = """
import os, sys
from pathlib import Path
import sqlite3
from cardcase.core.store import database
from cardcase.core.store.library import Library
left = int(sys.argv[2])

def count(statement):
    # Killed right before the statement whose turn it is.
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), 9)

connect = database.LibraryDatabase.connect

def traced(self, reuse_if_open=False):
    opened = connect(self, reuse_if_open)
    if opened:
        self.handle.set_trace_callback(count)
    return opened

database.LibraryDatabase.connect = traced
Library.open(Path(sys.argv[1])).close_all()
print(left)
"""


@each_schema
def test_killed_while_migrating_it_is_whole_before_or_after(schema: Path, tmp_path: Path) -> None:
    """Before one statement or another; the next process finishes the work."""
    fresh = opened_copy(schema, tmp_path / "fresh")
    wanted = contents(fresh)
    fresh.close_all()
    for number, at in enumerate((3, 12, 20, 30, 45)):
        folder = tmp_path / str(number)
        folder.mkdir()
        file = folder / "cardcase.db"
        shutil.copy(schema, file)
        command = [sys.executable, "-c", OPEN_AND_DIE, str(folder), str(at)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        assert ended.returncode in (0, -9), ended.stderr
        before = applied(file)
        if len(before) > len(applied(schema)):
            assert any((folder / "backups").glob("*before-0*.db")), "the copy comes first"
        library = Library.open(folder)
        assert contents(library) == wanted
        assert replace(check(library), missing=()).whole
        library.close_all()
