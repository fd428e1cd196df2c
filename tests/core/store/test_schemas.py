"""Libraries written by every released schema are opened by this program."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cardcase.core.ops import history, lessons
from cardcase.core.store import browse, companies, load
from cardcase.core.store.lessons import learned
from cardcase.core.store.library import Library

LIBRARIES = Path(__file__).parents[2] / "data" / "libraries"


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
    assert applied(old / "cardcase.db") == [
        "0001_first_tables", "0002_lessons_and_pairs", "0005_organizations",
    ]  # fmt: skip


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
