"""Tags on many contacts: one operation each, undone as one."""

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.ops import history, tags
from cardcase.core.store import browse, known, load
from cardcase.core.store import tags as stored
from cardcase.core.store.library import Library
from people import ANNA, EDYTA, LUKASZ, add, crowd


@pytest.fixture
def filled(library: Library) -> Library:
    add(library, ANNA, EDYTA, LUKASZ)
    return library


def borne(library: Library, uid: str) -> tuple[str, ...]:
    contact = load.contact(library, uid)
    assert contact is not None
    return contact.tags


def test_a_tag_is_put_on_many_in_one_operation(filled: Library) -> None:
    crowd(filled, 1200)
    everyone = browse.matching(filled, "")
    done = tags.add(filled, everyone, ["Fair  2026"])
    assert done.contacts == set(everyone)
    assert set(browse.matching(filled, 'tag:"fair 2026"')) == set(everyone)
    history.undo(filled)
    assert browse.matching(filled, "tag:fair") == []
    assert borne(filled, "edyta") == ("Construction",)


def test_who_bears_it_already_is_not_touched(filled: Library) -> None:
    done = tags.add(filled, ["anna", "edyta", "gone"], ["construction", "Steel"])
    # The spelling that the library knows is meant.
    assert borne(filled, "anna") == ("Construction", "Steel")
    assert borne(filled, "edyta") == ("Construction", "Steel")
    assert not tags.add(filled, ["anna"], ["Steel"])
    assert done.contacts == {"anna", "edyta"}


def test_a_tag_is_taken_off_and_forgotten_when_nobody_bears_it(filled: Library) -> None:
    tags.add(filled, ["anna"], ["Construction"])
    tags.remove(filled, ["edyta", "lukasz"], "Construction")
    assert stored.bearers(filled, "Construction") == ["anna"]
    tags.remove(filled, ["anna"], "Construction")
    assert "Construction" not in known.names(filled, "tag")


def test_renaming_reaches_everyone_and_may_join_two(filled: Library) -> None:
    tags.add(filled, ["anna", "edyta"], ["Building"])
    done = tags.rename(filled, "Building", " Construction ")
    assert done.subject == "Construction"
    assert borne(filled, "anna") == borne(filled, "edyta") == ("Construction",)
    history.undo(filled)
    assert borne(filled, "edyta") == ("Construction", "Building")
    with pytest.raises(LibraryError):
        tags.rename(filled, "Nobody's", "New")
    with pytest.raises(ValueError, match="name"):
        tags.rename(filled, "Building", "  ")


def test_removing_everywhere_is_found_by_search_at_once(filled: Library) -> None:
    assert browse.matching(filled, "construction") == ["edyta"]
    tags.delete(filled, "Construction")
    assert browse.matching(filled, "construction") == []
    history.undo(filled)
    assert browse.matching(filled, "construction") == ["edyta"]


def test_the_most_used_come_in_the_order_of_the_alphabet(filled: Library) -> None:
    tags.add(filled, ["anna", "edyta", "lukasz"], ["Żwir"])
    tags.add(filled, ["anna", "edyta"], ["Łódź"])
    tags.add(filled, ["anna"], ["Aaa"])
    assert [(each.name, each.people) for each in stored.most_used(filled, 2)] == [
        ("Łódź", 2),
        ("Żwir", 3),
    ]
    assert stored.borne_by(filled, ["anna", "edyta"]) == ["Aaa", "Construction", "Łódź", "Żwir"]
