"""Dates in words, and words that are dates."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from cardcase.ui.date_entry import parse_date
from cardcase.ui.dates import Form, date_words, moment_words

TODAY = date(2026, 3, 15)


@pytest.fixture
def speaks() -> Iterator[type[QLocale]]:
    before = QLocale()
    yield QLocale
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "iso", "form", "words"),
    [
        ("en", "2026-03-12", "full", "12 March 2026"),
        ("en", "2026-03-12", "brief", "12 March"),
        ("en", "2026-03-12", "short", "12 Mar"),
        ("en", "2025-10-09", "short", "9 Oct 2025"),
        ("en", "2026-03", "full", "March 2026"),
        ("en", "2026-03", "brief", "March"),
        ("en", "2026", "brief", "2026"),
        ("en", "2026-03-15", "full", "today"),
        ("en", "2026-03-14", "short", "yesterday"),
        ("en", "2026-03-12T10:15:00", "full", "12 March 2026"),
        ("en", "", "full", ""),
        ("en", "in spring", "full", "in spring"),
        ("en", "2026-02-30", "full", "2026-02-30"),
        ("pl", "2026-03-12", "full", "12 marca 2026"),
        ("pl", "2026-03", "full", "marzec 2026"),
        ("pl", "2026-02", "brief", "luty"),
        ("pl", "2025-11-18", "short", "18 lis 2025"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(
    speaks: type[QLocale], language: str, iso: str, form: Form, words: str
) -> None:
    speaks.setDefault(speaks(language))
    assert date_words(iso, TODAY, form) == words


@pytest.mark.parametrize(
    ("language", "text", "iso"),
    [
        ("en", "12 March 2026", "2026-03-12"),
        ("en", "12. mar. 2026", "2026-03-12"),
        ("en", "March 2026", "2026-03"),
        ("en", "14 March", "2026-03-14"),
        ("en", "16 March", "2025-03-16"),
        ("en", "12.03.2026", "2026-03-12"),
        ("en", "1/3/26", "2026-03-01"),
        ("en", "03.2026", "2026-03"),
        ("en", "2026", "2026"),
        ("en", "2026-3", "2026-03"),
        ("en", " 2026-03-12 ", "2026-03-12"),
        ("en", "Yesterday", "2026-03-14"),
        ("en", "tomorrow", "2026-03-16"),
        ("en", "", ""),
        ("en", "31.02.2026", None),
        ("en", "12.13.2026", None),
        ("en", "soon", None),
        ("pl", "12 marca 2026", "2026-03-12"),
        ("pl", "pazdziernik 2025", "2025-10"),
        ("pl", "3 wrz 2025", "2025-09-03"),
        ("pl", "March 2026", "2026-03"),
    ],
)
def test_a_typed_date_is_understood(
    speaks: type[QLocale], language: str, text: str, iso: str | None
) -> None:
    speaks.setDefault(speaks(language))
    assert parse_date(text, TODAY) == iso


@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.parametrize("iso", ["2024-02-29", "2026-03", "1999", "2026-03-15", "2026-03-14"])
def test_what_is_said_can_be_typed(speaks: type[QLocale], language: str, iso: str) -> None:
    speaks.setDefault(speaks(language))
    assert parse_date(date_words(iso, TODAY), TODAY) == iso


@pytest.mark.parametrize("language", ["en", "pl"])
def test_a_moment_has_the_same_clock_in_both_languages(
    speaks: type[QLocale], language: str
) -> None:
    speaks.setDefault(speaks(language))
    at = datetime(2026, 3, 15, 9, 5).astimezone().isoformat()
    assert moment_words(at, TODAY).endswith(", 9:05")
