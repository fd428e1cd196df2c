"""What other programs write, read as contacts."""

import random

import pytest

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange.rows import Imported, RowError
from cardcase.core.exchange.vcard.reader import read
from cardcase.core.records import AddressRecord, ContactRecord, JobRecord

GOOD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan Dobry\r\nN:Dobry;Jan;;;\r\nEND:VCARD\r\n"


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def one(data: bytes) -> ContactRecord:
    (row,) = read(data)
    assert isinstance(row, Imported), row
    return row.record


def test_text_goes_on_after_a_comma() -> None:
    contact = one(card("FN:Jan Dobry", "NOTE:met at PyCon, Lyon", "TITLE:Buyer, metals"))
    assert contact.notes == "met at PyCon, Lyon"
    assert contact.job == JobRecord(titles=("Buyer, metals",))


@pytest.mark.parametrize("line", ["BDAY:1980-05-17", "ANNIVERSARY:20100605", "GENDER:F"])
def test_a_card_that_says_only_one_thing_is_not_refused(line: str) -> None:
    contact = one(card(line))
    assert contact.display_name and contact.source is not None
    assert line in [f"{each.name}:{each.value}" for each in contact.source.properties]


def test_an_organization_is_split_at_semicolons_only() -> None:
    contact = one(card("FN:Jan Dobry", "ORG:Acme, Inc.;R&D;Lab", "TITLE:One", "TITLE:Two"))
    assert contact.jobs == (
        JobRecord(organization="Acme, Inc.", department="R&D, Lab", titles=("One", "Two")),
    )


def test_titles_belong_to_the_organization_of_their_group() -> None:
    contact = one(
        card("FN:J", "a.ORG:First", "b.ORG:Second", "b.TITLE:Boss", "TITLE:Clerk")
    )  # fmt: skip
    assert contact.jobs == (
        JobRecord(organization="First", titles=("Clerk",)),
        JobRecord(organization="Second", titles=("Boss",)),
    )


def test_the_name_in_its_parts_with_what_fn_says_otherwise() -> None:
    contact = one(card("FN:dr Anna Nowak MBA", "N:Nowak;Anna;Maria,Ewa;dr;MBA"))
    assert (contact.prefix, contact.given, contact.middle) == ("dr", "Anna", "Maria Ewa")
    assert (contact.family, contact.suffix, contact.formatted) == ("Nowak", "MBA", "Anna Nowak")
    assert one(card("FN:Anna Nowak", "N:Nowak;Anna;;;")).formatted == ""
    assert one(card("FN:Acme", "ORG:Acme", "N:;;;;")).name == ""


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("TEL;TYPE=WORK,VOICE:1", "work"),
        ("TEL;TYPE=WORK;TYPE=FAX:1", "fax"),
        ("TEL;CELL;PREF:1", "mobile"),
        ("TEL;TYPE=iPhone:1", "mobile"),
        ("TEL;type=home:1", "home"),
        ("TEL;TYPE=VOICE\\,CELL:1", "mobile"),
        ("tel;TYPE=X-Other:1", "other"),
        ("TEL:1", ""),
    ],
)
def test_types_of_phones(line: str, kind: str) -> None:
    (point,) = one(card("FN:J", line)).points
    assert (point.kind, point.type, point.value) == ("phone", kind, "1")


def test_points_are_normalized() -> None:
    contact = one(
        card(
            "FN:J",
            "TEL:601 234 567",
            "TEL;VALUE=uri:tel:+44-20-7946-0000",
            "EMAIL;TYPE=INTERNET,WORK:Jan@Example.PL",
            "item1.URL:http\\://www.example.com/x",
            "X-SOCIALPROFILE;TYPE=linkedin;X-USER=jd:https://linkedin.com/in/jd",
            "IMPP;X-SERVICE-TYPE=Skype:skype:jan.d",
        )
    )
    assert [(point.kind, point.normalized or point.value) for point in contact.points] == [
        ("phone", "+48601234567"),
        ("phone", "+442079460000"),
        ("email", "jan@example.pl"),
        ("web", "example.com/x"),
        ("social", "jd"),
        ("social", "jan.d"),
    ]


def test_addresses_have_the_label_of_their_type_or_group() -> None:
    contact = one(
        card(
            "FN:J",
            "ADR;TYPE=HOME:;;Polna 1;Masłów;;26-001;Polska",
            "ADR;TYPE=WORK:Skr. 7;lok. 2;Hutnicza 3;Kielce;;25-001;Polska",
            "LABEL;TYPE=WORK:Hutnicza 3\\n25-001 Kielce",
        )
    )
    home, work = contact.addresses
    assert home == AddressRecord(
        street="Polna 1", city="Masłów", postcode="26-001", country="Polska", type="home"
    )
    assert (work.street, work.full) == ("Skr. 7, lok. 2, Hutnicza 3", "Hutnicza 3, 25-001 Kielce")


