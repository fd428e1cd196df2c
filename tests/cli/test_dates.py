"""Dates as they are typed."""

import pytest

from cardcase.cli.dates import iso_date
from cardcase.cli.session import WrongUse


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        ("2026", "2026"),
        ("2026-03", "2026-03"),
        ("2026-03-12", "2026-03-12"),
        ("12.03.2026", "2026-03-12"),
        ("1.3.2026", "2026-03-01"),
    ],
)
def test_a_date_is_understood(typed: str, meant: str) -> None:
    assert iso_date(typed) == meant


@pytest.mark.parametrize("typed", ["31.02.2026", "12.2026", "12/03/2026", "2026-13", "yesterday"])
def test_what_is_no_date_is_named_as_typed(typed: str) -> None:
    with pytest.raises(WrongUse, match=typed):
        iso_date(typed)
