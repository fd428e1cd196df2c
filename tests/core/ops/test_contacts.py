from dataclasses import replace

import pytest

from cardcase.core.errors import LibraryError
from cardcase.core.exchange.rows import Imported
from cardcase.core.ops import contacts, encounters, events, imports
from cardcase.core.ops.importing.preview import preview
from cardcase.core.records import (
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
)
from cardcase.core.store import browse, load
from cardcase.core.store.library import Library

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak")
JAN = ContactRecord(uid="jan", given="Jan", family="Lis")
TARGI = EventRecord(uid="targi", name="Targi")


def meeting(uid: str, *people: str, through: str = "") -> EncounterRecord:
    return EncounterRecord(
        uid=uid,
        event=TARGI,
        introduced_by=through and "ktoś",
        introduced_by_uid=through,
        participants=tuple(Participant(contact=person, remark=person) for person in people),
    )


@pytest.fixture
def two(library: Library) -> Library:
    contacts.create(library, ANNA)
    contacts.create(library, JAN)
    return library


def test_a_new_contact_gets_a_uid_and_keeps_its_encounters(library: Library) -> None:
    met = EncounterRecord(uid="", event=EventRecord(uid="", name="Targi"), why="stal")
    changes = contacts.create(library, ContactRecord(given="Ewa", encounters=(met,)))
    (uid,) = changes.contacts
    found = load.contact(library, uid)
    assert found is not None and found.encounters[0].why == "stal"
    assert found.encounters[0].participants == (Participant(contact=uid),)


def test_a_known_uid_is_not_created_again(two: Library) -> None:
    with pytest.raises(LibraryError) as caught:
        contacts.create(two, ContactRecord(uid="anna", given="Inna"))
    assert caught.value.code == "exists"
    assert load.contact(two, "anna") == ANNA


def test_editing_leaves_encounters_alone(two: Library) -> None:
    encounters.save(two, meeting("met", "anna"))
    contacts.edit(two, ContactRecord(uid="anna", given="Joanna"))
    found = load.contact(two, "anna")
    assert found is not None
    assert found.given == "Joanna" and found.encounters == (meeting("met", "anna"),)


def test_what_is_gone_is_not_edited(library: Library) -> None:
    with pytest.raises(LibraryError) as caught:
        contacts.edit(library, ANNA)
    assert caught.value.code == "gone"
    assert browse.count_contacts(library) == 0


def test_deleting_leaves_encounters_with_others(two: Library) -> None:
    encounters.save(two, meeting("alone", "anna"))
    encounters.save(two, meeting("both", "anna", "jan"))
    encounters.save(two, meeting("through", "jan", through="anna"))
    changes = contacts.delete(two, ["anna", "gone"])
    assert changes.removed == {"anna", "alone"}
    assert changes.contacts == {"anna", "jan"}
    assert load.encounter(two, "alone") is None
    both, through = load.encounter(two, "both"), load.encounter(two, "through")
    assert both is not None and both.participants == (Participant(contact="jan", remark="jan"),)
    assert through is not None
    assert (through.introduced_by, through.introduced_by_uid) == ("ktoś", "")


def test_a_changed_event_touches_the_contacts_met_there(two: Library) -> None:
    encounters.save(two, meeting("met", "anna"))
    changes = events.save(two, EventRecord(uid="targi", name="Targi Kielce"))
    assert changes.contacts == {"anna"}
    changes = events.delete(two, "targi")
    assert changes.contacts == {"anna"}
    assert changes.encounters == {"met"} and changes.removed == {"targi"}
    found = load.encounter(two, "met")
    assert found is not None and found.event is None


def test_the_subject_of_several_tells_how_many(two: Library) -> None:
    assert contacts.delete(two, ["anna", "jan"]).subject == "Anna Nowak +1"


# Importing

ANNA_AT_WORK = ContactRecord(
    given="Anna",
    family="Nowak",
    jobs=(JobRecord(organization="Brava"),),
    points=(PointRecord(kind="email", value="A@brava.pl", normalized="a@brava.pl"),),
)


@pytest.fixture
def known(library: Library) -> Library:
    imports.import_contacts(library, [ANNA_AT_WORK])
    return library


def lanes(library: Library, *records: ContactRecord) -> list[str]:
    before = browse.count_contacts(library)
    rows = [Imported(index=index, record=record) for index, record in enumerate(records)]
    planned = [each.lane for each in preview(library, rows).items]
    assert browse.count_contacts(library) == before
    imports.import_contacts(library, records)
    assert browse.count_contacts(library) == before + planned.count("new")
    return planned


def test_the_same_file_again_brings_nothing(known: Library) -> None:
    assert lanes(known, ANNA_AT_WORK, ANNA_AT_WORK) == ["identical", "identical"]
    assert len(load.history(known)) == 1


