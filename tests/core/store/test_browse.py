import random
from dataclasses import replace

import pytest

from cardcase.core.ops import contacts, encounters, events, imports
from cardcase.core.organizations import organization_stem
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
)
from cardcase.core.store import browse, search
from cardcase.core.store.browse import ContactRow
from cardcase.core.store.library import Library
from cardcase.core.store.listing import Order
from cardcase.core.store.models import Contact
from cardcase.core.text import sort_key


def met(uid: str, when: str, event: str = "", through: str = "") -> EncounterRecord:
    return EncounterRecord(
        uid=uid,
        when=when,
        event=EventRecord(uid=event, name=event) if event else None,
        introduced_by=through,
        participants=(Participant(contact="anna"),),
    )


def test_a_row_tells_who_it_is_and_where_they_were_met(library: Library) -> None:
    anna = ContactRecord(
        uid="anna",
        prefix="mgr",
        given="Anna",
        family="Łęcka",
        jobs=(
            JobRecord(organization="Dawna", titles=("Stażystka",), until="2020"),
            JobRecord(organization="Brava", titles=("Prezes", "Architekt")),
            JobRecord(organization="Poboczna", titles=("Doradca",)),
        ),
    )
    contacts.create(library, anna)
    (row,) = browse.contacts_page(library)
    assert (row.prefix, row.given, row.family, row.name) == ("mgr", "Anna", "Łęcka", "Anna Łęcka")
    assert (row.title, row.organization) == ("Prezes", "Brava")
    assert (row.met_event, row.met_when, row.met_through) == ("", "", "")


def test_the_latest_event_is_shown_before_a_later_message(library: Library) -> None:
    contacts.create(library, ContactRecord(uid="anna", given="Anna"))
    encounters.save(library, met("a", "2026-02", through="Jan Nowak"))
    (row,) = browse.contacts_page(library)
    assert (row.met_event, row.met_when, row.met_through) == ("", "2026-02", "Jan Nowak")
    encounters.save(library, met("b", "2025-10-01", "Biennale"))
    encounters.save(library, met("c", "2026-03-12", "Targi"))
    encounters.save(library, met("d", "2026-03-14"))
    (row,) = browse.contacts_page(library)
    assert (row.met_event, row.met_when) == ("Targi", "2026-03-12")


def test_what_has_no_name_is_called_by_what_it_has(library: Library) -> None:
    contacts.create(library, ContactRecord(jobs=(JobRecord(organization="Quanta"),)))
    contacts.create(library, ContactRecord(points=(PointRecord(kind="email", value="a@b.pl"),)))
    assert [row.name for row in browse.contacts_page(library)] == ["a@b.pl", "Quanta"]


def test_pages_by_key_give_everyone_once(library: Library) -> None:
    chance = random.Random(3)
    families = ["Żak", "Zys", "Łąka", "Lis", "Ćma", "Nowak", "Nowak-Lis"]
    people = [
        ContactRecord(uid=str(number), given="Anna", family=chance.choice(families), notes="x")
        for number in range(50)
    ]
    imports.import_contacts(library, people)
    rows = browse.contacts_page(library, limit=7)
    seen = list(rows)
    while rows:
        rows = browse.contacts_page(library, after=rows[-1].position, limit=7)
        seen += rows
    assert sorted(row.uid for row in seen) == sorted(person.uid for person in people)
    assert [row.family for row in seen] == sorted((p.family for p in people), key=sort_key)
    found = browse.contacts_page(library, "nowak", limit=3)
    more = browse.contacts_page(library, "nowak", after=found[-1].position)
    assert [row.uid for row in found + more] == browse.matching(library, "nowak")


@pytest.mark.parametrize("order", ["best", "name", "met", "created", "organization", "event"])
@pytest.mark.parametrize("query", ["", "anna", "notes -zys", "tag:x", "a tag:x"])
def test_every_order_is_paged_by_key(library: Library, order: Order, query: str) -> None:
    chance = random.Random(5)
    families = ["Żak", "Zys", "Łąka", "Kowalski", "Kowalska", "Kowalczyk", "Nowak", ""]
    dates = ["", "2025", "2025-03", "2025-03-12"]
    firms = ["Stalbud Sp. z o.o.", "STALBUD sp. z o. o.", "Łąka S.A.", "Ltd"]
    fairs = [
        EventRecord(uid="f1", name="Targi", start="2025-03"),
        EventRecord(uid="f2", name="Łódź", start="2025-03"),
        EventRecord(uid="f3", name="Nowe"),
    ]
    people = [
        ContactRecord(
            uid=f"{number:02}",
            given=chance.choice(["Anna", "Adam", "Zofia"]),
            family=chance.choice(families),
            notes="notes",
            tags=chance.choice([(), ("x",)]),
            jobs=chance.choice([(), *((JobRecord(organization=firm),) for firm in firms)]),
            encounters=(
                EncounterRecord(
                    uid=f"{number}",
                    when=chance.choice(dates),
                    why="anna",
                    event=chance.choice([None, *fairs]),
                ),
            ),
        )
        for number in range(40)
    ]
    imports.import_contacts(library, people)
    everyone = browse.matching(library, query, order)
    assert len(everyone) == browse.count_contacts(library, query) > 5
    seen: list[ContactRow] = []
    while rows := browse.contacts_page(
        library, query, seen[-1].position if seen else None, 3, order
    ):
        seen += rows
    assert [row.uid for row in seen] == everyone
    assert [row.position for row in seen] == sorted(row.position for row in seen)
    among = browse.contacts_among(library, everyone[::3], query, order)
    assert among == seen[::3]


