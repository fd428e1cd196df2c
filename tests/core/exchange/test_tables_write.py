"""Tables as we write them: read again, opened in a spreadsheet, taken over by other programs."""

import csv
from dataclasses import replace
from io import BytesIO, StringIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cardcase.core.beyond.changing import with_details
from cardcase.core.beyond.detail import RELATIONS, Detail, meaning
from cardcase.core.beyond.reading import details
from cardcase.core.countries import region_of
from cardcase.core.exchange import registry
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.exchange.tables import ours, ours_words
from cardcase.core.guard import guarded, unguarded, untyped
from cardcase.core.normalize import normalize_phone
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
    settled,
    unique,
)
from cardcase.core.sample.people import people
from cardcase.core.text import printable
from tables import SAMPLES, cells_of, contacts_of, rows_of

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FAIR = EventRecord(
    uid="fair", name="Targi Próbne", kind="fair", place="Kielce", start="2026-03-12", end="2026-03"
)
FULL = ContactRecord(
    uid="one",
    prefix="dr",
    given="Łucja",
    middle="Ewa",
    family="Żak-Ćma",
    suffix="MBA",
    formatted="Łucja Ż.",
    jobs=(
        JobRecord(
            organization="Wzór; i Syn", titles=("Prezeska", "główna; księgowa"), since="2020"
        ),
        JobRecord(titles=("doradczyni",), department="Dział"),
        JobRecord(organization="Dawna", until="2019-12"),
    ),
    points=(
        PointRecord(kind="phone", value="600 100 200", type="mobile", normalized="+48600100200"),
        PointRecord(kind="phone", value="+48 22 555 10 10", type="fax", normalized="+48225551010"),
        PointRecord(kind="phone", value="wew. 7", type="other"),
        PointRecord(
            kind="email", value="L.Zak@wzor.example", type="work", normalized="l.zak@wzor.example"
        ),
        PointRecord(kind="web", value="www.wzor.example", normalized="wzor.example"),
        PointRecord(kind="social", value="in/lucja", type="linkedin", normalized="lucja"),
    ),
    addresses=(
        AddressRecord(
            street="ul. Próbna 1", postcode="00-001", city="Łódź", country="PL", type="work"
        ),
        AddressRecord(full="skrytka 7, 00-950 Warszawa", type="home"),
    ),
    tax_ids=(TaxIdRecord(kind="NIP", value="5260001246"), TaxIdRecord(kind="", value="12")),
    tags=("klient", "Łódź; centrum", '"pilne"'),
    notes='Pierwszy wiersz,\nz "cudzysłowem"; i średnikiem',
    encounters=(
        EncounterRecord(
            uid="met1",
            when="2026-03-12",
            place="stoisko 7",
            event=FAIR,
            why="szuka stali",
            talked_about="o cenach\ni terminach",
            introduced_by="Jan Wzorcowy",
        ),
        EncounterRecord(uid="met2", when="2026-04", channel="phone"),
    ),
)
COMPANY = ContactRecord(uid="two", jobs=(JobRecord(organization="=HYPERLINK(1)"),), notes="'-x")


def written(name: str, *contacts: ContactRecord, with_encounters: bool = False) -> bytes:
    options = WriteOptions(with_encounters=with_encounters)
    return b"".join(registry.exporter(name).write(iter(contacts), options))


