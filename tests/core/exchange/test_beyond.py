"""What is no field of ours goes from one format to another, and what has no place is told."""

from dataclasses import replace

import pytest

from cardcase.core.beyond.reading import details
from cardcase.core.exchange import registry
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.exchange.private import LEFT_OUT, without_pesel
from cardcase.core.exchange.rows import Imported
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    EventRecord,
    JobRecord,
    Participant,
    PointRecord,
)
from tables import contacts_of, rows_of
from vcards import card, imported, lines, records, write

CARD = card(
    "FN:Ala Próbna",
    "N:Próbna;Ala;;;",
    "NICKNAME:Alka",
    "BDAY:1980-03-07",
    "GENDER:F",
    "item1.X-ABDATE:2001-06-02",
    "item1.X-ABLabel:_$!<Anniversary>!$_",
    "item2.X-ABDATE:2011-05-04",
    "item2.X-ABLabel:Matura",
    "item3.X-ABRELATEDNAMES:Jan",
    "item3.X-ABLabel:_$!<Spouse>!$_",
    "item4.X-ABRELATEDNAMES:Ola",
    "item4.X-ABLabel:ciocia",
    "X-CARDCASE-FIELD;X-LABEL=Rozmiar buta:38\\; albo 39",
    'X-CARDCASE-FIELD;X-LABEL="Phone":=1+1',
)
ALA = imported(CARD)[0].record
TOLD = set(details(ALA.source))


def table(name: str, *contacts: ContactRecord, with_encounters: bool = False) -> bytes:
    options = WriteOptions(with_encounters=with_encounters)
    return b"".join(registry.exporter(name).write(contacts, options))


def left_out(name: str, contact: ContactRecord, *, with_encounters: bool = False) -> list[str]:
    exporter = registry.exporter(name)
    assert isinstance(exporter, registry.Limited)
    return sorted(exporter.left_out(contact, WriteOptions(with_encounters=with_encounters)))


@pytest.mark.parametrize("name", ["csv", "google_csv"])
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_from_a_card_through_a_table_to_a_card_and_back(name: str, version: str) -> None:
    (row,) = contacts_of(table(name, ALA))
    assert set(details(row.source)) == TOLD
    assert row.points == () and row.notes == ""
    assert table(name, row) == table(name, ALA)
    (again,) = imported(write([row], version))
    assert set(details(again.record.source)) == TOLD
    assert table(name, again.record) == table(name, ALA)


def test_our_own_table_comes_back_byte_for_byte() -> None:
    data = table("csv", replace(ALA, uid="one"))
    assert data.decode().startswith("\ufeffID,Name")
    assert "Nickname,Birthday,Anniversary,Gender,Date (Matura)" in data.decode()
    assert table("csv", *contacts_of(data)) == data
    polish = table("csv_pl", replace(ALA, uid="one"))
    assert "Pseudonim;Urodziny;Rocznica;Płeć;Date (Matura)" in polish.decode()
    assert table("csv", *contacts_of(polish)) == data


def test_properties_that_phones_keep() -> None:
    (row,) = contacts_of(table("csv", ALA))
    old, new = lines(write([row], "3.0")), lines(write([row], "4.0"))
    assert {"BDAY:1980-03-07", "NICKNAME:Alka", "X-GENDER:Female"} <= set(old)
    assert {"BDAY:19800307", "ANNIVERSARY:20010602", "GENDER:F"} <= set(new)
    assert "item1.X-ABLabel:_$!<Anniversary>!$_" in old
    assert "X-CARDCASE-FIELD;X-LABEL=Rozmiar buta:38\\; albo 39" in old
    yearless = contacts_of("Given name,Family name,E-mail,Birthday\nA,B,a@b.example,--03-07\n")
    assert "BDAY:--03-07" in lines(write(yearless, "3.0"))
    assert "BDAY:--0307" in lines(write(yearless, "4.0"))


def test_outlook_has_columns_for_most_and_the_notes_for_the_rest() -> None:
    data = table("outlook_csv", ALA)
    (row,) = contacts_of(data)
    assert row.source is not None
    cells = {each.name: each.value for each in row.source.properties}
    assert (cells["Birthday"], cells["Anniversary"]) == ("3/7/1980", "6/2/2001")
    assert (cells["Spouse"], cells["Gender"], cells["Nickname"]) == ("Jan", "Female", "Alka")
    assert {"Matura: 2011-05-04", "ciocia: Ola"} <= set(cells["Notes"].split("\n"))
    assert left_out("outlook_csv", ALA) == ["detail"] * 4


