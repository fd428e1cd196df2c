"""Cards of one version written in another."""

import base64

import pytest
import vobject

from cardcase.core.records import AddressRecord, ContactRecord, JobRecord, PointRecord
from vcards import card, imported, lines, records, write

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
BASE64 = base64.b64encode(PNG).decode()


def converted(given: str, version: str, target: str) -> str:
    """The line that a line of one version becomes in another."""
    (row,) = imported(card("FN:A", "N:A;;;;", given, version=version))
    written = write([row.record], target, picture=row.pictures.get)
    assert records(written)[0] == records(card("FN:A", "N:A;;;;", given, version=version))[0]
    (line,) = set(lines(written)) - {
        "BEGIN:VCARD", f"VERSION:{target}", "FN:A", "N:A;;;;", "END:VCARD",
    }  # fmt: skip
    return line


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ("TEL;CELL;PREF:1", "TEL;TYPE=CELL,PREF:1"),
        ("TEL;WORK;utf-8;QUOTED-PRINTABLE;INLINE:gesch=C3=A4ft", "TEL;TYPE=WORK:geschäft"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab, c; d", "NOTE:a\\nb\\, c\\; d"),
        ("NOTE;CHARSET=utf-8:a, b\\, c", "NOTE:a\\, b\\, c"),
        ("ORG:Acme, Inc.;R\\;D", "ORG:Acme\\, Inc.;R\\;D"),
        ("ADR;HOME:;;a, b;c;;d;e", "ADR;TYPE=HOME:;;a\\, b;c;;d;e"),
        ("CATEGORIES:a,b", "CATEGORIES:a,b"),
        ("GEO:37.24;-17.87", "GEO:37.24;-17.87"),
        ("X-WAB;CHARSET=utf-8:a;b,c", "X-WAB:a;b,c"),
        ("URL;WORK:http://a.pl/x,y;z", "URL;TYPE=WORK:http://a.pl/x,y;z"),
        ("BDAY:19720131", "BDAY:1972-01-31"),
        (f"PHOTO;PNG;BASE64:{BASE64}", f"PHOTO;ENCODING=b;TYPE=PNG:{BASE64}"),
        ("SOUND;X-IRMC-N;ENCODING=QUOTED-PRINTABLE:=C5=82", "SOUND;TYPE=X-IRMC-N:ł"),
    ],
)
def test_from_2_1_to_3_0(given: str, line: str) -> None:
    assert converted(given, "2.1", "3.0") == line


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ("TEL;TYPE=CELL,PREF:1", "TEL;TYPE=CELL;PREF=1:1"),
        (f"PHOTO;ENCODING=b;TYPE=PNG:{BASE64}", f"PHOTO:data:image/png;base64,{BASE64}"),
        ("PHOTO;VALUE=uri:http://a.pl/b.jpg", "PHOTO;VALUE=uri:http://a.pl/b.jpg"),
        ("BDAY:1972-01-31", "BDAY:19720131"),
        ("BDAY;VALUE=text:circa 1800", "BDAY;VALUE=text:circa 1800"),
        ("GEO:37.24;-17.87", "GEO:geo:37.24,-17.87"),
        ("NOTE:a\\, b, c", "NOTE:a\\, b, c"),
        ("NOTE;CHARSET=utf-8:a", "NOTE:a"),
        ("item1.X-ABDATE;type=pref:2024-01-01", "item1.X-ABDATE;PREF=1:2024-01-01"),
    ],
)
def test_from_3_0_to_4_0(given: str, line: str) -> None:
    assert converted(given, "3.0", "4.0") == line


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ("TEL;TYPE=cell;PREF=1;VALUE=uri:tel:+48-1", "TEL;TYPE=cell,PREF;VALUE=uri:tel:+48-1"),
        (f"PHOTO:data:image/png;base64,{BASE64}", f"PHOTO;ENCODING=b;TYPE=PNG:{BASE64}"),
        ("BDAY:19720131", "BDAY:1972-01-31"),
        ("BDAY:--0131", "BDAY:--0131"),
        ("GEO:geo:37.24,-17.87", "GEO:37.24;-17.87"),
        ("GENDER:M;Fellow", "GENDER:M;Fellow"),
        ("RELATED;TYPE=friend:urn:uuid:1", "RELATED;TYPE=friend:urn:uuid:1"),
        ("NOTE;ALTID=1;LANGUAGE=pl:a", "NOTE;ALTID=1;LANGUAGE=pl:a"),
        ("X-A;P=\"a^'b^n^^c\":d", "X-A;P=\"a^'b^n^^c\":d"),
        ("X-A;P=\"x;y\":d", "X-A;P=\"x;y\":d"),
    ],
)  # fmt: skip
def test_from_4_0_to_3_0(given: str, line: str) -> None:
    assert converted(given, "4.0", "3.0") == line


def test_what_a_version_asks_for_is_added() -> None:
    (row,) = imported(card("ORG:Acme"))
    assert lines(write([row.record]))[2:4] == ["N:;;;;", "FN:Acme"] or lines(write([row.record]))[
        2:4
    ] == ["FN:Acme", "N:;;;;"]
    assert "FN:Acme" in lines(write([row.record], "4.0"))
    assert not any(line.startswith("N:") for line in lines(write([row.record], "4.0")))


def test_a_nested_agent_becomes_text() -> None:
    data = card("FN:A", "AGENT:", "BEGIN:VCARD", "FN:B, C", "END:VCARD", version="2.1")
    (row,) = imported(data)
    written = write([row.record])
    assert "AGENT:BEGIN:VCARD\\nFN:B\\, C\\nEND:VCARD" in lines(written)
    (again,) = imported(written)
    assert write([again.record]) == written


def test_a_contact_of_our_own_is_written_in_4_0_and_read_back() -> None:
    contact = ContactRecord(
        uid="1",
        given="Łucja",
        family="Żak",
        jobs=(JobRecord(organization="Stal; Blacha, Rury", titles=("Kupiec",)),),
        points=(
            PointRecord(kind="phone", value="601 234 567", type="fax", normalized="+48601234567"),
            PointRecord(kind="social", value="https://x.com/l", type="x", normalized="l"),
        ),
        addresses=(AddressRecord(street="Polna 1", city="Kielce", full="Polna 1, Kielce"),),
        notes="a; b\nc",
        tags=("x, y",),
    )
    data = write([contact], "4.0")
    assert lines(data)[1] == "VERSION:4.0"
    assert records(data) == [contact]
    (row,) = imported(data)
    assert write([row.record], "4.0") == data
    assert records(write([row.record], "3.0")) == [contact]
    assert vobject.readOne(data.decode()).fn.value == "Łucja Żak"


def test_groups_and_the_names_of_properties_stay_as_they_are_written() -> None:
    (row,) = imported(card("item1.tel;type=cell:1", "item1.X-ABLabel:x", "fn:A", "n:;;;;"))
    assert lines(write([row.record]))[2:6] == [
        "item1.tel;type=cell:1", "item1.X-ABLabel:x", "fn:A", "n:;;;;",
    ]  # fmt: skip
