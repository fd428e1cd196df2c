"""What files say beyond our own fields, in one form, whatever wrote it."""

import pytest

from cardcase.core.beyond.detail import Detail, american, dated
from cardcase.core.beyond.of_table import of_table
from cardcase.core.beyond.of_vcard import of_vcard
from cardcase.core.beyond.reading import details, foreign
from cardcase.core.properties import property_of
from cardcase.core.records import ContactRecord, PropertyRecord, SourceRecord


def of_lines(*lines: str) -> list[tuple[str, str, str]]:
    properties = [each for line in lines if (each := property_of(line, set()))]
    return [(each.kind, each.label, each.value) for each in of_vcard(properties)]


def of_cells(format_name: str, cells: dict[str, str]) -> list[tuple[str, str, str]]:
    properties = [PropertyRecord(name=name, value=value) for name, value in cells.items()]
    return [(each.kind, each.label, each.value) for each in of_table(properties, format_name)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1980-02-29", "1980-02-29"), ("19800229", "1980-02-29"), ("--0307", "--03-07"),
        (" --03-07", "--03-07"), ("1604-03-07", "--03-07"), ("29.02.1980", "1980-02-29"),
        ("1980-02-29T00:00:00Z", "1980-02-29"), ("--02-29", "--02-29"), ("1980-02", "1980-02"),
        ("0/0/00", ""), ("0000-00-00", ""), ("19801399", "19801399"), ("wiosną", "wiosną"),
    ],
)  # fmt: skip
def test_dates_of_every_form(text: str, value: str) -> None:
    assert dated(text) == value


def test_dates_as_outlook_writes_them() -> None:
    assert dated("3/7/1980", month_first=True) == "1980-03-07"
    assert american("1980-03-07") == "3/7/1980"
    assert [american(text) for text in ("--03-07", "1980-03", "1980", "wiosną")] == [""] * 4


def test_cards_in_every_dialect() -> None:
    assert of_lines("NICKNAME:Ala,Alka\\, ta druga") == [
        ("nickname", "", "Ala"), ("nickname", "", "Alka, ta druga"),
    ]  # fmt: skip
    assert of_lines("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07", "GENDER:F") == [
        ("birthday", "", "--03-07"), ("gender", "", "female"),
    ]  # fmt: skip
    assert of_lines(
        "item1.X-ABDATE;type=pref:2001-06-02", "item1.X-ABLabel:_$!<Anniversary>!$_",
        "item2.X-ABDATE:2011-05-04", "item2.X-ABLabel:Matura",
        "item3.X-ABRELATEDNAMES:Jan", "item3.X-ABLabel:_$!<Spouse>!$_",
        "item4.X-ABRELATEDNAMES:Ola", "item4.X-ABLabel:chrzestna",
    ) == [
        ("anniversary", "", "2001-06-02"), ("event", "Matura", "2011-05-04"),
        ("relation", "spouse", "Jan"), ("relation", "chrzestna", "Ola"),
    ]  # fmt: skip
    assert of_lines(
        "X-EVOLUTION-SPOUSE:Jan", "X-KADDRESSBOOK-X-SpousesName:Jan", "X-MS-MANAGER:Ewa",
        "X-ANNIVERSARY:20010602", "RELATED;TYPE=sibling;VALUE=text:Iga", "RELATED:urn:uuid:1",
    ) == [
        ("relation", "spouse", "Jan"), ("relation", "spouse", "Jan"),
        ("relation", "manager", "Ewa"), ("anniversary", "", "2001-06-02"),
        ("relation", "sibling", "Iga"),
    ]  # fmt: skip
    android = "X-ANDROID-CUSTOM:vnd.android.cursor.item/"
    assert of_lines(
        f"{android}nickname;Zuza;1;;;", f"{android}contact_event;--03-07;3;;;",
        f"{android}contact_event;2020-01-02;0;Ślub;;", f"{android}relation;Jan;14;;;", android,
    ) == [
        ("nickname", "", "Zuza"), ("birthday", "", "--03-07"), ("event", "Ślub", "2020-01-02"),
        ("relation", "spouse", "Jan"),
    ]  # fmt: skip
    assert of_lines("NICKNAME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BBabka") == [
        ("nickname", "", "Żabka")
    ]


def test_what_no_program_writes_is_not_looked_at() -> None:
    assert of_lines("NICKNAME:" + 100_000 * "\\,", "BDAY;ENCODING=BASE64:?", "GENDER:") == [
        ("birthday", "", "?")
    ]


def test_tables_of_every_maker() -> None:
    assert of_cells("thunderbird_csv", {
        "Geburtsjahr": "1980", "Geburtsmonat": "2", "Geburtstag": "29", "Benutzerdef. 1": "x",
        "Pager-Nummer": "1",
    }) == [("custom", "Benutzerdef. 1", "x"), ("birthday", "", "1980-02-29")]  # fmt: skip
    assert of_cells("outlook_csv", {
        "Urodziny": "3/7/1980", "Rocznica": "0/0/00", "Współmałżonek": "Jan", "Płeć": "Kobieta",
        "Nazwisko menedżera": "Ewa", "Priorytet": "Normalny", "Zawód": "tokarka",
    }) == [
        ("birthday", "", "1980-03-07"), ("relation", "spouse", "Jan"), ("gender", "", "female"),
        ("relation", "manager", "Ewa"), ("custom", "Zawód", "tokarka"),
    ]  # fmt: skip
    assert of_cells("google_csv", {
        "Event 1 - Type": "* Anniversary", "Event 1 - Value": "2001-06-02",
        "Relation 1 - Label": "Brother", "Relation 1 - Value": "Jan",
        "Custom Field 1 - Label": "Hobby", "Custom Field 1 - Value": "szachy", "File As": "x",
    }) == [
        ("anniversary", "", "2001-06-02"), ("relation", "brother", "Jan"),
        ("custom", "Hobby", "szachy"),
    ]  # fmt: skip
    assert of_cells("csv", {"Date (Matura)": "2011", "Relation (ciocia)": "Ola", "M": "1"}) == [
        ("event", "Matura", "2011"), ("relation", "ciocia", "Ola"), ("custom", "M", "1"),
    ]  # fmt: skip


def test_each_once_and_only_for_files_of_other_formats() -> None:
    card = SourceRecord(
        format="vcard",
        properties=(PropertyRecord(name="BDAY", value="19800229"),),
        more=(
            PropertyRecord(name="BDAY", value="1980-02-29"),
            PropertyRecord(name="NICKNAME", value="Ala"),
        ),
    )
    told = (Detail("nickname", "Ala"), Detail("birthday", "1980-02-29"))
    assert details(card) == told
    assert details(None) == ()
    contact = ContactRecord(given="Ala", source=card)
    assert foreign(contact, "vcard") == ()
    assert foreign(contact, "google_csv") == told
