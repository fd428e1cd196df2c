"""Web pages, social profiles and registration numbers."""

import pytest

from cardcase.core.records import PointRecord, TaxIdRecord
from cardcase.core.scan.extract import Known, social, tax_ids, web
from pages import draft, page_of


def pages(*texts: str) -> list[str]:
    values = [candidate.value for candidate in web.extract(page_of(*texts), Known())]
    return [value.normalized for value in values if isinstance(value, PointRecord)]


def profiles(*texts: str) -> list[tuple[str, str]]:
    values = [candidate.value for candidate in social.extract(page_of(*texts), Known())]
    return [(v.type, v.normalized) for v in values if isinstance(v, PointRecord)]


def numbers(*texts: str) -> list[tuple[str, str]]:
    values = [candidate.value for candidate in tax_ids.extract(page_of(*texts), Known())]
    return [(value.kind, value.value) for value in values if isinstance(value, TaxIdRecord)]


@pytest.mark.parametrize(
    ("printed", "normalized"),
    [
        ("www.lisbud.pl", "lisbud.pl"),
        ("https://www.lisbud.pl/", "lisbud.pl"),
        ("http://lisbud.com.pl/oferta", "lisbud.com.pl/oferta"),
        ("www: lisbud.pl", "lisbud.pl"),
        ("W lisbud.pl", "lisbud.pl"),
        ("lisbud.pl", "lisbud.pl"),
        ("www,lisbud.pl", "lisbud.pl"),
        ("WWW.LISBUD.PL", "lisbud.pl"),
        ("wvvw.lisbud.pl", "lisbud.pl"),
        ("www.lisbud.p1", "lisbud.pl"),
        ("lisbud.pl | @lisbud", "lisbud.pl"),
        ("www.lisbud.photography", "lisbud.photography"),
    ],
)
def test_web_pages(printed: str, normalized: str) -> None:
    assert pages(printed) == [normalized]


@pytest.mark.parametrize(
    "printed", ["sp. z o.o.", "Lis.Bud Polska", "anna@lisbud.pl", "ul.Długa 5"]
)
def test_no_web_pages(printed: str) -> None:
    assert pages(printed) == []


@pytest.mark.parametrize(
    ("printed", "profile"),
    [
        ("linkedin.com/in/anna-lis", ("linkedin", "anna-lis")),
        ("https://www.linkedin.com/in/anna-lis/", ("linkedin", "anna-lis")),
        ("LinkedIn: in/anna-lis", ("linkedin", "anna-lis")),
        ("in/anna-lis", ("linkedin", "anna-lis")),
        ("fb.com/lisbud", ("facebook", "lisbud")),
        ("Facebook: lisbud", ("facebook", "lisbud")),
        ("Instagram: @lisbud", ("instagram", "lisbud")),
        ("X: x.com/lisbud", ("x", "lisbud")),
        ("twitter.com/lisbud", ("x", "lisbud")),
        ("@lisbud", ("instagram", "lisbud")),
        ("/lisbud.radom", ("facebook", "lisbud.radom")),
        ("ffb.com/lisbud", ("facebook", "lisbud")),
        ("linkedin.com/company/lisbud", ("linkedin", "lisbud")),
        ("youtube.com/@lisbud", ("youtube", "lisbud")),
        ("facebook.comlisbud", ("facebook", "lisbud")),
    ],
)
def test_profiles(printed: str, profile: tuple[str, str]) -> None:
    assert profiles(printed) == [profile]
    assert pages(printed) == []


