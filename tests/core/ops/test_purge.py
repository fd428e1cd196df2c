"""What is erased for good is in no file of the library, and all the rest is as it was."""

import contextlib
import hashlib
import json
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.jobs import Cancelled, Progress
from cardcase.core.ops import (
    cards,
    contacts,
    encounters,
    history,
    imports,
    merge,
    photographs,
    pile_order,
    searches,
    unfinished,
)
from cardcase.core.ops.operation import operation
from cardcase.core.ops.purge import purge
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
    SearchRecord,
)
from cardcase.core.scan.lesson import Lesson
from cardcase.core.store import browse, load
from cardcase.core.store.check import Findings, check
from cardcase.core.store.library import Library
from cardcase.core.store.models import Operation, Row
from cardcase.core.store.restoring import set_aside
from cardcase.core.store.typed import typed_on
from contents import entities
from full_library import FROM_FILE, KEY, PORTRAIT, fill, read
from made_up import jpeg

SECRET = ContactRecord(
    uid="purge-me-7f3c",
    given="Zdzisława",
    family="Brzęczykiewicz",
    jobs=(JobRecord(organization="Grzmotex Sekret sp. z o.o.", titles=("Nadkasztelanka",)),),
    points=(
        PointRecord(kind="phone", value="+48 699 887 766", normalized="+48699887766"),
        PointRecord(kind="email", value="zb@grzmotex.example", normalized="zb@grzmotex.example"),
    ),
    tags=("tajnetag",),
    notes="Notatkowytajny zapis.",
)
JAN = ContactRecord(uid="jan", given="Jan", family="Kruk")
TRACES = (
    "Zdzisława", "Brzęczykiewicz", "Brzeczykiewicz", "zdzislawa", "brzeczykiewicz", "Grzmotex",
    "grzmotex", "Nadkasztelanka", "nadkasztelanka", "699 887 766", "699887766", "9887766",
    "tajnetag", "otatkowytajny", "uwagatajna", "secret-card", "dawnanotatka",
)  # fmt: skip
"""What tells of her: names, phones and notes, as typed and folded, and bytes of pictures."""


def traces(folder: Path) -> set[tuple[str, str]]:
    """Where something of her stands in the bytes of a file, or in its name."""
    return {
        (str(path.relative_to(folder)), text)
        for path in folder.rglob("*")
        if path.is_file()
        for text in TRACES
        if text.encode() in path.read_bytes() or text in path.name
    }


def live(library: Library) -> str:
    """Let her leave traces wherever anyone can; return the uid of her card."""
    older = replace(SECRET, notes="dawnanotatka " * 40)
    (card,) = read(library, "secret-card", older)
    # The order of the pile is of each photograph in it.
    (late,) = photographs.enqueue_bytes(library, jpeg("late"), "late.jpg").photographs
    first = next(each for each in load.photographs(library) if each.state == "waiting")
    pile_order.move(library, [late], first.uid)
    met = EncounterRecord(
        uid="both",
        when="2026-03-12",
        event=EventRecord(uid="fair-7", name="Targi"),
        participants=(Participant(contact="jan"),),
    )
    contacts.create(library, JAN)
    encounters.save(library, met)
    cards.accept(library, card, older, met)
    with operation(library, "lessons.teach") as op:
        op.put(Lesson(uid="l7", kind="spelling", field="family", read="Brzeczykiewicz",
                      written="Brzęczykiewicz", card=card))  # fmt: skip
    contacts.edit(library, SECRET)
    encounters.save(
        library,
        replace(met, participants=(*met.participants,
                                   Participant(contact=SECRET.uid, remark="uwagatajna"))),
    )  # fmt: skip
    her = (Participant(contact=SECRET.uid),)
    encounters.save(library, EncounterRecord(uid="alone", why="uwagatajna", participants=her))
    encounters.save(
        library,
        EncounterRecord(
            uid="through",
            introduced_by="Zdzisława Brzęczykiewicz",
            participants=(Participant(contact="jan"),),
        ),
    )
    contacts.delete(library, [SECRET.uid])
    history.undo(library)
    # A photograph of hers that was dropped twice, and read in vain before.
    photographs.enqueue_bytes(library, jpeg("secret-card"), "secret-card-2.jpg")
    return card


