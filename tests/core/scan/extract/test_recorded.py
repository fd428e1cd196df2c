"""The six sample cards, from what RapidOCR reads on them."""

import pytest

from cardcase.core.scan.extract import Known, draft_of
from pages import recorded

ROBERTO = {
    "name": "Roberto Tamburello", "given": "Roberto", "family": "Tamburello",
    "organization": "Adventure Works Cycles", "titles": ("Engineering Manager",),
    "phones": ["555-123-4567"], "emails": ["roberto@adventure-works.com"], "web": [],
}  # fmt: skip
AVERY = {
    "name": "Avery Smith", "given": "Avery", "family": "Smith",
    "organization": "Contoso", "titles": ("Senior Researcher",),
    "phones": ["+442067892345", "+442098765432", "+447911123456"],
    "emails": ["avery.smith@contoso.com"], "web": ["contoso.com"],
}  # fmt: skip
CHRIS = {
    "name": "Chris Smith", "given": "Chris", "family": "Smith",
    "organization": "CONTOSO", "titles": ("Senior Researcher",),
    "phones": ["+19871234567", "+19872135674", "+19873126745"],
    "emails": ["chris.smith@contoso.com"], "web": ["contoso.com"],
}  # fmt: skip
MARIE = {
    "name": "Marie Duartes", "given": "Marie", "family": "Duartes",
    "organization": "Contoso Ltd", "titles": ("Customer Advisor",),
    "phones": ["555-010-9876"], "emails": ["marie@contoso.com"], "web": [],
}  # fmt: skip


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        ("adventure-works-1", ROBERTO),
        ("adventure-works-2", ROBERTO),
        ("contoso-avery-photo", AVERY),
        ("contoso-avery-annotated", AVERY),
        ("contoso-chris-photo", CHRIS),
        ("contoso-marie", MARIE),
    ],
)
def test_sample_card(picture: str, expected: dict[str, object]) -> None:
    contact = draft_of(recorded(picture), Known()).contact
    assert contact.job is not None
    found = {
        "name": contact.formatted,
        "given": contact.given,
        "family": contact.family,
        "organization": contact.job.organization,
        "titles": contact.job.titles,
        "phones": sorted(p.normalized or p.value for p in contact.points_of("phone")),
        "emails": [p.value for p in contact.points_of("email")],
        "web": [p.normalized for p in contact.points_of("web")],
    }
    assert found == expected


@pytest.mark.parametrize("picture", ["contoso-avery-photo", "contoso-avery-annotated"])
def test_parts_beside_the_main_ones(picture: str) -> None:
    contact = draft_of(recorded(picture), Known()).contact
    assert contact.prefix == "Dr."
    assert contact.job is not None
    assert contact.job.department == "Cloud & AI Department"
    (address,) = contact.addresses
    assert (address.street, address.postcode, address.city, address.region) == (
        "2 Kingdom Street", "W2 6BD", "London", "Paddington",
    )  # fmt: skip


def test_types_of_phones_come_from_labels() -> None:
    contact = draft_of(recorded("contoso-chris-photo"), Known()).contact
    assert [point.type for point in contact.points_of("phone")] == ["mobile", "work", "fax"]


def test_american_street_and_town_on_one_line_without_a_comma() -> None:
    (address,) = draft_of(recorded("contoso-chris-photo"), Known()).contact.addresses
    assert (address.street, address.city, address.region, address.postcode) == (
        "4001 1st Ave NE", "Redmond", "WA", "98052",
    )  # fmt: skip
