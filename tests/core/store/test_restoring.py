"""Ways back from a damaged library, and what killed programs leave behind."""

import os
import time
from pathlib import Path
from random import Random

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.ops import contacts, history, imports, merge, samples
from cardcase.core.records import ContactRecord, new_uid
from cardcase.core.store import backups, browse, load
from cardcase.core.store.check import check, repair
from cardcase.core.store.library import Library
from command_line import Program

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak")
JAN = ContactRecord(uid="jan", given="Jan", family="Lis")
SCHEMAS = Path(__file__).parents[2] / "data" / "libraries"


def harm(file: Path, how: str) -> None:
    whole = file.read_bytes()
    match how:
        case "header":
            file.write_bytes(b"\xa5" * 100 + whole[100:])
        case "schema":
            file.write_bytes(whole[:100] + b"\xa5" * 3996 + whole[4096:])
        case "leaves":
            file.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
        case "shortened":
            file.write_bytes(whole[: len(whole) // 2])
        case "emptied":
            file.write_bytes(b"")
        case "gone":
            file.unlink()


HARMS = ("header", "schema", "leaves", "shortened", "emptied", "gone")


@pytest.fixture
def copied(library: Library) -> Library:
    """A library with a backup that has Anna, to which Jan was added later; closed."""
    contacts.create(library, ANNA)
    library.media.put(b"picture")
    library.back_up()
    contacts.create(library, JAN)
    library.close_all()
    return library


@pytest.mark.parametrize("how", HARMS)
def test_the_command_line_restores_a_damaged_library(copied: Library, how: str) -> None:
    file = copied.path / "cardcase.db"
    harm(file, how)
    before = file.read_bytes() if file.exists() else None
    cardcase = Program(copied.path)
    told = cardcase("search", "anna")
    assert told.code == 1
    assert "damaged" in told.err and "cardcase restore NAME" in told.err
    assert "uszkodzony" in cardcase("search", "anna", LC_ALL="pl_PL.UTF-8").err
    assert (file.read_bytes() if file.exists() else None) == before, "it was written to"

    (listed,) = cardcase("backup", "--list", "--json").objects
    restored = cardcase("restore", "--json", listed["name"])
    assert restored.code == 0, restored.err
    (kept,) = copied.backups.glob("damaged-*.db") if before is not None else (None,)
    assert kept is None or kept.read_bytes() == before
    assert "Anna Nowak" in cardcase("search", "anna").out
    assert cardcase("check").code == 0


def test_a_restored_library_goes_on(copied: Library) -> None:
    harm(copied.path / "cardcase.db", "schema")
    (backup,) = copied.backups.glob("cardcase-*.db")
    kept = Library.rescue(copied.path, backup)
    assert kept.name.startswith("damaged-")
    library = Library.open(copied.path)
    assert [each.name for each in browse.contacts_page(library)] == ["Anna Nowak"]
    contacts.create(library, JAN)
    history.undo(library)
    history.undo(library)
    assert browse.count_contacts(library) == 0
    assert check(library).whole
    library.close_all()


def test_the_log_of_a_damaged_library_does_not_meet_the_restored_one(copied: Library) -> None:
    file = copied.path / "cardcase.db"
    library = Library.open(copied.path)
    contacts.create(library, ContactRecord(given="Ewa"))
    log = (copied.path / "cardcase.db-wal").read_bytes()
    library.close_all()
    (copied.path / "cardcase.db-wal").write_bytes(log)
    harm(file, "schema")
    (backup,) = copied.backups.glob("cardcase-*.db")
    kept = Library.rescue(copied.path, backup)
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == log
    library = Library.open(copied.path)
    assert [each.name for each in browse.contacts_page(library)] == ["Anna Nowak"]
    assert check(library).whole
    library.close_all()


def test_a_bad_backup_takes_nothing_from_a_damaged_library(copied: Library) -> None:
    file = copied.path / "cardcase.db"
    harm(file, "schema")
    before = file.read_bytes()
    (backup,) = copied.backups.glob("cardcase-*.db")
    backup.write_bytes(backup.read_bytes()[:5000])
    with pytest.raises(LibraryError) as caught:
        Library.rescue(copied.path, backup)
    assert caught.value.code == "backup_damaged"
    assert file.read_bytes() == before
    assert [path.name for path in copied.backups.iterdir()] == [backup.name]


def test_a_backup_of_an_older_program_is_restored_up_to_date(library: Library) -> None:
    contacts.create(library, ANNA)
    for name in ("schema-1.db", "schema-2.db"):
        before = library.restore(SCHEMAS / name)
        assert browse.count_contacts(library) == 2
        assert load.cards_in(library, "review")
        library.restore(before)
        assert load.contact(library, "anna") == ANNA


@pytest.mark.parametrize("junk", [b"\xa5" * 5000, bytes(5000), b""])
def test_a_log_or_index_of_junk_costs_nothing(copied: Library, junk: bytes) -> None:
    log = copied.path / "cardcase.db-wal"
    log.write_bytes(junk)
    log.with_name("cardcase.db-shm").write_bytes(junk)
    library = Library.open(copied.path)
    assert browse.count_contacts(library) == 2
    assert check(library).whole
    library.close_all()
    # What SQLite does not know is kept, as it begins a log of its own in its place.
    kept = [path.read_bytes() for path in copied.backups.glob("damaged-*.db-wal")]
    assert kept == ([junk] if junk.startswith(b"\xa5") else [])


def test_what_killed_programs_left_goes_after_an_hour(library: Library) -> None:
    contacts.create(library, ANNA)
    library.back_up()
    library.media.put(b"picture")
    (shard,) = (library.path / "media").iterdir()
    left = [
        library.backups / "cardcase-1-by-hand.part",
        library.backups / "cardcase-1-by-hand.part-journal",
        library.backups / ".restoring-abc",
        shard / ".new-abc",
    ]
    for path in left:
        path.mkdir() if path.name.startswith(".restoring") else path.write_bytes(b"half")
    library.back_up()
    repair(library, check(library))
    assert all(path.exists() for path in left), "somebody may be writing them"
    long_ago = time.time() - 4000
    for path in left:
        os.utime(path, (long_ago, long_ago))
    library.back_up()
    assert [path.exists() for path in left] == [False, False, False, True]
    findings = check(library)
    assert left[-1] in findings.orphans
    repair(library, findings)
    assert not left[-1].exists()


def test_a_backup_that_cannot_be_read_keeps_the_check_going(copied: Library) -> None:
    (backup,) = copied.backups.glob("cardcase-*.db")
    backup.write_bytes(b"no database at all" * 400)
    library = Library.open(copied.path)
    findings = check(library)
    assert findings.whole
    assert findings.copies == (backup.name,)
    assert findings.orphans == (), "it may know the picture that nothing else does"
    library.close_all()


# Before something big.


def many(number: int) -> list[ContactRecord]:
    """So many people nobody has heard of."""
    return [ContactRecord(uid=new_uid(), given="Jan", family=new_uid()) for _ in range(number)]


def test_a_big_import_is_preceded_by_a_copy_once_an_hour(library: Library) -> None:
    imports.import_contacts(library, many(imports.MANY))
    assert not library.backups.exists(), "there was nothing in it"
    imports.import_contacts(library, many(imports.MANY - 1))
    assert not library.backups.exists()
    imports.import_contacts(library, [ANNA, *many(imports.MANY)])
    (copy,) = backups.listed(library.backups)
    assert copy.occasion == "before-import"
    with backups.opened(copy.path) as connection:
        (known,) = connection.execute("SELECT count(*) FROM contact").fetchone()
    assert known == browse.count_contacts(library) - imports.MANY - 1
    imports.import_contacts(library, many(imports.MANY))
    assert len(backups.listed(library.backups)) == 1
    copy.path.write_bytes(b"spoilt")
    imports.import_contacts(library, many(imports.MANY))
    assert len(backups.listed(library.backups)) == 2, "a spoilt one is none"


# Every byte of a database.


def test_a_library_harmed_anywhere_is_told_or_read(copied: Library, tmp_path: Path) -> None:
    """Wherever some bytes are wrong, nothing but known trouble comes, and opening writes nothing
    to a file that is refused."""
    chance = Random(11)
    whole = (copied.path / "cardcase.db").read_bytes()
    for number in range(25):
        folder = tmp_path / f"harmed {number}"
        folder.mkdir()
        harmed = bytearray(whole)
        page = chance.randrange(len(whole) // 4096) if number % 3 else 0
        for _ in range(chance.choice((1, 8, 200))):
            harmed[page * 4096 + chance.randrange(4096)] = chance.randrange(256)
        file = folder / "cardcase.db"
        file.write_bytes(harmed)
        try:
            library = Library.open(folder)
        except LibraryError as error:
            assert error.code in ("damaged", "not_a_library", "newer_version"), error
            assert file.read_bytes() == harmed
            continue
        try:
            browse.contacts_page(library)
            check(library)
        except LibraryError as error:
            assert error.code == "damaged", error
        finally:
            library.close_all()


def test_other_big_things_are_preceded_by_a_copy(library: Library) -> None:
    contacts.create(library, ANNA)
    samples.fill(library, samples.MANY, seed=3)
    assert [each.occasion for each in backups.listed(library.backups)] == ["before-sample"]
    for copy in backups.listed(library.backups):
        copy.path.unlink()
    found = [each.uid for each in browse.contacts_page(library, limit=2 * merge.MANY)]
    merge.merge_groups(library, [found[at : at + 2] for at in range(0, len(found), 2)])
    assert [each.occasion for each in backups.listed(library.backups)] == ["before-merge"]
