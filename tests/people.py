"""Fictional people for tests of lists and pages."""

from cardcase.core.ops import contacts
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
    new_uid,
)
from cardcase.core.store.library import Library

ANNA = ContactRecord(uid="anna", given="Anna", family="Nowak")
FAIR = EventRecord(uid="fair", name="Targi Kielce", kind="fair", start="2026-03-10")
EDYTA = ContactRecord(
    uid="edyta",
    given="Edyta",
    family="Jaworska",
    formatted="Edyta Jaworska",
    jobs=(
        JobRecord(organization="Wronbud Okna sp. z o.o.", titles=("Inżynier Budowy",)),
        JobRecord(organization="Dom i Ogród s.c.", until="2024-05"),
    ),
    points=(
        PointRecord(kind="phone", value="+48 12 345 67 10", normalized="+48123456710", type="work"),
        PointRecord(
            kind="email",
            value="edyta@wronbud.example",
            normalized="edyta@wronbud.example",
            type="work",
        ),
    ),
    addresses=(AddressRecord(street="ul. Lipowa 14", postcode="30-702", city="Kraków"),),
    tags=("Construction",),
    notes="Prefers a short call before nine.",
    encounters=(
        EncounterRecord(
            uid="met",
            when="2026-03-12",
            place="stand C14",
            event=FAIR,
            why="looks for a steel supplier",
            introduced_by="Anna Nowak",
            introduced_by_uid="anna",
            participants=(Participant(contact="edyta"),),
        ),
        EncounterRecord(
            uid="mail",
            when="2026-03-14",
            channel="email",
            why="Sent photographs of the stand.",
            participants=(Participant(contact="edyta"),),
        ),
    ),
)
LUKASZ = ContactRecord(
    uid="lukasz",
    given="Łukasz",
    family="Żółć",
    jobs=(JobRecord(organization="Stalmet"),),
    points=(PointRecord(kind="phone", value="601 202 303", normalized="+48601202303"),),
)


def add(library: Library, *people: ContactRecord) -> None:
    """Put people into the library, each as an operation of its own."""
    for person in people:
        contacts.create(library, person)


def named(family: str, given: str = "Jan") -> ContactRecord:
    """Somebody with a name and nothing else."""
    return ContactRecord(uid=new_uid(), given=given, family=family)


def crowd(library: Library, count: int) -> None:
    """So many people of different names, Aaaa to …, in one operation."""
    from cardcase.core.ops import imports

    letters = "abcćdefgłmnoópsśz"
    people = []
    for number in range(count):
        left, right = divmod(number, len(letters))
        syllables = letters[right] + "a" + letters[left % len(letters)] + "o"
        people.append(named(f"{syllables}{number}".capitalize()))
    imports.import_contacts(library, people)
