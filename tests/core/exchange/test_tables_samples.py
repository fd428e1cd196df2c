"""Tables as each program writes them, read to the last value."""

from pathlib import Path

import pytest

from cardcase.core.exchange import registry
from cardcase.core.exchange.files import read_contacts
from cardcase.core.exchange.rows import Imported, Row, RowError
from cardcase.core.records import AddressRecord, ContactRecord, JobRecord
from tables import SAMPLES, cells_of, contacts_of, repairs_of, values_of

# Name of the file -> whose it is, contacts, rejected rows, repairs.
EXPECTED = {
    "apple.csv": ("table", 1, 0, set()),
    "excel_pl.csv": ("table", 2, 0, {"charset", "phone_destroyed", "apostrophe"}),
    "facebook_address_book.json": ("facebook_json", 1, 0, {"mojibake"}),
    "facebook_friends.json": ("facebook_json", 2, 1, {"mojibake"}),
    "google.csv": ("google_csv", 2, 0, set()),
    "google_legacy_utf16.csv": ("google_csv", 1, 0, set()),
    "linkedin_2018.csv": ("linkedin_csv", 1, 0, set()),
    "linkedin_fi.csv": ("linkedin_csv", 1, 0, set()),
    "linkedin_pl.csv": ("linkedin_csv", 2, 1, set()),
    "mojibake.csv": ("table", 2, 0, {"mojibake"}),
    "no_headings.csv": ("table", 2, 0, set()),
    "outlook_com.csv": ("outlook_csv", 1, 0, set()),
    "outlook_de_cp1252.csv": ("outlook_csv", 1, 0, {"charset"}),
    "outlook_pl_cp1250.csv": ("outlook_csv", 1, 0, {"charset"}),
    "roundcube.csv": ("roundcube_csv", 1, 0, set()),
    "thunderbird_de.csv": ("thunderbird_csv", 1, 0, set()),
    "thunderbird_shift_jis.tsv": ("thunderbird_csv", 1, 0, {"charset"}),
}


def sample(name: str) -> list[Row]:
    return list(read_contacts(SAMPLES / name))


def person(name: str, index: int = 0) -> ContactRecord:
    row = sample(name)[index]
    assert isinstance(row, Imported)
    return row.record


def test_every_sample_is_expected() -> None:
    known = {*EXPECTED, "README.md", "codes.csv"}
    assert {file.name for file in SAMPLES.iterdir()} == known


@pytest.mark.parametrize("name", EXPECTED)
def test_makers_counts_and_repairs(name: str) -> None:
    maker, contacts, rejected, repairs = EXPECTED[name]
    rows = sample(name)
    people = [row.record for row in rows if isinstance(row, Imported)]
    assert [row.index for row in rows] == list(range(len(rows)))
    assert (len(people), len(rows) - len(people)) == (contacts, rejected)
    assert {each.source.format for each in people if each.source} == {maker}
    assert repairs_of(rows) == repairs


@pytest.mark.parametrize("name", EXPECTED)
def test_no_sample_is_taken_for_another_format(name: str) -> None:
    head = (SAMPLES / name).read_bytes()[: registry.SNIFFED]
    suffix = Path(name).suffix
    for named in (name, "without_a_suffix"):
        wanted = "facebook_json" if suffix == ".json" else "table"
        assert registry.importer_for(named, head).name == wanted


def test_google() -> None:
    contact = person("google.csv")
    assert (contact.prefix, contact.given, contact.family) == ("dr", "Grażyna", "Przykładowa")
    assert contact.jobs == (JobRecord(organization="Wzorzec sp. z o.o.", titles=("Dyrektorka",)),)
    assert values_of(contact) == [
        ("mobile", "+48 600 100 200"),
        ("fax", "+48 22 555 10 10"),
        ("fax", "+48 22 555 10 11"),
        ("work", "g.przykladowa@wzorzec.example"),
        ("work", "grazyna@poczta.example"),
        ("linkedin", "https://www.linkedin.com/in/grazyna-przykladowa"),
    ]
    assert contact.addresses == (
        AddressRecord(
            street="ul. Próbna 1",
            postcode="00-001",
            city="Warszawa",
            country="PL",
            full="ul. Próbna 1, 00-001 Warszawa, PL",
            type="work",
        ),
    )
    assert contact.tags == ("Targi",)
    assert contact.notes == "targi, stoisko 7\nma brata"
    kept = cells_of(contact)
    assert kept["Birthday"] == " --03-07"
    assert kept["Labels"] == "Targi ::: * myContacts"
    assert (kept["Relation 1 - Label"], kept["Relation 1 - Value"]) == ("Brother", "Jan")
    assert (kept["Event 1 - Label"], kept["Custom Field 1 - Value"]) == ("Anniversary", "szachy")
    company = person("google.csv", 1)
    assert (company.name, company.display_name, company.tags) == ("", "Hurtownia Kropka", ())


def test_google_of_old_in_utf_16() -> None:
    contact = person("google_legacy_utf16.csv")
    assert (contact.name, contact.formatted) == ("Łucja Testowa", "")
    assert contact.tags == ("Zarząd, rada",)
    assert contact.jobs == (
        JobRecord(organization="Żuraw SA", titles=("Prezeska",), department="Zarząd"),
    )
    assert values_of(contact) == [("work", "+48 12 345 67 89"), ("home", "lucja@dom.example")]