@pytest.mark.parametrize(
    "printed",
    ["X Logistyka", "anna@lisbud.pl", "Facebook Ads Manager", "Facebook: Zielony Dom Radom"],
)
def test_no_profiles(printed: str) -> None:
    assert profiles(printed) == []


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("NIP: 123-456-32-18", ("NIP", "1234563218")),
        ("NIP 1234563218", ("NIP", "1234563218")),
        ("NIP:123 456 32 18", ("NIP", "1234563218")),
        ("123-456-32-18", ("NIP", "1234563218")),
        ("NP 1234563218", ("NIP", "1234563218")),
        ("REGON: 123456785", ("REGON", "123456785")),
        ("KRS 0000123456", ("KRS", "0000123456")),
        ("USt-IdNr.: DE136695976", ("USt-IdNr", "DE136695976")),
        ("VAT No. GB 980 7806 84", ("VAT", "GB980780684")),
        ("SIRET 732 829 320 00074", ("SIRET", "73282932000074")),
        ("C.I.F. A13585625", ("CIF", "A13585625")),
        ("P. IVA 00743110157", ("P.IVA", "00743110157")),
        ("Org.nr 556016-0680", ("Org.nr", "5560160680")),
        ("0rg.nr 556016-0680", ("Org.nr", "5560160680")),
        ("Y-tunnus: 2077474-0", ("Y-tunnus", "20774740")),
        ("IČO: 25123891", ("IČO", "25123891")),
        ("UID: ATU64744058", ("USt-IdNr", "ATU64744058")),
        ("CHE-155.252.416 MWST", ("VAT", "CHE155252416")),
        ("BTW NL847078255B01", ("VAT", "NL847078255B01")),
        ("TVA BE 0470.622.422", ("VAT", "BE0470622422")),
        ("KvK 12345678", ("KvK", "12345678")),
        ("ABN 57 821 024 845", ("ABN", "57821024845")),
        ("CNPJ: 48.808.669/0001-30", ("CNPJ", "48808669000130")),
        ("Adószám: 19674856-2-41", ("Adószám", "19674856241")),
        ("Org.nr. NO 963 590 962 MVA", ("Org.nr", "NO963590962MVA")),
        ("Contribuinte n.º 565981439", ("NIF", "565981439")),
        ("NIP 5259909SI4", ("NIP", "5259909514")),
        ("DE 878113586", ("VAT", "DE878113586")),
    ],
)
def test_registration_numbers(printed: str, number: tuple[str, str]) -> None:
    assert numbers(printed) == [number]


def test_several_on_a_line_and_one_on_the_next() -> None:
    assert numbers("NIP: 123-456-32-18 REGON 123456785 KRS:", "0000123456") == [
        ("NIP", "1234563218"), ("REGON", "123456785"), ("KRS", "0000123456"),
    ]  # fmt: skip


def test_only_a_good_check_digit_is_sure() -> None:
    good, bad = (
        tax_ids.extract(page_of(text), Known())[0] for text in ("NIP 1234563218", "NIP 1234563219")
    )
    (mended,) = tax_ids.extract(page_of("NIP 5259909SI4"), Known())
    assert good.sure
    assert not bad.sure
    assert not mended.sure


def test_a_profile_that_almost_names_the_person_is_not_sure() -> None:
    firm = ("Marcin Makuch", "marcin.makuch@tarvona.example")
    assert draft(*firm, "linkedin.com/in/marcin-makuch").evidence["social[0]"].sure
    assert not draft(*firm, "linkedin.com/in/imarcin-makuch").evidence["social[0]"].sure


def test_a_bar_before_a_label_is_no_letter() -> None:
    contact = draft("Lisbud", "NIP: 5252248481IREGON:146989610").contact
    assert [tax.kind for tax in contact.tax_ids] == ["NIP", "REGON"]
    assert not contact.points_of("phone")
    (phone,) = draft("Lisbud", "NIP 5252248481 ltel. 22 844 10 12").contact.points_of("phone")
    assert phone.value == "22 844 10 12"


def test_a_label_of_which_a_capital_i_was_read_as_an_l() -> None:
    made = draft("Lisbud S.L.", "C.LF. A41398256", "lisbud.es")
    assert [(tax.kind, tax.value) for tax in made.contact.tax_ids] == [("CIF", "A41398256")]
    assert not made.contact.addresses


def test_a_word_behind_a_number_keeps_its_first_letter() -> None:
    contact = draft("Lisbud", "ul. Długa 133 lok. 47", "00-123 Warszawa").contact
    assert [address.street for address in contact.addresses] == ["ul. Długa 133 lok. 47"]


def test_a_page_that_lost_a_letter_is_put_right_by_the_mail() -> None:
    contact = draft("anna@trzcinow-lettings.pl", "www.trzcinow-lettins.pl").contact
    assert [point.normalized for point in contact.points_of("web")] == ["trzcinow-lettings.pl"]


def test_a_bar_right_behind_a_host() -> None:
    contact = draft("anna@trzcinow.pl| www www.trzcinow.pl").contact
    assert [point.value for point in contact.points_of("email")] == ["anna@trzcinow.pl"]
    assert [point.value for point in contact.points_of("web")] == ["www.trzcinow.pl"]


def test_a_number_behind_a_country_s_code_is_no_nip() -> None:
    made = draft("Welmar e.K.", "+49 123-456-32-18").contact
    assert not made.tax_ids and [point.value for point in made.points] == ["+49 123-456-32-18"]
