"""What columns are: by their headings, by their contents, and as somebody says."""

from pathlib import Path

import pytest

from cardcase.core.config import mappings_path
from cardcase.core.dates import read_date
from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.files import read_contacts
from cardcase.core.exchange.options import ReadOptions
from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.tables.fields import FIELDS, Mapping, parse_field, parse_mapping
from cardcase.core.exchange.tables.headings import read_headings
from cardcase.core.exchange.tables.propose import fingerprint, propose
from cardcase.core.exchange.tables.remembered import MAX_REMEMBERED, recall, remember
from tables import SAMPLES, contacts_of, rows_of, values_of

CODES = (SAMPLES / "codes.csv").read_bytes()


def codes(headings: str) -> list[str]:
    return [str(field or "") for field in read_headings(headings.split(";"))]


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Name;Company;Phone", "name organization phone"),
        ("Name;Vorname;Tel. dienstlich", "family given phone:work"),
        ("Nom;Prénom;Société;Poste", "family given organization title"),
        ("Nombre;Apellidos;Correo electrónico", "given family email"),
        ("Nome;Cognome;Cellulare;Azienda", "given family phone:mobile organization"),
        ("Jméno;Příjmení;Mobilní telefon;PSČ", "given family phone:mobile address.postcode"),
        ("Imię i nazwisko;Stanowisko;Kom.", "name title phone:mobile"),
        ("first_name;lastName;e_mail;jobTitle", "given family email title"),
        ("Title;Job Title;Business Fax", "prefix title phone:fax"),
        ("Title;First Name", "title given"),
        ("Home Address;Home City", "address.street:home address.city:home"),
        ("Adres;Telefon", "address phone"),
        ("Téléphone 2 (bureau);Ville (domicile)", "phone:work#2 address.city:home"),
        ("Phone 2 - Type;Phone 2 - Value", "phone.type#2 phone#2"),
        ("NIP;Uwagi;Kategorie", "tax_id:NIP note tag"),
        ("Podstawowy adres e-mail;Telefon do pracy;Telefon do domu", "email phone:work phone:home"),
        ("Telefono (uff.);Via (ab.)", "phone:work address.street:home"),
        ("Rua do endereço comercial;Telefone comercial", "address.street:work phone:work"),
        ("Ulice (zaměstnání);Křestní jméno", "address.street:work given"),
        ("MailingStreet;MobilePhone;Account Name", "address.street phone:mobile organization"),
        ("Empfohlen von;Connected On", "note:named met.on"),
    ],
)
def test_headings_in_many_languages(headings: str, fields: str) -> None:
    assert codes(headings) == fields.split()


@pytest.mark.parametrize(
    "heading",
    [
        "Assistant's Phone", "Name des/der Vorgesetzten", "Telefon asystenta", "Given Name Yomi",
        "E-mail Display Name", "Event 1 - Value", "Custom Field 1 - Value", "Birthday", "", "7",
        "a" * 500, "word " * 40, "PESEL",
    ],
)  # fmt: skip
def test_what_is_no_field_of_a_contact(heading: str) -> None:
    assert read_headings([heading]) == [None]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("12 Mar 2025", "2025-03-12"), ("30 kwietnia 2026", "2026-04-30"),
        ("12 de mar. de 2025", "2025-03-12"), ("5. března 2024", "2024-03-05"),
        ("2025-3-1", "2025-03-01"), ("März 2024", "2024-03"), ("2024", "2024"),
        ("12.03.2025", "2025-03-12"), ("3/4/25", "2025-04-03"), ("3/14/25", "2025-03-14"),
        ("2024-02-31", ""), ("0/0/00", ""), ("yesterday", ""), ("31 lut 2024", ""),
        ("12-Mar-25", "2025-03-12"), ("Mar 25", ""), ("25", ""),
        ("2025-03-12T10:00:00", "2025-03-12"), ("9" * 5000, ""),
    ],
)  # fmt: skip
def test_dates(text: str, iso: str) -> None:
    assert read_date(text) == iso
    if text == "3/4/25":
        assert read_date(text, month_first=True) == "2025-03-04"


def test_a_table_that_nobody_understands_asks() -> None:
    preview = propose(CODES)
    assert not preview.confident
    assert preview.headings == ("k1", "k2", "k3", "k4")
    assert preview.rows[0] == ("A-17", "Anna Wzorcowa", "Wzór", "600100200")
    assert dict(preview.mapping.columns) == {"1": "", "2": "name", "3": "", "4": "phone"}
    with pytest.raises(ExchangeError, match="mapping_needed"):
        list(read_contacts(SAMPLES / "codes.csv"))


def test_contents_tell_what_columns_are() -> None:
    preview = propose(
        "Kowalska;Anna;Stalbud sp. z o.o.;www.stalbud.example;a@stalbud.example;17;2024-01-02\n"
        "Nowak;Piotr;Wzór;www.wzor.example;p@wzor.example;600;2024-05-06\n".encode()
    )
    assert not preview.has_headings
    told = [code for _, code in preview.mapping.columns]
    assert told == ["family", "given", "organization", "web", "email", "", ""]


def test_bare_digits_are_a_phone_behind_its_code_and_never_a_family_name() -> None:
    table = b"Anna,48600100200,anna@x.example\nEwa,48601202303,ewa@x.example\n"
    fields = [code.partition(":")[0] for _, code in propose(table).mapping.columns]
    assert fields[1] == "phone" and "family" not in fields
    pesel = b"Anna,44051401359,anna@x.example\nEwa,44051401359,ewa@x.example\n"
    fields = [code for _, code in propose(pesel).mapping.columns]
    assert fields[1] not in ("phone", "family")