def test_outlook_in_polish() -> None:
    contact = person("outlook_pl_cp1250.csv")
    assert contact.name == "Żaneta Ćwiklińska"
    assert contact.addresses == (
        AddressRecord(street="ul. Żółwia 3, lok. 4", postcode="90-001", city="Łódź", type="work"),
    )
    # Neither the assistant's phone nor a mailbox inside the company's own server.
    assert values_of(contact) == [
        ("fax", "+48 42 555 30 31"),
        ("work", "+48 42 555 30 30"),
        ("mobile", "600 200 300"),
        ("", "zaneta@sruba.example"),
        ("", "http://www.sruba.example"),
    ]
    assert contact.tags == ("Klient", "Łódź")
    assert contact.notes.split("\n")[-1] == "Polecony przez: Zdzisław Wzorcowy"
    assert cells_of(contact)["Urodziny"] == "0/0/00"
    assert cells_of(contact)["Telefon asystenta"] == "+48 42 555 30 39"


def test_outlook_in_german_and_on_the_web() -> None:
    contact = person("outlook_de_cp1252.csv")
    assert contact.name == "Jörg Mustermännchen"
    assert contact.jobs[0] == JobRecord(
        organization="Größe & Maß GmbH", titles=("Leiter Einkauf",), department="Einkauf"
    )
    assert [kind for kind, _ in values_of(contact)] == ["work", "home", "mobile", "", ""]
    web = person("outlook_com.csv")
    assert (web.prefix, web.name) == ("Mme", "Maëlle Exemple")
    assert web.notes == "=1+1"


def test_thunderbird() -> None:
    contact = person("thunderbird_de.csv")
    assert contact.jobs == (JobRecord(organization="Beispiel & Töchter", titles=("Redakteurin",)),)
    assert contact.addresses[0].street == "Prüfgasse 2"
    assert cells_of(contact)["Geburtstag"] == "29"
    assert person("thunderbird_shift_jis.tsv").formatted == "見本 花子"


def test_linkedin_in_any_language() -> None:
    rows = sample("linkedin_pl.csv")
    first = person("linkedin_pl.csv")
    assert (first.name, first.jobs[0].organization) == ("Zofia Żywa", "Woda, Las i Syn")
    (profile,) = first.points
    assert (profile.kind, profile.type, profile.normalized) == (
        "social", "linkedin", "zofia-żywa-1a2b",
    )  # fmt: skip
    (met,) = first.encounters
    assert (met.when, met.channel) == ("2025-03-12", "linkedin")
    assert person("linkedin_pl.csv", 1).encounters[0].when == "2024-07-01"
    bad = rows[2]
    assert isinstance(bad, RowError)
    assert (bad.index, bad.reason, bad.raw) == (2, "no_content", b",,,,,,30 kwi 2026\n")
    assert bad.before.splitlines()[-1].startswith("Imię,Nazwisko,URL".encode())
    # Of Finnish no word is known.
    other = person("linkedin_fi.csv")
    assert (other.given, other.jobs[0].titles) == ("Aino", ("Ostaja",))
    assert other.encounters[0].when == "2024-05-06"
    assert person("linkedin_2018.csv").encounters[0].when == "2018-03-12"


def test_a_connection_is_the_same_encounter_when_the_file_is_read_again() -> None:
    once, again = (person("linkedin_pl.csv").encounters[0].uid for _ in range(2))
    assert once == again != person("linkedin_pl.csv", 1).encounters[0].uid


def test_facebook() -> None:
    contact = person("facebook_friends.json")
    assert contact.name == "Żółcisława Gęś"
    (met,) = contact.encounters
    assert (met.when, met.channel) == ("2023-11-14", "facebook")
    assert cells_of(contact)["timestamp"] == "1700000000"
    nameless = sample("facebook_friends.json")[2]
    assert nameless == RowError(index=2, reason="no_content", raw=b'{"timestamp": 1600000000}')
    friend = person("facebook_address_book.json")
    assert friend.name == "Renée Probe"
    assert [point.kind for point in friend.points] == ["phone", "email"]


def test_excel_and_others() -> None:
    spoilt, typed = person("excel_pl.csv"), person("excel_pl.csv", 1)
    assert [point.kind for point in spoilt.points] == ["email"]
    assert cells_of(spoilt)["Telefon"] == "4,86001E+10"
    assert typed.points[0].value == "+48600100200"
    assert cells_of(typed)["Telefon"] == "'+48600100200"
    assert typed.notes == "=SUMA(A1)"
    assert person("mojibake.csv").name == "José Próbny"
    assert person("mojibake.csv", 1).name == "SÃO Paulo"
    bare = person("no_headings.csv", 1)
    assert (bare.given, bare.family, len(bare.points)) == ("Piotr", "Próbny", 2)
    roundcube = person("roundcube.csv")
    assert (roundcube.prefix, roundcube.tags) == ("inż.", ("urząd", "zaufani"))
    assert person("apple.csv").notes == 'says "hello"'


def test_google_puts_two_addresses_and_two_jobs_into_the_same_cells() -> None:
    (contact,) = contacts_of(
        "First Name,Organization Name,Organization Title,Labels,Phonetic First Name,"
        "Address 1 - Label,Address 1 - Street,Address 1 - City\n"
        "Ewa,A ::: B,x ::: y,* myContacts,,Home,Polna 1 ::: Leśna 2,Łódź ::: Radom\n"
    )
    assert contact.jobs == (
        JobRecord(organization="A", titles=("x",)),
        JobRecord(organization="B", titles=("y",)),
    )
    assert contact.addresses == (
        AddressRecord(street="Polna 1", city="Łódź", type="home"),
        AddressRecord(street="Leśna 2", city="Radom", type="home"),
    )
