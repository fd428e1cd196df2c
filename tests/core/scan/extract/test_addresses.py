"""Addresses in the ways countries print them."""

import pytest

from cardcase.core.records import AddressRecord
from cardcase.core.scan.extract import Known, addresses
from cardcase.core.scan.page import Page
from pages import line_at, page_of

Parts = tuple[str, str, str, str, str]


def parts(page: Page) -> list[Parts]:
    values = [candidate.value for candidate in addresses.extract(page, Known())]
    return [
        (value.street, value.postcode, value.city, value.region, value.country)
        for value in values
        if isinstance(value, AddressRecord)
    ]


CASES: list[tuple[tuple[str, ...], Parts]] = [
    (("ul. Długa 12/4", "00-123 Warszawa"), ("ul. Długa 12/4", "00-123", "Warszawa", "", "")),
    (
        ("ul. Długa 12/4, 00-123 Warszawa, Polska",),
        ("ul. Długa 12/4", "00-123", "Warszawa", "", "Polska"),
    ),
    (
        ("al. Jerozolimskie 133 lok. 47", "00-123 Warszawa", "Poland"),
        ("al. Jerozolimskie 133 lok. 47", "00-123", "Warszawa", "", "Poland"),
    ),
    (
        ("os. Zwycięstwa 9/47", "39-631 Zielona Góra"),
        ("os. Zwycięstwa 9/47", "39-631", "Zielona Góra", "", ""),
    ),
    (("72-010 Police", "ul. Piaskowa 3c/2"), ("ul. Piaskowa 3c/2", "72-010", "Police", "", "")),
    (("Adres: ul. Leśna 5", "05-250 Radzymin"), ("ul. Leśna 5", "05-250", "Radzymin", "", "")),
    (("Goethestr. 107", "20447 Hamburg"), ("Goethestr. 107", "20447", "Hamburg", "", "")),
    (
        ("Königsallee 85a", "D-40227 Düsseldorf", "Germany"),
        ("Königsallee 85a", "40227", "Düsseldorf", "", "Germany"),
    ),
    (
        ("86, rue de la République", "44100 Nantes"),
        ("86, rue de la République", "44100", "Nantes", "", ""),
    ),
    (
        ("12 bis avenue Victor-Hugo, 75016 Paris, France",),
        ("12 bis avenue Victor-Hugo", "75016", "Paris", "", "France"),
    ),
    (("2 Kingdom Street", "London W2 6BD"), ("2 Kingdom Street", "W2 6BD", "London", "", "")),
    (
        ("8th Floor, 22 Mill Lane", "Guildford, Surrey GU4 0XY"),
        ("8th Floor, 22 Mill Lane", "GU4 0XY", "Guildford", "Surrey", ""),
    ),
    (
        ("1894 W. 5th Street, Floor 280", "San Diego, CA 92117"),
        ("1894 W. 5th Street, Floor 280", "92117", "San Diego", "CA", ""),
    ),
    (
        ("299 Newport Lane - Dunwoody, GA 30338",),
        ("299 Newport Lane", "30338", "Dunwoody", "GA", ""),
    ),
    (("4001 1st Ave NE Redmond, WA 98052",), ("4001 1st Ave NE", "98052", "Redmond", "WA", "")),
    (("C/ Alcalá, 132, 3º B", "48000 Bilbao"), ("C/ Alcalá, 132, 3º B", "48000", "Bilbao", "", "")),
    (
        ("Via Garibaldi, 151", "37165 Verona (VR)"),
        ("Via Garibaldi, 151", "37165", "Verona", "VR", ""),
    ),
    (
        ("Dlouhá 680/90", "140 04 Praha 4", "Czech Republic"),
        ("Dlouhá 680/90", "140 04", "Praha 4", "", "Czech Republic"),
    ),
    (("Kungsgatan 83", "117 56 Stockholm"), ("Kungsgatan 83", "117 56", "Stockholm", "", "")),
    (("Storgata 46b", "0145 Oslo", "Norge"), ("Storgata 46b", "0145", "Oslo", "", "Norge")),
    (
        ("Mannerheimintie 151 A", "40153 Jyväskylä"),
        ("Mannerheimintie 151 A", "40153", "Jyväskylä", "", ""),
    ),
    (
        ("Rua Augusta, 274", "1100-053 Lisboa", "Portugal"),
        ("Rua Augusta, 274", "1100-053", "Lisboa", "", "Portugal"),
    ),
    (
        ("Keizersgracht 12", "1015 CD Amsterdam"),
        ("Keizersgracht 12", "1015 CD", "Amsterdam", "", ""),
    ),
]


@pytest.mark.parametrize(("printed", "expected"), CASES, ids=lambda case: str(case[0]))
def test_formats(printed: tuple[str, ...], expected: Parts) -> None:
    assert parts(page_of(*printed)) == [expected]


def test_two_addresses_one_under_the_other() -> None:
    page = page_of("ul. Leśna 59", "69-147 Poznań", "ul. Długa 135", "80-273 Gdańsk")
    assert [(street, city) for street, _, city, _, _ in parts(page)] == [
        ("ul. Leśna 59", "Poznań"), ("ul. Długa 135", "Gdańsk"),
    ]  # fmt: skip


def test_columns_are_told_apart() -> None:
    """The engine's order mixes the columns; the boxes do not."""
    page = Page(
        width=1000, height=500,
        lines=(
            line_at("ul. Leśna 59", 40, 100), line_at("+48 601 234 567", 600, 100),
            line_at("69-147 Poznań", 40, 140), line_at("biuro@lisbud.pl", 600, 140),
        ),
    )  # fmt: skip
    assert parts(page) == [("ul. Leśna 59", "69-147", "Poznań", "", "")]


def test_full_is_the_print_on_one_line() -> None:
    (candidate,) = addresses.extract(page_of("ul. Długa 5", "00-123 Warszawa", "Polska"), Known())
    assert isinstance(candidate.value, AddressRecord)
    assert candidate.value.full == "ul. Długa 5, 00-123 Warszawa, Polska"
    assert candidate.lines == (0, 1, 2)


@pytest.mark.parametrize(
    "texts",
    [("Anna Lis", "Prezes Zarządu"), ("Since 1998 Quality",), ("License #M45678",), ("Hall 5",)],
)
def test_no_addresses(texts: tuple[str, ...]) -> None:
    assert parts(page_of(*texts)) == []


def test_lost_polish_letters_of_a_town_are_put_back() -> None:
    page = page_of("Spółka Łąki", "ul. Leśna 5", "05-200 Wotomin")
    assert parts(page)[0][2] == "Wołomin"
