"""The list of contacts as a model: order, headings, paging, search, changes under its feet."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from cardcase.core.ops import contacts, history, imports
from cardcase.core.records import ContactRecord
from cardcase.core.store import browse
from cardcase.core.store.library import Library
from cardcase.ui.models.contacts import PAGE, UID_ROLE, ContactsModel
from cardcase.ui.models.contacts_groups import groups_of, letter_of
from cardcase.ui.models.contacts_rows import Heading, changes, with_headings
from cardcase.ui.tasks import Handle, InlineTasks
from people import ANNA, EDYTA, LUKASZ, add, crowd, named


def texts(model: ContactsModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def all_of(model: ContactsModel) -> list[str]:
    model.read_on()
    return [uid for row in range(model.rowCount()) if (uid := model.index(row).data(UID_ROLE))]


@pytest.mark.parametrize("count", [0, 1, 500])
def test_it_keeps_qt_s_rules(library: Library, qtmodeltester: Any, count: int) -> None:
    crowd(library, count)
    model = ContactsModel(library)
    qtmodeltester.check(model)


def test_it_keeps_qt_s_rules_while_contacts_come_and_go(
    library: Library, qtmodeltester: Any
) -> None:
    crowd(library, 30)
    model = ContactsModel(library)
    qtmodeltester.check(model)
    add(library, LUKASZ, EDYTA)
    model.refresh()
    contacts.delete(library, all_of(model)[:12])
    model.refresh()
    model.show("zolc", "best")
    history.undo(library)
    model.refresh()
    model.show("", "best")
    qtmodeltester.check(model)
    assert all_of(model) == browse.matching(library, "")


def test_letters_stand_in_the_order_of_the_polish_alphabet(library: Library) -> None:
    people = [
        named(name) for name in ("Żak", "Lis", "Łęcka", "Ćwik", "Cegła", "Zięba", "Élan", "Ek")
    ]
    add(library, *people)
    model = ContactsModel(library)
    shown = texts(model)
    letters = [text for text in shown if len(text) == 1]
    assert letters == ["C", "Ć", "E", "L", "Ł", "Z", "Ż"]
    assert shown[shown.index("E") + 1 : shown.index("L")] == ["Jan Ek", "Jan Élan"]


def test_a_heading_is_nothing_to_walk_to(library: Library) -> None:
    add(library, ANNA)
    model = ContactsModel(library)
    heading, person = model.index(0), model.index(1)
    assert not heading.flags() & Qt.ItemFlag.ItemIsEnabled
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == "N"
    assert person.flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert model.contact_at(heading) is None


def test_only_what_was_scrolled_to_is_read(library: Library, monkeypatch: Any) -> None:
    crowd(library, 3 * PAGE)
    asked: list[int] = []
    real = browse.contacts_page

    def counted(library: Library, query: str, after: Any, limit: int, order: Any) -> Any:
        asked.append(limit)
        return real(library, query, after, limit, order)

    monkeypatch.setattr(browse, "contacts_page", counted)
    model = ContactsModel(library)
    assert asked == [PAGE]
    assert model.canFetchMore()
    model.fetchMore()
    assert len(asked) == 2
    assert len(all_of(model)) == 3 * PAGE
    assert not model.canFetchMore()


def test_pages_are_joined_without_a_second_heading(library: Library) -> None:
    imports.import_contacts(library, [named(f"Nowak{number:04}") for number in range(PAGE + 5)])
    model = ContactsModel(library)
    model.read_on()
    assert [text for text in texts(model) if len(text) == 1] == ["N"]


def test_search_without_diacritics_by_any_word_and_by_digits(library: Library) -> None:
    add(library, ANNA, EDYTA, LUKASZ)
    model = ContactsModel(library)
    for query, found in (
        ("zolc luk", ["lukasz"]),
        ("stalm", ["lukasz"]),
        ("inzynier", ["edyta"]),
        ("601202", ["lukasz"]),
        ("60 12 02", ["lukasz"]),
        ("lipowa", ["edyta"]),
        ("steel", ["edyta"]),
        ("nobody", []),
    ):
        model.show(query, "best")
        assert all_of(model) == found, query


def test_the_best_hits_of_a_search_stand_first_and_under_no_letter(library: Library) -> None:
    zofia = named("Stalowa", "Zofia")
    add(library, EDYTA, LUKASZ, zofia, ContactRecord(uid="a", family="Adamska", notes="stal"))
    model = ContactsModel(library)
    model.show("sta", "best")
    assert texts(model) == ["Zofia Stalowa", "Łukasz Żółć", "Edyta Jaworska", "Adamska"]
    contacts.edit(library, replace(zofia, family="Wrona", notes="stal"))
    model.refresh([zofia.uid])
    assert texts(model)[-2:] == ["Adamska", "Zofia Wrona"]
    model.show("tag:construction", "best")
    assert texts(model) == ["J", "Edyta Jaworska"]


def test_a_change_moves_only_what_it_must(library: Library) -> None:
    add(library, ANNA, EDYTA, LUKASZ)
    model = ContactsModel(library)
    kept = QPersistentModelIndex(model.index_of("lukasz"))
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    contacts.delete(library, ["edyta"])
    model.refresh()
    assert removed == [(0, 1)]  # Edyta and the letter that nobody stands under any more
    assert kept.data(UID_ROLE) == "lukasz"
    history.undo(library)
    model.refresh()
    assert all_of(model) == ["edyta", "anna", "lukasz"]
    assert kept.data(UID_ROLE) == "lukasz"


def test_a_contact_far_down_is_found(library: Library) -> None:
    crowd(library, 2 * PAGE)
    add(library, LUKASZ)
    model = ContactsModel(library)
    assert not model.index_of("lukasz").isValid()
    came = []
    model.read_on(lambda: came.append(model.index_of("lukasz").data(UID_ROLE)))
    assert came == ["lukasz"]


class HeldTasks(InlineTasks):
    """Does what it is given when :meth:`let_go` is called, in its order."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def submit(self, *given: Any, **callbacks: Any) -> Handle:
        handle, submit = Handle(), super().submit

        def do() -> None:
            if not handle.cancelled:
                submit(*given, **callbacks)

        self.held.append(do)
        return handle

    def let_go(self) -> None:
        while self.held:
            self.held.pop(0)()


