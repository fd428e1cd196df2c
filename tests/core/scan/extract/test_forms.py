"""What is printed to be written on, or over a map, is no value."""

import pytest

from pages import draft


@pytest.mark.parametrize(
    "lines",
    [
        ("Your next appointment", "date", "time"),
        ("Ihr nächster Termin", "Tag", "Uhr"),
        ("Następna wizyta", "dnia", "godz."),
        ("Prossimo appuntamento", "giorno", "alle ore"),
        ("Jak do nas trafić", "ul. Krótka"),
        ("How to find us",),
    ],
    ids=lambda lines: lines[0],
)
def test_the_organization_is_told_beside_it(lines: tuple[str, ...]) -> None:
    contact = draft(*lines, "Trzcinów", "22 123 45 67").contact
    assert contact.jobs[0].organization == "Trzcinów"
    assert (contact.formatted, contact.jobs[0].titles, contact.notes) == ("", (), "")


def test_a_date_alone_is_no_form() -> None:
    assert draft("Zeit", "Zeit GmbH", "info@zeit.de").contact.jobs[0].organization == "Zeit GmbH"


@pytest.mark.parametrize(
    "hours",
    ["Fermé le mercredi", "Mi u. Fr nach Vereinbarung", "Wed-Sun 11am till sold out",
     "Kancelaria czynna we wtorki i czwartki", "pon.–pt. 8:00–16:00"],
)  # fmt: skip
def test_hours_are_no_firm_and_no_slogan(hours: str) -> None:
    contact = draft("Anna Lis", "22 123 45 67", hours).contact
    assert contact.formatted == "Anna Lis"
    assert not contact.notes and not (contact.job and contact.job.organization)


def test_a_family_may_be_called_as_a_day() -> None:
    assert draft("Lisbud", "Anna Piątek", "22 123 45 67").contact.family == "Piątek"