def test_categories_are_tags() -> None:
    assert one(card("FN:J", "CATEGORIES:a\\,b,c,myContacts")).tags == ("a,b", "c")


def test_one_bad_card_costs_no_other() -> None:
    data = (GOOD + "BEGIN:VCARD\r\nVERSION:3.0\r\nREV:1\r\nEND:VCARD\r\n" + GOOD).encode()
    first, bad, last = read(data)
    assert isinstance(first, Imported)
    assert isinstance(last, Imported)
    assert isinstance(bad, RowError)
    assert (bad.index, bad.reason) == (1, "no_content")
    assert bad.raw == b"BEGIN:VCARD\r\nVERSION:3.0\r\nREV:1\r\nEND:VCARD\r\n"


def test_a_card_that_is_not_closed_ends_where_the_next_begins() -> None:
    data = b"BEGIN:VCARD\nFN:A\nBEGIN:VCARD \nFN:B\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:C"
    assert [row.record.display_name for row in read(data) if isinstance(row, Imported)] == [
        "A", "B", "C",
    ]  # fmt: skip


def test_the_card_of_an_agent_is_not_its_principal() -> None:
    data = card("FN:Boss", "AGENT:", "BEGIN:VCARD", "FN:Agent", "TEL:1", "END:VCARD", "TITLE:CEO")
    contact = one(data)
    assert (contact.name, contact.points, contact.jobs[0].titles) == ("Boss", (), ("CEO",))


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_folded_lines_of_every_kind(line_end: str) -> None:
    text = line_end.join(
        ["begin:vcard", "fn:Jan", "  Dobry", "NOTE:one", "two, three", "", "end:vcard"]
    )
    contact = one(text.encode())
    assert (contact.name, contact.notes) == ("Jan Dobry", "one\ntwo, three")


def test_a_fold_inside_a_character() -> None:
    letter = "Ż".encode()
    data = b"BEGIN:VCARD\r\nFN:" + letter[:1] + b"\r\n " + letter[1:] + b"ak\r\nEND:VCARD\r\n"
    assert one(data).name == "Żak"


def test_quoted_printable_with_soft_breaks() -> None:
    contact = one(
        card(
            "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Za=C5=BC=C3=B3=\r\n=C5=82=C4=87",
            "NOTE;quoted-printable:a=\r\n\tb",
            version="2.1",
        )
    )
    assert (contact.name, contact.notes) == ("Zażółć", "ab")


def test_base64_text_and_pictures_with_unfolded_lines() -> None:
    contact = one(
        card("FN;ENCODING=b:xbt1cmF3", "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ", "AAAA", "TITLE:X")
    )
    assert (contact.name, contact.jobs[0].titles) == ("Żuraw", ("X",))


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1250", "Paweł Łącki"),
        ("cp1252", "Jürgen Müller"),
        ("utf-16", "Paweł Łącki"),
        ("utf-16-le", "Paweł Łącki"),
        ("utf-8-sig", "Paweł Łącki"),
    ],
)
def test_charsets(encoding: str, name: str) -> None:
    data = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n".encode(encoding)
    assert one(data).name == name


def test_a_declared_charset() -> None:
    data = b"BEGIN:VCARD\r\nFN;CHARSET=ISO-8859-2:Pawe\xb3 \xa3\xb1cki\r\nEND:VCARD\r\n"
    assert one(data).name == "Paweł Łącki"
    unknown = data.replace(b"ISO-8859-2", b"no-such-charset")
    assert one(unknown).name.startswith("Pawe")


def test_control_signs_are_left_out() -> None:
    contact = one(card("FN:Jan\x1b[31m Do\u202ebry", "NOTE:a\x07b"))
    assert (contact.name, contact.notes) == ("Jan[31m Dobry", "ab")


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty_file"), (b" \r\n", "empty_file"), (b"Name;Phone\n", "no_contacts")],
)
def test_a_file_that_is_none(data: bytes, code: str) -> None:
    with pytest.raises(ExchangeError) as caught:
        read(data)
    assert caught.value.code == code


def test_no_bytes_make_it_fall() -> None:
    chance = random.Random(20260312)
    whole = card(
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BB",
        'N;X="a:b":;a,b\\,c;;;',
        "a.ORG;TYPE=:\\;x;",
        "TEL;TYPE=cell,:+48 601",
        "ADR:;;;;;;;;;",
        "PHOTO;ENCODING=b:AAAA",
    )
    for _ in range(2000):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            at = chance.randrange(12, len(broken))
            broken[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 3))
        assert all(isinstance(row, Imported | RowError) for row in read(bytes(broken)))