def test_the_list_stays_until_what_was_found_is_there(library: Library) -> None:
    add(library, ANNA, EDYTA, LUKASZ)
    tasks = HeldTasks()
    model = ContactsModel(library, tasks=tasks)
    done: list[str] = []
    model.show("anna", "best", lambda: done.append("anna"))
    assert (model.query, all_of(model)) == ("", ["edyta", "anna", "lukasz"])
    model.show("zolc", "best", lambda: done.append("zolc"))
    tasks.let_go()
    assert (model.query, all_of(model), done) == ("zolc", ["lukasz"], ["zolc"])


def test_what_changes_while_it_is_looked_for_is_found(library: Library) -> None:
    add(library, ANNA, EDYTA)
    tasks = HeldTasks()
    model = ContactsModel(library, tasks=tasks)
    model.show("zolc", "best")
    asked = tasks.held.pop()
    model.refresh(contacts.create(library, LUKASZ).contacts)
    asked()  # what it reads may be from before the change: nobody hears of it
    assert model.query == ""
    tasks.let_go()
    assert (model.query, all_of(model)) == ("zolc", ["lukasz"])


def test_rows_that_are_being_read_come_once(library: Library) -> None:
    crowd(library, 2 * PAGE)
    tasks = HeldTasks()
    model = ContactsModel(library, tasks=tasks)
    came: list[int] = []
    model.fetchMore()
    model.fetchMore()
    model.read_on(lambda: came.append(len(all_of(model))))
    tasks.let_go()
    assert came == [2 * PAGE]
    assert not model.canFetchMore()


def test_the_whole_row_is_said(library: Library) -> None:
    add(library, ANNA, EDYTA)
    model = ContactsModel(library)
    said = model.index_of("edyta").data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Edyta Jaworska", "Inżynier Budowy", "Wronbud Okna sp. z o.o.", "Targi Kielce"):
        assert part in said


def test_a_tooltip_is_never_markup_of_a_contact_s(library: Library) -> None:
    add(library, named("<img src=x>"))
    model = ContactsModel(library)
    tooltip = model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tooltip
    assert "&lt;img" in tooltip


def test_changes_turn_one_list_into_the_other(library: Library) -> None:
    add(library, ANNA, EDYTA, LUKASZ)
    people = browse.contacts_page(library)
    by_letter = groups_of("best", by_name=True)
    assert by_letter is not None
    old = with_headings([people[0], people[2]], by_letter)
    new = with_headings(people[1:], by_letter)
    rows = list(old)
    for change in changes(old, new):
        rows[change.start : change.end] = change.rows
    assert rows == new
    assert changes(new, new) == []
    assert isinstance(new[0], Heading)
    assert [letter_of(person) for person in people] == ["J", "N", "Ż"]
