"""Copies of the library: whole, rotated, and a way back that can itself be taken back."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.ops import contacts, history
from cardcase.core.records import ContactRecord
from cardcase.core.store import backups, browse, load
from cardcase.core.store.library import Library

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak")
JAN = ContactRecord(uid="jan", given="Jan", family="Lis")


def names(library: Library) -> list[str]:
    return [row.name for row in browse.contacts_page(library)]


def aged(path: Path, **ago: int) -> Path:
    """The backup as if it had been made so long ago."""
    made = datetime.now(UTC) - timedelta(**ago)
    occasion = path.stem.split("-", 2)[2]
    return path.rename(path.parent / f"cardcase-{made:%Y%m%dT%H%M%S%fZ}-{occasion}.db")


def test_a_backup_is_a_library_that_can_be_opened(library: Library, tmp_path: Path) -> None:
    contacts.create(library, ANNA)
    copy = library.back_up()
    assert [each.path for each in backups.listed(library.backups)] == [copy]
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(copy, other / "cardcase.db")
    opened = Library.open(other)
    assert names(opened) == ["Anna Nowak"]
    opened.close_all()


def test_restoring_brings_back_contacts_index_and_history(library: Library) -> None:
    contacts.create(library, ANNA)
    copy = library.back_up()
    contacts.create(library, JAN)
    contacts.delete(library, ["anna"])
    before = library.restore(copy)
    assert names(library) == ["Anna Nowak"]
    assert browse.count_contacts(library, "nowak") == 1
    assert browse.count_contacts(library, "lis") == 0
    library.restore(before)
    assert names(library) == ["Jan Lis"]
    history.undo(library)
    assert names(library) == ["Jan Lis", "Anna Nowak"]


def test_another_connection_sees_the_restored_library(library: Library) -> None:
    contacts.create(library, ANNA)
    copy = library.back_up()
    contacts.create(library, JAN)
    other = Library.open(library.path)
    assert len(names(other)) == 2
    library.restore(copy)
    assert names(other) == ["Anna Nowak"]
    contacts.create(other, JAN)
    assert names(library) == ["Jan Lis", "Anna Nowak"]
    other.close_all()


@pytest.mark.parametrize("spoil", ["truncated", "other", "missing"])
def test_a_spoilt_backup_is_refused_and_nothing_changes(library: Library, spoil: str) -> None:
    contacts.create(library, ANNA)
    copy = library.back_up()
    if spoil == "truncated":
        copy.write_bytes(copy.read_bytes()[:9000])
    elif spoil == "other":
        copy.write_bytes(b"no database at all" * 400)
    else:
        copy.unlink()
    with pytest.raises(LibraryError) as caught:
        library.restore(copy)
    assert caught.value.code == ("no_backup" if spoil == "missing" else "backup_damaged")
    assert names(library) == ["Anna Nowak"]


def test_a_backup_of_a_newer_program_is_refused(library: Library) -> None:
    copy = library.back_up()
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(
            "INSERT INTO schema_migration (name, applied) VALUES ('9999_future', '2030-01-01')"
        )
    with pytest.raises(LibraryError) as caught:
        library.restore(copy)
    assert caught.value.code == "newer_version"


def test_a_copy_that_cannot_be_made_leaves_nothing_behind(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(path: Path) -> None:
        raise LibraryError("backup_damaged", name=path.name)

    monkeypatch.setattr(backups, "verify", spoilt)
    with pytest.raises(LibraryError):
        library.back_up()
    assert list(library.backups.iterdir()) == []


def test_one_copy_a_day_and_only_of_what_changed(library: Library) -> None:
    assert library.back_up_daily() is None, "there is nothing in it yet"
    contacts.create(library, ANNA)
    first = library.back_up_daily()
    assert first is not None
    assert library.back_up_daily() is None
    first = aged(first, days=2)
    assert library.back_up_daily() is None, "nothing has changed since"
    history.undo(library)
    assert library.back_up_daily() is not None


def test_a_clock_that_jumped_does_not_stop_the_copies(library: Library) -> None:
    contacts.create(library, ANNA)
    first = library.back_up_daily()
    assert first is not None
    aged(first, days=-400)
    contacts.create(library, JAN)
    assert library.back_up_daily() is not None


def test_copies_of_the_future_are_no_reason_for_none_or_for_many(library: Library) -> None:
    for days in range(100, 109):
        contacts.create(library, ContactRecord(given=str(days)))
        aged(library.back_up("daily"), days=-days)
    assert library.back_up_daily() is not None
    contacts.create(library, ANNA)
    assert library.back_up_daily() is None, "today there is one"
    (today,) = [each for each in backups.listed(library.backups) if each.made < datetime.now(UTC)]
    aged(today.path, days=2)
    contacts.create(library, JAN)
    assert library.back_up_daily() is not None
    left = backups.listed(library.backups)
    ages = [(each.made - datetime.now(UTC)).days for each in left]
    assert ages[:5] == [107, 106, 105, 104, 103] and len(left) == 7


def test_a_clock_that_fell_behind_does_not_stop_undo_or_copies(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    contacts.create(library, ANNA)
    library.back_up_daily()
    monkeypatch.setattr("cardcase.core.ops.entries.now", lambda: "1970-01-01T00:00:00.000Z")
    contacts.create(library, JAN)
    assert [entry.subject for entry in load.history(library)] == ["Jan Lis", "Anna Nowak"]
    history.undo(library)
    assert names(library) == ["Anna Nowak"]
    history.redo(library)
    assert names(library) == ["Jan Lis", "Anna Nowak"]


def test_a_file_with_no_date_for_a_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "cardcase-20269940T000000000000Z-daily.db").touch()
    assert backups.listed(tmp_path) == [] == backups.rotate(tmp_path)


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Path]:
    """A folder of a daily copy for 800 days, and of others."""
    now = datetime.now(UTC)
    for days in range(800):
        made = now - timedelta(days=days)
        (tmp_path / f"cardcase-{made:%Y%m%dT%H%M%S%fZ}-daily.db").touch()
    for days in range(12):
        made = now - timedelta(days=days, hours=1)
        for occasion in ("before-restore", "by-hand"):
            (tmp_path / f"cardcase-{made:%Y%m%dT%H%M%S%fZ}-{occasion}.db").touch()
    yield tmp_path


def test_old_copies_thin_out_and_those_asked_for_stay(many: Path) -> None:
    backups.rotate(many)
    left = backups.listed(many)
    daily = [each for each in left if each.occasion == "daily"]
    age = [(daily[0].made - each.made).days for each in daily]
    assert age[:7] == list(range(7))
    assert max(later - earlier for earlier, later in pairwise(age)) <= 31
    assert 680 < max(age) < 740
    assert len(daily) <= 7 + 8 + 24
    assert sum(each.occasion == "by-hand" for each in left) == 12
    assert sum(each.occasion == "before-restore" for each in left) == 5
