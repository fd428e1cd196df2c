"""What files of two formats say of one contact beyond our fields is kept of both, and written."""

from dataclasses import replace
from io import BytesIO

import pytest

from cardcase.core.beyond.detail import Detail
from cardcase.core.beyond.reading import details
from cardcase.core.exchange import registry
from cardcase.core.exchange.rows import Imported
from cardcase.core.match.plan import plan
from cardcase.core.match.update import updated
from cardcase.core.records import ContactRecord

VCARD = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ewa Sowa\r\nN:Sowa;Ewa;;;\r\n"
    b"EMAIL:ewa@sowa.example\r\nNICKNAME:Ewcia\r\nX-DOG:Reks\r\nEND:VCARD\r\n"
)
GOOGLE = (
    b"First Name,Last Name,Nickname,Birthday,E-mail 1 - Value,Custom Field 1 - Label,"
    b"Custom Field 1 - Value\r\nEwa,Sowa,,1980-05-03,ewa@sowa.example,Rozmiar buta,38\r\n"
)
BOTH = {
    Detail("nickname", "Ewcia"),
    Detail("birthday", "1980-05-03"),
    Detail("custom", "38", "Rozmiar buta"),
}


def read(name: str, data: bytes) -> ContactRecord:
    (row,) = registry.importer_for(name, data).read(BytesIO(data))
    assert isinstance(row, Imported)
    return row.record


def again(contact: ContactRecord, form: str) -> ContactRecord:
    return read("again.vcf", b"".join(registry.exporter(form).write([contact])))


@pytest.mark.parametrize("first", [VCARD, GOOGLE], ids=["vcard", "google"])
def test_a_file_of_another_format_adds_what_it_knows_and_only_once(first: bytes) -> None:
    here = replace(read("here", first), uid="ewa")
    there = read("there", GOOGLE if first == VCARD else VCARD)
    made = updated(here, there, own=False)
    assert set(details(made.record.source)) == BOTH
    assert updated(made.record, there, own=False).changed == ()
    merged = plan([here, replace(there, uid="other")]).merged
    assert set(details(merged.source)) == BOTH


@pytest.mark.parametrize("form", ["vcard3", "vcard4", "csv", "google_csv"])
@pytest.mark.parametrize("first", [VCARD, GOOGLE], ids=["vcard", "google"])
def test_all_of_it_goes_into_files_of_either_format(first: bytes, form: str) -> None:
    here = replace(read("here", first), uid="ewa")
    there = read("there", GOOGLE if first == VCARD else VCARD)
    both = updated(here, there, own=False).record
    assert set(details(again(both, form).source)) >= BOTH


def test_of_two_birthdays_neither_is_lost() -> None:
    here = replace(read("here", VCARD.replace(b"X-DOG:Reks", b"BDAY:1980-05-04")), uid="ewa")
    made = updated(here, read("there", GOOGLE), own=False).record
    assert Detail("birthday", "1980-05-04") in details(made.source)
    assert Detail("custom", "1980-05-03", "birthday") in details(made.source)
