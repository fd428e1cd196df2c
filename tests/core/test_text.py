import random
from collections.abc import Sequence
from typing import TypeVar
from unicodedata import normalize

import pytest

from cardcase.core.text import digits, fold, initials, sort_key, words

Thing = TypeVar("Thing")


def shuffled(things: Sequence[Thing]) -> list[Thing]:
    return random.Random(7).sample(things, len(things))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łukasz Żółć", "lukasz zolc"),
        ("STRASSE Straße", "strasse strasse"),
        ("Ærø Œuvre Đuro Þór Ħal Iıİ", "aero oeuvre duro thor hal iii"),
        ("Čapek Müller Ångström", "capek muller angstrom"),
        ("Łódz\u0301", "lodz"),
        ("Йогурт", "иогурт"),
        ("ﬁrma ℡", "firma tel"),
        ("", ""),
    ],
)
def test_fold_leaves_plain_lower_letters(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_folding_twice_changes_nothing_more() -> None:
    text = "Zażółć gęślą jaźń, ﬁn ẞ Ⅳ İstanbul Ǆ"
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "text", ["Łódź Żółć", "Ǿrsted ǻ", "Straße É", "Ё й ΐ", "Ị ấ ặ", "한글 が", "Ç̌ ḹ"]
)
def test_composed_and_decomposed_letters_fold_alike(text: str) -> None:
    composed, decomposed = normalize("NFC", text), normalize("NFD", text)
    assert composed != decomposed
    assert fold(composed) == fold(decomposed)
    assert words(composed) == words(decomposed)


def test_words_are_runs_of_letters_and_digits() -> None:
    assert words("Jan.Kowalski@firma-a.pl, +48 (22) 601_1") == [
        "jan", "kowalski", "firma", "a", "pl", "48", "22", "601", "1",
    ]  # fmt: skip
    assert words("--- …") == []


def test_sort_key_follows_the_polish_alphabet() -> None:
    names = [
        "1 Maja", "Adamska", "Ądamska", "Bąk", "Byk", "Cyran", "Ćma", "Dudek", "Lubicz", "Łąka",
        "Mak", "Nowak", "Nowakowski", "Ńowak", "Osa", "Ósmy", "Sowa", "Śliwa", "Zys", "Źrebak",
        "Żak", "Яков",
    ]  # fmt: skip
    assert sorted(shuffled(names), key=sort_key) == names


def test_letters_differ_before_what_follows_them() -> None:
    assert sort_key("Łb") > sort_key("Lz")
    assert sort_key("ŁĄKA") < sort_key("łąkb")


def test_the_family_name_decides_before_the_given_name() -> None:
    names = [("Nowak", "Zenon"), ("Nowak-Kowalska", "Anna"), ("Nowaka", "Anna")]
    assert sorted(shuffled(names), key=lambda name: sort_key(*name)) == names


def test_foreign_letters_stand_beside_their_base() -> None:
    names = ["Muk", "Muller", "Müller", "Mulo"]
    assert sorted(shuffled(names), key=sort_key) == names
    assert sort_key("Muller") != sort_key("Müller")


def test_sort_key_survives_comparison_by_bytes() -> None:
    names = ["Żak", "Zak", "Ćma", "cma", "Ądam", "ärger", "Ωmega", "Яков", "O'Neil", "Oneil"]
    assert sorted(names, key=sort_key) == sorted(names, key=lambda name: sort_key(name).encode())


@pytest.mark.parametrize(
    ("given", "family", "fallback", "expected"),
    [
        ("Łukasz", "Błaszczyk", "", "ŁB"),
        ("", "źrebak", "", "Ź"),
        ("", "", "Quanta Studio Graficzne", "QS"),
        ("", "", "„Żabka” sp. z o.o.", "ŻS"),
        ("", "", "", ""),
    ],
)
def test_initials(given: str, family: str, fallback: str, expected: str) -> None:
    assert initials(given, family, fallback) == expected


def test_digits_of_any_script_as_ascii() -> None:
    assert digits("+48 (22) 601-١٢") == "482260112"
