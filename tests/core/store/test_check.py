"""Looking through a library finds what is wrong, and mends what can be."""

import os
import time
from pathlib import Path

from cardcase.core.ops import contacts, history, photographs
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse, load
from cardcase.core.store.check import Findings, check, repair
from cardcase.core.store.library import Library
from cardcase.core.store.rows import execute
from full_library import FROM_FILE, KEY, PORTRAIT
from made_up import LUKASZ, jpeg, scanned

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak")


def with_card(library: Library) -> str:
    """A library with a card in review; the SHA-256 of its photograph."""
    photographs.enqueue_bytes(library, jpeg("a card"), "card.jpg")
    (photograph,) = load.photographs(library)
    photographs.add_scanned(library, photograph.uid, scanned(LUKASZ))
    return photograph.sha256


def age(library: Library) -> None:
    """Let two days pass for all files of pictures."""
    for path in (library.path / "media").glob("*/*"):
        os.utime(path, (time.time() - 172_800,) * 2)


def test_a_library_in_order_has_no_findings(library: Library) -> None:
    with_card(library)
    assert check(library) == Findings()


def test_an_index_out_of_step_is_found_and_made_anew(library: Library) -> None:
    contacts.create(library, ANNA)
    contacts.create(library, ContactRecord(uid="jan", given="Jan", family="Lis"))
    with library.transaction():
        (anna,), (jan,) = execute("SELECT place FROM contact_search_place ORDER BY contact")
        execute("UPDATE contact_search SET name = 'zofia' WHERE rowid = ?", [anna])
        execute("DELETE FROM contact_search WHERE rowid = ?", [jan])
    findings = check(library)
    assert set(findings.unindexed) == {"anna", "jan"}
    assert not findings.whole
    repair(library, findings)
    assert check(library).whole
    assert browse.count_contacts(library, "nowak") == 1


def test_lost_and_changed_pictures_are_named(library: Library) -> None:
    sha256 = with_card(library)
    path = library.media.path(sha256)
    data = path.read_bytes()
    path.write_bytes(data[:-10])
    assert check(library).damaged == (sha256,)
    path.unlink()
    assert check(library).missing == (sha256,)
    assert [each.sha256 for each in load.photographs(library)] == [sha256], "all else is shown"
    assert load.cards_in(library, "review")


def test_only_pictures_that_nothing_knows_are_orphans(library: Library) -> None:
    with_card(library)
    stray = library.media.put(b"\xff\xd8 nobody's picture")
    assert check(library).orphans == (), "a row may be about to name it"
    age(library)
    findings = check(library)
    assert [path.name[:64] for path in findings.orphans] == [stray]
    assert findings.whole, "it only takes room"
    (photograph,) = load.photographs(library)
    photographs.dismiss(library, [photograph.uid])
    assert [path.name[:64] for path in check(library).orphans] == [stray], "undo needs the others"
    repair(library, check(library))
    assert not library.media.exists(stray)
    assert check(library) == Findings()


def test_what_came_with_a_contact_is_wanted_as_long_as_a_step_knows_it(library: Library) -> None:
    for data, suffix in ((PORTRAIT, ".jpg"), (KEY, ".bin")):
        library.media.put(data, suffix)
    contacts.create(library, FROM_FILE)
    age(library)
    assert check(library) == Findings()
    library.media.remove(FROM_FILE.photo)
    assert check(library).missing == (FROM_FILE.photo,)
    library.media.put(PORTRAIT)
    age(library)
    contacts.delete(library, [FROM_FILE.uid])
    assert check(library).orphans == (), "undo needs them"
    backup = library.back_up()
    with library.transaction():
        execute("DELETE FROM operation")
    assert check(library).orphans == (), "the copy knows them"
    backup.unlink()
    found = check(library)
    assert len(found.orphans) == 2
    repair(library, found)
    assert not list(library.media.files())


def test_what_an_ended_redo_line_knew_goes(library: Library) -> None:
    sha256 = with_card(library)
    history.undo(library)
    age(library)
    assert check(library).orphans == (), "redo would bring it back"
    contacts.create(library, ANNA)
    findings = check(library)
    assert sha256 in {path.name[:64] for path in findings.orphans} and len(findings.orphans) == 3
    # Somebody drops it again before it is removed.
    photographs.enqueue_bytes(library, jpeg("a card"), "card.jpg")
    repair(library, findings)
    assert [path.name[:64] for path in library.media.files()] == [sha256]
    assert check(library) == Findings()


def test_what_was_left_half_written_goes(library: Library) -> None:
    sha256 = with_card(library)
    half = library.media.path(sha256).with_name(".new-abc")
    half.write_bytes(b"half")
    assert check(library).orphans == ()
    age(library)
    repair(library, check(library))
    assert not half.exists() and check(library) == Findings()


def test_pictures_of_a_backup_are_no_orphans(library: Library, tmp_path: Path) -> None:
    sha256 = with_card(library)
    copy = library.back_up()
    age(library)
    other = Library.open(tmp_path / "empty")
    blank = other.back_up()
    library.restore(blank)
    for each in library.backups.glob("*before-restore*"):
        each.unlink()
    assert check(library).orphans == ()
    copy.unlink()
    assert sha256 in {path.name[:64] for path in check(library).orphans}
    other.close_all()