@pytest.fixture
def lived(library: Library) -> Library:
    fill(library)
    live(library)
    assert {text for _, text in traces(library.path)} == set(TRACES)
    return library


def test_no_byte_of_any_file_tells_of_her(lived: Library) -> None:
    there = entities(lived)
    changes, purged = purge(lived, [SECRET.uid])
    assert traces(lived.path) == set()
    assert not purged.unfinished and not purged.backups and not purged.mentions
    assert (purged.contacts, purged.cards, purged.photographs) == (1, 1, 2)
    assert (purged.encounters, purged.lessons, purged.pictures) == (1, 1, 3)
    assert SECRET.uid in changes.removed and "jan" in changes.contacts
    assert changes.operation is None and bool(changes)
    assert not (lived.path / "erased.json").exists()

    here = entities(lived)
    gone = {kind: things.keys() - here[kind].keys() for kind, things in there.items()}
    assert sum(map(len, gone.values())) == 8, "each photograph with its turn"
    through, both = here["encounter"]["through"], here["encounter"]["both"]
    assert isinstance(through, EncounterRecord) and isinstance(both, EncounterRecord)
    assert (through.introduced_by, through.introduced_by_uid) == ("", "")
    assert both.participants == (Participant(contact="jan"),)
    for kind, things in here.items():
        for uid, thing in things.items():
            assert thing == there[kind][uid] or uid in ("through", "both")
    assert check(lived) == Findings()
    assert browse.matching(lived, "zdzislawa") == []
    assert browse.matching(lived, "kruk") == ["jan"]
    lived.close_all()
    assert traces(lived.path) == set()


def test_the_rest_of_history_can_be_undone_and_done_again(lived: Library) -> None:
    purge(lived, [SECRET.uid])
    after = entities(lived)
    steps = 0
    while history.undo(lived):
        steps += 1
        assert not any(check(lived).references)
    assert not any(entities(lived).values())
    assert traces(lived.path) == set()
    while history.redo(lived):
        steps -= 1
    assert steps == 0
    assert entities(lived) == after
    assert traces(lived.path) == set()
    with lived.session():
        assert not [row.subject for row in Operation.select() if "Zdzis" in row.subject]


def test_an_import_keeps_its_other_contacts_and_is_named_after_them(library: Library) -> None:
    others = [ContactRecord(given=name, family="Inny") for name in ("Ala", "Ela", "Ola")]
    imports.import_contacts(library, [SECRET, *others])
    assert "Zdzis" in load.history(library)[0].subject
    _, purged = purge(library, [SECRET.uid])
    assert purged.operations == 1
    (entry,) = load.history(library)
    assert (entry.kind, entry.subject) == ("contacts.import", "Ala Inny +2")
    history.undo(library)
    assert browse.count_contacts(library) == 0
    history.redo(library)
    assert browse.count_contacts(library) == 3
    contacts.create(library, replace(SECRET, uid="second"))
    purge(library, ["second"])
    assert len(load.history(library)) == 1, "an operation that was only about her is gone"


def test_another_one_on_the_same_picture_keeps_it(library: Library) -> None:
    (card,) = read(library, "shared", SECRET)
    cards.accept(library, card, SECRET, others=[JAN])
    (jan,) = browse.matching(library, "kruk")
    _, purged = purge(library, [SECRET.uid])
    assert (purged.contacts, purged.cards, purged.photographs, purged.pictures) == (1, 1, 0, 0)
    assert len(purged.shared) == 1
    (left,) = load.cards_of(library, jan)
    assert library.media.read(left.image, verify=True)
    assert check(library) == Findings()
    _, purged = purge(library, [jan])
    assert (purged.photographs, purged.pictures) == (1, 3)
    assert traces(library.path) == set() and list(library.media.files()) == []


