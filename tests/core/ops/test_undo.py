"""Undo and redo of whole operations, also after opening again and from another process."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import LibraryError
from cardcase.core.ops import (
    cards,
    contacts,
    encounters,
    entries,
    events,
    history,
    imports,
    merge,
    photographs,
    searches,
    tags,
)
from cardcase.core.ops import operation as operation_module
from cardcase.core.ops.attending import attend
from cardcase.core.ops.operation import operation
from cardcase.core.ops.organizations import rename_organization
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    SearchRecord,
)
from cardcase.core.sample import people
from cardcase.core.store import browse, load
from cardcase.core.store.check import check
from cardcase.core.store.library import Library
from cardcase.core.store.models import OperationEntry
from contents import entities, rows
from made_up import LUKASZ, scanned, waiting_photograph

ANNA = ContactRecord(
    uid="anna",
    given="Anna",
    family="Nowak",
    jobs=(JobRecord(organization="Stal sp. z o.o."),),
    tags=("stal",),
)
MET = EncounterRecord(
    uid="met",
    when="2026-03-12",
    event=EventRecord(uid="targi", name="Targi Kielce"),
    why="śruby",
    participants=(Participant(contact="anna", remark="miła"),),
)


@pytest.fixture
def filled(library: Library, card: CardRecord) -> Library:
    contacts.create(library, ANNA)
    contacts.create(library, ContactRecord(uid="jan", given="Jan"))
    searches.keep(library, SearchRecord(uid="cisza", name="Cisza", query="bez-kontaktu:3m"))
    encounters.save(library, MET)
    return library


OPERATIONS = {
    "contact.create": lambda library, card: contacts.create(library, ContactRecord(given="Ewa")),
    "contact.edit": lambda library, card: contacts.edit(
        library, ContactRecord(uid="anna", jobs=(JobRecord(organization="Nowa"),))
    ),
    "contact.delete": lambda library, card: contacts.delete(library, ["anna", "jan"]),
    "encounter.save": lambda library, card: encounters.save(
        library, EncounterRecord(uid="met", participants=(Participant(contact="jan"),))
    ),
    "encounter.delete": lambda library, card: encounters.delete(library, "met"),
    "event.save": lambda library, card: events.save(library, EventRecord(uid="targi", name="X")),
    "event.delete": lambda library, card: events.delete(library, "targi"),
    "photographs.add": lambda library, card: photographs.enqueue(library, [Path("a.jpg")]),
    "photographs.retry": lambda library, card: photographs.retry(library, card.photograph),
    "photographs.dismiss": lambda library, card: photographs.dismiss(library, [card.photograph]),
    "card.accept": lambda library, card: cards.accept(
        library,
        card.uid,
        LUKASZ,
        EncounterRecord(uid="", event=EventRecord(uid="", name="Nowe"), introduced_by="Anna Nowak"),
    ),
    "card.reject": lambda library, card: cards.reject(library, card.uid),
    "cards.save": lambda library, card: cards.save_scanned(
        library, "b.jpg", b"\xff\xd8\xffnew", scanned(LUKASZ, ANNA), lambda _: MET
    ),
    "contacts.merge": lambda library, card: merge.merge(library, "jan", ["anna"]),
    "contacts.apart": lambda library, card: merge.tell_apart(library, "jan", "anna"),
    "contacts.import": lambda library, card: imports.import_contacts(
        library, [ContactRecord(given="Ewa"), ContactRecord(uid="jan", given="Janusz")]
    ),
    "tags.add": lambda library, card: tags.add(library, ["jan", "anna"], ["Nowa"]),
    "tags.remove": lambda library, card: tags.remove(library, ["anna"], "stal"),
    "tags.rename": lambda library, card: tags.rename(library, "stal", "Nowa"),
    "tags.delete": lambda library, card: tags.delete(library, "stal"),
    "search.keep": lambda library, card: searches.keep(
        library, SearchRecord(uid="kept", name="Stal", query="tag:stal")
    ),
    "search.remove": lambda library, card: searches.remove(library, "cisza"),
    "event.attend": lambda library, card: attend(
        library, ["jan", "anna"], EventRecord(uid="", name="Nowe")
    ),
    "organization.rename": lambda library, card: rename_organization(library, "Stal", "STAL S.A."),
}


@pytest.mark.parametrize("kind", OPERATIONS)
def test_each_operation_is_undone_and_redone_whole(
    filled: Library, card: CardRecord, kind: str
) -> None:
    before = rows(filled), entities(filled)
    done = OPERATIONS[kind](filled, card)
    after = rows(filled), entities(filled)
    assert done.kind == kind
    assert done and after != before

    undone = history.undo(filled)
    assert (rows(filled), entities(filled)) == before
    assert undone is not None
    assert (undone.operation, undone.kind) == (done.operation, kind)
    assert undone.contacts == done.contacts

    redone = history.redo(filled)
    assert (rows(filled), entities(filled)) == after
    assert redone == done


def test_what_is_touched_in_slices_is_undone_and_redone_whole(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (entries, operation_module):
        monkeypatch.setattr(module, "BATCH", 7)
    before = rows(filled), entities(filled)
    some = [*people(40, seed=5), ContactRecord(uid="jan", given="Janusz"), ANNA]
    done = imports.import_contacts(filled, some)
    after = rows(filled), entities(filled)
    assert len(done.contacts) == 41 and done.encounters and done.events
    undone = history.undo(filled)
    assert (rows(filled), entities(filled)) == before
    assert undone is not None and undone.removed == done.contacts - {"jan"} | (
        done.encounters | done.events
    )
    assert history.redo(filled) == done
    assert (rows(filled), entities(filled)) == after
    assert browse.count_contacts(filled) == 42
    assert check(filled).unindexed == ()


def test_everything_is_undone_and_redone_after_opening_again(
    filled: Library, card: CardRecord
) -> None:
    for kind in ("event.save", "card.accept", "contact.edit", "contact.delete", "contacts.import"):
        OPERATIONS[kind](filled, card)
    after = rows(filled), entities(filled)
    steps = len(load.history(filled))
    filled.close_all()

    again = Library.open(filled.path)
    for _ in range(steps):
        assert history.undo(again)
    assert history.undo(again) is None
    assert not any(rows(again).values())
    again.close_all()

    again = Library.open(filled.path)
    for _ in range(steps):
        assert history.redo(again)
    assert history.redo(again) is None
    assert (rows(again), entities(again)) == after
    assert browse.matching(again, "ewa")
    again.close_all()


def test_another_process_can_undo(filled: Library) -> None:
    code = (
        "import sys; from pathlib import Path; from cardcase.core.store.library import Library;"
        "from cardcase.core.ops import history\n"
        "library = Library.open(Path(sys.argv[1]))\n"
        "print(history.undo(library).kind); library.close_all()"
    )
    command = [sys.executable, "-c", code, str(filled.path)]
    assert subprocess.check_output(command, text=True) == "encounter.save\n"
    assert load.encounter(filled, "met") is None
    assert load.event(filled, "targi") is None
    history.redo(filled)
    assert load.encounter(filled, "met") == MET


def test_a_new_operation_ends_the_redo_line(library: Library) -> None:
    for name in ("Anna", "Beata", "Celina"):
        contacts.create(library, ContactRecord(given=name))
    history.undo(library)
    history.undo(library)
    assert history.can_redo(library)
    contacts.create(library, ContactRecord(given="Dorota"))
    assert history.can_redo(library) is None
    assert history.redo(library) is None

    # History keeps what was undone; only undo and redo pass over it.
    told = [(entry.subject, entry.undone) for entry in load.history(library)]
    assert told == [("Dorota", False), ("Celina", True), ("Beata", True), ("Anna", False)]
    history.undo(library)
    history.undo(library)
    assert browse.count_contacts(library) == 0
    assert [history.redo(library), history.redo(library)] != [None, None]
    assert history.redo(library) is None
    assert [row.given for row in browse.contacts_page(library)] == ["Anna", "Dorota"]


def test_what_undo_and_redo_would_do_is_told(library: Library) -> None:
    assert history.can_undo(library) is None
    contacts.create(library, ANNA)
    entry = history.can_undo(library)
    assert entry is not None
    assert (entry.kind, entry.subject, entry.undone) == ("contact.create", "Anna Nowak", False)
    assert entry.at.endswith("Z")
    history.undo(library)
    assert history.can_undo(library) is None
    entry = history.can_redo(library)
    assert entry is not None and entry.undone


def test_nothing_changed_is_no_entry(filled: Library) -> None:
    before = load.history(filled)
    changes = contacts.edit(filled, ANNA)
    assert not changes and changes.operation is None
    assert load.history(filled) == before


def test_an_operation_that_fails_leaves_nothing(filled: Library, card: CardRecord) -> None:
    before = rows(filled), load.history(filled)
    with pytest.raises(ZeroDivisionError), operation(filled, "cards.save"):
        cards.accept(filled, card.uid, LUKASZ, MET)
        contacts.delete(filled, ["anna"])
        raise ZeroDivisionError
    assert (rows(filled), load.history(filled)) == before
    assert browse.matching(filled, "anna") == ["anna"]
    assert not browse.matching(filled, "lukasz")


def test_a_part_that_fails_may_be_left_out(library: Library) -> None:
    contacts.create(library, ANNA)
    with operation(library, "contacts.import", "two") as op:
        contacts.create(library, ContactRecord(uid="ewa", given="Ewa"))
        with pytest.raises(LibraryError):
            contacts.create(library, ANNA)
    assert op.changes.contacts == {"ewa"}


def test_operations_inside_another_are_one_entry(library: Library) -> None:
    with operation(library, "contacts.import", "two people") as op:
        contacts.create(library, ANNA)
        encounters.save(library, MET)
        contacts.edit(library, ContactRecord(uid="anna", given="Joanna"))
    assert [entry.kind for entry in load.history(library)] == ["contacts.import"]
    assert op.changes.contacts == {"anna"} and op.changes.events == {"targi"}
    history.undo(library)
    assert not any(rows(library).values())


def test_undo_of_adding_takes_what_was_read_with_it(library: Library, tmp_path: Path) -> None:
    uid = waiting_photograph(library, tmp_path)
    photographs.add_scanned(library, uid, scanned(LUKASZ, ANNA))
    read = entities(library)
    history.undo(library)
    assert not any(rows(library).values())
    # A reading that comes late has nowhere to go.
    assert not photographs.add_scanned(library, uid, scanned(LUKASZ))
    assert not any(rows(library).values())
    history.redo(library)
    assert entities(library) == read


def test_undo_of_reading_again_brings_the_first_reading_back(
    filled: Library, card: CardRecord
) -> None:
    first = entities(filled)
    photographs.retry(filled, card.photograph)
    photographs.add_scanned(filled, card.photograph, scanned(LUKASZ, LUKASZ))
    second = entities(filled)
    history.undo(filled)
    assert entities(filled) == first
    history.redo(filled)
    assert entities(filled) == second


def test_one_goes_back_to_before_any_operation(library: Library) -> None:
    for name in ("Anna", "Beata", "Celina", "Dorota"):
        contacts.create(library, ContactRecord(given=name))
    newest, third, second, first = (entry.id for entry in load.history(library))
    history.undo(library)
    changes = history.undo_back_to(library, second)
    assert changes is not None and (changes.operation, changes.subject) == (second, "Beata")
    assert len(changes.contacts) == len(changes.removed) == 2
    assert [row.given for row in browse.contacts_page(library)] == ["Anna"]
    assert history.undo_back_to(library, third) is None, "it is undone already"
    assert history.undo_back_to(library, 99) is None
    for _ in range(3):
        history.redo(library)
    assert browse.count_contacts(library) == 4 and history.redo(library) is None
    assert {entry.id for entry in load.history(library, 2, before=third)} == {second, first}
    assert load.history(library, before=newest)[0].id == third


def test_what_comes_back_is_where_it_was(library: Library, tmp_path: Path) -> None:
    """Its row id, which is its name for the command line, and so its place among what is alike."""
    first, second, third = (
        waiting_photograph(library, tmp_path, name) for name in ("one", "two", "three")
    )
    contacts.create(library, ANNA)
    contacts.create(library, ContactRecord(uid="other anna", given="Anna", family="Nowak"))
    before = rows(library)
    photographs.dismiss(library, [second])
    contacts.delete(library, ["anna"])
    history.undo(library)
    history.undo(library)
    assert rows(library) == before
    assert [each.uid for each in load.photographs(library)] == [first, second, third]
    assert browse.matching(library, "anna") == ["anna", "other anna"]


def test_a_place_that_is_taken_is_not_given_twice(library: Library, tmp_path: Path) -> None:
    gone, read = (waiting_photograph(library, tmp_path, name) for name in ("one", "two"))
    photographs.add_scanned(library, gone, scanned(LUKASZ))
    photographs.dismiss(library, [gone])
    # A reading is no step of history: its card may get the row of the one that has gone.
    photographs.add_scanned(library, read, scanned(ANNA))
    history.undo(library)
    families = [
        card.draft.contact.family for card in load.cards_in(library, "review") if card.draft
    ]
    assert families == ["Błaszczyk", "Nowak"]


def test_entries_of_an_older_program_have_no_places(library: Library) -> None:
    contacts.create(library, ANNA)
    contacts.delete(library, ["anna"])
    with library.transaction():
        entry = OperationEntry.select().order_by(OperationEntry.id.desc()).get()
        plain = {name: part for name, part in json.loads(entry.before).items() if name != "row"}
        assert len(plain) == len(json.loads(entry.before)) - 1
        OperationEntry.update(before=json.dumps(plain)).where(
            OperationEntry.id == entry.id
        ).execute()
    history.undo(library)
    assert load.contact(library, "anna") == ANNA
