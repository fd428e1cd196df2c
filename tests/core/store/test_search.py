from pathlib import Path
from typing import Any

import pytest

from cardcase.core.ops import cards, contacts, encounters, events, history, imports, photographs
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
)
from cardcase.core.scan.draft import Draft
from cardcase.core.scan.extract.private import masked
from cardcase.core.scan.page import Line, Page
from cardcase.core.scan.result import ScannedCard, ScannedPhotograph
from cardcase.core.store import browse, load, search
from cardcase.core.store.library import Library
from cardcase.core.store.models import Row
from made_up import QUAD, waiting_photograph

PEOPLE = (
    ContactRecord(
        uid="beata",
        prefix="dr inż.",
        given="Beata",
        family="Błaszczyk",
        jobs=(
            JobRecord(organization="Huta Stali Łabędy", titles=("Główna księgowa",)),
            JobRecord(organization="Dawna Firma", until="2020"),
        ),
        points=(
            PointRecord(kind="phone", value="(12) 219-94-08", normalized="+48122199408"),
            PointRecord(kind="email", value="b.blaszczyk@labedy.example"),
        ),
        addresses=(AddressRecord(postcode="30-300", city="Kraków"),),
        tags=("stal",),
    ),
    ContactRecord(
        uid="jurgen",
        given="Jürgen",
        family="Groß",
        points=(PointRecord(kind="phone", value="+49 30 1234567 wew. 8"),),
        notes="pije herbatę",
    ),
    ContactRecord(uid="firma", jobs=(JobRecord(organization="Quanta sp. z o.o."),)),
)


@pytest.fixture
def people(library: Library) -> Library:
    for person in PEOPLE:
        contacts.create(library, person)
    return library


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bl", "beata"),
        ("BŁASZ bea", "beata"),
        ("łab księg", "beata"),
        ("kraków stal", "beata"),
        ("blaszczyk@lab", "beata"),
        ("dawna", "beata"),
        ("jurgen gross", "jurgen"),
        ("HERBATĘ", "jurgen"),
        ("quanta z.o", "firma"),
        ("12 219 94 08", "beata"),
        ("2199408", "beata"),
        ("21 99 40", "beata"),
        ("+48 122", "beata"),
        ("0048 12 219", "beata"),
        ("012 219", "beata"),
        ("beata 219-94", "beata"),
        ("30-300", "beata"),
        ("1234567", "jurgen"),
    ],
)
def test_half_a_memory_finds_one(people: Library, query: str, found: str) -> None:
    assert browse.matching(people, query) == [found]
    assert [row.uid for row in browse.contacts_page(people, query)] == [found]
    assert browse.count_contacts(people, query) == 1


@pytest.mark.parametrize("query", ["aszczyk", "beata gross", "9999", "219 12", "„”", '"', "NOT *"])
def test_what_nobody_has_finds_nobody(people: Library, query: str) -> None:
    assert browse.matching(people, query) == []
    assert browse.count_contacts(people, query) == 0


def test_no_query_finds_everyone(people: Library) -> None:
    assert browse.matching(people, "  ") == ["beata", "jurgen", "firma"]
    assert browse.count_contacts(people) == 3


def test_where_and_why_someone_was_met_is_found(people: Library) -> None:
    event = EventRecord(uid="targi", name="Targi Kielce", place="Hala E")
    encounters.save(
        people,
        EncounterRecord(
            uid="met",
            when="2026-03-12",
            event=event,
            why="szuka dostawcy śrub",
            introduced_by="Anna Wilk",
            participants=(
                Participant(contact="beata", remark="zna wszystkich"),
                Participant(contact="jurgen"),
            ),
        ),
    )
    for query in ("targi", "hala", "srub", "wilk", "2026"):
        assert set(browse.matching(people, query)) == {"beata", "jurgen"}, query
    assert browse.matching(people, "wszystkich") == ["beata"]
    events.save(people, EventRecord(uid="targi", name="Biennale"))
    assert not browse.matching(people, "targi")
    assert set(browse.matching(people, "biennale")) == {"beata", "jurgen"}
    encounters.delete(people, "met")
    assert not browse.matching(people, "biennale")


def test_what_is_told_of_an_event_and_printed_on_a_card_is_found(
    library: Library, tmp_path: Path
) -> None:
    lines = ("Hurtownia Zaułek", "PESEL 44051401458", "rabat 7 %")
    reading = masked(
        Page(
            width=90,
            height=50,
            lines=tuple(
                Line(text=text, quad=QUAD, confidence=0.9, engine="rapidocr") for text in lines
            ),
        )
    )
    card = ScannedCard(image=b"card", quad=QUAD, reading=reading, draft=Draft())
    scanned = ScannedPhotograph(width=9, height=9, cards=(card,), thumbnail=b"")
    uid = waiting_photograph(library, tmp_path)
    photographs.add_scanned(library, uid, scanned)
    (stored,) = load.cards_on(library, uid)
    event = EventRecord(uid="fair", name="Targi", start="2026-03", notes="wstęp wolny")
    met = EncounterRecord(uid="met", event=event, talked_about="o żaglach")
    cards.accept(library, stored.uid, PEOPLE[2], met)
    for query in ("zaulek hurt", '"rabat 7"', "wolny", "targi 2026", "zagl", "pesel"):
        assert browse.matching(library, query) == ["firma"], query
    for hidden in ("44051401458", "440514", "4"):
        assert browse.matching(library, hidden) == [], hidden
    history.undo(library)
    assert browse.matching(library, "zaulek") == []