def test_a_picture_with_another_card_in_review_stays(library: Library) -> None:
    hers, other = read(library, "two", SECRET, JAN)
    cards.accept(library, hers, SECRET)
    (photograph,) = load.photographs(library)
    image = load.card(library, hers).image  # type: ignore[union-attr]
    _, purged = purge(library, [SECRET.uid])
    assert (purged.photographs, purged.pictures) == (0, 1)
    assert not library.media.exists(image)
    assert library.media.exists(photograph.sha256)
    assert load.card(library, other) is not None
    assert traces(library.path) == set()


def test_what_came_with_her_file_goes_unless_another_has_it(library: Library) -> None:
    for data in (PORTRAIT, KEY, jpeg("an older one")):
        library.media.put(data)
    older = replace(FROM_FILE, photo=hashlib.sha256(jpeg("an older one")).hexdigest())
    contacts.create(library, older)
    contacts.edit(library, FROM_FILE)
    contacts.create(library, replace(JAN, photo=FROM_FILE.photo))
    _, purged = purge(library, [FROM_FILE.uid])
    assert purged.pictures == 2
    assert [path.name[:64] for path in library.media.files()] == [FROM_FILE.photo]
    assert check(library) == Findings()


def test_contacts_of_history_only_are_erased_there(library: Library) -> None:
    (card,) = read(library, "secret-card", SECRET)
    cards.accept(library, card, SECRET)
    contacts.create(library, JAN)
    contacts.delete(library, [SECRET.uid])
    assert traces(library.path)
    _, purged = purge(library, [SECRET.uid])
    assert purged.contacts == 0 and purged.operations
    assert traces(library.path) == set()
    assert list(library.media.files()) == []
    assert purge(library, ["nobody"])[1].operations == 0


def test_an_earlier_reading_of_the_same_photograph_goes_and_anothers_stays(
    library: Library,
) -> None:
    read(library, "secret-card", SECRET)
    photographs.dismiss(library, [load.photographs(library)[0].uid])
    first, second = read(library, "secret-card", SECRET, JAN)
    cards.accept(library, second, JAN)
    (jan,) = browse.matching(library, "kruk")
    contacts.delete(library, [jan])
    cards.accept(library, first, SECRET)
    purge(library, [SECRET.uid])
    # The card of the other one, who is deleted, can come back with its photograph.
    while history.undo(library):
        assert not check(library).missing and not check(library).references
    steps = [changes.kind for changes in iter(lambda: history.redo(library), None)]
    assert "card.accept" in steps
    history.undo(library)
    assert len(load.cards_of(library, jan)) == 1
    files = {path.read_bytes() for path in library.media.files()}
    assert jpeg("secret-card, straight 1") in files, "the other one's"
    assert jpeg("secret-card, straight 0") not in files
    library.close_all()
    assert b"Brz" not in (library.path / "cardcase.db").read_bytes()


def test_whoever_was_merged_into_her_goes_too_and_pairs_name_her_no_more(
    library: Library,
) -> None:
    twin = replace(SECRET, uid="twin", notes="dawnanotatka")
    for each in (SECRET, twin, replace(SECRET, uid="older twin"), JAN):
        contacts.create(library, each)
    merge.tell_apart(library, "twin", JAN.uid)
    merge.merge(library, "twin", ["older twin"])
    held = library.back_up()
    merge.merge(library, SECRET.uid, ["twin"])
    assert entities(library)["alias"].keys() == {"twin", "older twin"}
    changes, purged = purge(library, [SECRET.uid], with_backups=True)
    assert (purged.contacts, purged.backups) == (1, ())
    assert changes.apart == {f"{JAN.uid} {SECRET.uid}"}
    assert not any(entities(library)[kind] for kind in ("alias", "apart"))
    assert [each.subject for each in load.history(library)] == ["Jan Kruk"]
    library.close_all()
    assert held.exists() and traces(library.path) == set()
    names = (b"twin", SECRET.uid.encode())
    assert not [
        path
        for path in library.path.rglob("*.db")
        if any(name in path.read_bytes() for name in names)
    ]


