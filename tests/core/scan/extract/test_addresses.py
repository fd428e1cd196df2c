"""Addresses in the ways countries print them."""

import pytest

from cardcase.core.records import AddressRecord
from cardcase.core.scan.extract import Known, addresses
from cardcase.core.scan.page import Page
from pages import draft, line_at, page_of

Parts = tuple[str, str, str, str, str]


def parts(page: Page) -> list[Parts]:
    values = [candidate.value for candidate in addresses.extract(page, Known())]
    return [
        (value.street, value.postcode, value.city, value.region, value.country)
        for value in values
        if isinstance(value, AddressRecord)
    ]


CASES: list[tuple[tuple[str, ...], Parts]] = [
    (("ul. Długa 5 00-950 Warszawa",), ("ul. Długa 5", "00-950", "Warszawa", "", "")),
    (
        ("Prins Hendriklaan 154 9740 YU Groningen",),
        ("Prins Hendriklaan 154", "9740 YU", "Groningen", "", ""),
    ),
    (("ul. 11 Listopada 24", "81-361 6dynia"), ("ul. 11 Listopada 24", "81-361", "Gdynia", "", "")),
    (
        ("3 bis, boulevard des Alliés", "38000 Grenoble"),
        ("3 bis, boulevard des Alliés", "38000", "Grenoble", "", ""),
    ),
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
        ("pl. Wolności 59 lok. 45", "05-248 Wołomin"),
        ("pl. Wolności 59 lok. 45", "05-248", "Wołomin", "", ""),
    ),
    (
        ("os. Zwycięstwa 9/47", "39-631 Zielona Góra"),
        ("os. Zwycięstwa 9/47", "39-631", "Zielona Góra", "", ""),
    ),
    (("ul, Długa 12/4", "00-123 Warszawa"), ("ul. Długa 12/4", "00-123", "Warszawa", "", "")),
    (
        ("Rua das Acácias, n° 36", "Jd. Aurora - SP - (Travessa da Serra)"),
        ("Rua das Acácias, n° 36", "", "Jd. Aurora", "SP", ""),
    ),
    (
        ("Av. Central, 235 -Jd. Aurora -São Paulo -SP",),
        ("Av. Central, 235, Jd. Aurora", "", "São Paulo", "SP", ""),
    ),
    (
        ("Rua Alta, 28 Cid. Nova -CEP: 03564-040 São Paulo - SP",),
        ("Rua Alta, 28 Cid. Nova", "03564-040", "São Paulo", "SP", ""),
    ),
    (("99 Long Lane", "Dunwoody. GA 30338"), ("99 Long Lane", "30338", "Dunwoody", "GA", "")),
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
    (
        ("14 The Parade", "Royal Leamington Spa", "Warwickshire", "CV32 4DW"),
        ("14 The Parade", "CV32 4DW", "Royal Leamington Spa", "Warwickshire", ""),
    ),
    (
        ("3rd Floor, Castlegate House", "12-16 Castle Street", "Edinburgh EH2 3AT"),
        ("3rd Floor, Castlegate House, 12-16 Castle Street", "EH2 3AT", "Edinburgh", "", ""),
    ),
    (
        ("221 Gloucester Road, Bishopston, Redland, Bristol BS7 8NN",),
        ("221 Gloucester Road, Bishopston", "BS7 8NN", "Bristol", "Redland", ""),
    ),
    (
        ("27 Mount Street Lower", "Dublin 2", "D02 X285", "Ireland"),
        ("27 Mount Street Lower", "D02 X285", "Dublin 2", "", "Ireland"),
    ),
    (
        ("The Pier, Kenmare, Co. Kerry, V93 HK12",),
        ("The Pier", "V93 HK12", "Kenmare", "Co. Kerry", ""),
    ),
    (
        ("P.O. Box 4471", "Portland, Oregon 97208"),
        ("P.O. Box 4471", "97208", "Portland", "Oregon", ""),
    ),
    (
        ("350 Fifth Avenue, 21st Floor", "New York, N.Y. 10118-0110"),
        ("350 Fifth Avenue, 21st Floor", "10118-0110", "New York", "N.Y.", ""),
    ),
    (
        ("1250, boul. René-Lévesque Ouest, bureau 2200", "Montréal (Québec) H3B 4W8"),
        ("1250, boul. René-Lévesque Ouest, bureau 2200", "H3B 4W8", "Montréal", "Québec", ""),
    ),
    (
        ("Level 8, 140 William Street", "Melbourne VIC 3000"),
        ("Level 8, 140 William Street", "3000", "Melbourne", "VIC", ""),
    ),
    (
        ("Rua Augusta, 2690, sala 51, Cerqueira César, São Paulo, SP, 01412-100",),
        ("Rua Augusta, 2690, sala 51, Cerqueira César", "01412-100", "São Paulo", "SP", ""),
    ),
    (("6720 Szeged, Kárász u. 5.",), ("Kárász u. 5.", "6720", "Szeged", "", "")),
    (
        ("al. Pokoju 7, bud. B, III p., pok. 12", "25-314 Kielce"),
        ("al. Pokoju 7, bud. B, III p., pok. 12", "25-314", "Kielce", "", ""),
    ),
    (
        ("PL 58-580 Szklarska Poręba, Turystyczna 24A",),
        ("Turystyczna 24A", "58-580", "Szklarska Poręba", "", ""),
    ),
    (
        ("ul. Długa 5", "10-117 Olsztyn", "woj. warmińsko-mazurskie"),
        ("ul. Długa 5", "10-117", "Olsztyn", "warmińsko-mazurskie", ""),
    ),
    (("Piaseczno, ul. Nadarzyńska 8",), ("ul. Nadarzyńska 8", "", "Piaseczno", "", "")),
    (
        ("Lisbud Sp. z o.o. ul. Leśna 5, 35-118 Rzeszów",),
        ("ul. Leśna 5", "35-118", "Rzeszów", "", ""),
    ),
    (
        ("P.P.H.U. Lisbud", "ul. ks. Jerzego 170", "25-369 Kielce"),
        ("ul. ks. Jerzego 170", "25-369", "Kielce", "", ""),
    ),
    (
        ("9 Congress Ave", "Suite 730 Austin, TX 78701"),
        ("9 Congress Ave, Suite 730", "78701", "Austin", "TX", ""),
    ),
    (("Markt 5", "5211 YH 's-Hertogenbosch"), ("Markt 5", "5211 YH", "'s-Hertogenbosch", "", "")),
    (("Seattle, WA",), ("", "", "Seattle", "WA", "")),
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