def test_the_best_hits_come_first(library: Library) -> None:
    def person(uid: str, **more: Any) -> ContactRecord:
        return ContactRecord(**{"uid": uid, "given": "Jan", "family": "Lis", **more})

    people = [
        person("told", notes="zna kowala"),
        person("told whole", notes="to kowal"),
        person("tag", tags=("kowalstwo",)),
        person("mail", points=(PointRecord(kind="email", value="kowal@lis.example"),)),
        person("title", jobs=(JobRecord(titles=("Kowalnik",)),)),
        person("firm", jobs=(JobRecord(organization="Żak i Kowal"),)),
        person("later", family="Kowalski"),
        person("first", family="Kowalska"),
        person("whole", family="Kowal"),
        person("both", family="Kowal", notes="jak to kowal"),
        person("given", given="Kowal", family="Żyła"),
    ]
    imports.import_contacts(library, people)
    best = [
        "whole", "both", "given", "first", "later", "firm", "title", "mail", "tag", "told whole",
        "told",
    ]  # fmt: skip
    assert browse.matching(library, "kowal") == best
    by_name = browse.matching(library, "kowal", "name")
    assert by_name == [uid for uid in browse.matching(library, "") if uid in best]
    # The last word is still being typed, the one before it is not.
    contacts.create(library, person("longer", given="Janina", family="Kowacz"))
    assert browse.matching(library, "")[0] == "longer"
    assert browse.matching(library, "jan kowa")[:5] == ["whole", "both", "first", "later", "longer"]
    rows = browse.contacts_among(library, ["told", "later", "whole", "nobody"], "kowal")
    assert [row.uid for row in rows] == ["whole", "later", "told"]
    pages = browse.contacts_page(library, "kowal")
    assert [row.position for row in rows] == [
        row.position for row in pages if row.uid in ("whole", "later", "told")
    ]


def test_a_pasted_page_finds_who_has_all_of_it(people: Library) -> None:
    page = " ".join(["Beata Błaszczyk, Huta Stali Łabędy, 12 219 94 08"] * 40)
    assert browse.matching(people, page) == ["beata"]
    assert browse.matching(people, f"{page} gross") == []


def test_no_letter_finds_what_stands_between_texts(people: Library) -> None:
    assert browse.matching(people, "0") == ["beata", "jurgen"]  # in their phones
    for query in ("x", "·", "0x"):
        assert browse.matching(people, query) == [], query


def test_the_index_keeps_in_step(people: Library) -> None:
    contacts.edit(people, ContactRecord(uid="beata", given="Zofia", family="Wrona"))
    assert browse.matching(people, "beata") == []
    assert browse.matching(people, "wrona") == ["beata"]
    contacts.delete(people, ["beata"])
    assert browse.matching(people, "wrona") == []
    with people.session():
        rows = Row._meta.database.execute_sql("SELECT count(*) FROM contact_search").fetchone()
    assert rows == (2,)


def test_a_missing_or_older_index_is_made_when_the_library_opens(people: Library) -> None:
    with people.transaction():
        Row._meta.database.execute_sql("DROP TABLE contact_search")
        Row._meta.database.user_version = 0
    people.close_all()
    again = Library.open(people.path)
    assert browse.matching(again, "bl") == ["beata"]
    again.close_all()


def test_the_index_can_be_rebuilt(people: Library) -> None:
    with people.transaction():
        Row._meta.database.execute_sql("DELETE FROM contact_search")
        search.rebuild()
    assert browse.matching(people, "2199408") == ["beata"]


FAIR = EventRecord(uid="fair", name="Targi Kielce 2026", kind="fair", start="2026-03-12")
MET = (
    EncounterRecord(
        uid="m1",
        when="2026-03-12",
        event=FAIR,
        why="szuka dostawcy stali",
        introduced_by="Anna Nowicka",
        participants=(Participant(contact="beata"),),
    ),
    EncounterRecord(
        uid="m2", when="2019", why="stali", participants=(Participant(contact="jurgen"),)
    ),
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tag:sta", {"beata"}),
        ("-tag:stal", {"jurgen", "firma"}),
        ("event:kiel", {"beata"}),
        ("wydarzenie:targi", {"beata"}),
        ("city:krakow", {"beata"}),
        ("org:quanta", {"firma"}),
        ("org:dawna", {"beata"}),
        ("via:nowicka", {"beata"}),
        ("met:2026-03", {"beata"}),
        ("met:2026-03-01..2026-04", {"beata"}),
        ("met:2019-05", {"jurgen"}),
        ("met:..2020", {"jurgen"}),
        ("met:2018..", {"beata", "jurgen"}),
        ("not-contacted:3y", {"jurgen", "firma"}),
        ('"szuka dostawcy"', {"beata"}),
        ('"dostawcy szuka"', set()),
        # Words of two texts are no phrase.
        ('"szuka dostawcy stali anna"', set()),
        ('stali -"szuka dostawcy"', {"jurgen"}),
        ("stal tag:stal met:2026", {"beata"}),
        ("-beata -jurgen", {"firma"}),
        ("event:...", set()),
    ],
)
def test_filters(people: Library, query: str, found: set[str]) -> None:
    for each in MET:
        encounters.save(people, each)
    assert set(browse.matching(people, query)) == found
    assert browse.count_contacts(people, query) == len(found)


def test_what_a_file_says_beyond_our_fields_is_found(people: Library) -> None:
    properties = (
        PropertyRecord(name="NICKNAME", value="Zdzich"),
        PropertyRecord(name="BDAY", value="19610307"),
        PropertyRecord(name="X-CARDCASE-FIELD", params="X-LABEL=Hobby", value="szybownictwo"),
    )
    source = SourceRecord(format="vcard", properties=properties)
    contacts.create(people, ContactRecord(uid="zd", given="Zdzisław", family="Kos", source=source))
    for query in ("zdzich", "1961-03-07", "szybow", "hobby szybownictwo"):
        assert browse.matching(people, query) == ["zd"], query
