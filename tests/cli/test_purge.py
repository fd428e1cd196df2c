"""``cardcase purge`` where the contact is no more, and ``sample`` where it is there already."""

import pytest

from cardcase.core.ops import imports
from cardcase.core.records import ContactRecord
from cardcase.core.store.library import Library
from command_line import Program


@pytest.fixture
def program(cardcase: Program) -> Program:
    library = Library.open(cardcase.library)
    people = [
        ContactRecord(uid=uid, given="Anna", family=family)
        for uid, family in (("u-1", "Nowak"), ("u-2", "Nowak"), ("u-3", "Lis"))
    ]
    imports.import_contacts(library, people)
    library.close_all()
    return cardcase


def test_what_was_merged_away_is_not_erased_under_another_name(program: Program) -> None:
    assert program("merge", "1", "2").code == 0
    for gone in ("u-2", "2"):
        ended = program("purge", gone, "--yes")
        assert ended.code == 1 and f"{gone} was merged into Anna Nowak (1)" in ended.err
    assert len(program("search", "nowak", "--json").objects) == 1
    assert program("purge", "1", "--yes").code == 0
    assert program("search", "nowak", "--json").objects == []


def test_an_erased_contact_is_erased_in_the_backups_afterwards(program: Program) -> None:
    assert program("backup").code == 0
    assert "A backup still holds it" in program("purge", "3", "--yes").err
    ended = program("purge", "3", "--yes", "--backups")
    assert ended.code == 0 and "3 is not in the library any more" in ended.err
    # Now nothing is owed: that is an id of nobody.
    assert program("purge", "3", "--yes", "--backups").code == 1


def test_the_same_sample_again_says_that_it_is_there(cardcase: Program) -> None:
    made = cardcase("sample", "--contacts", "5")
    assert "Made: contacts 5, events 1" in made.out
    again = cardcase("sample", "--contacts", "5")
    assert again.code == 0 and "all here already" in again.out
