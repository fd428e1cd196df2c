"""Whatever a file holds, reading it ends in contacts, RowErrors or one ExchangeError."""

import os
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange import registry
from cardcase.core.exchange.options import ReadOptions
from cardcase.core.exchange.rows import Imported, Row
from cardcase.core.exchange.tables.format import FACEBOOK, TABLE
from cardcase.core.exchange.tables.limits import MAX_JSON
from cardcase.core.exchange.tables.propose import propose
from cardcase.core.records import ContactRecord
from cardcase.core.serial import from_json, to_json
from tables import SAMPLES

SEEDS = [file.read_bytes() for file in sorted(SAMPLES.iterdir()) if file.suffix != ".md"]
MUTANTS = int(os.environ.get("CARDCASE_MUTANTS", "1500"))
CORPUS = os.environ.get("CARDCASE_VCARD_CORPUS")
PIECES = [
    b'"', b"'", b",", b";", b"\t", b"\n", b"\r", b"\r\n", b"\0", b"\xff", b"\xc3", b"=", b"sep=,\n",
    b'""', b'"\n"', b"\xef\xbb\xbf", b"\xff\xfe", b" ::: ", b"{", b"[", b"4,9E+11", b"\\u0000",
    b"\xed\xa0\x80", b"Name", b"Notes:\n", b"BEGIN:VCARD",
]  # fmt: skip


def taken(data: bytes) -> list[Row]:
    """What reading gives; every way to end it that is allowed."""
    rows: list[Row] = []
    for format_ in (TABLE, FACEBOOK):
        format_.sniff(data[: registry.SNIFFED])
        try:
            rows += format_.read(BytesIO(data), ReadOptions())
        except ExchangeError as error:
            assert error.code in {
                "mapping_needed", "no_contacts", "too_large", "unknown_format", "unreadable",
            }  # fmt: skip
    for row in rows:
        if isinstance(row, Imported):
            # It can be stored: no halves of characters, no foreign bytes.
            text = to_json(row.record)
            assert from_json(text.encode().decode(), ContactRecord) == row.record
            assert row.record.display_name
    return rows


def mutant(chance: Random) -> bytes:
    data = bytearray(chance.choice(SEEDS))
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(data) + 1)
        kind = chance.randrange(5)
        if kind == 0:
            data[place : place + chance.randrange(1, 9)] = b""
        elif kind == 1:
            data[place:place] = chance.choice(PIECES)
        elif kind == 2:
            data[place : place + 1] = bytes([chance.randrange(256)])
        elif kind == 3:
            end = min(len(data), place + chance.randrange(1, 60))
            data[place:place] = data[place:end] * chance.randrange(1, 4)
        else:
            del data[place:]
    return bytes(data)


def test_mutants() -> None:
    chance = Random(20261126)
    read = sum(len(taken(mutant(chance))) for _ in range(MUTANTS))
    assert read > MUTANTS / 2


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    taken(data)


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet="\",;\t\n\r'=+ aÄł1@.", max_size=200),
    st.sampled_from(["utf-8", "utf-16", "cp1250", "utf-16-le"]),
)
def test_any_table(text: str, encoding: str) -> None:
    taken(f"Name,E-mail;Phone\n{text}".encode(encoding, "replace"))


@pytest.mark.parametrize(
    "data",
    [
        b'{"friends_v2":' + b"[" * 100_000,
        b'{"friends_v2":' + b"[" * 900 + b"]" * 900 + b"}",
        b'{"friends_v2":[{"name":"A","timestamp":' + b"9" * 5000 + b"}]}",
        b'{"friends_v2":[{"name":"A","timestamp":1e999},{"name":"\\ud800B","timestamp":"x"}]}',
        b'{"friends":[{"name":5},7,null,{"name":"  "},{"name":["A"]}]}',
        b'{"friends_v2":[{"name":"A","x":' + b'{"a":' * 900 + b"1" + b"}" * 900 + b"}]}",
        b'{"friends_v2":{"friends_v2":{"friends_v2":[]}}}',
        b"[]",
        b'"friends"',
    ],
)
def test_json_that_is_not_what_it_seems(data: bytes) -> None:
    taken(data)


def test_json_that_is_too_large_is_not_read() -> None:
    class Endless(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert size == MAX_JSON + 1
            return b" " * size

    with pytest.raises(ExchangeError, match="file_too_large"):
        list(FACEBOOK.read(Endless()))


def test_no_other_file_is_taken_for_a_table() -> None:
    others = (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan, Wzorcowy\r\nEND:VCARD\r\n",
        b"Dear Anna,\nthanks for your call, and the e-mail, phone and fax.\nBest, Jan\n",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01",
        b'{"name": "Anna", "phone": "600"}',
        b"<html><body>Name, Phone</body></html>",
        b"",
    )
    for data in others:
        assert not TABLE.sniff(data)
        assert not FACEBOOK.sniff(data)


def test_memory_does_not_grow_with_the_file() -> None:
    import tracemalloc

    def peak(count: int) -> int:
        row = b"Anna,Nowak,a@b.example,+48 600 100 200\n"
        file = BytesIO(b"First Name,Last Name,E-mail,Phone\n" + row * count)
        tracemalloc.start()
        try:
            assert sum(1 for _ in TABLE.read(file)) == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(10)
    assert peak(2_000) < peak(200) + 500_000


@pytest.mark.skipif(CORPUS is None, reason="no corpus is named")
def test_tables_of_the_corpus() -> None:
    assert CORPUS is not None
    files = [file for file in Path(CORPUS).rglob("csv/**/*") if file.is_file()]
    assert files
    for file in files:
        data = file.read_bytes()
        assert any(isinstance(row, Imported) for row in taken(data)), file
        if file.suffix != ".json":
            assert propose(data).confident, file
