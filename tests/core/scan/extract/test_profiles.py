"""Profiles behind the names of services, behind their icons, and beside addresses like them."""

from dataclasses import replace

import pytest

from cardcase.core.records import PointRecord
from cardcase.core.scan.extract import Known, emails, social
from cardcase.core.scan.page import Page
from pages import draft, line_at, page_of


def profiles(page: Page) -> set[tuple[str, str]]:
    values = [candidate.value for candidate in social.extract(page, Known())]
    return {(v.type, v.normalized) for v in values if isinstance(v, PointRecord)}


@pytest.mark.parametrize(
    ("printed", "profile"),
    [
        ("fb: /lisbud_radom", ("facebook", "lisbud_radom")),
        ("fb lisbud", ("facebook", "lisbud")),
        ("LinkedIn /in/anna-lis", ("linkedin", "anna-lis")),
        ("Linkedln: anna.lis", ("linkedin", "anna.lis")),
        ("Youfube: @lisbud", ("youtube", "lisbud")),
        ("TT: @lisbud", ("tiktok", "lisbud")),
        ("@lisbud.studio", ("instagram", "lisbud.studio")),
        ("ul. Lipowa 4, 26-600 Radom /in/anna-lis", ("linkedin", "anna-lis")),
    ],
)
def test_a_service_named_in_the_line(printed: str, profile: tuple[str, str]) -> None:
    assert profiles(page_of(printed)) == {profile}


@pytest.mark.parametrize("printed", ["IG Metall", "TT: 22 844 10 12", "Websites: anna lis"])
def test_what_only_looks_like_a_service(printed: str) -> None:
    assert not profiles(page_of(printed))


def test_a_service_named_in_a_column_of_its_own() -> None:
    rows = [("Facebook", "lisbud"), ("X", "lisbud"), ("Insta", "@lisbud")]
    lines = [
        line_at(text, left, 40 * row)
        for row, texts in enumerate(rows)
        for text, left in zip(texts, (40, 200), strict=True)
    ]
    found = social.extract(Page(width=600, height=200, lines=tuple(lines)), Known())
    told = {f.value.type: f.sure for f in found if isinstance(f.value, PointRecord)}
    assert told == {"facebook": True, "x": False, "instagram": True}


def test_a_name_of_a_service_that_was_misread_is_not_sure() -> None:
    (found,) = social.extract(page_of("Youfube: @lisbud"), Known())
    assert not found.sure


def test_one_handle_behind_several_icons() -> None:
    line = line_at("@lisbud.studio", 200, 40)
    line = replace(line, icon="instagram", further_icons=("youtube", "facebook"))
    page = Page(width=600, height=200, lines=(line,))
    assert profiles(page) == {
        (service, "lisbud.studio") for service in ("instagram", "youtube", "facebook")
    }
    assert not any(found.sure for found in social.extract(page, Known()))


def test_a_letter_before_a_handle_is_its_icon() -> None:
    line = replace(line_at("X @lisbud", 40, 40), icon="youtube", further_icons=("x",))
    page = Page(width=600, height=200, lines=(line,))
    assert profiles(page) == {("youtube", "lisbud"), ("x", "lisbud")}


def test_a_handle_under_a_firm_is_no_address() -> None:
    assert not emails.extract(page_of("Lisbud", "@lisbud.studio"), Known())
    assert not emails.extract(page_of("www.lis-bud.pl", "@lisbud.studio"), Known())
    (found,) = emails.extract(page_of("anna.lis", "@lisbud.studio"), Known())
    assert isinstance(found.value, PointRecord)
    assert found.value.normalized == "anna.lis@lisbud.studio"


def test_the_end_of_an_address_is_no_handle() -> None:
    contact = draft("Anna Lis", "E-mail: anna", "@lisbud.pl", "www.lisbud.pl").contact
    assert not contact.points_of("social")


def test_one_handle_of_two_networks() -> None:
    points = draft("Lisbud", "FB/IG: @lisbudpl", "22 123 45 67").contact.points
    said = [(point.type, point.normalized) for point in points if point.kind == "social"]
    assert sorted(said) == [("facebook", "lisbudpl"), ("instagram", "lisbudpl")]
