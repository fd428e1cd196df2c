"""What a contact is called."""

import pytest

from cardcase.core.records import ContactRecord, JobRecord, settled


@pytest.mark.parametrize(
    ("printed", "given", "middle", "family", "shown"),
    [
        ("JAKUB DĄBROWSKI", "Jakub", "", "Dąbrowski", "Jakub Dąbrowski"),
        ("DĄBROWSKI JAKUB", "Jakub", "", "Dąbrowski", "Dąbrowski Jakub"),
        ("Jakub DĄBROWSKI", "Jakub", "", "Dąbrowski", "Jakub Dąbrowski"),
        ("ROSS McDonald", "Ross", "", "McDonald", "Ross McDonald"),
        ("ROSS McDONALD", "Ross", "", "McDonald", "Ross McDonald"),
        ("ANNA-MARIA NOWAK-LIS", "Anna Maria", "", "Nowak-Lis", "Anna-Maria Nowak-Lis"),
        ("JAN M. O'NEIL", "Jan", "M.", "O'Neil", "Jan M. O'Neil"),
        ("VINCENT VAN GOGH", "Vincent", "", "van Gogh", "Vincent van Gogh"),
        ("Vincent Van Gogh", "Vincent", "", "van Gogh", "Vincent Van Gogh"),
        ("jan kowalski", "Jan", "", "Kowalski", "jan kowalski"),
        ("JR EWING", "JR", "", "Ewing", "JR Ewing"),
        ("JAN KOWALSKI", "JAN", "", "KOWALSKI", "JAN KOWALSKI"),
        ("DJ TIESTO", "", "", "", "DJ TIESTO"),
        ("", "Jan", "Maria", "Nowak", "Jan Maria Nowak"),
    ],
)
def test_capitals_of_the_print_are_not_shown_where_the_parts_have_none(
    printed: str, given: str, middle: str, family: str, shown: str
) -> None:
    contact = ContactRecord(formatted=printed, given=given, middle=middle, family=family)
    assert (contact.name, contact.display_name) == (shown, shown)
    assert settled(contact).display_name == shown
    assert settled(settled(contact)) == settled(contact)


def test_a_company_is_called_as_it_is_printed() -> None:
    company = ContactRecord(jobs=(JobRecord(organization="ACME SA"),))
    assert (company.name, company.display_name) == ("", "ACME SA")