def grid(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("name", ["csv", "csv_pl"])
def test_our_own_table_gives_the_same_contacts_again(name: str) -> None:
    contacts = [settled(FULL), COMPANY]
    assert contacts_of(written(name, *contacts, with_encounters=True)) == contacts
    without = [replace(each, encounters=()) for each in contacts]
    assert contacts_of(written(name, *contacts)) == without


def test_excel_in_poland_finds_semicolons_and_polish_headings() -> None:
    text = written("csv_pl", FULL, with_encounters=True).decode("utf-8")
    head = text.split("\r\n")[0]
    assert head.startswith("\ufeffID;Imię i nazwisko;Tytuł przed nazwiskiem;Imię;")
    assert {"Telefon", "Telefon 2", "E-mail", "Po co", "Data spotkania"} <= set(head.split(";"))


@pytest.mark.parametrize("name", ["csv_pl", "xlsx_pl"])
def test_polish_tables_speak_polish_in_their_cells_too(name: str) -> None:
    who = replace(
        FULL,
        source=with_details(
            None, [Detail("gender", "female"), Detail("relation", "Jan", "spouse")]
        ),
    )
    table = sheet_of(name, who, with_encounters=True)
    head, row = table[0], dict(zip(table[0], table[1], strict=True))
    assert row["Rodzaj telefonu"] == "komórka" and row["Rodzaj telefonu 2"] == "faks"
    assert row["Rodzaj wydarzenia"] == "targi" and row["Sposób spotkania 2"] == "przez telefon"
    assert row["Płeć"] == "kobieta" and row["Małżonek"] == "Jan"
    assert row["Telefon"] == "600 100 200" and row["Telefon E.164"] == "+48600100200"
    assert "ID tego, kto nas poznał" not in head
    assert head.index("ID spotkania") > head.index("Sposób spotkania 2")
    if name == "csv_pl":
        (again,) = contacts_of(written(name, who, with_encounters=True))
        assert details(again.source) == details(who.source)


def sheet_of(name: str, *contacts: ContactRecord, with_encounters: bool = False) -> list[list[str]]:
    """The cells of a table; of a workbook, what stands there as text."""
    data = written(name, *contacts, with_encounters=with_encounters)
    if not name.startswith("xlsx"):
        return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    with ZipFile(BytesIO(data)) as book:
        strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    texts = ["".join(each.itertext()) for each in strings]
    rows = []
    for row in sheet.iter(f"{_MAIN}row"):
        found: dict[int, str] = {}
        for cell in row.iter(f"{_MAIN}c"):
            assert cell.find(f"{_MAIN}f") is None, "a formula"
            value = cell.find(f"{_MAIN}v")
            if value is not None:
                assert cell.get("t") == "s", "a number"
                letters = "".join(filter(str.isalpha, cell.get("r", "")))
                place = 0
                for letter in letters:
                    place = place * 26 + ord(letter) - 64
                found[place - 1] = texts[int(value.text or "")]
        rows.append(found)
    width = max(map(max, rows)) + 1
    return [[row.get(place, "") for place in range(width)] for row in rows]


def test_a_workbook_has_nothing_but_texts() -> None:
    who = ContactRecord(
        uid="one",
        given="=HYPERLINK(1)",
        points=(PointRecord(kind="phone", value="+48600611006", normalized="+48600611006"),),
        addresses=(AddressRecord(postcode="02829", city="https://x.example"),),
    )
    head, row = sheet_of("xlsx", who)
    said = dict(zip(head, row, strict=True))
    assert said["Given name"] == "=HYPERLINK(1)" and said["Postcode"] == "02829"
    assert said["Phone"] == said["Phone E.164"] == "+48600611006"
    assert said["City"] == "https://x.example"


@pytest.mark.parametrize("name", ["csv_pl", "xlsx_pl"])
def test_the_present_job_comes_before_one_that_is_over(name: str) -> None:
    past = JobRecord(organization="Dawna", titles=("praktykantka",), until="2019-12")
    present = JobRecord(organization="Wzór", titles=("prezeska",))
    contact = ContactRecord(uid="one", given="Ewa", family="Próbna", jobs=(past, present))
    head, row = sheet_of(name, contact)
    said = dict(zip(head, row, strict=True))
    assert (said["Firma"], said["Stanowisko"], said["Firma 2"]) == ("Wzór", "prezeska", "Dawna")
    if name == "csv_pl":
        assert contacts_of(written(name, contact)) == [settled(contact)]


def test_what_is_said_in_words_means_one_code() -> None:
    for words in ours_words.POLISH.values():
        assert len(set(words.values())) == len(words)
    for relation in RELATIONS:
        heading = ours.POLISH.headings[relation.capitalize()]
        assert meaning(heading) == f"relation.{relation}"


def test_a_thousand_contacts_come_back_as_they_were() -> None:
    contacts = [
        replace(each, encounters=tuple(replace(met, participants=()) for met in each.encounters))
        for each in people(1000, 7)
    ]
    assert any(each.encounters for each in contacts)
    assert contacts_of(written("csv", *contacts, with_encounters=True)) == contacts


def test_where_and_why_we_met_is_written_only_when_asked() -> None:
    for name in ("csv", "google_csv", "outlook_csv"):
        private = written(name, FULL).decode()
        told = written(name, FULL, with_encounters=True).decode()
        for secret in ("2026-03-12", "Targi Próbne", "stoisko 7", "szuka stali", "Jan Wzorcowy"):
            assert secret not in private
            assert secret in told


def test_headings_and_the_mark_for_excel() -> None:
    data = written("csv", FULL, with_encounters=True)
    assert data.startswith(b"\xef\xbb\xbfID,Name,Prefix,Given name,")
    (row,) = grid(data)
    assert (row["Phone"], row["Phone type"], row["Phone type 2"]) == (
        "600 100 200", "mobile", "fax",
    )  # fmt: skip
    assert (row["Met on"], row["Event"], row["Place"]) == ("2026-03-12", FAIR.name, "stoisko 7")
    assert (row["Why"], row["Introduced by"]) == ("szuka stali", "Jan Wzorcowy")
    assert "Met on" not in grid(written("csv", FULL))[0]


def test_a_number_that_somebody_changed_means_what_it_says_now() -> None:
    data = written("csv", FULL).decode().replace("600 100 200", "601 700 800")
    number = contacts_of(data)[0].points[0]
    assert (number.value, number.normalized) == ("601 700 800", "+48601700800")


def test_a_column_that_somebody_added_is_kept() -> None:
    data = written("csv", FULL).decode("utf-8-sig").replace("\r\n", ",Shoe size\r\n", 1)
    data = data[: data.rindex("\r\n")] + ",43\r\n"
    (contact,) = contacts_of(data)
    assert cells_of(contact) == {"Shoe size": "43"}
    assert contact.points == settled(FULL).points


@pytest.mark.parametrize(
    ("cell", "written_cell"),
    [
        ("=1+1", "'=1+1"), ("@SUM(1)", "'@SUM(1)"), ("\t=1", "'\t=1"), ("\rx", "'\rx"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-2+3+cmd", "'-2+3+cmd"),
        ("＝1", "'＝1"), ("'=1", "''=1"), ("+", "'+"), ("-", "'-"),
        ("+48 600 100 200", "+48 600 100 200"), ("+48 (22) 555-10-10", "+48 (22) 555-10-10"),
        ("+48 22 555 12 34 wew. 17", "+48 22 555 12 34 wew. 17"),
        ("+48225551234;ext=17", "+48225551234;ext=17"),
        ("+1 206 555, ext. 7", "+1 206 555, ext. 7"), ("+1;ext=A1", "'+1;ext=A1"),
        ("+48 22 cmd 17", "'+48 22 cmd 17"), ("+1 x(17)", "'+1 x(17)"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch"), ("a=b", "a=b"), ("", ""),
    ],
)  # fmt: skip
def test_formulas_become_text_and_phones_stay(cell: str, written_cell: str) -> None:
    assert guarded(cell) == written_cell
    assert unguarded(written_cell) == cell


@given(st.text(alphabet="'=+-@\t\r＝ 0a", max_size=6))
def test_the_guard_is_taken_back_exactly(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


def test_an_apostrophe_that_a_typist_set() -> None:
    assert untyped("'0048 600") == "0048 600"
    assert untyped("'s-Hertogenbosch") == "'s-Hertogenbosch"


def test_no_cell_of_any_table_is_a_formula() -> None:
    evil = "=cmd|'/C calc'!A0"
    contact = ContactRecord(
        uid=evil,
        given=evil,
        family="-1+1|x",
        jobs=(JobRecord(organization=evil, titles=(evil,), department="@x", since=evil),),
        points=tuple(
            PointRecord(kind=kind, value=evil, type=evil, normalized=evil)
            for kind in ("phone", "email", "web", "social")
        ),
        addresses=(AddressRecord(street=evil, city="\t=1", full=evil),),
        tax_ids=(TaxIdRecord(kind=evil, value=evil),),
        tags=(evil,),
        notes=evil,
        encounters=(EncounterRecord(uid=evil, when=evil, why=evil, introduced_by=evil),),
    )
    for name in ("csv", "google_csv", "outlook_csv"):
        for row in grid(written(name, contact, with_encounters=True)):
            assert not [cell for cell in row.values() if cell[:1] in tuple("=+-@\t\r")]


def test_google_takes_it_and_gives_it_back() -> None:
    data = written("google_csv", FULL, COMPANY)
    head = data.decode("utf-8-sig").split("\r\n")[0]
    assert head.startswith("First Name,Middle Name,Last Name,Phonetic First Name,")
    assert "Phone 3 - Label,Phone 3 - Value,Address 1 - Label,Address 1 - Formatted," in head
    row = grid(data)[0]
    assert row["Labels"] == '* myContacts ::: klient ::: Łódź; centrum ::: "pilne"'
    assert (row["Phone 1 - Label"], row["Phone 1 - Value"]) == ("Mobile", "600 100 200")
    assert (row["Custom Field 1 - Label"], row["Custom Field 1 - Value"]) == ("NIP", "5260001246")
    back = contacts_of(data)[0]
    same = ("prefix", "given", "middle", "family", "suffix", "addresses", "tags", "notes")
    for part in same:
        assert getattr(back, part) == getattr(FULL, part)
    reached = [(point.kind, point.value) for point in back.points]
    assert reached == [(point.kind, point.value) for point in FULL.points if point.kind != "social"]


def test_outlook_takes_it_and_gives_it_back() -> None:
    data = written("outlook_csv", FULL, with_encounters=True)
    (row,) = grid(data)
    assert len(row) >= 90
    assert (row["Mobile Phone"], row["Business Fax"]) == ("600 100 200", "+48 22 555 10 10")
    assert (row["Other Phone"], row["Categories"]) == ("wew. 7", 'klient;Łódź; centrum;"pilne"')
    assert (row["Referred By"], row["Business City"]) == ("Jan Wzorcowy", "Łódź")
    lines = row["Notes"].split("\n")
    assert "NIP: 5260001246" in lines
    assert "Organization: 2019-12" not in row["Notes"]
    assert any(line.startswith("Met on: 2026-03-12 · Event: Targi Próbne") for line in lines)
    (back,) = contacts_of(data)
    assert back.name == "Łucja Ewa Żak-Ćma"
    assert back.addresses[0] == FULL.addresses[0]


@pytest.mark.parametrize("name", ["google", "outlook_com"])
def test_what_only_the_maker_knows_goes_back_to_it(name: str) -> None:
    contacts = contacts_of((SAMPLES / f"{name}.csv").read_bytes())
    data = written("google_csv" if name == "google" else "outlook_csv", *contacts)
    again = contacts_of(data)
    assert [replace(each, source=None) for each in again] == [
        replace(each, source=None) for each in contacts
    ]
    if name == "google":
        kept = cells_of(again[0])
        assert kept["Birthday"] == " --03-07"
        assert (kept["Relation 1 - Value"], kept["Event 1 - Value"]) == ("Jan", "2001-06-02")
        assert kept["Custom Field 1 - Value"] == "szachy"


def test_writing_goes_on_in_pieces() -> None:
    pieces = list(registry.exporter("csv").write(people(2000, 3)))
    assert len(pieces) > 3
    assert max(map(len, pieces)) < 200_000


LINE = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp", "Zs")),
    min_size=1,
    max_size=8,
).filter(lambda text: printable(text) == text)
PHONE = st.sampled_from(["600 100 200", "+48 22 555 10 10", "0048 600", "-7", "=1", "12"])


@st.composite
def contacts(draw: st.DrawFn) -> ContactRecord:
    jobs = tuple(
        JobRecord(organization=organization, titles=unique(titles))
        for organization, titles in draw(
            st.lists(st.tuples(LINE, st.lists(LINE, max_size=2)), max_size=2)
        )
    )
    points = [
        PointRecord(kind="phone", value=value, normalized=normalize_phone(value, "PL"))
        for value in draw(st.lists(PHONE, max_size=2))
    ]
    return settled(
        ContactRecord(
            uid=draw(LINE),
            given=draw(LINE),
            family=draw(LINE),
            jobs=jobs,
            points=tuple(dict.fromkeys(points)),
            tags=unique(draw(st.lists(LINE, max_size=3))),
            notes=draw(LINE),
        )
    )


@settings(max_examples=150, deadline=None)
@given(st.lists(contacts(), min_size=1, max_size=4))
def test_whatever_stands_in_a_contact_comes_back(given_contacts: list[ContactRecord]) -> None:
    read = contacts_of(written("csv", *given_contacts))
    assert read == given_contacts


@settings(max_examples=100, deadline=None)
@given(st.lists(contacts(), min_size=1, max_size=3))
def test_tables_for_others_lose_no_contact(given_contacts: list[ContactRecord]) -> None:
    for name in ("google_csv", "outlook_csv"):
        assert len(rows_of(written(name, *given_contacts))) == len(given_contacts)


def test_an_importer_is_found_for_each_of_them() -> None:
    for name in ("csv", "csv_pl", "google_csv", "outlook_csv"):
        data = written(name, FULL)
        importer = registry.importer_for("x", data)
        assert importer.name == "table"
        assert len(list(importer.read(BytesIO(data)))) == 1


def test_a_number_is_dialled_in_the_country_of_its_address() -> None:
    table = (
        "Name,Phone,Country\nAl Stone,(303) 555-0142,United States\n"
        "Ewa Sowa,601 202 303,\nOla Lis,601 202 303,USA\nUli Maus,030 123456,Niemcy\n"
    )
    numbers = [each.points[0].normalized for each in contacts_of(table.encode())]
    assert numbers == ["+13035550142", "+48601202303", "+48601202303", "+4930123456"]


@pytest.mark.parametrize(
    ("address", "region"),
    [
        (AddressRecord(country="Stany Zjednoczone"), "US"),
        (AddressRecord(full="581 Pioneer Blvd, Denver, CO 80202, United States"), "US"),
        (AddressRecord(full="Pod Lipą 3, Kielce"), "PL"),
        (AddressRecord(country="Nibylandia"), "PL"),
    ],
)
def test_the_country_of_an_address(address: AddressRecord, region: str) -> None:
    assert region_of([AddressRecord(city="Łódź"), address], "PL") == region


def test_what_a_spreadsheet_made_a_number_is_one_to_be_dialled_again() -> None:
    who = ContactRecord(
        uid="one",
        given="Al",
        points=(PointRecord(kind="phone", value="303 555 0142", normalized="+13035550142"),),
    )
    table = written("csv_pl", who).replace(b"+13035550142", b"13035550142")
    assert contacts_of(table)[0].points == who.points
