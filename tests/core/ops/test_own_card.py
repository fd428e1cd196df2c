"""The owner's own card: chosen, followed wherever its contact goes, and taken back."""

from pathlib import Path

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.ops import contacts, history, merge, own_card
from cardcase.core.ops.folder_export import export_all
from cardcase.core.ops.folder_import import import_all
from cardcase.core.ops.purge import purge
from cardcase.core.records import ContactRecord
from cardcase.core.store import owed
from cardcase.core.store.library import Library
from cardcase.core.store.models import OperationEntry
from cardcase.core.store.owner_rows import own_contact

EWA = ContactRecord(uid="ewa", given="Ewa", family="Sowa")
EWKA = ContactRecord(uid="ewka", given="Ewka", family="Sowa")
JAN = ContactRecord(uid="jan", given="Jan", family="Lis")


@pytest.fixture
def mine(library: Library) -> Library:
    """A library of three, whose owner is Ewa Sowa."""
    for each in (EWA, EWKA, JAN):
        contacts.create(library, each)
    own_card.choose(library, "ewa")
    return library


def test_one_contact_is_the_owner_s_own_and_another_in_its_place(mine: Library) -> None:
    changes = own_card.choose(mine, "jan")
    assert (changes.kind, changes.subject) == ("own_card.choose", "Jan Lis")
    # Both are shown otherwise now.
    assert changes.contacts == {"ewa", "jan"} and own_contact(mine) == "jan"
    assert not own_card.choose(mine, "jan")
    history.undo(mine)
    assert own_contact(mine) == "ewa"
    history.undo(mine)
    assert own_contact(mine) == ""
    history.redo(mine)
    assert own_contact(mine) == "ewa"


def test_forgetting_it(mine: Library) -> None:
    changes = own_card.forget(mine)
    assert (changes.kind, changes.subject) == ("own_card.forget", "Ewa Sowa")
    assert own_contact(mine) == "" and not own_card.forget(mine)
    history.undo(mine)
    assert own_contact(mine) == "ewa"


def test_nobody_is_chosen_who_is_not_there(mine: Library) -> None:
    with pytest.raises(LibraryError) as caught:
        own_card.choose(mine, "nobody")
    assert caught.value.code == "gone" and own_contact(mine) == "ewa"


def test_deleting_the_contact_forgets_it_and_undo_brings_both_back(mine: Library) -> None:
    contacts.delete(mine, ["ewa", "jan"])
    assert own_contact(mine) == ""
    history.undo(mine)
    assert own_contact(mine) == "ewa"
    contacts.delete(mine, ["jan"])
    assert own_contact(mine) == "ewa"


def test_merging_the_contact_away_makes_the_survivor_the_owner(mine: Library) -> None:
    merge.merge(mine, "ewka", ["ewa"])
    assert own_contact(mine) == "ewka"
    history.undo(mine)
    assert own_contact(mine) == "ewa"
    merge.merge(mine, "ewa", ["ewka"])
    assert own_contact(mine) == "ewa"


def test_erasing_the_contact_takes_it_out_of_now_and_then(mine: Library) -> None:
    own_card.choose(mine, "jan")
    copy = mine.back_up()
    purge(mine, ["ewa"])
    assert own_contact(mine) == "jan"
    assert copy in owed.holding(mine.backups, owed.read(mine.path))
    with mine.session():
        entries = [row for row in OperationEntry.select() if row.kind == "owner"]
    assert [(row.before, "jan" in row.after) for row in entries] == [(None, True)]
    history.undo(mine)
    assert own_contact(mine) == ""
    purge(mine, ["jan"])
    with mine.session():
        assert "owner" not in {row.kind for row in OperationEntry.select()}


def test_a_folder_of_everything_has_it(mine: Library, tmp_path: Path) -> None:
    folder = tmp_path / "everything"
    export_all(mine, folder)
    assert (folder / "owner.jsonl").read_text("utf-8") == '{"uid":"owner","contact":"ewa"}\n'
    other = Library.open(tmp_path / "other")
    try:
        import_all(other, folder)
        assert own_contact(other) == "ewa"
        own_card.choose(other, "jan")
        taken = import_all(other, folder)
        # Whose library it is, a folder does not change.
        assert own_contact(other) == "jan" and not taken.changes
    finally:
        other.close_all()
