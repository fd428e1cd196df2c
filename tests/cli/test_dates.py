"""Dates as they are typed."""

from datetime import timedelta

import pytest

from cardcase.cli.dates import iso_date
from cardcase.cli.session import WrongUse
from cardcase.core.store.clock import today
from cardcase.ui.date_entry import parse_date


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        ("2026", "2026"),
        ("2026-03", "2026-03"),
        ("2026-03-12", "2026-03-12"),
        ("12.03.2026", "2026-03-12"),
        ("1.3.2026", "2026-03-01"),
        ("12 marca 2026", "2026-03-12"),
        ("March 2026", "2026-03"),
    ],
)
def test_a_date_is_understood(typed: str, meant: str) -> None:
    assert iso_date(typed) == meant


def test_a_word_for_a_day_near_today_is_understood_as_in_the_window() -> None:
    for words, days in ((("yesterday", "Wczoraj"), -1), (("dziś", "today"), 0), (("jutro",), 1)):
        for word in words:
            assert iso_date(word) == (today() + timedelta(days=days)).isoformat()
            assert parse_date(word, today()) == iso_date(word)


@pytest.mark.parametrize(
    "typed", ["31.02.2026", "12.2026", "12/03/2026", "2026-13", "some day", "31 lutego 2026"]
)
def test_what_is_no_date_is_named_as_typed(typed: str) -> None:
    with pytest.raises(WrongUse, match=typed):
        iso_date(typed)
