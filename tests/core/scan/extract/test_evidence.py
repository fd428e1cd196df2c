"""Words, domains and print that tell organizations, titles and names apart."""

import pytest

from cardcase.core.scan.extract.companies import domain_fit, label_of
from cardcase.core.scan.extract.mending import mended_given, mended_surname
from cardcase.core.scan.extract.persons import read_person
from cardcase.core.scan.extract.roles import roles
from cardcase.core.scan.extract.spacing import respaced
from pages import draft, page_of


@pytest.mark.parametrize(
    ("label", "text", "least"),
    [
        ("mch", "Metropolitan Children's Hospital", 0.75),
        ("fraserbc", "Fraser Building Consultancy", 0.85),
        ("bsnidzica", "Bank Spółdzielczy w Nidzicy", 0.7),
        ("va-kollegen", "von Aldenhoven & Kollegen", 0.85),
        ("northernstarcap", "Northern Star Capital Management", 0.85),
    ],
)
def test_domains_put_together_of_beginnings(label: str, text: str, least: float) -> None:
    assert domain_fit(label, text) >= least
    assert domain_fit(label, "Zielone Łąki") < 0.5


def test_the_owner_below_a_label_that_is_given_out() -> None:
    assert label_of("podlipa.med.pl") == "podlipa"
    assert label_of("saldo.bielsko.pl") == "saldo"
    assert label_of("lisbud.com.pl") == "lisbud"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Jefa de Recursos Humanos", "title"), ("Leiter Forschung und Entwicklung", "title"),
        ("Customer Success Lead", "title"), ("Bank Manager", "title"),
        ("Export Department", "department"), ("Technik und Entwicklung", "department"),
        ("Dział Głównego Księgowego", "department"),
        ("Wydział Architektury", "department"), ("Fakultät für Informatik", "department"),
        ("Ordinace praktického lékaře", "organization"), ("Truhlářství Malý", "organization"),
        ("Ministry of Rural Affairs", "organization"),
    ],
)  # fmt: skip
def test_the_head_of_a_phrase_says_what_it_is(text: str, kind: str) -> None:
    about = roles(text)
    leads = {
        "title": about.leads_title,
        "department": about.leads_department and not about.leads_title,
        "organization": about.leads_organization and not about.leads_title,
    }
    assert leads[kind], about


def test_letter_spaced_print() -> None:
    texts = ("J A N   K O W A L S K I", "D Y R E K T O R", "jan.kowalski@lisbud.pl")
    assert respaced(page_of(*texts)).lines[0].text == "JAN KOWALSKI"
    assert draft(*texts).contact.formatted == "JAN KOWALSKI"
    narrow = respaced(page_of("J A N K O W A L S K I", "jan.kowalski@lisbud.pl"))
    assert narrow.lines[0].text == "JAN KOWALSKI"


def test_names_that_an_engine_glued() -> None:
    made = draft("BJÖRNÅKERLUND", "Teknisk chef", "bjorn.akerlund@lisbud.se")
    assert (made.contact.given, made.contact.family) == ("Björn", "Åkerlund")


def test_a_page_with_nothing_to_mend_stays_as_it_is() -> None:
    page = page_of("Lisbud", "Anna Lis", "A & B s.c.")
    assert respaced(page) is page


@pytest.mark.parametrize(
    ("printed", "formatted", "comma"),
    [("Van den Berg, Pieter", "Pieter Van den Berg", 3), ("Lis, Anna", "Anna Lis", 1),
     ('Joanna "Asia" Lis', 'Joanna "Asia" Lis', 0)],
)  # fmt: skip
def test_commas_and_nicknames(printed: str, formatted: str, comma: int) -> None:
    person = read_person(printed)
    assert person is not None
    assert (person.formatted, person.comma) == (formatted, comma)


@pytest.mark.parametrize(
    ("printed", "given", "family"),
    [
        ("DA COSTA Manon", "Manon", "Da Costa"),
        ("De Sousa Philippe", "Philippe", "De Sousa"),
        ("Carmen Vidal Soto", "Carmen", "Vidal Soto"),
        ("Szabó Eszter", "Eszter", "Szabó"),
    ],
)
def test_orders_of_names(printed: str, given: str, family: str) -> None:
    place = {"Carmen Vidal Soto": "28013 Madrid, España", "Szabó Eszter": "Magyarország"}
    contact = draft(printed, "Director", place.get(printed, ""), "info@lisbud.com").contact
    assert (contact.given, contact.family) == (given, family)


def test_diacritics_only_where_no_other_name_is_meant() -> None:
    assert mended_surname("Wisniewska", "pl") == "Wiśniewska"
    assert mended_surname("JASIÑSKI", "pl") == "JASIŃSKI"
    assert mended_surname("Drozd", "pl") == "Drozd"
    assert mended_surname("Říha", "sk") == "Říha"
    assert mended_given("Zdenek", "cs") == "Zdeněk"
    assert mended_given("Zdenek", "") == "Zdenek"


def test_the_firm_shows_the_diacritics_that_the_name_lost() -> None:
    made = draft("JAN BRZEZIK", "Prezes", "Brzęzik i Syn", "ul. Łąkowa 5, 00-950 Łódź")
    assert made.contact.formatted == "JAN BRZĘZIK"
    assert made.evidence["name"].alternatives == ("JAN BRZEZIK",)


def test_a_line_that_nothing_else_explains_is_the_organization_and_not_sure() -> None:
    made = draft("Quarandel", "Anna Lis", "Prezes", "601 222 333", sizes=(50, 36))
    assert made.contact.job is not None
    assert made.contact.job.organization == "Quarandel"
    assert not made.evidence["org"].sure


def test_a_domain_of_the_persons_own_names_no_organization() -> None:
    made = draft("Hanna Kruk", "Fotografka", "hanna@hannakruk.pl")
    assert made.contact.job is not None
    assert made.contact.job.organization == ""


def test_order_in_doubt_is_not_sure() -> None:
    made = draft("Adam Robert", "Prezes", "adam.robert@lisbud.pl")
    assert not made.evidence["given"].sure
    assert draft("Adam Lis", "Prezes", "adam.lis@lisbud.pl").evidence["given"].sure


@pytest.mark.parametrize(
    ("text", "mailbox", "read"),
    [
        ("BRZ ĘK OW SKI", "mbrzekowski", "BRZĘKOWSKI"),
        ("GAL ER IA", "biuro", "GALERIA"),
        ("DOM I JA", "domija", "DOM I JA"),
        ("JAN LIS", "janlis", "JAN LIS"),
        ("LI WEI", "liwei", "LI WEI"),
    ],
)
def test_a_word_in_scraps_is_whole_where_a_mailbox_or_the_lists_have_it(
    text: str, mailbox: str, read: str
) -> None:
    assert respaced(page_of(text, f"{mailbox}@zakol.pl")).lines[0].text == read


def test_an_address_glued_to_a_page() -> None:
    contact = draft("Zakol", "brzek@zakol-group.comhttps://zakol-group.com").contact
    assert [point.value for point in contact.points_of("email")] == ["brzek@zakol-group.com"]
    assert [point.value for point in contact.points_of("web")] == ["https://zakol-group.com"]
