"""Which spellings are of one organization, and which are of two."""

import pytest

from cardcase.core.organizations import organization_key, organization_root


@pytest.mark.parametrize(
    "spellings",
    [
        (
            "Stalbud", "STALBUD", "Stalbud Sp. z o.o.", "STALBUD sp. z o. o.", "stalbud sp.zo.o.",
            "„Stalbud” Spółka z o.o.", "Stalbud spółka z ograniczoną odpowiedzialnością",
            "Stalbud Sp. z o.o. Sp. k.", "Stalbud S.A.", "Stalbud SA", "Stalbud, sp.j.",
        ),
        ("Żółw i Spółka", "ŻÓŁW I SPÓŁKA", "Zolw i Spolka"),
        ("Müller GmbH & Co. KG", "MULLER GmbH", "Müller"),
        ("Harrow & Finch Ltd", "Harrow & Finch, Limited", "Harrow & Finch"),
        ("Dupont SARL", "Dupont S.A.R.L.", "Dupont"),
        ("Stal-Bud", "Stal Bud", "STAL–BUD s.c."),
    ],
)  # fmt: skip
def test_spellings_of_one(spellings: tuple[str, ...]) -> None:
    assert len({organization_key(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    "names",
    [
        ("Stalbud", "Stalbud Kielce", "Stalbud Group", "Stal-Bud", "Stalbut", "Nowy Stalbud"),
        ("Hotel", "Hotel Spa", "Hotel Me"),
        ("Studio C", "Studio C++", "Studio"),
        ("Stalbud", "Stalbud Company", "Stalbud & Co."),
        ("Sp. z o.o.", "S.A.", "Spółka"),
    ],
)
def test_names_of_several(names: tuple[str, ...]) -> None:
    assert len({organization_key(name) for name in names}) == len(names)


def test_a_name_without_words_is_still_a_name() -> None:
    assert organization_key("") == organization_key("  ") == ""
    assert organization_key("!!!") == "!!!"


def test_a_root_is_without_what_may_be_another_word() -> None:
    for name in (
        "Stalbud AS",
        "Stalbud Lda",
        "STALBUD SpA",
        "Stalbud Company",
        "Stalbud Sp. z o.o.",
    ):
        assert organization_root(name) == "stalbud", name
        assert organization_key(name).startswith("stalbud"), name
    assert organization_root("AS") == "as"
    assert organization_root("") == ""
