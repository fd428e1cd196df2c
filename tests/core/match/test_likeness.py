"""Two names: of one person, nearly, or of two."""

import unicodedata

import pytest

from cardcase.core.match.likeness import likeness
from cardcase.core.match.name import name_of
from cardcase.core.match.words import forms_of, full_forms
from cardcase.core.records import ContactRecord


def compared(one: ContactRecord, other: ContactRecord) -> tuple[int, tuple[str, ...]]:
    first, second = name_of(one), name_of(other)
    assert first is not None and second is not None
    found = likeness(first, second)
    assert likeness(second, first).level == found.level
    return found.level, found.codes


def person(name: str) -> ContactRecord:
    given, _, family = name.partition("|")
    return ContactRecord(given=given, family=family)


@pytest.mark.parametrize(
    ("one", "other", "level", "code"),
    [
        ("Jan|Kowalski", "Jan|Kowalski", 3, "same_name"),
        ("Łukasz|Żółć", "Lukasz|Zolc", 3, "diacritics"),
        ("Jürgen|Müller", "Juergen|Mueller", 3, "diacritics"),
        ("Jan|Kowalski", "Kowalski|Jan", 3, "swapped"),
        ("Jan Piotr|Kowalski", "Jan|Kowalski", 3, "same_name"),
        ("Jan P.|Kowalski", "Jan Piotr|Kowalski", 3, "same_name"),
        ("Ludwig|van Beeken", "Ludwig|Beeken", 3, "same_name"),
        ("mgr inż. Jan|Kowalski", "Jan|Kowalski", 3, "same_name"),
        ("Kasia|Nowak", "Katarzyna|Nowak", 2, "nickname"),
        ("Bob|Harper", "Robert|Harper", 2, "nickname"),
        ("J.|Kowalski", "Jan|Kowalski", 2, "initial"),
        ("Anna|Nowak", "Anna|Nowak-Kowalska", 2, "double_name"),
        ("Grzegorz|Brzęczyk", "Grzegorz|Brzeczyh", 2, "typo"),
        ("Grzegroz|Brzęczyk", "Grzegorz|Brzęczyk", 2, "typo"),
        ("Stanisław|Żółkiewski", "Stanislaw|Zolkiewsky", 2, "typo"),
        ("Jan Piotr|Kowalski", "Jan Adam|Kowalski", 2, "middle_name"),
        ("Jan|Kowalski", "Jan|Kowalska", 1, "gendered"),
        ("Anna|Nowak", "Anna|Sikora", 1, "other_family"),
        ("Marta|Wilk", "Maria|Wilk", 1, "typo"),
        ("|Kowalski", "Jan|Kowalski", 1, "part_of_name"),
        ("Jan|Kowalski", "Janina|Kowalska", 0, ""),
        ("Jan|Kowalski", "Jana|Kowalska", 0, ""),
        ("Daniel|Lis", "Daniela|Lis", 0, ""),
        ("Jan|Novák", "Jana|Nováková", 0, ""),
        ("Marcin|Nowak", "Marek|Nowak", 0, ""),
        ("Piotr|Lis", "Anna|Wilk", 0, ""),
    ],
)
def test_names(one: str, other: str, level: int, code: str) -> None:
    found, codes = compared(person(one), person(other))
    assert found == level
    assert code in codes or not code


def test_composed_and_decomposed_are_spelt_otherwise_only() -> None:
    apart = person(unicodedata.normalize("NFD", "Łucja|Błażejewska-Świętek"))
    assert compared(person("Łucja|Błażejewska-Świętek"), apart)[0] == 3


@pytest.mark.parametrize(
    "written",
    ["Jan Kowalski", "KOWALSKI Jan", "Kowalski, Jan", "dr Jan Kowalski", "Jan Kowalski (Stalbud)"],
)
def test_a_name_in_one_piece(written: str) -> None:
    assert compared(ContactRecord(formatted=written), person("Jan|Kowalski"))[0] == 3


def test_a_telephone_has_the_company_behind_the_name() -> None:
    found = compared(ContactRecord(formatted="Jan Kowalski Stalbud"), person("Jan|Kowalski"))
    assert found == (2, ("more_words",))


@pytest.mark.parametrize("written", ["jan.kowalski@stalbud.example", "Stalbud S.A.", ""])
def test_what_is_no_name(written: str) -> None:
    assert name_of(ContactRecord(formatted=written), {"stalbud", "s", "a"}) is None


def test_generations_are_kept() -> None:
    name = name_of(ContactRecord(given="Jan", family="Kowalski", suffix="jun."))
    assert name is not None and name.generation == "junior"


def test_short_forms_stand_for_several_names() -> None:
    assert set(full_forms("ola")) == {"aleksandra", "olga"}
    assert {"aleksandra", "olga", "ola"} <= set(forms_of("ola"))
    assert full_forms("zdrowomysl") == ("zdrowomysl",)
