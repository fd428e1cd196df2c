"""What the texts of codes say."""

import pytest
from stdnum.pl import pesel

from cardcase.core.records import ContactRecord, PointRecord
from cardcase.core.scan.codes.links import is_shortened, page_or_profile
from cardcase.core.scan.codes.payload import told_by

PESEL = "44051401359"


def contact(text: str, region: str = "PL") -> ContactRecord:
    told = told_by(text, region)
    assert told is not None
    return told.contact


def normal(record: ContactRecord) -> list[str]:
    return [point.normalized for point in record.points]


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:W=C4=85s;=C5=81ukasz\n"
        "TEL;CELL:601234567\nEMAIL;INTERNET:l.was@stalbud.example\nORG:Stalbud\nEND:VCARD",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Wąs;Łukasz;;;\r\nFN:Łukasz Wąs\r\nORG:Stalbud\r\n"
        "TEL;TYPE=CELL:+48 601 234 567\r\nEMAIL:l.was@stalbud.example\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\nVERSION:4.0\nN:Wąs;Łukasz;;;\nFN:Łukasz Wąs\nORG:Stalbud\n"
        "TEL;VALUE=uri;TYPE=cell:tel:+48-601-234-567\nEMAIL:l.was@stalbud.example\nEND:VCARD",
        r"MECARD:N:Wąs,Łukasz;ORG:Stalbud;CELL:601234567;EMAIL:l.was@stalbud.example;;",
        "BIZCARD:N:Łukasz;X:Wąs;C:Stalbud;M:+48601234567;E:l.was@stalbud.example;;",
    ],
    ids=["vcard 2.1", "vcard 3.0", "vcard 4.0", "mecard", "bizcard"],
)
def test_a_card_in_a_code(text: str) -> None:
    told = contact(text)
    assert (told.given, told.family, told.name) == ("Łukasz", "Wąs", "Łukasz Wąs")
    assert told.job is not None and told.job.organization == "Stalbud"
    assert sorted(normal(told)) == ["+48601234567", "l.was@stalbud.example"]
    assert [point.type for point in told.points_of("phone")] == ["mobile"]


def test_mecard_escapes_addresses_and_pages() -> None:
    told = contact(
        r"MECARD:N:Nowak,Anna;ORG:Nowak\; Synowie;ADR:,,Długa 5,Kielce,,25-001,Polska;"
        r"URL:https\://nowak.example;NOTE:Stal i beton;;"
    )
    assert told.job is not None and told.job.organization == "Nowak; Synowie"
    assert told.addresses[0].full == "Długa 5, Kielce, 25-001, Polska"
    assert normal(told) == ["nowak.example"]
    assert told.notes == "Stal i beton"


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("mailto:biuro@firma.example?subject=Oferta", "email", "biuro@firma.example"),
        ("MATMSG:TO:biuro@firma.example;SUB:x;BODY:y;;", "email", "biuro@firma.example"),
        ("biuro@firma.example", "email", "biuro@firma.example"),
        ("tel:+48412223344", "phone", "+48412223344"),
        ("TEL:41 222 33 44", "phone", "+48412223344"),
        ("https://www.firma.example/?utm_source=card&lang=pl", "web", "firma.example/?lang=pl"),
        ("http://firma.com.pl", "web", "firma.com.pl"),
        ("www.firma.com.pl", "web", "firma.com.pl"),
        ("https://www.linkedin.com/in/lukasz-was-7b1/?trk=qr", "social", "lukasz-was-7b1"),
        ("https://www.linkedin.com/in/%C5%82ukasz-was", "social", "łukasz-was"),
        ("https://facebook.com/stalbud", "social", "stalbud"),
        ("https://instagram.com/stalbud?igsh=abc", "social", "stalbud"),
    ],
)
def test_one_way_to_reach_somebody(text: str, kind: str, value: str) -> None:
    (point,) = contact(text).points
    assert (point.kind, point.normalized) == (kind, value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Dziękujemy za wizytę!",
        "WIFI:S:Goście;T:WPA;P:tajne;;",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://firma.example",
        "https://user:pass@firma.example",
        "https://",
        "5901234123457",
        "00020101021226",
        "geo:50.87,20.63",
        "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD",
        "BEGIN:VCARD\n" + "N:" * 800,
        "MECARD:;;",
        "tel:",
        "mailto:",
        "https://" + "a" * 600 + ".example",
    ],
)
def test_what_is_no_contact_is_ignored(text: str) -> None:
    assert told_by(text, "PL") is None


def test_values_have_the_size_of_a_card() -> None:
    many = "".join(f"TEL:+4860123{number:04}\n" for number in range(500))
    told = contact(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{'A' * 900}\nORG:Stalbud\nTITLE:{'b' * 300}\n{many}"
        f"UID:x\nPHOTO;ENCODING=b:{'QUJD' * 50}\nCATEGORIES:a,b\nEND:VCARD"
    )
    assert told.name == "" and told.uid == "" and told.tags == ()
    assert told.job is not None and told.job.titles == ()
    assert len(told.points) <= 32


def test_a_pesel_is_never_kept() -> None:
    assert pesel.is_valid(PESEL)
    told = contact(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:Anna Nowak\nN:Nowak;Anna\nNOTE:PESEL {PESEL}\n"
        f"TITLE:{PESEL}\nURL:https://firma.example/{PESEL}\nEMAIL:{PESEL}@firma.example\n"
        f"X-CARDCASE-TAXID;TYPE=PESEL:{PESEL}\nEND:VCARD"
    )
    assert PESEL not in str(told)
    assert told.name == "Anna Nowak"


def test_whether_a_link_only_leads_on() -> None:
    shown = {text: page_or_profile(text) for text in ("https://bit.ly/3xYz", "firma.com.pl")}
    assert {text: is_shortened(point) for text, point in shown.items() if point} == {
        "https://bit.ly/3xYz": True,
        "firma.com.pl": False,
    }
    assert shown["firma.com.pl"] == PointRecord(
        kind="web", type="work", value="firma.com.pl", normalized="firma.com.pl"
    )
