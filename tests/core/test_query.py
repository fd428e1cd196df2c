"""What is typed to find contacts, as terms."""

from datetime import date

import pytest

from cardcase.core.query import Term, parse, spelled, strange, unfit

TODAY = date(2026, 8, 31)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("stal kielce", (Term(text="stal kielce"),)),
        ('"główna księgowa" stal', (Term(text="stal"), Term(text="główna księgowa", phrase=True))),
        ('"not closed', (Term(text="not closed", phrase=True),)),
        ("stal -budowa", (Term(text="stal"), Term(text="budowa", negative=True))),
        ('-"szuka stali"', (Term(text="szuka stali", phrase=True, negative=True),)),
        ("tag:klient", (Term(text="klient", field="tag"),)),
        ("-tag:klient", (Term(text="klient", field="tag", negative=True),)),
        ('city:"Nowy Sącz"', (Term(text="Nowy Sącz", field="city", phrase=True),)),
        (
            "Miasto:łódź firma:stal",
            (Term(text="łódź", field="city"), Term(text="stal", field="org")),
        ),
        ("przez:anna", (Term(text="anna", field="via"),)),
        ("met:2026-03", (Term(text="2026-03", until="2026-03", field="met"),)),
        ("met:2025..2026-03", (Term(text="2025", until="2026-03", field="met"),)),
        ("met:2025..", (Term(text="2025", field="met"),)),
        ("met:..2025", (Term(text="", until="2025", field="met"),)),
        ("not-contacted:6m", (Term(text="2026-02-28", field="not-contacted"),)),
        ("bez-kontaktu:2t", (Term(text="2026-08-17", field="not-contacted"),)),
        ("not-contacted:1y", (Term(text="2025-08-31", field="not-contacted"),)),
        # What is no filter is looked for as it stands.
        ("met:yesterday", (Term(text="met:yesterday"),)),
        ("not-contacted:6x", (Term(text="not-contacted:6x"),)),
        ("met:2026-13", (Term(text="met:2026-13"),)),
        ("https://stal.example", (Term(text="https://stal.example"),)),
        ("22 621-11 22", (Term(text="22 621-11 22"),)),
    ],
)
def test_terms(text: str, terms: tuple[Term, ...]) -> None:
    assert parse(text, TODAY) == terms


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("stal met:2026-03 tag:abc -not-contacted:6m https://stal.example", []),
        ("met:abc", [("met", "met:abc")]),
        ("stal -kiedy:2026-13", [("met", "kiedy:2026-13")]),
        ('bez-kontaktu:"6 m" ', [("not-contacted", 'bez-kontaktu:"6 m"')]),
    ],
)
def test_filters_of_a_value_they_cannot_have_are_told(
    text: str, wrong: list[tuple[str, str]]
) -> None:
    assert unfit(text, TODAY) == wrong


def test_names_of_fields_in_the_owners_language_and_those_of_none() -> None:
    typed = 'stal -tag:"a b" firma:x http://a.example kolor:red'
    assert strange(typed) == ["kolor"]
    polish = 'stal -etykieta:"a b" firma:x http://a.example kolor:red'
    assert spelled(typed, english=False) == polish
    assert spelled(polish, english=True) == typed.replace("firma", "org")
