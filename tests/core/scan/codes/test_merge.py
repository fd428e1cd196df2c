"""Codes beside print: what agrees, what is added, and who is right where they differ."""

import pytest

from cardcase.core.scan.codes import Code, region_told, with_codes, without_codes
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract import Known, draft_of
from cardcase.core.scan.page import Page, Quad
from cardcase.core.scan.report import fields
from pages import line_at, page_of

PLACE: Quad = ((700, 300), (900, 300), (900, 500), (700, 500))
PRINTED = (
    "Stalbud Sp. z o.o.",
    "Łukasz Wąs",
    "Kierownik budowy",
    "tel. kom. +48 601 234 567",
    "l.was@stalbud.com.pl",
    "www.stalbud.com.pl",
)


def vcard(*lines: str) -> str:
    return "\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"])


def merged(page: Page, *texts: str) -> Draft:
    known = Known()
    codes = [Code(text, PLACE) for text in texts]
    return with_codes(draft_of(page, known), page, codes, known)


def from_code(made: Draft) -> set[str]:
    return {key for key, each in made.evidence.items() if each.source == "qr"}


def test_what_agrees_becomes_certain_and_stays_where_it_is_printed() -> None:
    page = page_of(*PRINTED, confidence=0.8)
    before = draft_of(page, Known())
    assert not before.evidence["emails[0]"].sure
    made = merged(
        page,
        vcard(
            "N:Wąs;Łukasz", "FN:Łukasz Wąs", "ORG:Stalbud Sp. z o.o.", "TITLE:Kierownik budowy",
            "TEL;TYPE=CELL:+48601234567", "EMAIL:L.Was@stalbud.com.pl", "URL:https://stalbud.com.pl/",
        ),
    )  # fmt: skip
    assert fields(made.contact) == fields(before.contact)
    assert from_code(made) >= {
        "name", "given", "family", "org", "title[0]", "phones[0]", "emails[0]", "urls[0]",
    }  # fmt: skip
    assert all(each.sure and each.lines for each in made.evidence.values())
    assert made.unused == before.unused


def test_what_is_not_printed_is_added_without_lines() -> None:
    made = merged(
        page_of(*PRINTED[:3]),
        vcard("FN:Łukasz Wąs", "N:Wąs;Łukasz", "TEL;TYPE=FAX:+48412223344", "EMAIL:l.was@x.com.pl"),
    )
    told = fields(made.contact)
    assert [(phone["e164"], phone["type"]) for phone in told["phones"]] == [("+48412223344", "fax")]
    assert told["emails"] == ["l.was@x.com.pl"]
    assert made.evidence["phones[0]"].lines == made.evidence["emails[0]"].lines == ()
    assert made.evidence["emails[0]"].sure and made.evidence["emails[0]"].source == "qr"


def test_a_misread_address_is_put_right() -> None:
    page = page_of("Łukasz Wąs", "I.was@sta1bud.com.pl", confidence=0.9)
    made = merged(page, "mailto:l.was@stalbud.com.pl")
    assert fields(made.contact)["emails"] == ["l.was@stalbud.com.pl"]
    evidence = made.evidence["emails[0]"]
    assert evidence.sure and evidence.lines == (1,)
    assert evidence.alternatives == ("l.was@sta1bud.com.pl",)


def test_a_misread_digit_is_put_right_but_another_number_is_not() -> None:
    page = page_of("Łukasz Wąs", "tel. +48 601 234 561", "fax +48 41 222 33 44", confidence=0.85)
    made = merged(page, vcard("FN:Łukasz Wąs", "N:Wąs;Łukasz", "TEL;TYPE=CELL:+48601234567"))
    told = [(phone["e164"], phone["type"]) for phone in fields(made.contact)["phones"]]
    assert told == [("+48601234567", "mobile"), ("+48412223344", "fax")]
    sure = draft_of(page_of("Łukasz Wąs", "tel. +48 601 234 561"), Known())
    assert sure.evidence["phones[0]"].sure
    beside = merged(page_of("Łukasz Wąs", "tel. +48 601 234 561"), "tel:+48601234567")
    assert len(beside.contact.points_of("phone")) == 2


@pytest.mark.parametrize(
    ("printed", "told", "name"),
    [
        ("Łukasz Wąs", "N:Was;Lukasz", "Łukasz Wąs"),  # a code without diacritics
        ("ŁUKASZ WAS", "N:Wąs;Łukasz", "Łukasz Wąs"),  # an engine that lost one
        ("Dawid Dąbrowski", "N:DĄBROWSKI;DAWID", "Dawid Dąbrowski"),
        ("WĄS Łukasz", "N:Wąs;Łukasz", "Wąs Łukasz"),
        ("Dawid Dabrowsky", "N:Dąbrowski;Dawid", "Dawid Dąbrowski"),
        ("Anna Wąs", "N:Wąs;Anna Maria", "Anna Wąs"),
    ],
)
def test_a_name_is_written_as_printed_with_the_better_diacritics(
    printed: str, told: str, name: str
) -> None:
    made = merged(page_of(printed, "Kierownik budowy"), vcard(told))
    assert made.contact.name == name
    assert made.contact.family in ("Wąs", "Dąbrowski")
    assert {"name", "given", "family"} <= from_code(made)
    assert made.evidence["name"].lines == (0,)


def test_given_and_family_name_that_a_code_mixes_up() -> None:
    page = page_of("Anna Kowalczyk", "anna.kowalczyk@stalbud.com.pl")
    made = merged(page, vcard("N:Anna;Kowalczyk", "FN:Anna Kowalczyk"))
    assert (made.contact.given, made.contact.family) == ("Anna", "Kowalczyk")