def test_somebody_says_what_the_columns_are() -> None:
    mapping = parse_mapping(["K2=name", "3=organization", "k4=phone:work", "k1="])
    rows = list(read_contacts(SAMPLES / "codes.csv", ReadOptions(mapping=mapping)))
    first = rows[0]
    assert isinstance(first, Imported)
    assert (first.record.name, first.record.jobs[0].organization) == ("Anna Wzorcowa", "Wzór")
    assert values_of(first.record) == [("work", "600100200")]
    assert first.record.source is not None
    assert first.record.source.properties[0].value == "A-17"


def test_a_number_is_the_number_of_a_column_also_where_headings_are_numbers() -> None:
    mapping = parse_mapping(["1=name", "2=phone"])
    (contact,) = contacts_of("2;1\nIda Probe;600100200\n", ReadOptions(mapping=mapping))
    assert (contact.name, contact.points[0].value) == ("Ida Probe", "600100200")


@pytest.mark.parametrize("head", ["Name;Category;Price", "Name;Note", "Kraj;Miasto"])
def test_other_lists_are_not_taken_for_contacts(head: str) -> None:
    assert not propose(f"{head}\nChair;Wood;12\n".encode()).confident


def test_spoilt_headings_are_understood() -> None:
    (contact,) = contacts_of("ImiÄ™;Nazwisko\nŁucja;Ćma\n")
    assert (contact.given, contact.family) == ("Łucja", "Ćma")


def test_the_rest_stays_as_proposed_and_headings_may_be_denied() -> None:
    (contact,) = contacts_of(
        "Vorname;Nachname;Anmeldung\nIda;Probe;1\n", ReadOptions(mapping=parse_mapping(["3=tag"]))
    )
    assert (contact.given, contact.tags) == ("Ida", ("1",))
    plain = Mapping((("1", "given"), ("2", "family")), headings=False)
    named = contacts_of("First,Name\nIda,Probe\n", ReadOptions(mapping=plain))
    assert [each.given for each in named] == ["First", "Ida"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [("phone", "mapping_unclear"), ("=phone", "mapping_unclear"), ("Tel=fone", "unknown_field")],
)
def test_what_was_typed_may_be_wrong(typed: str, code: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        parse_mapping([typed])
    assert caught.value.code == code


def test_a_column_that_is_not_there() -> None:
    for column in ("5", "0", "Telefon"):
        with pytest.raises(ExchangeError, match="no_such_column"):
            rows_of(CODES, ReadOptions(mapping=parse_mapping([f"{column}=phone"])))


def test_every_field_has_a_code_that_is_read_again() -> None:
    for kind in FIELDS:
        for code in (kind, f"{kind}:work", f"{kind}#2", f"{kind}:work#2"):
            assert str(parse_field(code)) == code


def test_a_preview_is_a_mapping_that_reads_the_same() -> None:
    for file in SAMPLES.glob("*.?sv"):
        data = file.read_bytes()
        preview = propose(data)
        if preview.confident:
            again = rows_of(data, ReadOptions(mapping=preview.mapping))
            assert again == rows_of(data), file.name


def test_mappings_are_remembered_by_their_headings(tmp_path: Path) -> None:
    file = tmp_path / "settings" / "tables.json"
    key = propose(CODES).fingerprint
    assert recall(file, key) is None
    mapping = parse_mapping(["k2=name", "k1="])
    remember(file, key, mapping)
    assert recall(file, key) == mapping
    assert fingerprint(["K1", " k2", "k3", "K4"]) == key != fingerprint(["k1"])
    remember(file, "", mapping)
    for number in range(MAX_REMEMBERED):
        remember(file, str(number), Mapping((("1", "phone"),), headings=True))
    assert recall(file, key) is None
    assert recall(file, "0") == Mapping((("1", "phone"),), headings=True)


@pytest.mark.parametrize(
    "spoilt",
    [b"", b"{", b"[]", b"[" * 100_000, b'{"k": 1}', b'{"k": {"columns": {"a": "fone"}}}',
     b'{"k": {"columns": {"a": 7}}}', b"\xff\xfe"],
)  # fmt: skip
def test_a_spoilt_memory_is_none(tmp_path: Path, spoilt: bytes) -> None:
    file = tmp_path / "tables.json"
    file.write_bytes(spoilt)
    assert recall(file, "k") is None
    remember(file, "k", Mapping((("a", "phone"),)))
    assert recall(file, "k") == Mapping((("a", "phone"),))


def test_a_memory_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExchangeError, match="not_written"):
        remember(tmp_path / "file" / "tables.json", "k", Mapping())
    assert mappings_path().name == "tables.json"


def test_a_contact_beside_a_name_is_none() -> None:
    assert codes("Imię;Nazwisko;Ostatni kontakt") == ["given", "family", ""]
    assert codes("Firma;Ostatni kontakt;Telefon") == ["organization", "", "phone"]
    assert codes("Firma;Kontakt;Telefon") == ["organization", "name", "phone"]


def test_a_name_is_none_over_addresses() -> None:
    rows = b"Firma;Kontakt;Uwagi\nAcme;ewa@acme.example;x\nBmet;jan@bmet.example;y\n"
    assert [code for _, code in propose(rows).mapping.columns] == ["organization", "email", "note"]
