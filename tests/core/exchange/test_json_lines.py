"""Contacts as JSON and back: nothing lost, and nothing in such a file believed."""

import hashlib
import json
from base64 import b64encode
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardcase.core.errors import ExchangeError
from cardcase.core.exchange import json_lines, registry
from cardcase.core.exchange.json_lines import JSON
from cardcase.core.exchange.options import WriteOptions
from cardcase.core.exchange.rows import Imported, Row, RowError
from cardcase.core.records import ContactRecord, PropertyRecord, SourceRecord
from people import ANNA, EDYTA

PHOTO, KEY = b"a portrait", b"a key"
HASHES = {hashlib.sha256(each).hexdigest(): each for each in (PHOTO, KEY)}
OF_PHOTO, OF_KEY = HASHES
SAID = PropertyRecord(name="X-SHOE-SIZE", value="38", group="item1", params="TYPE=left")
ZOE = replace(
    EDYTA,
    uid="zoe",
    notes="two\nlines,\u2028three; ]},",
    photo=OF_PHOTO,
    source=SourceRecord(
        format="vcard", version="3.0", properties=(SAID, PropertyRecord(name="KEY", media=OF_KEY))
    ),
)
ALL = WriteOptions(with_encounters=True, picture=HASHES.get)


def read(data: bytes) -> list[Row]:
    importer = registry.importer_for("a.json", data[: registry.SNIFFED])
    assert importer is JSON
    return list(importer.read(BytesIO(data)))


def written(*records: ContactRecord, options: WriteOptions = ALL) -> bytes:
    return b"".join(JSON.write(records, options))


def records(rows: list[Row]) -> list[ContactRecord]:
    return [row.record for row in rows if isinstance(row, Imported)]


def test_all_that_a_contact_is_comes_back() -> None:
    data = written(ZOE, EDYTA, ANNA)
    rows = read(data)
    assert records(rows) == [ZOE, EDYTA, ANNA]
    assert isinstance(rows[0], Imported) and rows[0].pictures == HASHES
    assert len(data.splitlines()) == 5
    assert [each["given"] for each in json.loads(data)] == ["Edyta", "Edyta", "Anna"]


def test_where_and_why_stay_at_home_unless_asked_for() -> None:
    (edyta,) = records(read(written(EDYTA, options=WriteOptions())))
    assert edyta == replace(EDYTA, encounters=())
    assert b"steel" not in written(EDYTA, options=WriteOptions())


def test_an_empty_list_is_json_and_no_contacts() -> None:
    assert json.loads(written()) == []
    with pytest.raises(ExchangeError, match="no_contacts"):
        list(JSON.read(BytesIO(written())))


@pytest.mark.parametrize(
    "laid_out",
    [
        lambda data: json.dumps(json.loads(data), indent=2).encode(),
        lambda data: json.dumps(json.loads(data)).encode(),
        lambda data: json.dumps(json.loads(data)[0], indent=1).encode(),
        lambda data: b"\n".join(json.dumps(each).encode() for each in json.loads(data)),
        lambda data: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"),
    ],
    ids=["indented", "one line", "one object", "lines", "BOM and CRLF"],
)
def test_other_layouts_are_read(laid_out: object) -> None:
    assert callable(laid_out)
    found = records(read(laid_out(written(EDYTA, ANNA))))
    assert found in ([EDYTA, ANNA], [EDYTA])


def test_a_bad_line_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_lines, "MAX_LINE", 4000)
    lines = written(ANNA, EDYTA, options=WriteOptions()).splitlines(keepends=True)
    bad = [
        b'{"uid":"x","jobs":3},\n',
        b'{"uid":"nobody"},\n',
        b'{"uid":"half","given":"Jan\n',
        b'{"uid":"long","given":"' + b"J" * 9000 + b'"},\n',
        b'{"uid":"deep","jobs":' + b"[" * 1500 + b"},\n",
    ]
    rows = read(b"".join([*lines[:2], *bad, *lines[2:]]))
    wrong = [row for row in rows if isinstance(row, RowError)]
    assert records(rows) == [ANNA, replace(EDYTA, encounters=())]
    assert [row.index for row in wrong] == [1, 2, 3, 4, 5]
    reasons = ["unreadable", "no_content", "unreadable", "too_large", "unreadable"]
    assert [row.reason for row in wrong] == reasons
    assert bad[2].startswith(wrong[2].raw)


def test_bytes_are_only_taken_for_what_they_are() -> None:
    given_line = json.loads(written(ZOE))[0]
    given_line["pictures"] = {
        OF_PHOTO: b64encode(b"something else").decode(),
        OF_KEY: "no base64!",
        "../../etc/passwd": b64encode(PHOTO).decode(),
    }
    (row,) = read(json.dumps(given_line).encode())
    assert isinstance(row, Imported) and row.pictures == {}
    assert row.record.photo == "" and row.record.source is not None
    assert row.record.source.properties == (SAID,)


def test_too_large_an_array_without_lines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_lines, "MAX_ARRAY", 100)
    with pytest.raises(ExchangeError, match="too_large"):
        read(json.dumps(json.loads(written(EDYTA)), indent=2).encode())


WHOLE = written(ZOE, EDYTA, ANNA)


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=0, max_size=6), st.integers(0, 40))
def test_damaged_files_give_rows_or_a_code(at: int, put: bytes, gone: int) -> None:
    damaged = WHOLE[:at] + put + WHOLE[at + gone :]
    try:
        rows = list(JSON.read(BytesIO(damaged)))
    except ExchangeError as error:
        assert error.code in ("no_contacts", "unreadable", "too_large")
    else:
        assert all(isinstance(row, Imported | RowError) for row in rows)
