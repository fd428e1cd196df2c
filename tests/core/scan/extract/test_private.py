"""A PESEL is never kept, whatever it stands beside."""

import pytest

from cardcase.core.scan.extract.private import masked
from pages import draft, page_of

PESEL = "44051401458"


@pytest.mark.parametrize(
    "printed",
    [
        f"PESEL: {PESEL}",
        f"PESEL {PESEL}",
        PESEL,
        "440514 01458",
        "PESEL: 440514-01458",
        f"ur. w Radomiu, {PESEL}",
        f"NIP 1234563218 PESEL {PESEL}",
        f"tel. 601 234 567 PESEL: {PESEL}",
        "PESEL: 44051401459",  # a wrong check digit, but a label
    ],
)
def test_no_field_holds_it(printed: str) -> None:
    made = draft("Anna Lis", "Prezes Zarządu", "anna.lis@lisbud.pl", printed)
    digits = "".join(char for char in repr(made.contact) if char.isdigit())
    assert PESEL[:8] not in digits
    assert made.contact.formatted == "Anna Lis"


def test_a_phone_that_happens_to_check_stays_a_phone() -> None:
    made = draft("Anna Lis", f"tel. {PESEL}", region="DE")
    assert [point.value for point in made.contact.points_of("phone")] == [PESEL]


@pytest.mark.parametrize("printed", ["+49 151-20-275-412", "0049 151 20275412"])
def test_with_the_code_of_a_country_it_is_a_phone(printed: str) -> None:
    made = draft("Anna Lis", printed, region="DE")
    assert [point.normalized for point in made.contact.points_of("phone")] == ["+4915120275412"]


def test_bank_accounts_are_left_out() -> None:
    made = draft("Anna Lis", "anna.lis@lisbud.pl", "Konto 12 1140 2004 0000 3002 0135 5387")
    assert made.contact.points_of("phone") == ()
    assert made.contact.tax_ids == ()


def test_the_stored_reading_shows_no_pesel() -> None:
    page = page_of("Jan Kowalski", f"PESEL {PESEL}", PESEL, "tel. 601 234 567")
    hidden = masked(page)
    assert [line.text for line in hidden.lines] == [
        "Jan Kowalski",
        "PESEL •••••••••••",
        "•••••••••••",
        "tel. 601 234 567",
    ]
    assert [line.quad for line in hidden.lines] == [line.quad for line in page.lines]


def test_a_reading_without_a_pesel_stays_as_it_is() -> None:
    page = page_of("Jan Kowalski", "NIP 123-456-32-18", "+48 601 234 567")
    assert masked(page) == page