def test_a_name_told_only_as_a_whole() -> None:
    made = merged(page_of("Kierownik budowy"), vcard("FN:dr Anna Kowalczyk", "ORG:Stalbud"))
    contact = made.contact
    assert (contact.prefix, contact.given, contact.family) == ("dr", "Anna", "Kowalczyk")
    assert contact.name == "Anna Kowalczyk"


def test_the_person_is_the_one_the_code_names() -> None:
    page = page_of("Bogna Wid", "Stal Jan", "Kierownik budowy")
    made = merged(page, vcard("N:Wid;Bogna", "FN:Bogna Wid"))
    assert (made.contact.name, made.evidence["name"].lines) == ("Bogna Wid", (0,))


def test_an_organization_keeps_the_fullest_printed_form() -> None:
    code = vcard("FN:Łukasz Wąs", "N:Wąs;Łukasz", "ORG:Stalbud Konstrukcje Sp. z o.o.")
    short = merged(page_of("Stalbud", "Łukasz Wąs", "biuro@stalbud.com.pl"), code)
    assert short.contact.job is not None and short.contact.job.organization == "Stalbud"
    assert short.evidence["org"].alternatives == ("Stalbud Konstrukcje Sp. z o.o.",)
    full = merged(page_of("Stalbud Konstrukcje Sp. z o. o.", "Łukasz Wąs"), code)
    assert full.contact.job is not None
    assert full.contact.job.organization.startswith("Stalbud Konstrukcje")
    assert full.evidence["org"].sure
    none = merged(page_of("Łukasz Wąs", "tel. +48 601 234 567"), code)
    assert none.contact.job is not None
    assert none.contact.job.organization == "Stalbud Konstrukcje Sp. z o.o."


def test_a_company_has_no_name_of_a_person() -> None:
    made = merged(page_of("tel. +48 601 234 567"), vcard("FN:Stalbud Sp. z o.o.", "N:;;;;"))
    assert made.contact.name == ""


def pages(made: Draft) -> list[str]:
    return [point.normalized for point in made.contact.points_of("web")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://www.stalbud.com.pl", ["stalbud.com.pl"]),
        ("https://stalbud.com.pl/promo?utm_source=card", ["stalbud.com.pl"]),
        ("https://bit.ly/3xYz", ["stalbud.com.pl"]),
        ("https://targi-kampania.com/stand/12", ["stalbud.com.pl"]),
    ],
)
def test_a_printed_page_stays_the_page(text: str, expected: list[str]) -> None:
    made = merged(page_of(*PRINTED), text)
    assert pages(made) == expected
    assert ("urls[0]" in from_code(made)) == ("stalbud" in text)


def test_pages_where_none_is_printed() -> None:
    page = page_of(*PRINTED[:2])
    assert pages(merged(page, "https://stalbud.com.pl/")) == ["stalbud.com.pl"]
    led_on = merged(page, "https://bit.ly/3xYz")
    assert pages(led_on) == ["bit.ly/3xYz"] and not led_on.evidence["urls[0]"].sure


def test_a_misread_host_is_put_right() -> None:
    made = merged(page_of("Łukasz Wąs", "www.sta1bud.com.pl"), "https://stalbud.com.pl")
    assert [point.value for point in made.contact.points_of("web")] == ["www.stalbud.com.pl"]


def test_a_profile_is_social_and_agrees_with_the_printed_handle() -> None:
    made = merged(page_of("Łukasz Wąs", "in/lukasz-was"), "https://linkedin.com/in/lukasz-was")
    (social,) = fields(made.contact)["social"]
    assert social == {"service": "linkedin", "handle": "lukasz-was"}
    assert made.evidence["social[0]"].sure and made.evidence["social[0]"].lines == (1,)


def test_an_address_is_completed_and_one_elsewhere_is_added() -> None:
    page = page_of("Łukasz Wąs", "ul. Dluga 5", "25-001 Kielce")
    code = vcard("FN:Łukasz Wąs", "ADR;TYPE=WORK:;;ul. Długa 5;Kielce;;25-001;Polska")
    (address,) = merged(page, code).contact.addresses
    assert (address.street, address.postcode, address.city) == ("ul. Długa 5", "25-001", "Kielce")
    assert address.full.startswith("ul. Długa 5") and address.country == "Polska"
    other = vcard("FN:Łukasz Wąs", "ADR;TYPE=WORK:;;Rynek 1;Radom;;26-600;")
    assert len(merged(page, other).contact.addresses) == 2


def test_a_code_tells_the_country_of_the_printed_numbers() -> None:
    code = Code("MECARD:N:Sousa,Rui;TEL:+351963951157;;", PLACE)
    assert region_told([Code("https://x.com.pl", PLACE), code]) == "PT"
    assert region_told([Code("tel:601234567", PLACE)]) == ""


def test_a_text_of_no_contact_changes_nothing() -> None:
    page = page_of(*PRINTED)
    assert merged(page, "Zeskanuj mnie!", "WIFI:S:x;;") == draft_of(page, Known())


def test_letters_seen_in_the_pattern_are_no_lines() -> None:
    page = page_of(*PRINTED)
    seen = line_at("BEH3 W", 720, 380)
    noisy = Page(width=page.width, height=page.height, lines=(*page.lines, seen))
    assert without_codes(noisy, [Code("x", PLACE)]) == page