def test_who_is_in_one_organization_stands_together_whatever_its_spelling(
    library: Library,
) -> None:
    spelled = {
        "a": "Stalbud", "b": "Stalbud Kielce S.A.", "c": "STALBUD sp. z o. o.", "d": "",
        "e": "Łąka sp. z o.o.", "f": "Stalbud Sp. z o.o.", "g": "Lis & Syn",
    }  # fmt: skip
    for uid, name in spelled.items():
        jobs = (JobRecord(organization=name),) if name else ()
        contacts.create(library, ContactRecord(uid=uid, given=uid.upper(), jobs=jobs))
    order = browse.matching(library, "", "organization")
    assert order == ["g", "e", "a", "c", "f", "b", "d"]
    assert [organization_stem(name) for name in (spelled["c"], spelled["g"])] == [
        "STALBUD", "Lis & Syn",
    ]  # fmt: skip


def test_who_was_met_at_one_event_stands_together_the_latest_first(library: Library) -> None:
    fairs = {
        "old": EventRecord(uid="old", name="Targi", start="2024-03-01"),
        "new": EventRecord(uid="new", name="Targi", start="2025-03-01"),
        "some": EventRecord(uid="some", name="Lunch"),
    }
    met = {"a": "old", "b": "new", "c": "some", "d": "", "e": "new"}
    for uid, fair in met.items():
        mine = (EncounterRecord(uid=uid, event=fairs[fair]),) if fair else ()
        contacts.create(library, ContactRecord(uid=uid, given=uid.upper(), encounters=mine))
    assert browse.matching(library, "", "event") == ["b", "e", "a", "c", "d"]
    events.save(library, replace(fairs["old"], start="2026-01-01"))
    assert browse.matching(library, "", "event") == ["a", "b", "e", "c", "d"]


def test_the_latest_met_and_the_latest_made_come_first(library: Library) -> None:
    met = {"a": "", "b": "2025-03-12", "c": "2026", "d": "2025-03", "e": "2026-01-02", "f": ""}
    for uid, when in met.items():
        mine = (EncounterRecord(uid=uid, when=when),) if uid != "f" else ()
        contacts.create(library, ContactRecord(uid=uid, given=uid.upper(), encounters=mine))
        with library.transaction():
            made = f"2026-01-0{1 + ord(uid) % 3}"
            Contact.update(created=made).where(Contact.uid == uid).execute()
            search.refresh([uid])
    assert browse.matching(library, "", "met") == ["e", "c", "b", "d", "a", "f"]
    assert browse.matching(library, "", "created") == ["b", "e", "a", "d", "c", "f"]


def test_events_come_latest_first(library: Library) -> None:
    for name, start in (
        ("Dawne", "2024-01-01"),
        ("Nowe", "2026"),
        ("Nieznane", ""),
        ("Środek", "2025-05"),
    ):
        events.save(library, EventRecord(uid=name, name=name, start=start))
    assert [event.name for event in browse.events(library)] == [
        "Nowe", "Środek", "Dawne", "Nieznane",
    ]  # fmt: skip


def test_an_event_is_known_by_its_folded_name(library: Library) -> None:
    events.save(library, EventRecord(uid="old", name="Targi Łódź", start="2024"))
    events.save(library, EventRecord(uid="new", name="targi łódź", start="2026"))
    found = browse.event_named(library, "TARGI LODZ")
    assert found is not None and found.uid == "new"
    assert browse.event_named(library, "Targi") is None


def test_names_to_complete(library: Library) -> None:
    for uid, given, family in (("1", "Anna", "Nowak"), ("2", "Jan", "Annasz"), ("3", "Ewa", "Lis")):
        contacts.create(
            library, ContactRecord(uid=uid, given=given, family=family, notes="zna Annę")
        )
    assert browse.known_names(library, "ann") == [("Jan Annasz", "2"), ("Anna Nowak", "1")]
    assert browse.known_names(library, "ann", limit=1) == [("Jan Annasz", "2")]
    assert browse.known_names(library, "now ann") == [("Anna Nowak", "1")]
    assert browse.known_names(library, "") == []
    assert browse.contacts_named(library, "anna nowak", "EWA LIS") in (["1", "3"], ["3", "1"])
