"""What we write: RFC 2426, read back by ourselves and by vobject alone."""

from dataclasses import replace

import pytest
import vobject
from vobject.base import getBehavior

from cardcase.core.exchange.vcard.told import told
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
    settled,
)
from cardcase.core.scan.extract import Known, draft_of
from pages import PAGES, recorded
from vcards import records, write

FAIR = EventRecord(uid="e1", name="Targi STOM", kind="fair", place="Kielce", start="2026-03-12")

FULL = ContactRecord(
    uid="5b1c2a4e-0000-4000-8000-000000000001",
    prefix="dr inż.",
    given="Świętosława",
    middle="Maria",
    family="Brzęczyszczykiewicz-Żółkiewska",
    suffix="MBA",
    formatted="Świętosława Brzęczyszczykiewicz-Żółkiewska",
    jobs=(
        JobRecord(
            organization="Stal, Blacha; Rury i Spółka \\ Sp. z o.o.",
            titles=("Dyrektor ds. zakupów, eksport", "Prokurent"),
            department="Zakupy; kraj",
            since="2021-04",
        ),
        JobRecord(organization="Fundacja Żelazna", titles=("Prezes",)),
        JobRecord(organization="Huta Dawna", titles=("Inżynier",), since="2010", until="2021"),
    ),
    points=(
        PointRecord(kind="phone", value="601 234 567", type="mobile", normalized="+48601234567"),
        PointRecord(kind="phone", value="030 123456", type="work", normalized="+4930123456"),
        PointRecord(kind="phone", value="+48 41 345 67 89", type="fax", normalized="+48413456789"),
        PointRecord(
            kind="email",
            value="S.Brzeczy@stal.example.pl",
            type="work",
            normalized="s.brzeczy@stal.example.pl",
        ),
        PointRecord(
            kind="web",
            value="https://stal.example.pl/a,b;c?d=e",
            normalized="stal.example.pl/a,b;c?d=e",
        ),
        PointRecord(
            kind="social", value="https://linkedin.com/in/sbrz", type="linkedin", normalized="sbrz"
        ),
    ),
    addresses=(
        AddressRecord(
            street="ul. Hutnicza 3, lok. 5",
            postcode="25-001",
            city="Kielce",
            country="Polska",
            full="ul. Hutnicza 3, lok. 5, 25-001 Kielce",
            type="work",
        ),
        AddressRecord(street="Polna 1", postcode="26-001", city="Masłów"),
    ),
    tax_ids=(
        TaxIdRecord(kind="NIP", value="5261040828"),
        TaxIdRecord(kind="USt-IdNr", value="DE136695976"),
        TaxIdRecord(kind="", value="12345"),
    ),
    tags=("dostawca", "stal, blacha"),
    notes="Poznana w hali E; wróciła.\nDruga linia \\ koniec",
)

MET = EncounterRecord(
    uid="m1",
    when="2026-03-12",
    event=FAIR,
    why="szuka dostawcy; pilnie \\ blacha\nocynk",
    introduced_by="Anna Nowak",
)

BARE = [
    ContactRecord(given="Anna", family="Nowak"),
    ContactRecord(formatted="Anna Nowak", given="Anna", family="Nowak"),
    ContactRecord(formatted="Cher"),
    ContactRecord(jobs=(JobRecord(organization="Tylko Firma Sp. z o.o."),)),
    ContactRecord(points=(PointRecord(kind="email", value="x@y.pl", normalized="x@y.pl"),)),
    ContactRecord(formatted="A", jobs=(JobRecord(titles=("T",)), JobRecord(organization="B"))),
    ContactRecord(formatted="A", jobs=(JobRecord(department="D"),)),
    ContactRecord(
        formatted="A",
        points=(
            PointRecord(kind="email", value="x@y.pl", normalized="x@y.pl"),
            PointRecord(kind="phone", value="112"),
            PointRecord(kind="phone", value="555-010-9876"),
            PointRecord(kind="email", value="a@y.pl", normalized="a@y.pl"),
        ),
        jobs=(JobRecord(organization="Old", until="2020"), JobRecord(organization="New")),
    ),
    ContactRecord(formatted="A", notes='";,:\\n\\'),
]


@pytest.mark.parametrize("contact", [FULL, *BARE], ids=lambda contact: contact.display_name)
def test_what_is_written_is_read_back(contact: ContactRecord) -> None:
    (again,) = records(write([contact]))
    assert isinstance(again, ContactRecord)
    assert settled(again) == settled(contact)


@pytest.mark.parametrize("name", sorted(file.stem for file in PAGES.glob("*.json")))
def test_what_was_read_from_a_card_is_read_back(name: str) -> None:
    contact = draft_of(recorded(name), Known()).contact
    (again,) = records(write([contact]))
    assert isinstance(again, ContactRecord)
    assert settled(again) == settled(contact)


def written(*points: PointRecord) -> list[str]:
    """The lines of a card with these points, which must come back as they were."""
    contact = ContactRecord(formatted="A", points=points)
    data = write([contact])
    assert records(data) == [contact]
    return data.decode().replace("\r\n ", "").split("\r\n")


def test_a_number_of_no_known_country_is_written_as_it_is() -> None:
    lines = written(
        PointRecord(kind="phone", value="(212) 555-0147", type="mobile"),
        PointRecord(kind="phone", value="800 555 0147"),
        PointRecord(kind="phone", value="601 234 567", normalized="+48601234567"),
        PointRecord(kind="phone", value="+48 601 234 567", normalized="+48601234567"),
    )
    assert [line for line in lines if line.startswith("TEL")] == [
        "TEL;TYPE=CELL:(212) 555-0147",
        "TEL:800 555 0147",
        "TEL;X-E164=+48601234567:601 234 567",
        "TEL:+48 601 234 567",
    ]


