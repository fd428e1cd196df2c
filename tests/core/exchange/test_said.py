"""What a file once said of a contact, and what no library shall hold."""

from dataclasses import replace
from io import BytesIO

import pytest

from cardcase.core.exchange.private import without_pesel
from cardcase.core.exchange.rows import Imported
from cardcase.core.exchange.said import is_a_copy, said
from cardcase.core.exchange.vcard.format import VCARD, VCARD4
from cardcase.core.records import ContactRecord, PropertyRecord, SourceRecord, TaxIdRecord

CARD = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nUID:u1\r\n"
    b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:B=C5=82aszczyk;=C5=81ukasz\r\n"
    b"TEL;CELL:+48601202303\r\nX-DOG:Reks\r\nitem1.TEL:+48602303404\r\n"
    b"item1.X-ABLabel:Dom\r\nBDAY:19800203\r\nEND:VCARD\r\n"
)


def imported(card: bytes) -> Imported:
    (row,) = VCARD.read(BytesIO(card))
    assert isinstance(row, Imported)
    return row


def test_a_card_is_understood_again_from_its_own_words() -> None:
    record = imported(CARD).record
    assert record.source is not None and record.family == "Błaszczyk"
    assert said(record.source) == replace(record, source=None)
    beside = replace(record.source, more=(PropertyRecord(name="TEL", value="603"),))
    assert said(beside) == said(record.source), "what others said is not the file's"
    assert said(SourceRecord(format="google_csv")) is None


@pytest.mark.parametrize("exporter", [VCARD, VCARD4])
def test_what_we_write_of_a_contact_is_a_copy_until_something_is_changed(exporter: object) -> None:
    assert exporter in (VCARD, VCARD4)
    record = imported(CARD).record
    card = b"".join((VCARD if exporter is VCARD else VCARD4).write([record]))
    told = imported(card).record.source
    assert told is not None and told != record.source
    assert is_a_copy(record, told)
    changed = imported(card.replace(b"Reks", b"Burek")).record.source
    assert changed is not None and not is_a_copy(record, changed)


def test_what_other_files_said_goes_out_too() -> None:
    record = imported(CARD).record
    assert record.source is not None
    more = (PropertyRecord(name="X-CAT", value="Mruczek"),)
    out = b"".join(VCARD.write([replace(record, source=replace(record.source, more=more))]))
    assert b"X-CAT:Mruczek\r\n" in out and b"X-DOG:Reks\r\n" in out


@pytest.mark.parametrize(
    "record",
    [
        ContactRecord(given="Anna", notes="PESEL: 84022912345"),
        ContactRecord(given="Anna", notes="pesel nr 840 229 12 345"),
        ContactRecord(given="Anna", tax_ids=(TaxIdRecord(kind="PESEL", value="84022912345"),)),
        ContactRecord(
            given="Anna",
            source=SourceRecord(
                format="vcard",
                properties=(
                    PropertyRecord(name="NOTE", value="miła\\nPESEL 84022912345"),
                    PropertyRecord(name="TEL", value="84022912345", group="item1"),
                    PropertyRecord(name="X-ABLabel", value="PESEL", group="item1"),
                ),
            ),
        ),
        ContactRecord(
            given="Anna",
            source=SourceRecord(
                format="table", properties=(PropertyRecord(name="Nr PESEL", value="84022912345"),)
            ),
        ),
    ],
)
def test_a_value_that_is_called_a_pesel_is_left_out_and_told(record: ContactRecord) -> None:
    row = without_pesel(Imported(index=0, record=record))
    assert row.repairs == ("pesel_left_out",)
    assert "12345" not in repr(row.record).replace(" ", "")
    assert without_pesel(row) == row


def test_other_numbers_stay() -> None:
    notes = "PESEL: brak\nKRS 0000123456\nnumer 84022912345"
    row = Imported(index=0, record=ContactRecord(given="Anna", notes=notes))
    assert without_pesel(row) is row or without_pesel(row).record == row.record