def test_a_merge_that_was_undone_is_not_done_again_without_her(library: Library) -> None:
    contacts.create(library, JAN)
    contacts.create(library, SECRET)
    merge.merge(library, SECRET.uid, [JAN.uid])
    history.undo(library)
    purge(library, [SECRET.uid])
    assert history.redo(library) is None, "it would remove him"
    assert load.contacts(library, [JAN.uid]) == [JAN]
    assert traces(library.path) == set()


@pytest.mark.parametrize("cut", [False, True])
def test_what_an_undone_merge_made_of_another_holds_her_no_more(
    library: Library, cut: bool
) -> None:
    contacts.create(library, JAN)
    contacts.create(library, SECRET)
    merge.merge(library, JAN.uid, [SECRET.uid])
    history.undo(library)
    if cut:
        contacts.create(library, replace(JAN, uid="ola", given="Ola"))
    held = library.back_up()
    purge(library, [SECRET.uid], with_backups=True)
    assert load.contacts(library, [JAN.uid]) == [JAN]
    library.close_all()
    assert held.exists() and traces(library.path) == set()


def test_a_damaged_database_that_was_set_aside_may_hold_her(library: Library) -> None:
    contacts.create(library, SECRET)
    aside = set_aside(library.path / "cardcase.db", library.backups)
    _, purged = purge(library, [SECRET.uid])
    assert purged.backups == (aside,)
    assert traces(library.backups)
    _, purged = purge(library, [], with_backups=True)
    assert purged.backups == () and traces(library.path) == set()


def test_a_name_that_others_were_told_is_reported(library: Library) -> None:
    contacts.create(library, SECRET)
    contacts.create(library, replace(JAN, notes="Brat: Zdzisława Brzęczykiewicz"))
    contacts.create(library, ContactRecord(uid="ewa", given="Ewa"))
    for name, query in (("Ona", 'via:"Zdzislawa Brzęczykiewicz"'), ("Kielce", "city:kielce")):
        searches.keep(library, SearchRecord(uid="", name=name, query=query))
    _, purged = purge(library, [SECRET.uid])
    assert purged.mentions == ("jan",)
    assert purged.searches == ("Ona",)


def test_backups_that_hold_her_are_named_and_can_be_cleaned(lived: Library) -> None:
    held = lived.back_up()
    before = entities(lived)
    _, purged = purge(lived, [SECRET.uid])
    clean = lived.back_up()
    assert purged.backups == (held,)
    assert {name for name, _ in traces(lived.path)} == {str(held.relative_to(lived.path))}
    # It is remembered without a word of hers.
    assert (lived.path / "erased.json").exists()

    _, purged = purge(lived, [SECRET.uid], with_backups=True)
    assert purged.backups == ()
    assert traces(lived.path) == set()
    assert not (lived.path / "erased.json").exists()
    assert {path.name for path in lived.backups.iterdir()} == {held.name, clean.name}
    lived.restore(held)
    after = entities(lived)
    assert sum(map(len, before.values())) - sum(map(len, after.values())) == 8
    while history.undo(lived):
        pass
    assert not any(entities(lived).values())


def test_a_backup_from_before_her_card_was_accepted_holds_her(library: Library) -> None:
    (card,) = read(library, "secret-card", SECRET)
    unfinished.keep(library, card, '{"values":{"note":"uwagatajna"}}')
    held = library.back_up()
    assert ("backups/" + held.name, "uwagatajna") in traces(library.path)
    cards.accept(library, card, replace(SECRET, uid=""))
    (uid,) = browse.matching(library, "zdzislawa")
    _, purged = purge(library, [uid])
    assert purged.backups == (held,)
    _, purged = purge(library, [], with_backups=True)
    assert traces(library.path) == set()
    held.write_bytes(b"damaged " * 1000)
    contacts.create(library, SECRET)
    _, purged = purge(library, [SECRET.uid])
    assert purged.backups == (held,), "nobody can tell"
    purge(library, [], with_backups=True)
    assert not held.exists()


