"""An operation that completes an earlier one: together they are one step to undo."""

from dataclasses import replace

from cardcase.core.ops import contacts, history
from cardcase.core.ops.operation import operation
from cardcase.core.records import ContactRecord
from cardcase.core.store import load
from cardcase.core.store.library import Library

ANNA = ContactRecord(uid="anna", given="Anna")
JAN = ContactRecord(uid="jan", given="Jan")


def complete(library: Library, entry: int | None, *records: ContactRecord) -> int | None:
    """Write contacts as a part of an earlier entry; gives the entry they came into."""
    with operation(library, "contact.edit", "", into=entry) as op:
        op.put(*records)
    return op.changes.operation


def given(library: Library) -> dict[str, str]:
    return {each.uid: each.given for each in load.contacts(library, ["anna", "jan", "ewa"])}


def entries(library: Library) -> list[tuple[str, bool]]:
    return [(entry.subject, entry.undone) for entry in load.history(library)]


def test_both_are_undone_and_done_again_at_once(library: Library) -> None:
    first = contacts.create(library, ANNA).operation
    contacts.create(library, JAN)
    added = ContactRecord(uid="ewa", given="Ewa")
    assert complete(library, first, replace(ANNA, given="Anka"), added) == first
    both = {"anna": "Anka", "jan": "Jan", "ewa": "Ewa"}
    assert given(library) == both
    assert entries(library) == [("Jan", False), ("Anna", False)]
    history.undo(library)
    assert given(library) == {"anna": "Anka", "ewa": "Ewa"}
    history.undo(library)
    assert given(library) == {}
    history.redo(library)
    assert given(library) == {"anna": "Anka", "ewa": "Ewa"}
    history.redo(library)
    assert given(library) == both


def test_it_is_a_step_of_its_own_where_something_since_touched_the_same(library: Library) -> None:
    first = contacts.create(library, ANNA).operation
    contacts.edit(library, replace(ANNA, family="Nowak"))
    own = complete(library, first, replace(ANNA, given="Anka", family="Nowak"))
    assert own not in (None, first)
    history.undo(library)
    assert load.contact(library, "anna") == replace(ANNA, family="Nowak")
    history.undo(library)
    assert load.contact(library, "anna") == ANNA


def test_what_was_undone_cannot_be_completed(library: Library) -> None:
    first = contacts.create(library, ANNA).operation
    history.undo(library)
    own = complete(library, first, JAN)
    assert own not in (None, first)
    assert entries(library) == [("", False), ("Anna", True)]
    assert history.redo(library) is None, "a new change ends the redo line"


def test_it_ends_the_redo_line(library: Library) -> None:
    first = contacts.create(library, ANNA).operation
    contacts.create(library, JAN)
    history.undo(library)
    assert complete(library, first, replace(ANNA, given="Anka")) == first
    assert history.redo(library) is None
    history.undo(library)
    assert given(library) == {}
