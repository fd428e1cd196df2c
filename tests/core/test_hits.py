"""Where the words of a query are found in texts and in contacts."""

from dataclasses import replace
from datetime import date

import pytest

from cardcase.core.hits import Hit, hit, number_spans, spans, wanted
from cardcase.core.query import parse
from cardcase.core.records import TaxIdRecord
from people import EDYTA

TODAY = date(2026, 3, 15)


def marked(text: str, query: str) -> list[str]:
    return [text[first:last] for first, last in spans(text, wanted(parse(query, TODAY)))]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Łukasz Stalmach", "stal luk", ["Łuk", "Stal"]),
        ("Świat stali i stal", "STAL", ["stal", "stal"]),
        ("Große Straße 3", "strass", ["Straße"]),
        ("ul. Lipowa 14", "14 lip", ["Lip", "14"]),
        ("budowa, budowy", '"budowy"', ["budowy"]),
        ("anything", "tag:any -any", []),
        ("anything", "", []),
    ],
)
def test_beginnings_of_words_are_marked(text: str, query: str, found: list[str]) -> None:
    assert marked(text, query) == found


def test_digits_are_marked_in_any_grouping() -> None:
    text = "+48 601 20-21-00"
    (span,) = number_spans(text, wanted(parse("601 202", TODAY)))
    assert text[slice(*span)] == "601 20-2"
    assert number_spans(text, wanted(parse("999", TODAY))) == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("edyta", None),
        ("edyta steel", Hit("why", "looks for a steel supplier")),
        ("nine", Hit("notes", "Prefers a short call before nine.")),
        ("lipowa", Hit("address", "ul. Lipowa 14, 30-702 Kraków")),
        ("ogrod", Hit("organization", "Dom i Ogród s.c.")),
        ("12 345", Hit("phone", "+48 12 345 67 10")),
        ("0012345", Hit("phone", "+48 12 345 67 10")),
        ("konstr", None),
        ("constr", Hit("tag", "Construction")),
        ("krakow grzegorzki", Hit("card", "Kraków Grzegórzki")),
        ("123", Hit("phone", "+48 12 345 67 10")),
    ],
)
def test_what_is_not_seen_in_the_row_is_told(query: str, found: Hit | None) -> None:
    row = ("Edyta Jaworska", "Inżynier Budowy · Wronbud Okna sp. z o.o.", "Targi Kielce")
    printed = ("WRONBUD", "Kraków Grzegórzki")
    looked_for = wanted(parse(query, TODAY))
    assert hit(EDYTA, EDYTA.encounters, printed, looked_for, row) == found


def test_a_long_note_is_cut_before_the_word_and_stays_on_one_line() -> None:
    notes = "One line\nthen a very long story about this and that until the steel comes at last"
    found = hit(replace(EDYTA, notes=notes), (), (), wanted(parse("steel", TODAY)), ())
    assert found == Hit("notes", "…this and that until the steel comes at last")


def test_the_number_of_a_register_is_found_in_groups() -> None:
    contact = replace(EDYTA, points=(), tax_ids=(TaxIdRecord(kind="nip", value="525-000-10-09"),))
    found = hit(contact, (), (), wanted(parse("52500010", TODAY)), ())
    assert found == Hit("number", "nip 525-000-10-09")
