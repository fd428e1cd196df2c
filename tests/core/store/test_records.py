"""Records through the tables and back."""

from dataclasses import replace

import pytest

from cardcase.core.card_records import CardRecord, PhotographRecord
from cardcase.core.ops import contacts
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
    PropertyRecord,
    SourceRecord,
    TaxIdRecord,
)
from cardcase.core.sample import people
from cardcase.core.scan.draft import Draft, Evidence
from cardcase.core.scan.page import Line, Page
from cardcase.core.store import load
from cardcase.core.store.entities import ENTITIES, Record, kind_of
from cardcase.core.store.library import Library
from cardcase.core.store.models import Contact, Organization, Tag
from made_up import QUAD

CONTACT = ContactRecord(
    uid="c",
    prefix="dr",
    given="Łukasz",
    middle="Jan",
    family="Błaszczyk",
    suffix="MBA",
    formatted="Łukasz J. Błaszczyk",
    jobs=(
        JobRecord(organization="Brava", titles=("Prezes", 'Inż. "od stali"'), department="Zarząd"),
        JobRecord(organization="BRAVA", since="2019", until="2021-05"),
        JobRecord(titles=("Doradca",)),
    ),
    points=(
        PointRecord(kind="phone", value="601", type="mobile", normalized="+48601"),
        PointRecord(kind="email", value="A@b.pl", normalized="a@b.pl"),
    ),
    addresses=(
        AddressRecord(street="Polna 1", postcode="25-100", city="Kielce", full="Polna 1, Kielce"),
        AddressRecord(country="Polska", region="świętokrzyskie", type="home"),
    ),
    tax_ids=(TaxIdRecord(kind="nip", value="1234563218"),),
    tags=("stal", "Targi"),
    notes="pierwsza\nlinia",
    photo="a" * 64,
    source=SourceRecord(
        format="vcard",
        version="3.0",
        properties=(
            PropertyRecord(name="FN", value="Łukasz J. Błaszczyk"),
            PropertyRecord(name="X-ABLabel", value="_$!<Work>!$_", group="item1"),
            PropertyRecord(name="PHOTO", params="ENCODING=b;TYPE=JPEG", media="a" * 64),
            PropertyRecord(name="NOTE", value="pierwsza\\nlinia"),
        ),
        more=(PropertyRecord(name="BDAY", value="1984-02-29"),),
        earlier=("00ff00ff00ff00ff", "0123456789abcdef"),
    ),
)
EVENT = EventRecord(
    uid="v", name="Targi", kind="fair", place="Kielce", start="2026-03-10", end="2026-03", notes="n"
)
ENCOUNTER = EncounterRecord(
    uid="e",
    when="2026-03-12",
    place="stoisko C14",
    event=EVENT,
    channel="linkedin",
    why="stal",
    talked_about="ceny",
    introduced_by="Łukasz",
    introduced_by_uid="c",
    participants=(Participant(contact="c", remark="miły"),),
)
PHOTOGRAPH = PhotographRecord(
    uid="p", name="a.jpg", source="/x/a.jpg", sha256="ab", state="read", error="{}",
    taken_at="2026-03-12T10:00:00", thumbnail="cd", width=4, height=3, batch="b", added="2026",
)  # fmt: skip
CARD = CardRecord(
    uid="k",
    photograph="p",
    page=1,
    position=2,
    quad=QUAD,
    rotation=90,
    side="back",
    image="ef",
    state="accepted",
    reading=Page(
        width=9, height=5, lines=(Line(text="x", quad=QUAD, confidence=0.5, engine="rapidocr"),)
    ),
    draft=Draft(contact=CONTACT, evidence={"name": Evidence(confidence=0.5, sure=True)}),
    contact="c",
)


@pytest.mark.parametrize("record", [CONTACT, EVENT, ENCOUNTER, PHOTOGRAPH, CARD], ids=kind_of)
def test_each_field_comes_back(library: Library, record: Record) -> None:
    entity = ENTITIES[kind_of(record)]
    with library.transaction():
        for other in (EVENT, CONTACT, PHOTOGRAPH):
            ENTITIES[kind_of(other)].put([other])
        entity.put([record])
        entity.put([record])
        assert entity.load([record.uid, "none"]) == {record.uid: record}
        entity.delete([record.uid, "none"])
        assert entity.load([record.uid]) == {}


def test_a_contact_comes_with_its_encounters_the_latest_first(library: Library) -> None:
    contacts.create(library, CONTACT)
    older = EncounterRecord(uid="o", when="2025", participants=(Participant(contact="c"),))
    undated = EncounterRecord(uid="u", participants=(Participant(contact="c"),))
    with library.transaction():
        ENTITIES["event"].put([EVENT])
        ENTITIES["encounter"].put([undated, ENCOUNTER, older])
    found = load.contact(library, "c")
    assert found is not None
    assert found.encounters == (ENCOUNTER, older, undated)
    assert load.contact(library, "none") is None


def test_an_organization_lives_as_long_as_someone_works_there(library: Library) -> None:
    def organizations() -> list[str]:
        with library.session():
            return [row.name for row in Organization.select().order_by(Organization.name)]

    contacts.create(library, CONTACT)
    contacts.create(library, ContactRecord(uid="d", jobs=(JobRecord(organization="brava"),)))
    assert organizations() == ["Brava"]
    contacts.edit(library, ContactRecord(uid="c", jobs=(JobRecord(organization="Nowa"),)))
    # It is called what its jobs call it: the one that is left, another spelling.
    assert organizations() == ["Nowa", "brava"]
    contacts.delete(library, ["d"])
    assert organizations() == ["Nowa"]


def test_a_tag_lives_as_long_as_someone_bears_it(library: Library) -> None:
    contacts.create(library, CONTACT)
    contacts.create(library, ContactRecord(uid="d", tags=("stal",)))
    contacts.delete(library, ["c"])
    with library.session():
        assert [row.name for row in Tag.select()] == ["stal"]


def test_hundreds_at_a_time(library: Library) -> None:
    people = [
        ContactRecord(uid=str(number), given=f"N{number}", tags=(f"t{number % 7}",))
        for number in range(1203)
    ]
    with library.transaction():
        ENTITIES["contact"].put(people)
        assert ENTITIES["contact"].load(str(n) for n in range(1203)) == {p.uid: p for p in people}
        ENTITIES["contact"].delete(str(n) for n in range(1200))
        assert Contact.select().count() == 3


def test_what_is_kept_of_a_contact_is_what_is_loaded(library: Library) -> None:
    odd = replace(CONTACT, uid="odd", tags=("b", "a", "b", ""), encounters=(ENCOUNTER,))
    entity = ENTITIES["contact"]
    assert entity.kept is not None
    records = [odd, CONTACT, *people(30, seed=3)]
    with library.transaction():
        entity.put(records)
        kept = {record.uid: entity.kept(record) for record in records}
        assert dict(entity.load(kept)) == kept