def test_a_street_and_a_town_apart_are_one_address() -> None:
    page = page_of("ul. Leśna 59", "biuro@lisbud.pl", "www.lisbud.pl", "69-147 Poznań")
    assert parts(page) == [("ul. Leśna 59", "69-147", "Poznań", "", "")]


def test_full_is_the_print_on_one_line() -> None:
    (candidate,) = addresses.extract(page_of("ul. Długa 5", "00-123 Warszawa", "Polska"), Known())
    assert isinstance(candidate.value, AddressRecord)
    assert candidate.value.full == "ul. Długa 5, 00-123 Warszawa, Polska"
    assert candidate.lines == (0, 1, 2)


@pytest.mark.parametrize(
    "texts",
    [
        ("Anna Lis", "Prezes Zarządu"),
        ("Since 1998 Quality",),
        ("License #M45678",),
        ("Hall 5",),
        ("Gas Safe Reg. 512345",),
        ("godz. otwarcia: pon-sob 8-19",),
        ("Corretor - CRECI 123456",),
    ],
)
def test_no_addresses(texts: tuple[str, ...]) -> None:
    assert parts(page_of(*texts)) == []


def test_lost_polish_letters_of_a_town_are_put_back() -> None:
    page = page_of("Spółka Łąki", "ul. Leśna 5", "05-200 Wotomin")
    assert parts(page)[0][2] == "Wołomin"


def test_a_landmark_belongs_to_the_address() -> None:
    texts = ("Av. Central, 2994 - Jd. Aurora - SP", "Próximo a Escola Alta", "Marcos 9:23")
    (found,) = addresses.extract(page_of(*texts), Known())
    assert isinstance(found.value, AddressRecord)
    assert found.value.full == "Av. Central, 2994, Jd. Aurora, SP, Próximo a Escola Alta"
    assert found.lines == (0, 1)


@pytest.mark.parametrize(
    ("read", "city", "code"),
    [
        ("Southampton S014 6SU", "Southampton", "SO14 6SU"),
        ("Portsmouth P01 2AB", "Portsmouth", "PO1 2AB"),
        ("Birmingham, B8 ONS", "Birmingham", "B8 0NS"),
        ("Edinburgh EHo 7LS", "Edinburgh", "EH0 7LS"),
        ("London EC1A 1BB", "London", "EC1A 1BB"),
        ("Leeds, LSO 5BG.", "Leeds", "LS0 5BG"),
    ],
)
def test_noughts_and_os_of_a_british_postcode(read: str, city: str, code: str) -> None:
    (address,) = draft("11 Church Row", read, region="GB").contact.addresses
    assert (address.city, address.postcode) == (city, code)


def test_strokes_of_a_polish_number_are_all_alike() -> None:
    (address,) = draft(
        "ul. Leśna 5, IIl p.", "05-200 Wołomin", "tel. +48 22 111 22 33"
    ).contact.addresses
    assert address.street == "ul. Leśna 5, III p."


def test_stops_and_commas_of_a_polish_address() -> None:
    (address,) = draft("ulL . Krótka 5. 81-575 Gdynia", "tel. +48 58 111 22 33").contact.addresses
    assert address.full == "ul. Krótka 5, 81-575 Gdynia"


def test_a_nought_read_for_the_o_of_a_state() -> None:
    (address,) = draft("5536 Old Mill Pkwy", "Columbus, 0H 43227", region="US").contact.addresses
    assert (address.city, address.region, address.postcode) == ("Columbus", "OH", "43227")


def test_a_word_begins_with_a_letter() -> None:
    (address,) = draft("Storgata 5", "0155 0slo", region="NO").contact.addresses
    assert address.city == "Oslo"
    (page,) = draft("Storgata 5", "www.0rvalt.no").contact.points_of("web")
    assert page.value == "www.0rvalt.no"


@pytest.mark.parametrize(
    ("printed", "street", "city"),
    [
        ("Toruń, Szczytna 11", "Szczytna 11", "Toruń"),
        ("Piotrkowska 211 / Łódź", "Piotrkowska 211", "Łódź"),
        ("Katowice, ul. Mariacka 28, oficyna", "ul. Mariacka 28, oficyna", "Katowice"),
        ("3 place du Marché 67140 Barr", "3 place du Marché", "Barr"),
        ("Agence Lyon : 27 cours Lafayette, 69003 Lyon", "27 cours Lafayette", "Lyon"),
    ],
)
def test_a_town_and_a_street_in_one_line(printed: str, street: str, city: str) -> None:
    address = draft("Lisbud", "Anna Lis", printed, "22 123 45 67").contact.addresses[0]
    assert (address.street, address.city) == (street, city)