def test_numbers_of_older_files_that_nobody_could_tell() -> None:
    data = write([ContactRecord(formatted="A")]).replace(
        b"PRODID:-//Cardcase//Cardcase//EN", b"TEL;X-E164=unknown:601 234 567\r\nTEL:601 234 568"
    )
    (again,) = records(data)
    assert isinstance(again, ContactRecord)
    assert [point.normalized for point in again.points] == ["", "+48601234568"]


def test_a_page_is_written_as_a_uri_and_comes_back_as_it_was_typed() -> None:
    typed = ("www.Stal.example.pl/a:b;c", "https://stal.example.pl", "HTTP://Stal.example", "Stal!")
    normal = ("stal.example.pl/a:b;c", "stal.example.pl", "", "")
    pages = zip(typed, normal, strict=True)
    lines = written(
        *(PointRecord(kind="web", value=value, normalized=norm) for value, norm in pages)
    )
    assert [line for line in lines if line.startswith("URL")] == [
        "URL;X-SCHEME=none:https://www.Stal.example.pl/a:b;c",
        "URL:https://stal.example.pl",
        "URL:HTTP://Stal.example",
        "URL:Stal!",
    ]
    plain = vobject.readOne("\r\n".join(lines))
    assert plain.contents["url"][0].value == "https://www.Stal.example.pl/a:b;c"


def test_a_name_printed_in_capitals_is_written_as_its_parts() -> None:
    for printed, called in (
        ("JAKUB DĄBROWSKI", "Jakub Dąbrowski"),
        ("DĄBROWSKI JAKUB", "Dąbrowski Jakub"),
    ):
        contact = ContactRecord(formatted=printed, given="Jakub", family="Dąbrowski")
        data = write([contact])
        assert f"FN:{called}\r\n" in data.decode()
        (again,) = records(data)
        assert isinstance(again, ContactRecord)
        assert settled(again) == settled(contact)


def test_many_in_one_file() -> None:
    people = [ContactRecord(uid=str(number), formatted=f"N {number}") for number in range(50)]
    assert records(write(people)) == people


def test_vobject_alone_reads_the_same() -> None:
    card = vobject.readOne(write([FULL]).decode())
    assert card.fn.value == FULL.name
    assert (card.n.value.family, card.n.value.given) == (FULL.family, FULL.given)
    assert (card.n.value.additional, card.n.value.prefix) == (FULL.middle, FULL.prefix)
    assert card.n.value.suffix == FULL.suffix
    assert [line.value for line in card.tel_list] == [
        point.value for point in FULL.points_of("phone")
    ]
    assert card.email.value == "S.Brzeczy@stal.example.pl"
    assert card.contents["title"][0].value == "Dyrektor ds. zakupów, eksport"
    assert card.contents["org"][0].value == [FULL.jobs[0].organization, FULL.jobs[0].department]
    assert card.adr.value.street == "ul. Hutnicza 3, lok. 5"
    assert card.adr.value.code == "25-001"
    assert card.uid.value == FULL.uid


def test_lines_are_folded_at_75_octets_between_characters() -> None:
    data = write([replace(FULL, notes="ąćęłńóśźż" * 200)])
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert any(len(line) > 70 for line in lines)
    for line in lines:
        line.decode()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")


def test_fn_and_the_five_parts_of_n_are_always_there() -> None:
    for contact in BARE:
        lines = write([contact]).decode().split("\r\n")
        (name,) = [line for line in lines if line.startswith("N:")]
        assert name.count(";") == 4
        (formatted,) = [line for line in lines if line.startswith("FN:")]
        assert formatted != "FN:"
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]


def test_where_and_why_we_met_stays_at_home_unless_asked_for() -> None:
    contact = replace(FULL, notes="", encounters=(MET,))
    assert "STOM" not in write([contact]).decode()
    text = write([contact], with_encounters=True).decode().replace("\r\n ", "")
    (line,) = [line for line in text.split("\r\n") if line.startswith("NOTE:")]
    plain = line.replace("\\,", ",")
    for part in ("2026-03-12", "Targi STOM", "Kielce", "Anna Nowak", "szuka dostawcy, pilnie"):
        assert part in plain
    assert ";" not in plain
    assert "\\" not in plain


def test_an_encounter_in_the_notes_is_not_told_twice() -> None:
    contact = replace(FULL, notes=f"{FULL.notes}\n{told(MET)}", encounters=(MET,))
    data = write([contact], with_encounters=True)
    assert data.replace(b"\r\n ", b"").decode().count("szuka dostawcy\\, pilnie") == 1


def test_a_hostile_value_makes_no_line_of_its_own() -> None:
    contact = ContactRecord(
        formatted="A\r\nEND:VCARD",
        tax_ids=(TaxIdRecord(kind='N"IP\r\nX:1', value="1\nEND:VCARD"),),
        points=(
            PointRecord(kind="web", value="https://a.pl\r\nNOTE:x", type="work"),
            PointRecord(kind="social", value="v", type='t"\n', normalized="h\r\n"),
        ),
    )
    lines = write([contact]).decode().split("\r\n")
    assert lines.count("END:VCARD") == 1
    assert not any(line.startswith(("NOTE", "X:")) for line in lines)
    assert len(records(write([contact]))) == 1


def test_vobject_itself_is_left_as_it_was() -> None:
    write([FULL])
    assert getBehavior("ORG").__module__ == "vobject.vcard"
    assert getBehavior("NOTE") is None
