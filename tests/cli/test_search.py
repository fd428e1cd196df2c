"""``cardcase search``: what is typed on a command line."""

import pytest

from cardcase.core.ops import imports
from cardcase.core.records import ContactRecord
from cardcase.core.store.library import Library
from command_line import Program


@pytest.fixture
def program(cardcase: Program) -> Program:
    library = Library.open(cardcase.library)
    people = (("Anna", "Nowak", ("klient",)), ("Anna", "Lis", ()), ("Hanna", "Wilk", ()))
    records = [ContactRecord(given=g, family=f, tags=tags) for g, f, tags in people]
    imports.import_contacts(library, records)
    library.close_all()
    return cardcase


@pytest.mark.parametrize(
    ("arguments", "families"),
    [
        (("anna", "-nowak"), {"Lis"}),
        (("-nowak", "anna", "--limit", "5"), {"Lis"}),
        (("anna", "-tag:klient"), {"Lis"}),
        (("-hanna",), {"Nowak", "Lis"}),
        (('-"anna nowak"',), {"Lis", "Wilk"}),
        (("--", "anna", "-nowak"), {"Lis"}),
        (("anna -nowak",), {"Lis"}),
    ],
)
def test_a_word_with_a_minus_is_no_option(
    program: Program, arguments: tuple[str, ...], families: set[str]
) -> None:
    found = program("search", "--json", *arguments).objects
    assert {each["family"] for each in found} == families


def test_a_field_that_there_is_not_is_said(program: Program) -> None:
    ended = program("search", "kolor:zielony")
    assert ended.code == 0 and "There is no field “kolor”. The fields are: tag: event:" in ended.err
    assert "no field" not in program("search", "http://zielony").err


def test_options_are_still_options(program: Program) -> None:
    assert "--limit" in program("search", "-h").out
    assert program("search", "--limt", "5").code == 2
    assert program("search", "anna", "--limit", "-5").code == 2


@pytest.mark.parametrize(
    ("query", "words"),
    [("met:abc", "met:2026-03"), ("anna -not-contacted:x", "not-contacted:6m")],
)
def test_a_filter_of_a_wrong_value_says_so(program: Program, query: str, words: str) -> None:
    ended = program("search", query)
    assert (ended.code, ended.out) == (2, "")
    assert words in ended.err
    assert program("search", query, LC_ALL="pl_PL.UTF-8").code == 2
