"""Filters of a query, apart from its words and back."""

from datetime import date

import pytest

from cardcase.core.filters import Filter, filter_by, taken_apart, together
from cardcase.core.query import parse

TODAY = date(2026, 3, 15)


def test_words_and_filters_are_told_apart() -> None:
    words, filters = taken_apart('stal tag:"klient nowy" -city:Łódź "w rzędzie" http://x.pl', TODAY)
    assert words == 'stal "w rzędzie" http://x.pl'
    assert filters == (
        Filter("tag", "klient nowy", whole=True),
        Filter("city", "Łódź", negative=True),
    )


@pytest.mark.parametrize(
    "text",
    [
        "stal kielce",
        'anna tag:"klient nowy" -city:Łódź met:2026-03..2026-05 bez-kontaktu:6m',
        '-budowa via:"anna nowak"',
        "met:yesterday",
    ],
)
def test_what_is_put_together_again_finds_the_same(text: str) -> None:
    words, filters = taken_apart(text, TODAY)
    assert set(parse(together(words, filters), TODAY)) == set(parse(text, TODAY))


def test_a_filter_stands_once() -> None:
    assert len(taken_apart("tag:a tag:a", TODAY)[1]) == 1


def test_what_is_chosen_is_meant_whole_and_cannot_break_out() -> None:
    assert together("x", [filter_by("tag", 'a" b')]) == 'x tag:"a b"'
    assert together("", [filter_by("not-contacted", "6m")]) == "not-contacted:6m"