def test_no_card_in_review_says_any_more_that_it_is_hers(library: Library) -> None:
    contacts.create(library, SECRET)
    (card,) = read(library, "another card", JAN)
    said = {"why": "śruby", "answer": "other", "answered": SECRET.uid}
    unfinished.keep(library, card, json.dumps(said, ensure_ascii=False))
    purge(library, [SECRET.uid])
    assert json.loads(typed_on(library, card)) == {"why": "śruby"}
    assert SECRET.uid.encode() not in (library.path / "cardcase.db").read_bytes()


@contextlib.contextmanager
def busy(library: Library, statement: str) -> Iterator[None]:
    """Another connection at work; ours does not wait long."""
    with library.session():
        Row._meta.database.execute_sql("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(library.path / "cardcase.db", isolation_level=None)
    try:
        for each in statement.split(";"):
            other.execute(each).fetchone()
        yield
    finally:
        other.close()


@pytest.mark.parametrize(
    "statement",
    ["BEGIN IMMEDIATE;UPDATE contact SET notes = ''", "BEGIN;SELECT uid FROM contact"],
)
def test_another_at_work_makes_it_wait_whole(library: Library, statement: str) -> None:
    contacts.create(library, SECRET)
    contacts.create(library, JAN)
    before = entities(library), load.history(library)
    with busy(library, statement), pytest.raises(LibraryError, match="locked"):
        contacts.edit(library, JAN)
        purge(library, [SECRET.uid])
    assert (entities(library), load.history(library)) == before
    assert not (library.path / "erased.json").exists()
    purge(library, [SECRET.uid])
    assert traces(library.path) == set()


def test_one_who_comes_in_between_leaves_it_to_be_ended(library: Library) -> None:
    contacts.create(library, SECRET)

    def report(done: int, total: int, what: str) -> None:
        if what == "file":
            reader.enter_context(busy(library, "BEGIN;SELECT uid FROM contact"))

    with contextlib.ExitStack() as reader:
        _, purged = purge(library, [SECRET.uid], progress=Progress(report))
        assert purged.unfinished == "locked"
        assert load.contact(library, SECRET.uid) is None
        assert (library.path / "erased.json").exists()
    _, purged = purge(library, [])
    assert not purged.unfinished
    assert traces(library.path) == set()
    assert not (library.path / "erased.json").exists()


def test_stopped_before_it_began_nothing_is_erased(library: Library) -> None:
    contacts.create(library, SECRET)
    with pytest.raises(Cancelled):
        purge(library, [SECRET.uid], progress=Progress(cancelled=lambda: True))
    assert load.contact(library, SECRET.uid) == SECRET


WORK = """
import sys
from pathlib import Path
from cardcase.core.ops.purge import purge
from cardcase.core.store.library import Library
library = Library.open(Path(sys.argv[1]))
print("open", flush=True)
purge(library, [sys.argv[2]], with_backups=True)
"""


def test_killed_at_any_moment_it_can_be_repeated(tmp_path: Path) -> None:
    first = Library.open(tmp_path / "first")
    live(first)
    first.back_up()
    first.close_all()
    chance = random.Random(7)
    for attempt in range(3):
        folder = tmp_path / f"library {attempt}"
        shutil.copytree(tmp_path / "first", folder)
        with subprocess.Popen(
            [sys.executable, "-c", WORK, str(folder), SECRET.uid], stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"open\n"
            time.sleep(chance.uniform(0.02, 0.4))
            process.kill()
        library = Library.open(folder)
        assert not any((check(library).tables, check(library).references))
        assert load.contact(library, "jan")
        _, purged = purge(library, [SECRET.uid], with_backups=True)
        assert not purged.unfinished and not purged.backups
        assert traces(folder) == set()
        assert check(library) == Findings()
        assert load.contact(library, "jan")
        library.close_all()
        left = sorted(path.name for path in folder.iterdir())
        assert left == ["backups", "cardcase.db", "media"]
