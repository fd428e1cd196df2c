"""Undo and redo of whole operations, also after opening again and from another process."""

import subprocess
import sys
from pathlib import Path

import pytest

from cardcase.core.card_records import CardRecord
from cardcase.core.errors import LibraryError
from cardcase.core.ops import cards, contacts, encounters, events, history, imports, photographs
from cardcase.core.ops.operation import operation
from cardcase.core.ops.organizations import rename_organization
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
)
from cardcase.core.store import browse, load
from cardcase.core.store.entities import ENTITIES
from cardcase.core.store.library import Library
from cardcase.core.store.models import MODELS, Operation, OperationEntry
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


def content(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but history, without row ids and times of change."""
    with library.session():
        left_out = {"id", "created", "changed", "contact", "organization", "tag", "event",
                    "encounter", "photograph", "introducer"}  # fmt: skip
        return {
            model.__name__: sorted(
                tuple(row[name] for name in sorted(row) if name not in left_out)
                for row in model.select().dicts()
            )
            for model in MODELS
            if model not in (Operation, OperationEntry)
        }


def entities(library: Library) -> dict[str, object]:
    """All things as records, with their links."""
    with library.session():
        models = {model._meta.table_name: model for model in MODELS}
        return {
            kind: entity.load([row.uid for row in models[kind].select(models[kind].uid)])
            for kind, entity in ENTITIES.items()
        }


@pytest.fixture
def filled(library: Library, card: CardRecord) -> Library:
    contacts.create(library, ANNA)
    contacts.create(library, ContactRecord(uid="jan", given="Jan"))
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
    "contacts.import": lambda library, card: imports.import_contacts(
        library, [ContactRecord(given="Ewa"), ContactRecord(uid="jan", given="Janusz")]
    ),
    "organization.rename": lambda library, card: rename_organization(library, "Stal", "STAL S.A."),
}


@pytest.mark.parametrize("kind", OPERATIONS)
def test_each_operation_is_undone_and_redone_whole(
    filled: Library, card: CardRecord, kind: str
) -> None:
    before = content(filled), entities(filled)
    done = OPERATIONS[kind](filled, card)
    after = content(filled), entities(filled)
    assert done.kind == kind
    assert done and after != before

    undone = history.undo(filled)
    assert (content(filled), entities(filled)) == before
    assert undone is not None
    assert (undone.operation, undone.kind) == (done.operation, kind)
    assert undone.contacts == done.contacts

    redone = history.redo(filled)
    assert (content(filled), entities(filled)) == after
    assert redone == done


def test_everything_is_undone_and_redone_after_opening_again(
    filled: Library, card: CardRecord
) -> None:
    for kind in ("event.save", "card.accept", "contact.edit", "contact.delete", "contacts.import"):
        OPERATIONS[kind](filled, card)
    after = content(filled), entities(filled)
    steps = len(load.history(filled))
    filled.close_all()

    again = Library.open(filled.path)
    for _ in range(steps):
        assert history.undo(again)
    assert history.undo(again) is None
    assert not any(content(again).values())
    again.close_all()

    again = Library.open(filled.path)
    for _ in range(steps):
        assert history.redo(again)
    assert history.redo(again) is None
    assert (content(again), entities(again)) == after
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
    before = content(filled), load.history(filled)
    with pytest.raises(ZeroDivisionError), operation(filled, "cards.save"):
        cards.accept(filled, card.uid, LUKASZ, MET)
        contacts.delete(filled, ["anna"])
        raise ZeroDivisionError
    assert (content(filled), load.history(filled)) == before
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
    assert not any(content(library).values())


def test_undo_of_adding_takes_what_was_read_with_it(library: Library, tmp_path: Path) -> None:
    uid = waiting_photograph(library, tmp_path)
    photographs.add_scanned(library, uid, scanned(LUKASZ, ANNA))
    read = entities(library)
    history.undo(library)
    assert not any(content(library).values())
    # A reading that comes late has nowhere to go.
    assert not photographs.add_scanned(library, uid, scanned(LUKASZ))
    assert not any(content(library).values())
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