def test_a_column_of_a_table_that_nobody_knows_crosses_and_what_is_a_field_does_not() -> None:
    (row,) = contacts_of(
        "Imię,Nazwisko,E-mail,Telefon,Data urodzenia,Rozmiar buta\n"
        "Ala,Próbna,ala@wzor.example,600 100 200,07.03.1980,38\n"
    )
    assert {(each.kind, each.label, each.value) for each in details(row.source)} == {
        ("birthday", "", "1980-03-07"),
        ("custom", "Rozmiar buta", "38"),
    }
    assert "BDAY:1980-03-07" in lines(write([row]))


MET = ContactRecord(
    given="Ala",
    family="Próbna",
    points=(PointRecord(kind="email", value="ala@wzor.example", normalized="ala@wzor.example"),),
    encounters=(
        EncounterRecord(
            uid="1",
            when="2026-03-12",
            event=EventRecord(uid="fair", name="Targi Próbne"),
            why="szuka stali",
            talked_about="o cenach\ni terminach",
            introduced_by="Jan Wzorcowy",
        ),
        EncounterRecord(uid="2", when="2026-04", channel="linkedin"),
        EncounterRecord(uid="3", place="pociąg"),
        EncounterRecord(uid="4", when="2026-05-01"),
    ),
)


def test_google_gives_the_encounters_back_that_it_was_told_of() -> None:
    data = table("google_csv", MET, with_encounters=True)
    (back,) = contacts_of(data)
    assert (back.given, back.family) == ("Ala", "Próbna")

    def said(contact: ContactRecord) -> list[tuple[str, ...]]:
        return [
            (
                met.when,
                met.event.name if met.event else "",
                met.place,
                met.channel,
                met.why,
                met.talked_about,
                met.introduced_by,
            )
            for met in contact.encounters
        ]

    assert said(back) == said(MET)
    assert contacts_of(data) == [back]
    # They are private again, and nothing else of the file tells of them.
    private = table("google_csv", back).decode()
    assert "Met on" not in private and "szuka stali" not in private and "pociąg" not in private
    assert details(back.source) == ()


def test_custom_fields_of_the_same_names_stay_their_owners() -> None:
    data = table("google_csv", MET).decode()
    head, row = data.split("\r\n")[:2]
    head += ",Custom Field 2 - Label,Custom Field 2 - Value"
    (back,) = contacts_of(f"{head}\r\n{row},Event,bal\r\n")
    assert back.encounters == ()
    assert [(each.label, each.value) for each in details(back.source)] == [("Event", "bal")]


def test_what_a_table_has_no_place_for_is_told() -> None:
    full = ContactRecord(
        uid="one",
        given="Ala",
        jobs=(
            JobRecord(organization="Wzór", titles=("Prezeska", "księgowa", "doradczyni")),
            JobRecord(organization="Dawna", until="2019"),
        ),
        points=tuple(
            PointRecord(kind="email", value=f"{n}@wzor.example", type="work") for n in range(4)
        ),
        addresses=(
            AddressRecord(city="Łódź", type="work"),
            AddressRecord(city="Kielce", type="work"),
        ),
        photo="0" * 64,
        encounters=(
            EncounterRecord(
                uid="1",
                when="2026",
                event=EventRecord(uid="fair", name="Targi", notes="hala 3"),
                participants=(Participant(contact="one", remark="miła"),),
            ),
        ),
    )
    assert left_out("csv", full) == ["photo"]
    assert left_out("csv", full, with_encounters=True) == ["event_notes", "photo", "remark"]
    assert left_out("google_csv", full) == ["job", "photo", "title", "title"]
    assert left_out("outlook_csv", full) == [
        "address", *["email_type"] * 4, "job", "photo", "point", "title", "title",
    ]  # fmt: skip
    assert not isinstance(registry.exporter("vcard3"), registry.Limited)


def test_a_pesel_in_a_field_of_its_own_stays_out() -> None:
    google = (
        "First Name,Last Name,E-mail 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value\n"
        "Ala,Próbna,ala@wzor.example,PESEL,44051401359\n"
    )
    own = card("FN:Ala", "X-CARDCASE-FIELD;X-LABEL=Pesel:44051401359")
    for row in (*rows_of(google), *imported(own)):
        assert isinstance(row, Imported)
        clean = without_pesel(row)
        assert LEFT_OUT in clean.repairs
        assert "44051401359" not in repr(clean.record)


def test_a_card_goes_back_as_it_was() -> None:
    assert lines(write([ALA])) == lines(CARD)
    assert records(write([ALA])) == records(CARD)
