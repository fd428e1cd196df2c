"""The headings of the list in each of its orders."""

from typing import Any

import pytest

from cardcase.core.ops import contacts, encounters, imports
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
)
from cardcase.core.store.library import Library
from cardcase.core.store.listing import Order
from cardcase.core.store.search import date_of, latest_first
from cardcase.ui.models.contacts import PAGE, ContactsModel

FAIR = EventRecord(uid="fair", name="Targi Kielce", start="2026-03-10")
TRADE = EventRecord(uid="trade", name="Biennale", start="2025-10-09")


def person(family: str, firm: str, *met: EncounterRecord) -> ContactRecord:
    jobs = (JobRecord(organization=firm),) if firm else ()
    return ContactRecord(uid=family, given="Jan", family=family, jobs=jobs, encounters=met)


def at(uid: str, when: str, event: EventRecord | None = None) -> EncounterRecord:
    return EncounterRecord(uid=uid, when=when, event=event)


@pytest.fixture
def filled(library: Library) -> Library:
    people = (
        person("Kruk", "Stalbud Sp. z o.o.", at("1", "2026-03-12", FAIR)),
        person("Lis", "STALBUD sp. z o. o.", at("2", "2026-03", FAIR)),
        person("Wilk", "", at("3", "2025-10-09", TRADE)),
        person("Ptak", "Łąka S.A.", at("4", "2024")),
        person("Bąk", "Łąka S.A."),
    )
    for each in people:
        contacts.create(library, each)
    return library


def lines(model: ContactsModel) -> list[str]:
    """What stands in the list, headings in brackets."""
    found = []
    for row in range(model.rowCount()):
        index = model.index(row)
        contact = model.contact_at(index)
        found.append(f"[{index.data()}]" if contact is None else contact.family)
    return found


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("met", "[March 2026] Kruk Lis [October 2025] Wilk [2024] Ptak [No date] Bąk"),
        ("organization", "[Łąka S.A.] Bąk Ptak [Stalbud Sp. z o.o.] Kruk Lis "
         "[No organization] Wilk"),
        ("event", "[Targi Kielce] Kruk Lis [Biennale] Wilk [At no event] Bąk Ptak"),
        ("best", "[B] Bąk [K] Kruk [L] Lis [P] Ptak [W] Wilk"),
    ],
)  # fmt: skip
def test_each_order_has_its_headings(
    filled: Library, order: Order, expected: str, qtmodeltester: Any
) -> None:
    model = ContactsModel(filled, order=order)
    assert " ".join(lines(model)) == expected
    qtmodeltester.check(model)


def test_a_search_keeps_the_groups_of_an_order(filled: Library) -> None:
    model = ContactsModel(filled, order="organization")
    model.show("jan stalbud", "organization")
    assert lines(model) == ["[Stalbud Sp. z o.o.]", "Kruk", "Lis"]


def test_a_contact_moves_to_its_new_group(filled: Library, qtmodeltester: Any) -> None:
    model = ContactsModel(filled, order="event")
    met = EncounterRecord(uid="new", event=FAIR, participants=(Participant(contact="Bąk"),))
    model.refresh(encounters.save(filled, met).contacts)
    assert lines(model)[:4] == ["[Targi Kielce]", "Bąk", "Kruk", "Lis"]
    assert lines(model)[-2:] == ["[At no event]", "Ptak"]
    qtmodeltester.check(model)


def test_a_group_goes_on_over_pages_without_a_second_heading(library: Library) -> None:
    some = [person(f"N{number:04}", "Stal sp. z o.o.") for number in range(PAGE + 7)]
    imports.import_contacts(library, some)
    model = ContactsModel(library, order="organization")
    model.fetchMore()
    assert model.rowCount() == PAGE + 8
    assert [each for each in lines(model) if each.startswith("[")] == ["[Stal sp. z o.o.]"]


@pytest.mark.parametrize("when", ["", "2026", "2026-03", "2026-03-12", "2026-03-12T10:00:00Z"])
def test_the_date_of_a_place_is_known_again(when: str) -> None:
    assert date_of(latest_first(when)) == when