@pytest.mark.parametrize(
    "twin",
    [
        ContactRecord(given="ANNA", family="nowak", jobs=(JobRecord(organization="brava"),)),
        ContactRecord(
            formatted="Anna Nowak",
            points=(PointRecord(kind="email", value="x", normalized="a@brava.pl"),),
        ),
    ],
)
def test_a_namesake_who_shares_something_is_known(known: Library, twin: ContactRecord) -> None:
    assert lanes(known, twin) == ["identical"]


def test_a_namesake_who_shares_nothing_is_another_person(known: Library) -> None:
    other = ContactRecord(
        given="Anna",
        family="Nowak",
        points=(PointRecord(kind="email", value="anna@inna.pl", normalized="anna@inna.pl"),),
    )
    assert lanes(known, other, other) == ["new", "identical"]


def test_a_known_uid_updates_what_differs(two: Library) -> None:
    encounters.save(two, meeting("met", "anna"))
    records = [ContactRecord(uid="anna", given="Joanna"), JAN]
    assert lanes(two, *records) == ["update", "identical"]
    found = load.contact(two, "anna")
    assert found is not None and found.given == "Joanna" and found.encounters


def test_a_job_that_is_told_anew_keeps_the_one_before(two: Library) -> None:
    at_brava = replace(ANNA, jobs=(JobRecord(organization="Brava S.A.", titles=("Kupiec",)),))
    assert lanes(two, at_brava) == ["update"]
    promoted = replace(ANNA, jobs=(JobRecord(organization="BRAVA", titles=("Prezes",)),))
    assert lanes(two, promoted) == ["update"]
    elsewhere = replace(ANNA, jobs=(JobRecord(organization="Nowa"),))
    assert lanes(two, elsewhere) == ["update"]
    anna = load.contact(two, "anna")
    assert anna is not None
    assert [(job.organization, job.titles) for job in anna.jobs] == [
        ("Nowa", ()), ("BRAVA", ("Prezes",)),
    ]  # fmt: skip
    assert anna.job == anna.jobs[0] and anna.jobs[1].until
    # The same again, and no word of a job, change nothing.
    assert lanes(two, elsewhere) == ["identical"]
    assert lanes(two, ANNA) == ["identical"]


@pytest.mark.parametrize("uid", ["anna", "new"])
def test_contacts_of_one_uid_in_a_file_are_all_kept(two: Library, uid: str) -> None:
    records = [ContactRecord(uid=uid, given="Ewa"), ContactRecord(uid=uid, given="Ola")]
    imports.import_contacts(two, records)
    names = {each.given for each in load.contacts(two, browse.matching(two, ""))}
    assert {"Ewa", "Ola"} <= names


def test_the_same_contact_twice_in_a_file_is_one(library: Library) -> None:
    assert lanes(library, ANNA, ANNA) == ["new", "identical"]


def test_encounters_of_new_contacts_are_imported(library: Library) -> None:
    met = EncounterRecord(uid="met", event=TARGI)
    people = [ContactRecord(given=name, encounters=(met,)) for name in ("Ewa", "Ola")]
    imports.import_contacts(library, people)
    assert [event.name for event in browse.events(library)] == ["Targi"]
    found = load.encounter(library, "met")
    assert found is not None and len(found.participants) == 2


def test_events_that_come_with_contacts_are_each_made_once(library: Library) -> None:
    events.save(library, EventRecord(uid="known", name="Expo", start="2025-05-01"))
    came = [
        EventRecord(uid="a", name="Stalexpo", start="2024-03-01"),
        EventRecord(uid="b", name="STALEXPO", start="2024"),
        EventRecord(uid="c", name="Stalexpo", start="2026-03-01"),
        EventRecord(uid="known", name="Expo Kielce", start="2025-05-01"),
        EventRecord(uid="d", name="expo", start="2025"),
    ]
    people = [
        ContactRecord(
            uid=event.uid,
            given=event.uid,
            encounters=(EncounterRecord(uid=event.uid, event=event, introduced_by="ANNA nowak"),),
        )
        for event in came
    ]
    imports.import_contacts(library, [*people, ANNA])
    assert {(event.uid, event.name) for event in browse.events(library)} == {
        ("a", "Stalexpo"), ("c", "Stalexpo"), ("known", "Expo"),
    }  # fmt: skip
    met = load.encounters(library, [event.uid for event in came])
    assert {uid: each.event and each.event.uid for uid, each in met.items()} == {
        "a": "a", "b": "a", "c": "c", "known": "known", "d": "known",
    }  # fmt: skip
    assert {each.introduced_by_uid for each in met.values()} == {"anna"}
