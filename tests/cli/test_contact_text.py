"""A contact as text: the mark stands behind the very value, and nothing is said twice."""

import pytest

from cardcase.cli.contact_text import describe, fields
from cardcase.core.records import (
    AddressRecord,
    ContactRecord,
    EncounterRecord,
    JobRecord,
    PointRecord,
    TaxIdRecord,
)


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


EWA = ContactRecord(
    prefix="dr",
    given="Ewa",
    family="Mera",
    jobs=(
        JobRecord(organization="Old Dental", titles=("Owner",), since="2019", until="2021"),
        JobRecord(
            organization="Mera Dental Care", titles=("Owner", "Product Manager"), department="Sales"
        ),
    ),
    points=(
        PointRecord(kind="email", value="ewa@mera.example"),
        PointRecord(kind="phone", value="+48 601 234 567", type="mobile"),
        PointRecord(kind="phone", value="+48 22 555 01 23", type="work"),
    ),
    addresses=(AddressRecord(postcode="25-001", city="Kielce"),),
    tax_ids=(TaxIdRecord(kind="NIP", value="5261040828"),),
    notes="Meble,\nktóre czekają",
)
DOUBTS = ("prefix", "title[1]", "phones[1]", "addresses[0]", "tax_ids[0]", "note")


def test_a_mark_stands_behind_the_value_that_is_doubtful() -> None:
    assert describe(EWA, DOUBTS).splitlines() == [
        "dr ? Ewa Mera",
        "  Owner · Product Manager ? · Sales · Mera Dental Care",
        "  Owner · Old Dental  (2019–2021)",
        "  e-mail  ewa@mera.example",
        "  phone  +48 601 234 567  (mobile)",
        "  phone  +48 22 555 01 23 ?  (work)",
        "  address  25-001 Kielce ?",
        "  NIP  5261040828 ?",
        "  notes  Meble,",
        "    które czekają ?",
    ]
    assert "?" not in describe(EWA)
    named = describe(EWA, ("family", "org", "department", "emails[0]")).splitlines()
    assert named[0] == "dr Ewa Mera ?"
    assert named[1] == "  Owner · Product Manager · Sales ? · Mera Dental Care ?"
    assert named[3] == "  e-mail  ewa@mera.example ?"


def test_fields_are_named_once() -> None:
    told = fields(("name", "given", "title[0]", "title[1]", "org", "phones[0]", "tax_ids[0]"))
    assert told == "name, title, organization, phone, tax number"


def test_a_company_is_named_once() -> None:
    company = ContactRecord(jobs=(JobRecord(organization="Luminet"),))
    assert describe(company, ("org",)) == "Luminet ?"
    sold = ContactRecord(jobs=(JobRecord(organization="Luminet", department="Sales"),))
    assert describe(sold).splitlines() == ["Luminet", "  Sales"]
    namesake = ContactRecord(formatted="Luminet", jobs=(JobRecord(organization="Luminet"),))
    assert describe(namesake).splitlines() == ["Luminet", "  Luminet"]


def test_a_meeting_of_which_nothing_is_known_is_not_told() -> None:
    met = (EncounterRecord(uid="a"), EncounterRecord(uid="b", why="stal"))
    text = describe(ContactRecord(formatted="Jan", encounters=met))
    assert text.splitlines() == ["Jan", "  met  stal"]
